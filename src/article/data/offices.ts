import { list } from "../../text/word-list.ts";

/**
 * Words of offices and occupations, folded and sorted, without the Arabic article. An office is no name: `South Korean
 * Foreign Minister Cho Hyun` names South Korea and Cho Hyun. A further word needs no other change.
 */

/**
 * Offices and ranks before a name, whatever stands before them: `Riverton Mayor Anna Berg`. Words that also end the names of
 * companies and places, such as `general` and `king`, are not in it; see PERSON_TITLES.
 */
export const OFFICES = list(
  "adm admiral ambassador attorney brigadier candidate capt captain ceo chairman chairperson chairwoman chancellor cmdr",
  "col colonel commissioner congressman congressmen congresswoman counsel cpl envoy gov governor governors govs judge",
  "justice leader leaders lieutenant maj mayor minister negotiator nominee premier president rep representative",
  "reps secretary sen senator senators sens sergeant sgt sheriff solicitor speaker spokesman spokesperson spokeswoman",
  "surgeon undersecretary whip",
);

/** Words between a nation and an office (`US Trade Representative`), and after `of` (`Secretary of State`). */
export const DEPARTMENTS = list(
  "acting affairs agriculture assistant associate chief circuit commerce cultural culture defence defense deputy district",
  "economic economy education energy environment executive exterior finance financial foreign general health home",
  "homeland housing industry information intelligence interim interior international justice labor labour lt majority",
  "minority national oil operating permanent planning press prime science security special state tourism trade transport",
  "transportation treasury vice war welfare",
);

/** Offices only after a word that says what they are of: `Trade Adviser`, `Tesla Chief Executive`, `FBI Director`. */
export const OFFICES_OF_DEPARTMENTS = list(
  "administrator adviser advisor agent aide anchor chief columnist correspondent detective director editor executive host",
  "inspector journalist officer official reporter strategist",
);

/** Abbreviations of American states, by newspapers and by the post: `Ariz.`, `Hartford, CT`. */
export const STATE_ABBREVIATIONS = list(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn",
  "Tenn Tex Va Vt Wash Wis Wyo AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND",
  "NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY",
);

/** Occupations and offices of Arabic that precede a name. */
export const ARABIC_OFFICES = list(
  "امين بايع بايعه حارس حارسه خباز خبازه رييس رييسه سايق سايقه سفير سفيره سكرتير صياد طباخ طباخه عازف عازفه",
  "مبعوث متحدث متحدثه مستشار مستشاره ممثل ممثله مندوب نايب نايبه وزير وزيره",
);

/** What an Arabic office is of: `وزير الخارجية`. */
export const ARABIC_DEPARTMENTS = list(
  "اسكان اعلام اقتصاد امن بييه تجاره تربيه تعليم ثقافه جمهوريه حكومه خارجيه خزانه داخليه دفاع دوله زراعه سياحه",
  "صحه صناعه طاقه عدل عمل ماليه مكتبه نفط نقل وزراء",
);
