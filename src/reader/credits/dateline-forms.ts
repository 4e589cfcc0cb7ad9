import { expressionOf } from "../expressions.ts";
import { once } from "../once.ts";
import { MONTH } from "./stamps.ts";

/** How datelines are written, form by form: `RIVERTON (AP) — `, `Accra, July 4, GNA – `. */

export type Dateline = { readonly place: string | null; readonly agency: string | null };

/** `length` is the number of the dateline's characters. */
export type Found = Dateline & { readonly length: number };

const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const DAY = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:(?:,? |/)\\d{4})?`;
/** `04 Ramadan 1446 H` */
const HIJRI = "\\d{1,2} \\p{Lu}[\\p{L}' -]{3,20} \\d{4} H";
/** One or more words in capitals, parted by what no word holds: `ST. IVES`, `PORT-AU-PRINCE`, `McALLEN`, `AL-BAHR`. */
const CAPITALS =
  "(?:Mc|Mac|De|La|El|Al-)?\\p{Lu}[\\p{Lu}.'’-]+(?:[ /](?:\\p{Lu}[\\p{Lu}.'’-]*|de|del|la|of))*";
const REGION = `(?!${DAY}|${WEEKDAY}\\b)\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|and|de|del|of|county|district|province|region|state))*`;
const SHOUTED = `${CAPITALS}(?:, ${REGION})?`;
const CAPITALIZED = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3}";
const AGENCY = "(?:\\((?<agency>[^()]{2,40})\\)|/(?<wire>[^/]{2,40})/)";
/** An agency without brackets; it must be a known one. */
const BARE = "(?<bare>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{L}+)?|dpa)";
const DASH = "(?:—|–|―|-{1,3}|_)";
const A_SENTENCE = '(?=["“‘]?[\\p{Lu}\\d])';
/** Six words or more. */
const A_WHOLE_SENTENCE = "(?=\\p{Lu}[\\p{L}’'-]* \\S+ \\S+ \\S+ \\S+ \\S+)";
const NAME =
  "(?:\\p{Lu}[\\p{Ll}'’-]{3,}|\\p{Lu}\\p{Ll}{1,2}(?= \\p{Lu}))(?:[ /]\\p{Lu}[\\p{Ll}'’-]+){0,2}";

export const A_DAY = expressionOf(`^${DAY}$`, "u");

/**
 * Each with what no text of it is without, since an engine takes milliseconds for a form that it meets first.
 * It finds a `place`; or a `plain` one, of which nothing but its position tells; and an agency:
 * where it was looked for, `only` and `bare` need that the agency is one.
 */
const FORMS = (
  [
    // Accra, July 4, GNA – The …, KINGSTON, Jamaica, CMC – The …, YEREVAN, JULY 4, ARMENPRESS. The …
    [
      /, .*[—–―:-]|\d, /,
      `(?<place>(?:${CAPITALS}|${CAPITALIZED})(?:,? \\([\\p{L}/]{1,20}\\))?(?:, ${REGION})?)(?<date>(?: ${HIJRI})?[,.]? ${DAY})?, ${BARE}(?:\\s?${DASH}\\s?|:\\s|(?<=\\d, \\p{L}+)\\.\\s)${A_SENTENCE}`,
    ],
    // MOSCOW, July 4. /TASS/. The …
    [/\d.* \//, `(?<place>${SHOUTED})(?<date>, ${DAY})\\.? /(?<wire>[^/]{2,40})/\\.\\s`],
    // SINGAPORE - Media OutReach Newswire - 17 June 2025 - The …
    [
      / - .*\d - /,
      `(?<place>(?:${SHOUTED}|${CAPITALIZED})(?:, ${REGION})?) - (?<wire>\\p{Lu}[\\p{L} ]{2,30}(?:[Ww]ire|WIRE)) -(?<date> ${DAY}) - `,
    ],
    // TEMPO.CO, Jakarta - The …
    [/^TEMPO\.CO, /, `(?<wire>TEMPO\\.CO), (?<place>${CAPITALIZED}) ${DASH} `],
    // ISTANBUL - DHA - The …
    [/ - [A-Z]{2,6} - /, `(?<place>${SHOUTED}) - ${BARE} - ${A_SENTENCE}`],
    // RIVERTON, Westland, July 4 (AP) — The …
    [
      /[—–―:-]/,
      `(?<place>${SHOUTED})(?<date>,? ${DAY}|, (?:${WEEKDAY})?)?(?:,? ?${AGENCY})?\\s*(?:${DASH}\\s?(?:\\((?<behind>[^()]{2,40})\\)\\s?${DASH}?\\s?)?|:(?:-{1,3})?\\s)(?<!\\w-)`,
    ],
    // RIVERTON, July 4 AAP - The …
    [
      /\d [A-Z]{2,} ?[—–-]/,
      `(?<place>${SHOUTED}|${CAPITALIZED})(?<date>,? ${DAY}),? ${BARE}\\s?${DASH}\\s${A_SENTENCE}`,
    ],
    // BAKU, Azerbaijan, July 4. The …
    [/\d.*\. /, `(?<place>${SHOUTED})(?<date>, ${DAY})\\.\\s${A_SENTENCE}`],
    // Riverton (Norpress) — The …: in small letters only with the agency behind it
    [
      /\(.*[—–―;_-]/,
      `(?<place>${CAPITALIZED}(?:, ${CAPITALIZED})?),? ?\\((?<agency>[^():\\d][^():]{1,39})\\)(?:, ${DAY})?\\s*[.:]?${DASH}\\s`,
    ],
    // Sundarpur, June 24 (PTI) The …, New Delhi [India], June 24 (ANI): The …, Madrid, 4 Jul (EFE).- The …
    [
      /\d.*[(/]/,
      `(?<place>${CAPITALIZED}(?:, ${REGION}| \\([\\p{L} ]{2,30}\\)(?= \\[|, ))?(?: \\[[\\p{L} ]{2,30}\\])?)(?<date>,? ${DAY}),? ?${AGENCY}[:.]?\\s?${DASH}?\\s?${A_SENTENCE}`,
    ],
    // Sundarpur, Westland ● Tue, August 12, 2025 The …
    [
      / ● /,
      `(?<place>${CAPITALIZED}(?:, ${REGION})?) ● (?<date>[A-Z][a-z]{2}, ${MONTH} \\d{1,2}, \\d{4})\\s${A_SENTENCE}`,
    ],
    // Sundarpur, June 24: The …
    [
      /\d.*[—–―:-]/,
      `(?!${WEEKDAY})(?<place>${CAPITALIZED}(?:, ${REGION})?)(?<date>, ${DAY})(?:: |\\s?${DASH}\\s)`,
    ],
    // VMPL Sundarpur (Westland) [India], June 24: The …, with who sent it or without
    [
      /\] ?, .*: /,
      `(?:(?<wire>(?!NEW|NAVI)[A-Z]{3,6}|NewsVoir|BusinessWire India|HT Syndication) )?(?<place>${CAPITALIZED}(?: \\([\\p{L} ]{2,30}\\))? \\[[\\p{L} ]{2,30}\\])(?<date>, ${DAY}): `,
    ],
    // RIVERTON, (Norpress / Westland News - 4th Mar, 2025) The …
    [
      /, \(.*\d\) /,
      `(?<place>${SHOUTED}|${CAPITALIZED}), \\((?<agency>[^()]{2,60}?) [–-] ?(?<date>\\d{1,2}(?:st|nd|rd|th) \\p{Lu}\\p{Ll}{2,8},? \\d{4})\\) `,
    ],
    // Washington CNN — The …
    [/ CNN —/, `(?<place>${CAPITALIZED}(?:, ${REGION})?) (?<bare>CNN) — `],
    // Kampala, Uganda | Norpress | The …
    [
      / \| .* \| /,
      `(?<place>${SHOUTED}|${CAPITALIZED}, ${REGION}) \\| (?<only>\\p{Lu}[^|]{1,30}?) \\| `,
    ],
    // Riverton / PNN / The …
    [/ \/ [A-Z]{2,} \/ /, `(?<place>${CAPITALIZED}) / (?<only>[A-Z]{2,12}) / `],
    // RIVERTON, NY / ACCESSWIRE / July 4, 2025 / The …
    [/\/.*\d.*\//, `(?<place>${SHOUTED}) / ?(?<wire>[^/]{2,40}?) ?/ ?(?<date>${DAY}) ?/\\s`],
    // [RIVERTON] The …
    [/^\[/, `\\[(?<place>${CAPITALS})\\]\\s${A_SENTENCE}`],
    // Accra, Ghana – (GNA) – The …, Doha: (QNA) - The …
    [
      /[—–―:-] ?\(/,
      `(?<place>${CAPITALIZED}(?:, ${REGION})?)(?:\\s?${DASH}|:)\\s?\\((?<only>\\p{Lu}[^()]{1,30})\\)\\s?${DASH}\\s${A_SENTENCE}`,
    ],
    // RIVERTON // The …
    [/ \/\/ /, `(?<place>${SHOUTED})(?<date> // )${A_SENTENCE}`],
    // Riverton (Norpress): The …, RIVERTON (AP) The …
    [
      / \(.*\)/,
      `(?<place>${CAPITALIZED}(?:, ${REGION})?) \\((?<only>\\p{Lu}[^()]{1,30}|dpa)\\):? ${A_SENTENCE}`,
    ],
    // Kestrel Bay: A robot …, Kestrel Bay – A robot …: a name before a whole sentence
    [/: | [—–-] |—/, `(?<plain>${NAME})(?:: | [—–-] |—)${A_WHOLE_SENTENCE}`],
    // Kestrel, Westland — A robot …, Kestrel, Westland: A robot …
    [
      /,.*(?:: | [—–-] |—)/,
      `(?<plain>${NAME}, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)?)(?:: | [—–-] |—)${A_WHOLE_SENTENCE}`,
    ],
  ] as const
).map(([needed, form]) => ({ needed, form: once(() => expressionOf(`^${form}`, "u")) }));

/** The forms that a text may have. */
export function formsOf(head: string): RegExp[] {
  return FORMS.filter(({ needed }) => needed.test(head)).map(({ form }) => form());
}

/** `(Bloomberg) -- The …`, `(ANSA) - ROME, JUL 19 - The …`, `July 4 (UPI) -- The …`: no place leads. */
export const agencyForm = once(() =>
  expressionOf(
    `^(?:${DAY} )?\\((?<agency>[^()]{2,30})\\)\\s?${DASH}\\s?(?:(?<place>${SHOUTED})(?:, ${DAY})?\\s?${DASH}\\s)?${A_SENTENCE}`,
    "u",
  ),
);
