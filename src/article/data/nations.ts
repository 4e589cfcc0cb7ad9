import { stripArabicArticle } from "../../text/arabic-prefixes.ts";
import { arabic } from "../../text/expressions.ts";
import { foldWord } from "../../text/fold.ts";
import { lazily } from "../../text/memoize.ts";

/**
 * Nations and parties, with the words for their people and what is theirs, sorted by name. The plural with `s` needs no entry. A
 * demonym that two nations share, and one that is mostly a language, leads to no nation.
 */
const NATIONS = [
  "Afghanistan|Afghan|Albania|Albanian|Algeria|Algerian|Angola|Angolan|Argentina|Argentine,Argentinian",
  "Armenia|Armenian|Australia|Australian|Austria|Austrian|Azerbaijan|Azerbaijani|Bahrain|Bahraini",
  "Bangladesh|Bangladeshi|Belarus|Belarusian|Belgium|Belgian|Bolivia|Bolivian|Bosnia|Bosnian|Brazil|Brazilian",
  "Brunei|Bruneian|Bulgaria|Bulgarian|Cambodia|Cambodian|Cameroon|Cameroonian|Canada|Canadian|Chad|Chadian",
  "Chile|Chilean|China|Chinese,Sino|Colombia|Colombian|Croatia|Croatian,Croat|Cuba|Cuban|Cyprus|Cypriot",
  "Czechia|Czech|Democratic Party|Democratic,Democrat,Dem|Denmark|Danish,Dane|Ecuador|Ecuadorian|Egypt|Egyptian|Eritrea|Eritrean|Estonia|Estonian",
  "Ethiopia|Ethiopian|European Union|EU|Finland|Finnish,Finn|France|French,Frenchman|Georgia|Georgian|Germany|German",
  "Ghana|Ghanaian|Greece|Greek|Guatemala|Guatemalan|Haiti|Haitian|Honduras|Honduran|Hungary|Hungarian",
  "Iceland|Icelandic,Icelander|India|Indian|Indonesia|Indonesian|Iran|Iranian|Iraq|Iraqi|Ireland|Irish,Irishman",
  "Israel|Israeli|Italy|Italian|Jamaica|Jamaican|Japan|Japanese|Jordan|Jordanian|Kazakhstan|Kazakh",
  "Kenya|Kenyan|Kosovo|Kosovan,Kosovar|Kuwait|Kuwaiti|Kyrgyzstan|Kyrgyz|Laos|Laotian|Latvia|Latvian",
  "Lebanon|Lebanese|Liberia|Liberian|Libya|Libyan|Lithuania|Lithuanian|Luxembourg|Luxembourgish|Malaysia|Malaysian",
  "Maldives|Maldivian|Mali|Malian|Malta|Maltese|Mauritania|Mauritanian|Mexico|Mexican|Moldova|Moldovan",
  "Mongolia|Mongolian|Montenegro|Montenegrin|Morocco|Moroccan|Mozambique|Mozambican|Myanmar|Burmese",
  "Namibia|Namibian|Nepal|Nepalese,Nepali|Netherlands|Dutch,Dutchman|New Zealand|New Zealander|Nicaragua|Nicaraguan",
  "Nigeria|Nigerian|North Korea|North Korean,DPRK|North Macedonia|Macedonian|Norway|Norwegian|Oman|Omani",
  "Pakistan|Pakistani|Palestine|Palestinian|Panama|Panamanian|Paraguay|Paraguayan|Peru|Peruvian",
  "Philippines|Filipino,Philippine|Poland|Polish,Pole|Portugal|Portuguese|Qatar|Qatari|Romania|Romanian",
  "Republican Party|Republican,GOP|Russia|Russian|Rwanda|Rwandan|Saudi Arabia|Saudi,Saudi Arabian|Senegal|Senegalese|Serbia|Serbian,Serb",
  "Singapore|Singaporean|Slovakia|Slovak|Slovenia|Slovenian|Somalia|Somali|South Africa|South African",
  "South Korea|South Korean,ROK|South Sudan|South Sudanese|Spain|Spanish,Spaniard|Sri Lanka|Sri Lankan",
  "Sudan|Sudanese|Sweden|Swedish,Swede|Switzerland|Swiss|Syria|Syrian|Taiwan|Taiwanese|Tajikistan|Tajik",
  "Tanzania|Tanzanian|Thailand|Thai|Tunisia|Tunisian|Turkey|Turkish,Turk,Türkiye|Turkmenistan|Turkmen",
  "Uganda|Ugandan|Ukraine|Ukrainian|United Arab Emirates|UAE,Emirati|United Kingdom|UK,Britain,Great Britain,British,Briton",
  "United Nations|UN|United States|US,USA,America,American,United States of America|Uruguay|Uruguayan",
  "Uzbekistan|Uzbek|Venezuela|Venezuelan|Vietnam|Vietnamese|Yemen|Yemeni|Zambia|Zambian|Zimbabwe|Zimbabwean",
];

/** The adjective is masculine and without article; the other forms follow from it. */
const ARABIC_NATIONS = [
  arabic`إثيوبيا|إثيوبي|إسبانيا|إسباني|إسرائيل|إسرائيلي|ألمانيا|ألماني|إندونيسيا|إندونيسي|أوكرانيا|أوكراني|إيران|إيراني`,
  arabic`إيطاليا|إيطالي|الأردن|أردني|الإمارات|إماراتي|البحرين|بحريني|البرازيل|برازيلي|الجزائر|جزائري|السعودية|سعودي`,
  arabic`السودان|سوداني|السويد|سويدي|الصومال|صومالي|الصين|صيني|العراق|عراقي|الكويت|كويتي|المغرب|مغربي|النرويج|نرويجي`,
  arabic`الهند|هندي|الولايات المتحدة|أمريكي,أميركي|اليابان|ياباني|اليمن|يمني|اليونان|يوناني|باكستان|باكستاني`,
  arabic`بريطانيا|بريطاني|تركيا|تركي|تونس|تونسي|روسيا|روسي|سوريا|سوري|عمان|عماني|فرنسا|فرنسي|فلسطين|فلسطيني`,
  arabic`قطر|قطري|كندا|كندي|كوريا الجنوبية|كوري جنوبي|كوريا الشمالية|كوري شمالي|لبنان|لبناني|ليبيا|ليبي`,
  arabic`ماليزيا|ماليزي|مصر|مصري|موريتانيا|موريتاني`,
];

/** Demonyms of several nations, and words that are mostly languages. */
const OF_NO_NATION = "african arab asian english european korean western كوري".split(" ");

/** Built on first use: folding the words takes longer than a Worker's start should. */
const keys = lazily(() => {
  const byKey = new Map<string, { nation: string | null; isDemonym: boolean }>();
  const add = (nation: string | null, key: string, isDemonym: boolean) =>
    byKey.set(key, { nation, isDemonym });
  for (const key of OF_NO_NATION) for (const form of [key, `${key}s`]) add(null, form, true);
  for (const [nation, others] of pairsOf(NATIONS)) {
    add(nation, foldKey(nation), false);
    for (const other of others) {
      const isDemonym =
        /\p{Ll}$/u.test(other) && !/^(?:America|Britain|Great Britain)$|of/.test(other);
      add(nation, foldKey(other), isDemonym);
      if (isDemonym) add(nation, `${foldKey(other)}s`, true);
    }
  }
  for (const [nation, adjectives] of pairsOf(ARABIC_NATIONS)) {
    add(nation, foldKey(nation), false);
    for (const key of adjectives.flatMap((each) => arabicForms(foldKey(each))))
      add(nation, key, true);
  }
  return byKey;
});
const words = lazily(() => new Set([...keys().keys()].flatMap((key) => key.split(" "))));

/** Masculine, feminine and plural: `صيني`, `صينية`, `صينيون`, `صينيين`. */
function arabicForms(adjective: string): string[] {
  return ["", "ه", "ون", "ين"].map((ending) =>
    adjective
      .split(" ")
      .map((word, at) => (at === 0 || ending === "ه" ? word + ending : word))
      .join(" "),
  );
}

function pairsOf(rows: readonly string[]): (readonly [string, readonly string[]])[] {
  const cells = rows.flatMap((row) => row.split("|"));
  return cells.flatMap((cell, at) =>
    at % 2 === 0 ? [[cell, (cells[at + 1] ?? "").split(",")] as const] : [],
  );
}

/** The key of a name; see `Name` in src/article/names.ts. */
function foldKey(name: string): string {
  return name
    .split(" ")
    .map((word) => stripArabicArticle(foldWord(word), 2))
    .filter((word) => word !== "of")
    .join(" ");
}

/**
 * Returns the nation that a name's key stands for: `japan` and `japanese` are Japan. Undefined if it stands for none, and
 * null for a demonym that does not say which.
 */
export function findNation(key: string): string | null | undefined {
  return keys().get(key)?.nation;
}

/** Whether the words are a nation's name as the list has it. */
export function isNation(words: readonly string[]): boolean {
  const name = words.join(" ");
  return findNation(foldKey(name)) === name;
}

/** Whether a folded word is part of a nation's name or of a demonym. */
export function isNationWord(folded: string): boolean {
  return words().has(folded);
}

/** Whether a key is a demonym, in contrast to a nation or its abbreviation. */
export function isDemonym(key: string): boolean {
  return keys().get(key)?.isDemonym === true;
}
