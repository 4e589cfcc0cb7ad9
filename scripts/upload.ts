import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type CaptureRow, captureRow } from "../src/storage/catalogue/captures.ts";
import { parseCaptureTime } from "../src/storage/inbox/capture-time.ts";
import { type CaptureFile, loadCapture } from "./captures-on-disk.ts";

/** A running or deployed instance. */
export type Instance = { readonly url: string; readonly token: string };

export type Uploaded =
  | { readonly result: "stored" | "unchanged" }
  | { readonly result: "refused"; readonly why: string };

const AT_ONCE = 4;
const TRIES = 4;
const POLL_MILLISECONDS = 100;

const problemDetails = z.object({ detail: z.string() });

/**
 * Uploads captures, a few at once, and tells of each as it ends. What the instance has already, with
 * the same bytes and context, is not sent again: an upload that was broken off goes on where it was.
 * `again`: but for what still waits there, where messages are lost with the process.
 */
export async function uploadAll(
  instance: Instance,
  files: readonly CaptureFile[],
  onDone: (file: CaptureFile, uploaded: Uploaded) => void,
  { again = false }: { readonly again?: boolean } = {},
): Promise<void> {
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) onDone(file, await upload(instance, file, again));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function upload(instance: Instance, file: CaptureFile, again: boolean): Promise<Uploaded> {
  try {
    const { bytes, context } = await loadCapture(file);
    const { name, capturedAt, url } = context;
    const known = await findCapture(instance, name);
    const same =
      known !== null &&
      !(again && known.status === "waiting") &&
      known.etag === createHash("md5").update(bytes).digest("hex") &&
      known.url === url &&
      known.capturedAt === parseCaptureTime(capturedAt, known.uploadedAt).capturedAt;
    if (same) return { result: "unchanged" };

    const response = await request(instance, `/v1/captures/${encodeURIComponent(name)}`, {
      method: "PUT",
      body: bytes.slice(),
      headers: {
        // A context that has an absurd time must not keep its page out.
        Prefer: "handling=lenient",
        // A header is ASCII; what is not can't be a time, and counts as unknown in either form.
        ...(capturedAt !== null && { "Captured-At": encodeURI(capturedAt) }),
        ...(url !== null && { "Content-Location": url }),
      },
    });
    return response.ok
      ? { result: "stored" }
      : { result: "refused", why: await reasonOf(response) };
  } catch (error) {
    return { result: "refused", why: error instanceof Error ? error.message : String(error) };
  }
}

/** The instance's word on a capture; null when it has none of that name. */
export async function findCapture(instance: Instance, name: string): Promise<CaptureRow | null> {
  const response = await request(instance, `/v1/captures/${encodeURIComponent(name)}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(await reasonOf(response));
  return captureRow.parse(await response.json());
}

/** Waits until none of these captures is waiting, or for `seconds`. Returns their rows. */
export async function untilRead(
  instance: Instance,
  names: readonly string[],
  seconds: number,
): Promise<CaptureRow[]> {
  const end = Date.now() + seconds * 1000;
  const rows: CaptureRow[] = [];
  for (const name of names) {
    let row = await findCapture(instance, name);
    while (row?.status === "waiting" && Date.now() < end) {
      await wait(POLL_MILLISECONDS);
      row = await findCapture(instance, name);
    }
    if (row) rows.push(row);
  }
  return rows;
}

/** Sends a request, again where the instance is busy or out of reach. */
export async function request(
  { url, token }: Instance,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const last = attempt === TRIES;
    try {
      const response = await fetch(new URL(path, url), {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${token}` },
      });
      if (last || (response.status !== 429 && response.status < 500)) return response;
    } catch (error) {
      if (last) throw new Error(`${url} does not answer. Is it running?`, { cause: error });
    }
    await wait(250 * 2 ** attempt);
  }
}

async function reasonOf(response: Response): Promise<string> {
  const details = problemDetails.safeParse(await response.json().catch(() => null));
  return details.success ? details.data.detail : `The answer was ${response.status}.`;
}
