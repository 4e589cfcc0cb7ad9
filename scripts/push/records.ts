import { createHash } from "node:crypto";
import { type LoadedCapture, toContext } from "../capture-files.ts";
import { toSuppliedTime } from "./supplied-times.ts";

/** Which of the two times a record's `date` is. */
export type DateMeaning = "published" | "captured";

/** Names of each field in FineWeb, CC-News, Stanford's CCNews, news-please and C4, the preferred one first. */
const FIELDS = {
  text: "text plain_text maintext article content body",
  title: "title headline",
  url: "url requested_url responded_url link",
  source: "sitename site_name publisher outlet source source_domain domain",
  publishedAt:
    "publishedAt published_at published_date publish_date date_publish date_published datePublished",
  capturedAt: "capturedAt captured_at crawl_date date_download timestamp",
} as const;

/**
 * Converts a line of JSON to a capture: the headline, if the record has one, and the text. Its name is made from
 * address and text, so that a record has the same name whenever it is sent. Throws an error that says what is wrong
 * with the record.
 */
export function toRecordCapture(
  line: Buffer,
  { folder, date }: { readonly folder: string; readonly date: DateMeaning },
): LoadedCapture {
  const record = parseRecord(line);
  const find = (names: string) => findText(record, names.split(" "));
  const timeOf = (field: "publishedAt" | "capturedAt", meaning: DateMeaning) => {
    const time = find(`${FIELDS[field]} ${date === meaning ? "date" : ""}`);
    if (time === null) return null;
    const supplied = toSuppliedTime(time, field);
    if (supplied !== null) return supplied;
    throw new Error(`The record's time, ${JSON.stringify(time)}, is not an ISO 8601 date or time.`);
  };
  const text = find(FIELDS.text);
  if (text === null) throw new Error(`The record has no text (${FIELDS.text}).`);
  const url = find(FIELDS.url);
  if (url !== null && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    throw new Error(`The record's address, ${JSON.stringify(url)}, is not an http or https URL.`);
  }
  const title = find(FIELDS.title)?.replace(/\s+/g, " ");
  const bytes = Buffer.from(title === undefined ? text : `${title}\n\n${text}`);
  const hash = createHash("sha256")
    .update(`${url ?? ""}\n`)
    .update(bytes)
    .digest("hex");
  const context = {
    url,
    source: find(FIELDS.source),
    publishedAt: timeOf("publishedAt", "published"),
    capturedAt: timeOf("capturedAt", "captured"),
  };
  return { bytes, context: toContext(`${folder}/${hash.slice(0, 24)}.txt`, context) };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function parseRecord(line: Buffer): object {
  let record: unknown;
  try {
    record = JSON.parse(utf8.decode(line));
  } catch (error) {
    const what = error instanceof SyntaxError ? "valid JSON" : "valid UTF-8";
    throw new Error(`The line is not ${what}.`);
  }
  if (typeof record === "object" && record !== null) return record;
  throw new Error("The line is not a JSON object.");
}

function findText(record: object, names: readonly string[]): string | null {
  const texts = names.map((name) => Reflect.get(record, name));
  return texts.find((text) => typeof text === "string" && text.trim() !== "")?.trim() ?? null;
}
