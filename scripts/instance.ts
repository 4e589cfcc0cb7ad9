import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import type { CaptureContext } from "../src/reader/capture-reading.ts";
import { type CaptureRow, captureSchema } from "../src/schema/capture.ts";
import { checkContext } from "../src/storage/inbox/capture-context.ts";
import { fail } from "./arguments.ts";
import { type CaptureFile, loadCapture } from "./capture-files.ts";

/** A client of a running or deployed instance: uploads captures and waits until they are read. */
export type Instance = { readonly url: string; readonly token: string };

/** What became of an upload. */
export type Upload =
  | { readonly result: "stored" | "unchanged" }
  | { readonly result: "rejected"; readonly reason: string };

/** Where `npm start` serves. */
export const LOCAL = "http://localhost:8787";

const CONCURRENT_UPLOADS = 4;
const MAX_ATTEMPTS = 4;
const FIRST_RETRY_MILLISECONDS = 500;
const POLL_MILLISECONDS = 100;

const problemDetails = z.object({ detail: z.string() });

/** The instance at `url`, with ADMIN_TOKEN of the environment (locally "local"). Exits if there is none. */
export function instanceAt(url: string, command: string): Instance & { readonly isLocal: boolean } {
  if (!URL.canParse(url)) {
    fail(`--to ${url} is not a URL. Write it as https://broadsheet.example.workers.dev.`);
  }
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
  const token = process.env["ADMIN_TOKEN"] ?? (isLocal ? "local" : undefined);
  if (token === undefined) {
    fail(`ADMIN_TOKEN is not set. Set it to the deployment's token: ADMIN_TOKEN=… ${command}`);
  }
  return { url, token, isLocal };
}

/**
 * Uploads captures concurrently and calls `onDone` after each. Skips a capture that the instance already has
 * with the same bytes and context, so that an interrupted upload can be run again. `resendWaiting` sends it
 * again if it is not read yet, for queues that lose their messages with the process.
 */
export async function uploadAll(
  instance: Instance,
  files: readonly CaptureFile[],
  onDone: (file: CaptureFile, upload: Upload) => void,
  { resendWaiting = false }: { readonly resendWaiting?: boolean } = {},
): Promise<void> {
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) onDone(file, await upload(instance, file, resendWaiting));
  };
  await Promise.all(Array.from({ length: CONCURRENT_UPLOADS }, worker));
}

async function upload(
  instance: Instance,
  file: CaptureFile,
  resendWaiting: boolean,
): Promise<Upload> {
  try {
    const { bytes, context } = await loadCapture(file);
    const { name, capturedAt, url, source, publishedAt } = context;
    const known = await getCapture(instance, name);
    const isUnchanged =
      known !== null &&
      !(resendWaiting && known.status === "waiting") &&
      known.etag === createHash("md5").update(bytes).digest("hex") &&
      hasContext(known, context);
    if (isUnchanged) return { result: "unchanged" };

    const response = await request(instance, `/v1/captures/${encodeURIComponent(name)}`, {
      method: "PUT",
      body: bytes.slice(),
      headers: {
        // An impossible time must not keep the page out.
        Prefer: "handling=lenient",
        // Header values are ASCII. A time with other characters is invalid with or without the encoding.
        ...(capturedAt !== null && { "Captured-At": encodeURI(capturedAt) }),
        ...(url !== null && { "Content-Location": new URL(url).href }),
        ...(source && { Source: encodeURIComponent(source) }),
        ...(publishedAt && { "Published-At": encodeURI(publishedAt) }),
      },
    });
    return response.ok
      ? { result: "stored" }
      : { result: "rejected", reason: await reasonOf(response) };
  } catch (error) {
    return { result: "rejected", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a stored capture has this context, as the instance understands it. */
function hasContext(known: CaptureRow, { url, ...context }: CaptureContext): boolean {
  const href = url && new URL(url).href;
  const checked = checkContext({ ...context, url: href }, known.uploadedAt);
  return (["capturedAt", "url", "source", "publishedAt"] as const).every(
    (field) => known[field] === checked[field],
  );
}

/** The instance's row for a capture, or null if it has no capture of that name. */
async function getCapture(instance: Instance, name: string): Promise<CaptureRow | null> {
  const response = await request(instance, `/v1/captures/${encodeURIComponent(name)}`);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(await reasonOf(response));
  return captureSchema.parse(await response.json());
}

/** Waits until none of these captures is waiting, at most `seconds`. Returns their rows. */
export async function untilRead(
  instance: Instance,
  names: readonly string[],
  seconds: number,
): Promise<CaptureRow[]> {
  const end = Date.now() + seconds * 1000;
  const rows: CaptureRow[] = [];
  for (const name of names) {
    let row = await getCapture(instance, name);
    while (row?.status === "waiting" && Date.now() < end) {
      await wait(POLL_MILLISECONDS);
      row = await getCapture(instance, name);
    }
    if (row) rows.push(row);
  }
  return rows;
}

/** Sends a request with the token. Tries again while the instance is busy or cannot be reached. */
export async function request(
  { url, token }: Instance,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt === MAX_ATTEMPTS;
    try {
      const response = await fetch(new URL(path, url), {
        ...init,
        headers: { ...init.headers, Authorization: `Bearer ${token}` },
      });
      if (isLast || (response.status !== 429 && response.status < 500)) return response;
    } catch (error) {
      if (isLast) throw new Error(`${url} cannot be reached. Is it running?`, { cause: error });
    }
    await wait(FIRST_RETRY_MILLISECONDS * 2 ** (attempt - 1));
  }
}

async function reasonOf(response: Response): Promise<string> {
  const details = problemDetails.safeParse(await response.json().catch(() => null));
  return details.success ? details.data.detail : `The response was ${response.status}.`;
}
