// Many captures pushed into a running local instance, with readers in the middle.
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { type Instance, request } from "../instance.ts";
import { type RunningServer, startServer } from "../local-server.ts";
import { inventCapture, OWN_SENTENCES } from "./invented-corpora.ts";
import { cpuOf, memoryOf, startedProcesses } from "./processes.ts";
import type { Result } from "./result.ts";

const CAPTURES = 20_000;
const CAPTURE = { articles: 3, characters: 1_000 };
/** Captures that are pushed at a time. */
const BATCH = 50;
/** Captures of the first, the middle and the last part, which are measured. */
const PART = 2_000;
const READERS = 2;
const POLL_MILLISECONDS = 100;

const status = z.object({
  articles: z.number(),
  captures: z.object({ rejected: z.number() }),
  spent: z.object({ d1Rows: z.object({ spent: z.number() }) }),
});

type Measured = {
  readonly capturesPerSecond: number;
  readonly cpuPerCapture: number;
  readonly rowsPerCapture: number;
  readonly memory: number;
};

type Readings = { readonly times: number[]; failed: number };

export async function benchLoad(): Promise<Result[]> {
  await using state = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  const script = join(import.meta.dirname, "../start.ts");
  const { pids, result } = await startedProcesses("workerd", () => startServer(script, state.path));
  await using server = result;
  return await measureLoad(server, pids);
}

async function measureLoad(server: RunningServer, pids: readonly number[]): Promise<Result[]> {
  const instance: Instance = { url: server.url, token: "local" };
  const before = await readStatus(instance);
  const cpu = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);

  /** Pushes captures, and measures until all are read. */
  const push = async (from: number, to: number): Promise<Measured> => {
    const [start, cpuAtStart, { spent }] = [performance.now(), cpu(), await readStatus(instance)];
    for (let next = from; next < to; next += BATCH) {
      const end = Math.min(next + BATCH, to);
      await Promise.all(range(next, end).map((n) => put(instance, n)));
      await untilRead(instance);
      if (end % 1_000 === 0) console.error(`  ${end} captures …`);
    }
    const count = to - from;
    const rows = (await readStatus(instance)).spent.d1Rows.spent - spent.d1Rows.spent;
    return {
      capturesPerSecond: (count * 1_000) / (performance.now() - start),
      cpuPerCapture: (cpu() - cpuAtStart) / count,
      rowsPerCapture: rows / count,
      memory: memoryOf(pids),
    };
  };

  const middle = CAPTURES / 2;
  const first = await push(0, PART);
  await push(PART, middle);
  const reading = startReaders(server.url);
  await push(middle, middle + PART);
  const busy = await reading.stop();
  await push(middle + PART, CAPTURES - PART);
  const last = await push(CAPTURES - PART, CAPTURES);
  const quiet = startReaders(server.url);
  await quiet.until(busy.times.length);
  const idle = await quiet.stop();

  const { articles, captures } = await readStatus(instance);
  const expected = before.articles + CAPTURES * CAPTURE.articles;
  return [
    ingestResult(first, last, { missing: expected - articles, rejected: captures.rejected }),
    readResult(idle, busy),
  ];
}

function ingestResult(
  first: Measured,
  last: Measured,
  { missing, rejected }: { missing: number; rejected: number },
): Result {
  const row = (name: string, of: (part: Measured) => number, digits: number) => {
    const [a, b] = [of(first), of(last)];
    return [name, a.toFixed(digits), b.toFixed(digits), (b / a).toFixed(2)];
  };
  return {
    title: `${CAPTURES} captures pushed into a local instance`,
    columns: ["", `first ${PART}`, `last ${PART}`, "ratio (within 1.5)"],
    rows: [
      row("captures read per second", ({ capturesPerSecond }) => capturesPerSecond, 1),
      row("milliseconds of CPU per capture", ({ cpuPerCapture }) => cpuPerCapture, 1),
      row("rows that D1 writes per capture", ({ rowsPerCapture }) => rowsPerCapture, 1),
      row("MB of workerd's memory", ({ memory }) => memory / 1_000_000, 0),
      ["articles missing", "", `${missing}`, ""],
      ["captures rejected", "", `${rejected}`, ""],
    ],
    note: `Captures of ${CAPTURE.articles} articles of ${CAPTURE.characters} characters, ${BATCH} at a time, into \`npm start\` with its scheduled runs. CPU is that of workerd, for everything that it does: upload, queue, read, store and publish.`,
  };
}

function readResult(idle: Readings, busy: Readings): Result {
  const [a, b] = [percentile(idle.times, 0.99), percentile(busy.times, 0.99)];
  return {
    title: "Readers while captures are read",
    columns: ["", "idle", "while captures are read", "ratio (p99 ≤ 3)"],
    rows: [
      ["requests", `${idle.times.length}`, `${busy.times.length}`, ""],
      ["median, milliseconds", ...pair(percentile(idle.times, 0.5), percentile(busy.times, 0.5))],
      ["99th percentile, milliseconds", ...pair(a, b)],
      ["responses other than 200", `${idle.failed}`, `${busy.failed}`, ""],
    ],
    note: `${READERS} readers at full speed: the front page, a list, a search and an article in turn, in a corpus of at least ${(CAPTURES / 2) * CAPTURE.articles} articles.`,
  };
}

function pair(a: number, b: number): string[] {
  return [a.toFixed(1), b.toFixed(1), (b / a).toFixed(2)];
}

async function put(instance: Instance, n: number): Promise<void> {
  const { text, capturedAt } = inventCapture(OWN_SENTENCES, n * CAPTURE.articles, CAPTURE);
  const response = await request(instance, `/v1/captures/load-${n}.txt`, {
    method: "PUT",
    body: text,
    headers: capturedAt === null ? {} : { "Captured-At": capturedAt },
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`PUT of capture ${n} returned ${response.status}.`);
}

async function untilRead(instance: Instance): Promise<void> {
  while (await hasWaiting(instance)) await wait(POLL_MILLISECONDS);
}

/** Whether a capture waits to be read. The status would tell as well, but reads much more. */
export async function hasWaiting(instance: Instance): Promise<boolean> {
  const response = await request(instance, "/v1/captures?status=waiting&limit=1");
  return z.object({ items: z.array(z.unknown()) }).parse(await response.json()).items.length > 0;
}

async function readStatus(instance: Instance): Promise<z.infer<typeof status>> {
  return status.parse(await (await request(instance, "/v1/status")).json());
}

/** Readers that send one request after another until they are stopped. */
function startReaders(url: string) {
  const readings: Readings = { times: [], failed: 0 };
  let isStopped = false;
  const read = async () => {
    const id = await anArticle(url);
    const paths = ["/", "/v1/articles", "/v1/articles?q=harbour+ferry", `/v1/articles/${id}`];
    for (let n = 0; !isStopped; n++) {
      const start = performance.now();
      const response = await fetch(new URL(paths[n % paths.length] ?? "/", url));
      await response.arrayBuffer();
      readings.times.push(performance.now() - start);
      if (response.status !== 200) readings.failed++;
    }
  };
  const readers = Promise.all(range(0, READERS).map(read));
  return {
    until: async (requests: number) => {
      while (readings.times.length < requests) await wait(POLL_MILLISECONDS);
    },
    stop: async () => {
      isStopped = true;
      await readers;
      return readings;
    },
  };
}

async function anArticle(url: string): Promise<string> {
  const list = z.object({ items: z.array(z.object({ id: z.string() })).min(1) });
  const { items } = list.parse(await (await fetch(new URL("/v1/articles?limit=1", url))).json());
  return items[0]?.id ?? "";
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}
