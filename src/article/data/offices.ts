/**
 * Words of offices and occupations, folded and sorted, without the Arabic article. An office is no name: `South Korean
 * Foreign Minister Cho Hyun` names South Korea and Cho Hyun. A further word needs no other change.
 */

function list(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/**
 * Offices that precede a full name, whatever stands before them: `Riverton Mayor Anna Berg`. Words that also end the
 * names of companies and places, such as `general` and `king`, are not in it; see PERSON_TITLES.
 */
export const OFFICES = list(
  "ambassador chairman chairperson chairwoman chancellor commissioner congressman congresswoman envoy",
  "governor mayor minister negotiator premier president secretary senator spokesman spokesperson",
  "spokeswoman undersecretary",
);

/** Words between a nation and an office (`US Trade Representative`), and after `of` (`Secretary of State`). */
export const DEPARTMENTS = list(
  "affairs agriculture chief commerce cultural culture defence defense deputy economic economy education",
  "energy environment exterior finance foreign general health home housing industry information",
  "intelligence interior international justice labor labour national oil permanent planning press prime",
  "science security special state tourism trade transport transportation treasury vice war welfare",
);

/** Offices that only precede a name after one of the departments: `Trade Representative`, `Chief Executive`. */
export const OFFICES_OF_DEPARTMENTS = list(
  "adviser advisor director executive official representative",
);

/** Words before a name that are certainly before a person's. */
export const HONORIFICS = list("dame dr lady lord miss mr mrs ms prof professor sir");

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
