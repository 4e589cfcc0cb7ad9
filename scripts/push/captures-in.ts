import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream";
import { promisify } from "node:util";
import { createGunzip, gunzip } from "node:zlib";
import { type LoadedCapture, loadContext, type PendingCapture } from "../capture-files.ts";
import type { Input } from "./inputs.ts";
import { splitLines } from "./lines.ts";
import { parsePage } from "./page-pool.ts";
import { type DateMeaning, toRecordCapture } from "./records.ts";

/** A capture has at most 1 MiB, unless the instance is configured otherwise; its HTML and JSON are larger. */
const MAX_FILE_BYTES = 1 << 24;
const MAX_LINE_BYTES = 1 << 22;

type Options = {
  readonly date: DateMeaning;
  /** Is called with the bytes that were read from the disk. */
  readonly onBytes: (bytes: number) => void;
  readonly onMalformed: (origin: string, reason: string) => void;
  /** Is called for what is no article, such as a picture in a crawl. */
  readonly onSkipped?: (reason: string, origin: string) => void;
  /** IANA name of the time zone of times without an offset. */
  readonly timeZone?: string;
};

/** Yields the captures in a file: itself, or its records. The memory does not depend on the number of records. */
export async function* capturesIn(input: Input, options: Options): AsyncGenerator<PendingCapture> {
  const { name, path, kind, isGzip, size } = input;
  if (kind !== "records") {
    yield { name, origin: path, load: () => loadFile(input) };
    options.onBytes(size);
    return;
  }
  const file = createReadStream(path);
  const content = isGzip ? pipeline(file, createGunzip(), () => {}) : file;
  let [number, reported] = [0, 0];
  try {
    for await (const line of splitLines(content, MAX_LINE_BYTES)) {
      number += 1;
      options.onBytes(file.bytesRead - reported);
      reported = file.bytesRead;
      const origin = `${path}:${number}`;
      const capture = parseLine(line, name, options.date);
      if (typeof capture === "string") options.onMalformed(origin, capture);
      else if (capture) yield { name: capture.context.name, origin, load: async () => capture };
    }
    if (number === 0) options.onMalformed(path, "The file has no records.");
  } catch (error) {
    options.onMalformed(`${path}:${number + 1}`, `The rest cannot be read: ${messageOf(error)}.`);
  }
}

/** Returns the record's capture, or why there is none; null for an empty line. */
function parseLine(line: Buffer | null, folder: string, date: DateMeaning) {
  if (line === null) return `The line has more than ${MAX_LINE_BYTES} bytes.`;
  if (line.toString("latin1").trim() === "") return null;
  try {
    return toRecordCapture(line, { folder, date });
  } catch (error) {
    return messageOf(error);
  }
}

async function loadFile({ name, path, kind, isGzip, size }: Input): Promise<LoadedCapture> {
  if (size > MAX_FILE_BYTES) throw new Error(`The file has more than ${MAX_FILE_BYTES} bytes.`);
  const file = await readFile(path);
  const bytes = isGzip ? await decompress(file) : file;
  const context = await loadContext(name, path);
  if (kind === "text") return { bytes, context };
  const { text, ...page } = await parsePage(bytes);
  const url = context.url ?? page.url;
  const source = context.source ?? page.source;
  const publishedAt = context.publishedAt ?? page.publishedAt;
  return { bytes: Buffer.from(text), context: { ...context, url, source, publishedAt } };
}

async function decompress(file: Uint8Array): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(file, { maxOutputLength: MAX_FILE_BYTES });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    if (isTooLarge) throw new Error(`The file holds more than ${MAX_FILE_BYTES} bytes.`);
    throw new Error(`The file is not valid gzip: ${messageOf(error)}.`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
