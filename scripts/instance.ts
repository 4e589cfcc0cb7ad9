import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { quoteName } from "../src/parameters/values.ts";
import { type CaptureRow, captureSchema } from "../src/schema/capture.ts";
import { fail } from "./arguments.ts";

/** A client of a running or deployed instance. */
export type Instance = {
  readonly url: string;
  readonly token: string;
  /** How long to wait for an instance that is unavailable or busy; `onWait` is called before each wait. */
  readonly patienceSeconds?: number;
  readonly onWait?: (reason: string, seconds: number) => void;
};

/** The instance accepts no further requests: the token is wrong, or it was unavailable for too long. */
export class InstanceError extends Error {}

/** Where `npm start` serves. */
export const LOCAL = "http://localhost:8787";

const DEFAULT_PATIENCE_SECONDS = 4;
const FIRST_RETRY_SECONDS = 0.5;
const MAX_RETRY_SECONDS = 30;
/** A request that fails with 500 every time must not stop the others. */
const MAX_FAILURES = 4;
const REQUEST_MILLISECONDS = 60_000;
const FIRST_POLL_MILLISECONDS = 200;
/** A deployment can wait for the next day, and its plan limits requests. */
const MAX_POLL_MILLISECONDS = 30_000;
/** The limit of `names` in GET /v1/captures, and less than servers accept in an address. */
const MAX_NAMES = 100;
const MAX_NAME_CHARACTERS = 6_000;

const problemDetails = z.object({ detail: z.string() });
const captureList = z.object({ items: z.array(captureSchema) });

/** The instance at `url`, with ADMIN_TOKEN of the environment (locally "local"). Exits if there is none. */
export function instanceAt(url: string, command: string): Instance & { readonly isLocal: boolean } {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    fail(`${url} is not a URL. Write it as https://broadsheet.example.workers.dev.`);
  }
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
  const token = process.env["ADMIN_TOKEN"] ?? (isLocal ? "local" : undefined);
  if (token === undefined) {
    fail(`ADMIN_TOKEN is not set. Set it to the deployment's token: ADMIN_TOKEN=… ${command}`);
  }
  return { url, token, isLocal };
}

/** The instance's rows for those of the captures that it has. */
export async function getCaptures(
  instance: Instance,
  names: readonly string[],
): Promise<CaptureRow[]> {
  const rows: CaptureRow[] = [];
  for (let next = 0; next < names.length; ) {
    let query = "";
    const last = next + MAX_NAMES;
    do query += `${query && ","}${encodeURIComponent(quoteName(names[next++] ?? ""))}`;
    while (next < Math.min(last, names.length) && query.length < MAX_NAME_CHARACTERS);
    const response = await request(instance, `/v1/captures?limit=${MAX_NAMES}&names=${query}`);
    if (!response.ok) throw new Error(await reasonOf(response));
    rows.push(...captureList.parse(await response.json()).items);
  }
  return rows;
}

/** Waits until none of these captures is waiting, at most `seconds`. Returns their rows. */
export async function untilRead(
  instance: Instance,
  names: readonly string[],
  seconds: number,
): Promise<CaptureRow[]> {
  const end = Date.now() + seconds * 1000;
  for (
    let pause = FIRST_POLL_MILLISECONDS;
    ;
    pause = Math.min(pause * 1.5, MAX_POLL_MILLISECONDS)
  ) {
    const rows = await getCaptures(instance, names);
    const waiting = rows.filter(({ status }) => status === "waiting").length;
    if (waiting === 0 || Date.now() >= end) return rows;
    if (pause === MAX_POLL_MILLISECONDS) {
      const reason = `${waiting} or more captures are not read yet. GET /health says if anything delays them.`;
      instance.onWait?.(reason, pause / 1000);
    }
    await wait(Math.min(pause, end - Date.now()));
  }
}

/**
 * Sends a request with the token. Tries again while the instance is unavailable or busy, after the time that it
 * asks for. Throws an `InstanceError` if it rejects the token, or stays unavailable.
 */
export async function request(
  { url, token, patienceSeconds = DEFAULT_PATIENCE_SECONDS, onWait }: Instance,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const end = Date.now() + patienceSeconds * 1000;
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(new URL(path, url), {
      ...init,
      headers: { ...init.headers, Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(REQUEST_MILLISECONDS),
    }).catch(() => null);
    const status = response?.status ?? 0;
    if (response && (status === 401 || status === 403)) {
      const reason = await reasonOf(response);
      throw new InstanceError(`${reason} Set ADMIN_TOKEN to the token of ${url}.`);
    }
    if (response && status !== 429 && status < 500) return response;
    if (response && status === 500 && attempt === MAX_FAILURES) return response;
    const reason = response ? await reasonOf(response) : `${url} cannot be reached. Is it running?`;
    const seconds =
      retryAfter(response?.headers.get("Retry-After") ?? null) ??
      Math.min(FIRST_RETRY_SECONDS * 2 ** (attempt - 1), MAX_RETRY_SECONDS);
    if (Date.now() + seconds * 1000 > end) {
      throw new InstanceError(`${reason} It asks for a pause of ${Math.ceil(seconds)} s.`);
    }
    onWait?.(reason, seconds);
    await wait(seconds * 1000);
  }
}

/** Seconds, from a number of seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfter(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

/** What a problem response says. */
export async function reasonOf(response: Response): Promise<string> {
  const details = problemDetails.safeParse(await response.json().catch(() => null));
  return details.success ? details.data.detail : `The response was ${response.status}.`;
}
