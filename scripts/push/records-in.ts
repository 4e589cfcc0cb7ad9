import { pipeline } from "node:stream";
import streamArray from "stream-json/streamers/stream-array.js";
import { readFeed } from "./feeds.ts";
import { splitLines } from "./lines.ts";
import { hasText, isObject } from "./record-fields.ts";
import type { FileForm } from "./sniff.ts";
import { readTable } from "./tables.ts";

/** A record of a file, or why it is none. `number` is its line, or its position in a list, from 1. */
export type Found = { readonly number: number; readonly record: object | string };

const MAX_RECORD_BYTES = 1 << 22;
/** What is read whole: pages, feeds, and JSON objects. */
const MAX_FILE_BYTES = 1 << 24;

/** Yields the records of a file. Throws if the rest can't be read. */
export async function* recordsIn(
  form: FileForm,
  content: AsyncIterable<Buffer>,
): AsyncGenerator<Found> {
  let number = 0;
  if (form.kind === "table") yield* readTable(content, form, MAX_RECORD_BYTES);
  else if (form.kind === "lines") {
    for await (const line of splitLines(content, MAX_RECORD_BYTES)) {
      number += 1;
      for (const record of parseLine(line)) yield { number, record };
    }
  } else if (form.kind === "list") {
    const elements = pipeline(content, streamArray.withParserAsStream(), () => {});
    for await (const { key, value } of elements) yield { number: key + 1, record: Object(value) };
  } else {
    const bytes = await readWhole(content);
    for (const record of form.kind === "feed" ? readFeed(bytes) : parseLine(bytes)) {
      yield { number: ++number, record };
    }
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Returns the records in a JSON value, or why there is none; nothing for an empty line. */
function parseLine(line: Buffer | null): readonly (object | string)[] {
  if (line === null) return [`The record has more than ${MAX_RECORD_BYTES} bytes.`];
  try {
    const json = utf8.decode(line).trim();
    return json === "" ? [] : recordsOf(JSON.parse(json));
  } catch (error) {
    return [`The record is not valid ${error instanceof SyntaxError ? "JSON" : "UTF-8"}.`];
  }
}

/** A record, or those in the lists of an object such as `{"response": {"articles": […]}}`. */
function recordsOf(value: unknown): object[] {
  if (!isObject(value) || hasText(Object.keys(value))) return [Object(value)];
  const lists = Object.values(value).filter((each) => Array.isArray(each) && each.some(isObject));
  return lists.length > 0 ? lists.flat() : [value];
}

/** Throws if there is more than a file that is read whole can have. */
export async function readWhole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw new Error(`The file has more than ${MAX_FILE_BYTES} bytes.`);
  }
  return Buffer.concat(chunks);
}
