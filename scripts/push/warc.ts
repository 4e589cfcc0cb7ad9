import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { AsyncIterReader, WARCParser, type WARCRecord } from "warcio";
import { openPromise } from "yauzl";
import { toInstant } from "../../src/reader/times.ts";
import { isAddress } from "./context-values.ts";

const MAX_PAGE_BYTES = 1 << 24;
const MAX_HEADER_BYTES = 1 << 16;

/**
 * Reads the HTML pages of a WARC file, which can be compressed with gzip, in memory for one page. `onSkipped` is told
 * why a response is not a page. Throws an error with the offset if the file is damaged or ends early.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  onSkipped: (reason: string, url: string) => void,
) {
  const packed = new AsyncIterReader(source);
  // Without HTTP headers, because `warcio` loses its place where they end with a bare line feed.
  const parser = new WARCParser(new AsyncIterReader(unpack(packed), null), { parseHttp: false });
  for await (const record of parser) {
    const isRecord = /^WARC\/\d/.test(record.warcHeaders.statusline);
    const block = isRecord ? await readBlock(record) : null;
    if (block === null) throw damageAt(packed.compressed ? packed._rawOffset : parser.offset);
    const { warcTargetURI, warcDate, warcType } = record;
    const url = isAddress(warcTargetURI) ? warcTargetURI : null;
    const isRevisit = warcType === "revisit";
    if (!isRevisit && warcType !== "response") continue;
    const page = isRevisit ? "a page that had not changed" : await toPage(block, record);
    if (typeof page === "string") onSkipped(page, url ?? "no address");
    else yield { ...page, url, capturedAt: toInstant(warcDate ?? null) };
  }
}

/** Decompresses member by member. `warcio` takes what it can't decompress for text that is not compressed. */
async function* unpack(packed: AsyncIterReader): AsyncGenerator<Uint8Array> {
  let isPacked = false;
  for await (const chunk of packed) {
    if (isPacked && !packed.compressed) throw damageAt(packed._rawOffset);
    isPacked = packed.compressed !== null;
    yield chunk;
  }
  const isWhole = packed.compressed && packed.inflator?.ended;
  if (isPacked && !isWhole) throw damageAt(packed._rawOffset);
}

function damageAt(offset: number): Error {
  return new Error(`The file is damaged, or ends, at byte ${offset}. Nothing after it was read.`);
}

/** Returns what is in a record, at most as much as a page can have; null if the file ends within it. */
async function readBlock(record: WARCRecord): Promise<Buffer | null> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.reader) {
    size += chunk.length;
    if (size <= MAX_PAGE_BYTES + MAX_HEADER_BYTES) kept.push(chunk);
  }
  const isWhole = size === Number(record.warcHeader("Content-Length") ?? Number.NaN);
  return isWhole ? Buffer.concat(kept) : null;
}

/** Returns the page of an HTTP response, or what it is instead. */
async function toPage(block: Buffer, { warcContentLength }: WARCRecord) {
  const [head = ""] = block.toString("latin1", 0, MAX_HEADER_BYTES).split(/(?<=\n)\r?\n/, 1);
  const header = (name: string) => new RegExp(`^${name}:(.*)`, "im").exec(head)?.[1]?.trim() ?? "";
  const [, status = "unknown"] = /^HTTP\/\S+ (\d{3})/.exec(head) ?? [];
  if (status !== "200") return `a response of status ${status}`;
  const type = header("content-type").toLowerCase();
  const [mime] = type.split(/[;\s]/, 1);
  if (mime !== "text/html" && mime !== "application/xhtml+xml") return `a response of type ${mime}`;
  if (block.length < warcContentLength) return TOO_LARGE;
  const body = block.subarray(head.length + (block[head.length] === 0x0d ? 2 : 1));
  const isChunked = /chunked/i.test(header("transfer-encoding"));
  const content = isChunked ? await new AsyncIterReader([body], null, true).readFully() : body;
  const bytes = decompress(Buffer.from(content), header("content-encoding").toLowerCase());
  if (bytes === null || bytes.length > MAX_PAGE_BYTES) return TOO_LARGE;
  const [, charset = null] = /charset=["']?([\w-]+)/.exec(type) ?? [];
  return { bytes, charset };
}

const TOO_LARGE = `a page of more than ${MAX_PAGE_BYTES} bytes`;

/** Returns null for too large a page. */
function decompress(content: Buffer, encoding: string): Buffer | null {
  const options = { maxOutputLength: MAX_PAGE_BYTES };
  try {
    if (encoding === "br") return brotliDecompressSync(content, options);
    if (encoding === "deflate") return inflateSync(content, options);
    return /gzip$/.test(encoding) ? gunzipSync(content, options) : content;
  } catch (error) {
    if (error instanceof RangeError) return null;
    // Some crawlers store what they have decompressed with the header of what they were sent.
    return content;
  }
}

/** The contents of the WARC files in a zip archive, such as a WACZ. */
export async function* warcsIn(path: string, onBytes: (bytes: number) => void) {
  const zip = await openPromise(path, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (/\.warc(?:\.gz)?$/i.test(entry.fileName)) yield await zip.openReadStreamPromise(entry);
    onBytes(entry.compressedSize);
  }
}
