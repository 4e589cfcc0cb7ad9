import { arabic, expression } from "../../text/expressions.ts";

/**
 * News agencies as they sign, sorted; picture agencies (Getty Images) file no text. If one is missing, an article only
 * lacks its `agency`, and in brackets after a place in capitals any name is an agency.
 */
const AGENCIES: ReadonlySet<string> = new Set(
  [
    "AA|AAP|ABI|ACCESSWIRE|ACN|AFP|AFP-Relaxnews|AMNA|ANA|ANGOP|ANI|ANP|ANSA|ANTARA|AP|APA|APO|APP",
    "APS|ARMENPRESS|ATA|AZERTAC|Adnkronos|Agence France-Presse|Agencies|Agerpres|Anadolu",
    "Anadolu Agency|Antara|Associated Press|Australian Associated Press|BELTA|BNA|BNS|BSS|BTA|Belga",
    "Bernama|Bloomberg|CMC|CNA|CNN|CNS|CNW|CP|CTK|Canadian Press|DHA|DPA|Dow Jones|EFE|ENA|Europapress",
    "GNA|HINA|Hina|IANS|INA|IRNA|ISNA|Interfax|Interfax-Ukraine|JTA|Jiji|Jiji Press|KBC|KCNA|KNA|KPL",
    "KUNA|Kazinform|Kyodo|Kyodo News|LETA|LUSA|Lusa|MAP|MENA|MNA|MTI|NAN|NIA|NNA|NNN|NTB|Nampa|ONA|PA",
    "PA Media|PANA|PAP|PIB|PMN|PNA|PNN|PPI|PRNewswire|PTI|Prensa Latina|Press Association",
    "Press Trust of India|QNA|RIA|RNS|RNZ|RTR|Reuters|Ritzau|SABA|SANA|SAPA|SLNA|SNA|SONNA|SPA|STT|SUNA",
    "Shafaq News|Sputnik|TAP|TASR|TASS|TNA|TNS|TT|Tanjug|Thomson Reuters Foundation|UNB|UNI|UPI|URN",
    "VNA|VNS|WAFA|WAM|Xinhua|Yonhap|dpa|ČTK",
    arabic`آكي|إرنا|إفي|ا ب|ا ش ا|ا ف ب|الألمانية|الأناضول|الأوروبية|العمانية|الفرنسية|الوكالات|بترا`,
    arabic`بنا|تاس|تسنيم|تونس أفريقيا|د ب ا|رويترز|ريا نوفوستي|سانا|سبأ|سبأنت|سبوتنيك|سونا|شينخوا`,
    arabic`صفا|فرانس برس|قنا|كونا|ماب|معا|نوفوستي|و م ع|واج|واس|واع|وال|وام`,
    arabic`وات|وفا|وكالات|وم ا|وما|ومع|ونا`,
  ].flatMap((row) => row.split("|").map(foldArabicName)),
);
/** Names that are also signed in capitals although they are not abbreviations. */
const IN_CAPITALS = /^(?:BERNAMA|KYODO|REUTERS|XINHUA|YONHAP)$/;
/** Names that only agencies have: `Northern News Agency`, `BUSINESS WIRE`, `Norpress`, `وكالة الأفق`. */
const AGENCY_NAME = expression`^(?:\p{Lu}[\p{L}-]* ){1,4}(?:AGENCY|Agency|NEWSWIRE|Newswire|News Service|WIRE|Wire)$|^\p{Lu}\p{L}{2,}(?:press|[Ww]ire)$|^(?:ال)?وكالة(?: [\u0621-\u0652]+){1,3}$|^[\u0621-\u0652]+ ?(?:برس|نيوز|للأنباء)$`;

/** Removes vowel marks and points from a name, and replaces all forms of alif by one: `أ.ف.ب.` becomes `ا ف ب`. */
export function foldArabicName(name: string): string {
  const bare = name.replace(/[\u064B-\u0652\u0640]/g, "").replace(/[أإآ]/g, "ا");
  return bare.replace(/[.\s]+/g, " ").trim();
}

/** Returns the name of an agency as it signs, or the names of several (`Bernama-AFP`); null for other text. */
export function findAgency(text: string): string | null {
  const name = text.slice(0, 60).trim().replace(/\.$/, "");
  if (IN_CAPITALS.test(name)) return name.charAt(0) + name.slice(1).toLowerCase();
  const isOne = (part: string) => IN_CAPITALS.test(part) || AGENCIES.has(foldArabicName(part));
  const parts = name.replace(/^The /, "").split(/ ?[/,&+] ?|-/);
  return isOne(parts.join("-")) || parts.every(isOne) || AGENCY_NAME.test(name) ? name : null;
}
