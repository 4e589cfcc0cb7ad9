import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { PassThrough, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { CaptureContext } from "../../src/reader/capture-reading.ts";
import { type LoadedCapture, loadContext, type PendingCapture } from "../capture-files.ts";
import { ONLY_SUMMARY } from "./feeds.ts";
import { type Input, Unusable } from "./inputs.ts";
import { extractInThread } from "./page-pool.ts";
import { type DateMeaning, toRecordCapture } from "./records.ts";
import { readWhole, recordsIn } from "./records-in.ts";
import { type FileForm, HEAD_BYTES, sniff } from "./sniff.ts";
import { readWarc, warcsIn } from "./warc.ts";

export type Options = {
  readonly date: DateMeaning;
  /** IANA name of the zone of publication times without an offset. */
  readonly timeZone: string | null;
  /** Is called with the bytes that were read from the disk. */
  readonly onBytes: (bytes: number) => void;
  readonly onMalformed: (origin: string, reason: string) => void;
  /** Is called for what is no article, and no fault either, such as "a picture". */
  readonly onSkipped: (reason: string, origin: string) => void;
};

/** Within a folder, other texts are parts of saved pages, or notes. */
const TEXT_NAME = /(?:\.txt|(?:^|\/)[^.]*)$/i;
/** Faults are kept until a record can be used, because a file without any has one fault. */
const MAX_FAULTS = 1_000;

/**
 * Yields the captures in a file: itself, its records, or its pages. Its first bytes tell what it is. The memory does not
 * depend on the number of records or pages. A file without anything usable is malformed if it was given itself, and
 * skipped if its folder was.
 */
export async function* capturesIn(input: Input, options: Options): AsyncGenerator<PendingCapture> {
  const { name, path, isGiven, size } = input;
  try {
    const form = await sniff(await readWhole(createReadStream(path, { end: HEAD_BYTES - 1 })));
    const { kind } = form;
    if (kind === "warc") yield* pagesIn([contentOf(path, options.onBytes)], input, options);
    else if (kind === "zip") yield* pagesIn(warcsIn(path, options.onBytes), input, options);
    else if (kind !== "text" && kind !== "page") yield* usableRecords(form, input, options);
    else if (kind === "page" || isGiven || TEXT_NAME.test(name)) {
      yield { name, origin: path, load: () => loadFile(input, form, options) };
      options.onBytes(size);
    } else throw new Unusable("This is a text whose name does not end with .txt: rename it.");
  } catch (error) {
    const { message } = toError(error);
    const isFault = isGiven || !(error instanceof Unusable);
    if (isFault) options.onMalformed(path, message);
    else options.onSkipped(message.replace(/^This is (.*?)[,:] .*/s, "$1"), path);
  }
}

/** Yields the pages of crawls. A damaged one is malformed, after the pages before the damage. */
async function* pagesIn(
  warcs: Iterable<AsyncIterable<Buffer>> | AsyncIterable<AsyncIterable<Buffer>>,
  { name, path }: Input,
  { timeZone, onMalformed, onSkipped }: Options,
): AsyncGenerator<PendingCapture> {
  let isUsed = false;
  const onOther = (reason: string, url: string) => onSkipped(reason, `${path}: ${url}`);
  for await (const warc of warcs) {
    try {
      for await (const { bytes, charset, url, capturedAt } of readWarc(warc, onOther)) {
        isUsed = true;
        const hash = createHash("sha256").update(`${url}\n${capturedAt}\n`).update(bytes);
        const context = { name: `${name}/${hash.digest("hex").slice(0, 24)}.txt`, url, capturedAt };
        const load = () => readPage(bytes, context, { charset, timeZone });
        yield { name: context.name, origin: `${path}: ${url ?? "a page without address"}`, load };
      }
    } catch (error) {
      isUsed = true;
      onMalformed(path, toError(error).message);
    }
  }
  if (!isUsed)
    throw new Unusable("This is an archive without pages: unpack it, and push the folder.");
}

/** Yields the records of a file that can be used. Of a file without any, only the first fault is told. */
async function* usableRecords(
  form: FileForm,
  { name, path }: Input,
  options: Options,
): AsyncGenerator<PendingCapture> {
  let [origin, isUsed] = [path, false];
  const faults: [origin: string, reason: string][] = [];
  const tell = ([where, reason]: [string, string]) =>
    reason === ONLY_SUMMARY ? options.onSkipped(reason, where) : options.onMalformed(where, reason);
  const content = contentOf(path, options.onBytes, form.isGzip);
  try {
    for await (const { number, record } of recordsIn(form, content)) {
      origin = `${path}:${number}`;
      try {
        const capture = toRecordCapture(record, { ...options, folder: name });
        isUsed = true;
        faults.splice(0).forEach(tell);
        yield { name: capture.context.name, origin, load: async () => capture };
      } catch (error) {
        faults.push([origin, toError(error).message]);
      }
      if (isUsed || faults.length > MAX_FAULTS) faults.splice(0).forEach(tell);
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    faults.forEach(tell);
    return options.onMalformed(origin, `The rest cannot be read: ${toError(error).message}`);
  }
  const [[first, reason] = [path, "It is empty."]] = faults;
  const why = `This is a file without a usable record, such as ${first}: ${reason}`;
  if (!isUsed) throw new Unusable(why);
}

function contentOf(path: string, onBytes: (bytes: number) => void, isGzip = false) {
  const file = createReadStream(path).on("data", ({ length }) => onBytes(length));
  return pipeline(file, isGzip ? createGunzip() : new PassThrough(), () => {});
}

async function loadFile(
  { name, path }: Input,
  { kind, isGzip }: FileForm,
  { timeZone }: Options,
): Promise<LoadedCapture> {
  const bytes = await readWhole(contentOf(path, () => {}, isGzip));
  const context = await loadContext(name, path);
  if (kind === "text") return { bytes, context };
  return readPage(bytes, context, { charset: null, timeZone });
}

/** Makes the capture of a saved page. What its context states precedes what the page says. */
async function readPage(
  page: Uint8Array,
  { name, ...known }: CaptureContext,
  more: { readonly charset: string | null; readonly timeZone: string | null },
): Promise<LoadedCapture> {
  const { text, bases, ...found } = await extractInThread(page, { ...more, ...known });
  const stated = Object.entries(known).filter(([, value]) => value !== null);
  const context = { name, ...known, ...found, ...Object.fromEntries(stated) };
  return { bytes: Buffer.from(text), bases, context };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
