import { createHash } from "node:crypto";
import type { CaptureContext } from "../src/reader/capture-reading.ts";
import type { CaptureRow } from "../src/schema/capture.ts";
import {
  CONTEXT_ENTRIES,
  encodeText,
  toContextKey,
  toContextRow,
} from "../src/schema/capture-context.ts";
import { checkContext, contextRowOf } from "../src/storage/inbox/capture-context.ts";
import type { PendingCapture } from "./capture-files.ts";
import { getCaptures, type Instance, InstanceError, reasonOf, request } from "./instance.ts";

/** What became of an upload. */
export type Upload =
  | { readonly result: "stored" | "unchanged" }
  | { readonly result: "rejected"; readonly reason: string };

/** Some are parsed while others are uploaded. */
const CONCURRENT_CAPTURES = 8;
/** Records of a batch are in memory. */
const CAPTURES_PER_BATCH = 50;
const MAX_RECENT_NAMES = 1_000;

/**
 * Uploads captures and calls `onDone` after each. Skips a capture that the instance already has with the same bytes
 * and context, so that an interrupted upload can be run again; one request finds those of a batch. Throws an
 * `InstanceError` if the instance accepts nothing more.
 */
export async function uploadAll(
  instance: Instance,
  captures: Captures,
  onDone: (capture: PendingCapture, upload: Upload) => void,
): Promise<void> {
  const recent = new Set<string>();
  await forEach(lookUp(instance, captures), async ({ capture, row }) => {
    // A file can have one record several times.
    const isRepeated = recent.has(capture.name);
    if (recent.add(capture.name).size > MAX_RECENT_NAMES) recent.clear();
    onDone(capture, isRepeated ? UNCHANGED : await uploadOne(instance, capture, row));
  });
}

const UNCHANGED = { result: "unchanged" } as const;

type Captures = Iterable<PendingCapture> | AsyncIterable<PendingCapture>;

/** Calls `work` with each item, for several at a time, and takes the next one when there is room for it. */
export async function forEach<Item>(
  items: AsyncGenerator<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const worker = async () => {
    for (let next = await items.next(); !next.done; next = await items.next()) {
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT_CAPTURES }, worker));
}

async function* lookUp(instance: Instance, captures: Captures) {
  for await (const batch of batchesOf(captures)) {
    const rows = await getCaptures(instance, [...new Set(batch.map(({ name }) => name))]);
    const known = new Map(rows.map((row) => [row.name, row]));
    for (const capture of batch) yield { capture, row: known.get(capture.name) };
  }
}

export async function* batchesOf(captures: Captures): AsyncGenerator<PendingCapture[]> {
  let batch: PendingCapture[] = [];
  for await (const capture of captures) {
    if (batch.push(capture) < CAPTURES_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function uploadOne(
  instance: Instance,
  capture: PendingCapture,
  known: CaptureRow | undefined,
): Promise<Upload> {
  try {
    const loaded = await capture.load();
    const [{ bytes }, context] = [loaded, withHrefs(loaded.context)];
    const { name } = context;
    const etag = createHash("md5").update(bytes).digest("hex");
    if (known?.etag === etag && hasContext(known, context)) return UNCHANGED;

    const response = await request(instance, `/v1/captures/${encodeURIComponent(name)}`, {
      method: "PUT",
      body: bytes.slice(),
      headers: {
        // An impossible time or outlet must not keep the page out.
        Prefer: "handling=lenient",
        ...toHeaders(context),
      },
    });
    return response.ok
      ? { result: "stored" }
      : { result: "rejected", reason: await reasonOf(response) };
  } catch (error) {
    if (error instanceof InstanceError) throw error;
    return { result: "rejected", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Header values are ASCII. A time with other characters is invalid with or without the encoding. */
function toHeaders(context: CaptureContext): Record<string, string> {
  const headers = CONTEXT_ENTRIES.flatMap(([name, { form }]) => {
    const value = context[name] ?? "";
    if (value === "") return [];
    const header = name === "url" ? "content-location" : toContextKey(name);
    if (form === "address") return [[header, value]];
    return [
      [header, form === "time" || form === "date" ? encodeURI(`${value}`) : encodeText(value)],
    ];
  });
  return Object.fromEntries(headers);
}

/** Whether a stored capture has this context, as the instance understands it. */
function hasContext(known: CaptureRow, context: CaptureContext): boolean {
  const checked = checkContext(context, known.uploadedAt);
  return JSON.stringify(toContextRow(known)) === JSON.stringify(contextRowOf(checked));
}

/** Addresses are sent and stored as browsers write them. */
function withHrefs({ url, image = null, ...context }: CaptureContext): CaptureContext {
  const href = (address: string | null) =>
    address && (URL.parse(address)?.href ?? encodeURI(address));
  return { ...context, url: href(url), image: href(image) };
}
