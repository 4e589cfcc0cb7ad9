/**
 * Where a text was filed and who wrote it: datelines (`RIVERTON (AP) — `), sign-offs (`(Yonhap)` at
 * the end) and bylines (`By Anna Berg`).
 */

/** Agencies by the names that they sign with; others are known by where they stand. */
const AGENCIES = new Set(
  "AAP AFP AKIpress Agerpres Anadolu AA ANI ANSA ANTARA AP APA APP Belga Bernama BNS BTA CNA CP ČTK DPA dpa EFE Europapress GNA IANS IRNA Interfax JTA KUNA Kyodo LUSA MAP MENA NAN NTB PA PAP PNA PTI QNA RIA Reuters SANA SPA TASS TT UNI UPI VNA WAFA WAM Xinhua Yonhap رويترز سانا وام واس بترا قنا كونا وفا أ ف ب فرانس برس الأناضول د ب أ".split(
    " ",
  ),
);
/** Agencies that sign in capitals now and then, though their name is no abbreviation. */
const SHOUTED: ReadonlyMap<string, string> = new Map(
  ["Bernama", "Reuters", "Yonhap", "Xinhua", "Kyodo"].map((name) => [name.toUpperCase(), name]),
);
const ARABIC_AGENCY =
  "رويترز|سانا|وام|واس|بترا|قنا|كونا|وفا|أ ف ب|أ\\.ف\\.ب|ا ف ب|فرانس برس|الأناضول|د ب أ|د\\.ب\\.أ|بنا|معا|صفا|[\\u0621-\\u064A]+ برس";

const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?";
/** One or more words in capitals, `ST. IVES`, `PORT-AU-PRINCE`, `McALLEN`, `AL-BAHR`. */
const CAPITALS =
  "(?:Mc|Mac|De|La|El|Al-)?\\p{Lu}[\\p{Lu}.'’-]+(?:[ -](?:\\p{Lu}[\\p{Lu}.'’-]*|de|del|la|of))*";
const REGION = `(?!${MONTH} \\d)\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|and|of))*`;
const DATELINE = new RegExp(
  `^(?<place>${CAPITALS}(?:, ${REGION})?)` +
    `(?:, (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)?` +
    "(?:,? ?(?:\\((?<agency>[^()]{2,40})\\)|/(?<wire>[^/]{2,40})/))?" +
    "\\s*(?:(?:—|–|--|-)\\s?|:\\s)(?<!\\w-)",
  "u",
);
/** A place in ordinary letters is one only with its agency behind it: `Riverton (Norpress) — `. */
const NAMED_DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’-]+(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)?),? ?(?:\((?<agency>\p{Lu}[^()]{1,30})\)|\/(?<wire>[^/]{2,40})\/)\s*(?:—|–|--|-)\s/u;
/** `Kestrel Bay: A robot …`: a name of two words, or three, before a whole sentence. */
const PLAIN_DATELINE =
  /^(?<place>(?!(?:The|An?|Note|Update|Updated|Watch|Opinion|Analysis|Review|Live|Breaking|Exclusive|Video|Photos?|Editor|Question|Answer|Correction|Summary|Verdict|Result|Source|Sources|Warning|Here|One|Two|Three|But|And|What|Why|How|Who|When|Where|If|In|On|At|By|For|From|Her|His|Our|My|We|He|She|They|It|This|That|Mr|Mrs|Ms|Dr)\b)\p{Lu}[\p{Ll}'’-]{3,}(?: \p{Lu}[\p{Ll}'’-]+){0,2}): (?=\p{Lu}\p{L}* \S+ \S+ \S+ \S+ \S+)/u;
/** `Sundarpur, June 24 (PTI) The …`: the Indian wires' form, with nothing behind the bracket. */
const BRACKET_DATELINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}),? (?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?,? ?\\((?<agency>\\p{Lu}[^()]{1,30})\\):? (?=["“‘]?\\p{Lu})`,
  "u",
);
const ARABIC_DATE = "(?:(?: في)? [\\d٠-٩]{1,2} [\\u0621-\\u064A]+(?: [\\d٠-٩]{4})?)?";
const ARABIC_DATELINE = new RegExp(
  `^(?<place>[\\u0621-\\u064A]+(?: [\\u0621-\\u064A]+){0,2}?)${ARABIC_DATE}\\s?(?:\\((?<agency>[^()]{2,30})\\)\\s?(?:--|[—–:-])\\s|/ ?(?<slashed>[^/]{2,30}?) ?/\\s?(?:--|[—–:-])?\\s?|[—–-]\\s?(?<wire>${ARABIC_AGENCY})\\s?(?:[—–:-]\\s|\\s)|\\s[—–-]\\s|[—–]\\s|:\\s)`,
  "u",
);
/** Words in capitals before a colon that name no place. */
const NO_PLACE =
  /^(?:WATCH|UPDATE|UPDATED|BREAKING|OPINION|ANALYSIS|EXCLUSIVE|EXPLAINER|VIDEO|PHOTOS?|LIVE|READ(?: MORE)?|MORE|NOTE|WARNING|ALERT|CORRECTION|EDITOR.*|Q|A|Q&A|FAQ|SPONSORED|NEW|JUST IN|FACT CHECK|REVIEW|INTERVIEW|COMMENT|COLUMN|FEATURE|PREVIEW|RESULT|RESULTS|SCORE|FILE|PICTURED|RELATED|SOURCE|CREDIT|CONTACT|TAGS?|TOPICS?|BY .*)$/;

export type Dateline = { readonly place: string; readonly agency: string | null };

/** The dateline that a text begins with; null when it begins with none. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 120);
  const groups = (
    DATELINE.exec(head) ??
    NAMED_DATELINE.exec(head) ??
    BRACKET_DATELINE.exec(head) ??
    PLAIN_DATELINE.exec(head) ??
    arabicDateline(head)
  )?.groups;
  const place = groups?.["place"]?.replace(/[\s–—-]+$/, "");
  if (place === undefined || NO_PLACE.test(place)) return null;
  return {
    place,
    agency: (groups?.["agency"] ?? groups?.["wire"] ?? groups?.["slashed"])?.trim() ?? null,
  };
}

function arabicDateline(head: string): RegExpExecArray | null {
  return /^[\u0621-\u064A]/.test(head) ? ARABIC_DATELINE.exec(head) : null;
}

/** An agency's name: capitalized words without a verb among them. */
const NAME =
  "[\\p{Lu}\\u0621-\\u064A][\\p{L}.&/'’-]*(?: [\\p{Lu}\\u0621-\\u064A][\\p{L}.&/'’-]*){0,2}";
const SIGN_OFF = new RegExp(
  `(?<=[.!?…؟。]["'”’»)]*)\\s*(?:(?:—|–|--|-)\\s*(?<dashed>${NAME})|\\((?<bracketed>${NAME})\\)|/(?<slashed>${NAME})/)[.]?$`,
  "u",
);
const SIGN_OFF_ALONE = new RegExp(
  `^(?:(?:—|–|--|-)\\s*(?<dashed>${NAME})|\\((?<bracketed>${NAME})\\)|/(?<slashed>${NAME})/)[.]?$`,
  "u",
);

export type SignOff = { readonly agency: string; readonly at: number };

/**
 * The agency that signs at the end of a text, and where its signature begins. After a quotation a
 * dash names the speaker, so there the agency must be a known one.
 */
export function readSignOff(text: string): SignOff | null {
  // A text that ends in a letter or a bracket, with or without a stop behind it, may be signed.
  if (
    !/[\p{L})/]\.?$/u.test(text.slice(-2)) ||
    (/\.$/.test(text) && !/[—–)/-]/.test(text.slice(-40)))
  ) {
    return null;
  }
  const tail = text.length > 80 ? text.slice(-80) : text;
  const match = SIGN_OFF.exec(tail) ?? SIGN_OFF_ALONE.exec(text);
  const agency = agencyOf(match);
  if (!match || agency === null) return null;
  const at = text.length - match[0].length;
  const afterQuote = /["”’»]\s*$/.test(text.slice(0, at));
  if (afterQuote && !AGENCIES.has(agency)) return null;
  return { agency, at };
}

function agencyOf(match: RegExpExecArray | null): string | null {
  const { dashed, bracketed, slashed } = match?.groups ?? {};
  const name = (dashed ?? bracketed ?? slashed)?.replace(/\.$/, "");
  return name === undefined ? null : (SHOUTED.get(name) ?? name);
}

const PERSON =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|bin|al|el|da|di|la|le))*";
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|Written by|Story by|Words by|Reported by|Text by)\\s?:?\\s(?<name>${PERSON}(?:(?:,| and| &) ${PERSON})*)(?:\\s?[|,/–—-]\\s?.{2,50}|,? (?:in|for|of) .{2,40})?$`,
  "u",
);
const ARABIC_BYLINE =
  /^(?:بقلم|كتب|كتبت|إعداد|تقرير|بقلم الكاتب|بقلم الصحفي)\s?[:/]\s?(?<name>[\u0621-\u064A]+(?: [\u0621-\u064A]+){0,4})$/u;

/** What a person is, behind the name: `, Education Correspondent`. */
const ROLE =
  /,? (?:\p{Lu}\p{L}+ ){0,3}(?:Correspondent|Editor|Reporter|Writer|Journalist|Columnist|Critic|Bureau|Staff|Producer|Analyst)$/u;

/** The names in a line that is a byline and nothing else; null for any other line. */
export function readByline(line: string): string | null {
  if (line.length > 120) return null;
  const name = (BYLINE.exec(line) ?? ARABIC_BYLINE.exec(line))?.groups?.["name"];
  return name?.trim().replace(ROLE, "") ?? null;
}
