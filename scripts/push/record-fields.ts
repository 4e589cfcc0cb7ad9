// The fields of records: their names, and the many forms of their values. A value of another form counts as missing.

/**
 * Names of each field in FineWeb, CC-News, Stanford's CCNews, news-please, newspaper4k, C4 and spreadsheets, the
 * preferred one first, without capitals, spaces and underscores.
 */
export const FIELDS = {
  text: "text plaintext maintext articletext fulltext article content body html contenthtml",
  title: "title headline",
  url: "url requestedurl respondedurl link",
  source: "sitename publisher outlet source sourcedomain domain",
  publishedAt: "publishedat publisheddate publishdate datepublish datepublished pubdate published",
  capturedAt: "capturedat crawldate datedownload timestamp",
  modifiedAt: "modifiedat datemodified datemodify modified updatedat dateupdated updated",
  byline: "byline authors author creators creator writers writer",
  tags: "tags keywords metakeywords hashtags",
  category: "category section categories sections topic",
  language: "language lang languagecode inlanguage metalang",
  standfirst: "standfirst subtitle dek description summary excerpt metadescription abstract",
  image: "image imageurl topimage mainimage leadimage thumbnail",
  paywalled: "ispaywalled paywalled paywall",
  free: "isaccessibleforfree",
} as const;

/** The name of a field or column as `FIELDS` has it. */
export const fieldName = (name: string) => name.toLowerCase().replace(/[\s_-]/g, "");

export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(FIELDS).join(" ").split(" "));

/** Whether one of these is the name of a field or column with the text. */
export function hasText(names: readonly string[]): boolean {
  return names.some((name) => FIELDS.text.split(" ").includes(fieldName(name)));
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_TAGS = 30;
const MAX_STANDFIRST_CHARACTERS = 500;

/** A text, the name of an object such as `{"name": "Ada Berg"}`, or the first of a list. */
export function textIn(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(textIn).find((text) => text !== null) ?? null;
  if (typeof value === "object" && value !== null) {
    return textIn(Reflect.get(value, "name") ?? Reflect.get(value, "url"));
  }
  const text = typeof value === "string" ? value.trim() : "";
  // Libraries for tables write a missing value as a word.
  return text === "" || /^(?:none|nan|null|n\/a|\[\])$/i.test(text) ? null : text;
}

/** The items of a list; of a text, what is between its commas. `['a', 'b']` is how Python writes a list to a table. */
export function listIn(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value.map(textIn)
    : (textIn(value) ?? "").replace(/^\[|\]$/g, "").split(/[,;|]/);
  const names = items.map((item) => (item ?? "").trim().replace(/^(['"#])(.*?)['"]?$/, "$2"));
  return [...new Set(names)].filter((name) => name !== "").slice(0, MAX_TAGS);
}

/** Names of authors or sections. A text keeps its commas, because "Ada Berg, Riverton" is one author. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  const text = textIn(value);
  if (text === null || URL.canParse(text)) return [];
  return text.startsWith("[") ? listIn(text) : [oneLine(text).replace(/^by (?=\S)/i, "")];
}

export function isAddress(text: unknown): text is string {
  return typeof text === "string" && /^https?:$/.test(URL.parse(text)?.protocol ?? "");
}

/** BCP 47. Names of languages count as unknown. */
export function languageIn(text: string | null): string | null {
  return text && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text) ? text.replaceAll("_", "-") : null;
}

/** A summary that is not merely the headline or the beginning of the text; cut at a word if it is too long. */
export function standfirstIn(summary: string, ...openings: readonly string[]): string | null {
  const standfirst = oneLine(summary);
  const letters = lettersOf(standfirst);
  if (letters === "" || openings.some((text) => lettersOf(text).startsWith(letters))) return null;
  if (standfirst.length <= MAX_STANDFIRST_CHARACTERS) return standfirst;
  const cut = standfirst.slice(0, MAX_STANDFIRST_CHARACTERS - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/\P{L}+$/u, "")}…`;
}

function lettersOf(text: string): string {
  const letters = text
    .slice(0, 4_096)
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu);
  return letters?.join("") ?? "";
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
