import { createHash } from "node:crypto";
import { decodeHTMLStrict } from "entities";
import type { LoadedCapture } from "../capture-files.ts";
import { isAddress, oneLine, toLanguage, toStandfirst, toTags } from "./context-values.ts";
import { extractHtmlPage, linesOf } from "./html-page.ts";
import { FIELDS, fieldName, joinNames, namesIn, textIn, textsIn } from "./record-fields.ts";
import { toSuppliedTime } from "./supplied-times.ts";

/** Which of the two times a record's `date` is. */
export type DateMeaning = "published" | "captured";

export type RecordOptions = {
  readonly folder: string;
  readonly date: DateMeaning;
  /** IANA name of the zone of publication times without an offset. */
  readonly timeZone: string | null;
};

/**
 * Converts a record to a capture: the headline, if the record has one, and the text. Its name is made from address
 * and text, so that a record has the same name whenever it is sent. A value of another type than its field's counts
 * as missing. Throws an error that says what is wrong with the text, the address or a time.
 */
export function toRecordCapture(
  record: object | string,
  { folder, date, timeZone }: RecordOptions,
): LoadedCapture {
  if (typeof record === "string") throw new Error(record);
  const fields = new Map(Object.entries(record).map(([name, value]) => [fieldName(name), value]));
  const valuesOf = (names: string) => names.split(" ").map((name) => fields.get(name));
  const find = (names: string) => textIn(valuesOf(names));
  const timeOf = (field: "publishedAt" | "capturedAt", meaning: DateMeaning) => {
    const time = find(date === meaning ? `${FIELDS[field]} date` : FIELDS[field]);
    const supplied = time === null ? null : toSuppliedTime(time, field, timeZone);
    if (time === null || supplied !== null || PLACEHOLDER.test(time)) return supplied;
    throw new Error(
      `The record's time, ${JSON.stringify(time)}, is not understood. Write it as 2021-03-08 or 2021-03-08T20:46:00-05:00.`,
    );
  };
  const paragraphs = (value: unknown) => (Array.isArray(value) ? value.join("\n\n") : value);
  const text = toText(textIn(valuesOf(FIELDS.text).map(paragraphs)) ?? "");
  if (!text) throw new Error(`The record has no text (${FIELDS.text.replaceAll(" ", ", ")}).`);
  const url = find(FIELDS.url);
  if (url !== null && !isAddress(url)) {
    throw new Error(`The record's address, ${JSON.stringify(url)}, is not an http or https URL.`);
  }
  const title = oneLine(decodeHTMLStrict(find(FIELDS.title) ?? ""));
  const content = title === "" ? text : `${title}\n\n${text}`;
  const hash = createHash("sha256")
    .update(`${url ?? ""}\n${content}`)
    .digest("hex");
  const source = find(FIELDS.source);
  const authors = [...new Set(valuesOf(FIELDS.byline).flatMap(namesIn))].filter(
    (name, _, all) =>
      fieldName(name) !== fieldName(source ?? "") &&
      !all.some((other) => other !== name && other.includes(name)),
  );
  const [tags = null] = valuesOf(FIELDS.tags)
    .map((value) => toTags(textsIn(value)))
    .filter(({ length }) => length > 0);
  const image = find(FIELDS.image);
  const isSet = (names: string, words: RegExp) =>
    valuesOf(names).some((value) => words.test(`${value}`));
  const isPaywalled =
    isSet(FIELDS.paywalled, /^(?:true|yes|1)$/i) || isSet(FIELDS.free, /^(?:false|no|0)$/i);
  const context = {
    name: `${folder}/${hash.slice(0, 24)}.txt`,
    url,
    source,
    publishedAt: timeOf("publishedAt", "published"),
    capturedAt: timeOf("capturedAt", "captured"),
    modifiedAt: toSuppliedTime(find(FIELDS.modifiedAt) ?? "", "modifiedAt", timeZone),
    byline: joinNames(authors),
    tags,
    category: valuesOf(FIELDS.category).flatMap(namesIn)[0] ?? null,
    language: toLanguage(find(FIELDS.language)),
    standfirst: toStandfirst(toText(find(FIELDS.standfirst) ?? ""), title, text),
    image: isAddress(image) ? image : null,
    isPaywalled: isPaywalled || null,
  };
  return { bytes: Buffer.from(content), context };
}

/** Times before those of articles, and the zero of Unix time, stand for unknown ones. */
const PLACEHOLDER = /^(?:0\d{3}|1[0-8]\d\d|1970-01-01)/;
const BLOCKS = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|article|table|figure)\b[^<>]*>/i;
const MARKUP = /<\/?(?:a|b|i|em|strong|span|img)\b[^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;
const INVISIBLE = /<(script|style|noscript|iframe)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/** The text of a value that can be HTML, or a whole page. Text without blocks keeps its lines. */
export function toText(value: string): string {
  if (!BLOCKS.test(value) && !MARKUP.test(value)) return value;
  if (/^\s*<(?:!doctype|html)\b/i.test(value)) return extractHtmlPage(Buffer.from(value)).text;
  const html = value.replace(INVISIBLE, "");
  const parts = BLOCKS.test(html) ? [html] : html.split("\n");
  return parts.flatMap(linesOf).join("\n\n");
}
