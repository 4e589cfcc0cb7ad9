import { oneLine, toTags } from "./context-values.ts";

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

/** The texts of a list, or the one text. */
export function textsIn(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.map(textIn) : [textIn(value)];
  return texts.filter((text) => text !== null);
}

/** Names of authors or sections. A text keeps its commas, because "Ada Berg, Riverton" is one author. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  const text = textIn(value);
  if (text === null || URL.canParse(text)) return [];
  return text.startsWith("[") ? toTags([text]) : [oneLine(text).replace(/^by (?=\S)/i, "")];
}

/** As many names as fit a byline, separated by commas; null if there is none. */
export function joinNames(names: readonly string[]): string | null {
  return /^.{0,200}(?=, |$)/.exec(names.join(", "))?.[0] || null;
}
