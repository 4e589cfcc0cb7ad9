import { arabic } from "../arabic.ts";

/** Which names are news agencies': those that are known, and those that say so of themselves. */

/** Agencies by the names that they sign with. */
const AGENCIES: ReadonlySet<string> = new Set([
  ..."AA AAP ABI ACN AFP AKIpress AMNA ANI ANN ANP ANSA ANTARA AP APA APP APS ATA AZERTAC Adnkronos Agencies".split(
    " ",
  ),
  ..."Agerpres Anadolu Antara BELTA BNA BNS BSS BTA Belga Bernama Bloomberg CNA CNN CNW CP CTK DHA DPA EFE".split(
    " ",
  ),
  ..."DHNS ECONOMYNEXT ENA Europapress FBC GNA HINA IANS INA IRNA ISNA Infobae Interfax JIS JTA KBS KCNA KPL KUNA KYODO Kyodo".split(
    " ",
  ),
  ..."LETA LUSA Lusa MAP MENA MNA MTI NAN NNA NPA NTB NTB PA PANA PAP PIB PNA PNN PPI PTI PTV QNA RIA".split(
    " ",
  ),
  ..."RTR Reuters Ritzau SABA SANA SAPA SNA SONNA SPA STT SUNA Sputnik TAP TASR TASS TNA TNS TT Tanjug UNI".split(
    " ",
  ),
  ..."ANGOP ARMENPRESS CMC Hina Jiji Kazinform MONTSAME NIA ONA RNZ RSS SLNA UNB UPI UPP URN VNA VNS WAFA WAM Xinhua Yonhap dpa Ukrinform ČTK".split(
    " ",
  ),
  "Agence France-Presse",
  "Anadolu Agency",
  "Associated Press",
  "Australian Associated Press",
  "Canadian Press",
  "Dow Jones",
  "EUROPA PRESS",
  "Focus Taiwan",
  "GLOBE NEWSWIRE",
  "Interfax-Ukraine",
  "Jiji Press",
  "Kyodo News",
  "New Ziana",
  "PA Media",
  "PR Newswire",
  "Prensa Latina",
  "Press Association",
  "Press Trust of India",
  "RNZ Pacific",
  "Shafaq News",
  "Thomson Reuters Foundation",
  "آكي",
  "أ ب",
  arabic`أسوشيتد برس`,
  "إرنا",
  "إفي",
  "أ ف ب",
  "أ.ف.ب",
  "ا ف ب",
  arabic`الأناضول`,
  arabic`الألمانية`,
  arabic`الوكالات`,
  arabic`الأوروبية`,
  arabic`العمانية`,
  arabic`الفرنسية`,
  "بترا",
  "بنا",
  "أ ش أ",
  "د ب أ",
  "د.ب.أ",
  arabic`رويترز`,
  arabic`ريا نوفوستي`,
  "سانا",
  "سبأ",
  arabic`سبأنت`,
  arabic`سبوتنيك`,
  "سونا",
  arabic`شينخوا`,
  "صفا",
  "صونا",
  "تاس",
  arabic`تسنيم`,
  arabic`تونس أفريقيا`,
  arabic`فرانس برس`,
  "قنا",
  "كونا",
  "ماب",
  "معا",
  "واج",
  arabic`نوفوستي`,
  "وات",
  "وال",
  "وما",
  arabic`وطنية`,
  "واس",
  "وام",
  "واع",
  "وفا",
  arabic`وكالات`,
  "ومع",
  "وم أ",
  "و م ع",
]);

/** Agencies that sign in capitals now and then, though their name is no abbreviation. */
const SHOUTED: ReadonlyMap<string, string> = new Map(
  ["Bernama", "Reuters", "Yonhap", "Xinhua", "Kyodo"].map((name) => [name.toUpperCase(), name]),
);

/** What an agency calls itself, as a word or as the end of one: `Norpress`, `Tri-State News`. */
const LIKE_AN_AGENCY =
  /(?:press|presse|wire|newswire|news|agency|agence|agencia|agenzia|agentur|news service|media|features)$|\/ANN$|^[\w-]{3,20}\.gov\.[a-z]{2}$|^(?:agence|agencia|agenzia|agentur)\b|\b(?:news|newswire|press|wire) (?:agency|bureau|co-?op|cooperative|network|pool|service)\b|(?:^|\s)(?:(?:ال)?وكالة|أنباء|برس|نيوز|للأنباء|للإعلام)(?:\s|$)|^[\u0621-\u064A]{3,8}برس$/i;

/** Agencies that are better known by their abbreviations: who looks for one finds both. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["Agence France-Presse", "AFP"],
  ["Associated Press", "AP"],
  ["The Associated Press", "AP"],
  ["Australian Associated Press", "AAP"],
  ["Press Trust of India", "PTI"],
]);

/** As an agency is known. */
export function agencyNamed(name: string): string {
  return SHOUTED.get(name) ?? ABBREVIATED.get(name) ?? name;
}

/** Whether a name is an agency's, or those of several: `Bernama-AFP`, `Reuters/dpa`. */
export function isAgency(name: string): boolean {
  return isOne(name) || name.split(/\s?[/,&]\s?|-/).every(isOne);
}

/** Whether a name is a known agency's, whatever it looks like. */
export function isKnownAgency(name: string): boolean {
  return AGENCIES.has(agencyNamed(name)) || (ARABIC.test(name) && FOLDED.has(folded(name)));
}

const ARABIC = /^[\u0621-\u064A]/;
/** As Arabic names are written: with vowels or without, `أ ف ب` or `ا.ف.ب.`, `كونا` or `(كونا)`. */
function folded(name: string): string {
  return name
    .replace(/[\u064B-\u0652\u0640]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/[.\s]+/g, " ")
    .trim();
}
const FOLDED: ReadonlySet<string> = new Set(
  [...AGENCIES].filter((name) => ARABIC.test(name)).map(folded),
);

function isOne(name: string): boolean {
  return isKnownAgency(name) || LIKE_AN_AGENCY.test(name);
}

/** Known agencies in Arabic, as they stand between dashes, in any spelling. */
export const ARABIC_AGENCIES = agenciesWith("[\u064B-\u0652]*");
/** The same for texts without marks of vowels: an expression of a third. */
export const BARE_ARABIC_AGENCIES = agenciesWith("");

function agenciesWith(vowels: string): string {
  return [...FOLDED].map((name) => spelled(name, vowels)).join("|");
}

function spelled(name: string, vowels: string): string {
  const letters = [...name].map((letter) =>
    letter === "ا" ? "[اأإآ]" : letter === " " ? "[. ]{1,2}" : letter,
  );
  return letters.join(vowels);
}
