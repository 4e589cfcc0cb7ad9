// Crawls of saved pages pushed into a local instance: speed, memory, what it costs the instance, and how long its
// readers wait meanwhile.
import { execFile } from "node:child_process";
import { mkdtempDisposable, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import * as z from "zod";
import { requestJson } from "../inbox.ts";
import type { Instance } from "../instance.ts";
import { startServer } from "../local-server.ts";
import { extractHtmlPage } from "../push/html-page.ts";
import { extractInThread } from "../push/page-pool.ts";
import { OWN_SENTENCES } from "./invented-corpora.ts";
import { cpuOf, median, memoryOf, quantile, startedProcesses } from "./processes.ts";
import type { Result } from "./result.ts";

const SCRIPTS = join(import.meta.dirname, "..");
/** 30 MB and 300 MB of pages of about 150 KB, most of it navigation and scripts, as in news pages. */
const PAGES = [200, 2_000] as const;
/** Pages that are pushed while readers read. */
const PAGES_BESIDE_READERS = 500;
const PARSED_PAGES = 100;
const READERS = 2;
const POLL_MILLISECONDS = 250;

const status = z.object({
  articles: z.number(),
  spent: z.object({ d1Rows: z.object({ spent: z.number() }) }),
});
const list = z.object({ items: z.array(z.object({ id: z.string() })) });

/** An instance, and the processes that serve it. */
type Served = Instance & { readonly pids: readonly number[] };

export async function benchPush(): Promise<Result[]> {
  const threads = await compareThreads();
  await using folder = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  const state = join(folder.path, "state");
  await using server = await startServer(join(SCRIPTS, "start.ts"), state, "--empty");
  const pids = startedProcesses("workerd");
  const served: Served = { url: server.url, token: "local", pids };
  const file = join(folder.path, "crawl.warc");
  return [threads, await pushCrawls(served, file), await readBesidePush(served, file)];
}

async function compareThreads(): Promise<Result> {
  const pages = Array.from({ length: PARSED_PAGES }, (_, n) => Buffer.from(inventPage(n)));
  const rate = async (parse: (page: Buffer) => unknown) => {
    // Without the time in which threads start and the engine compiles.
    await Promise.all(pages.slice(0, 10).map(parse));
    const start = performance.now();
    await Promise.all(pages.map(parse));
    return (PARSED_PAGES * 1_000) / (performance.now() - start);
  };
  const one = await rate((page) => extractHtmlPage(page));
  const all = await rate((page) => extractInThread(page));
  return {
    title: "Saved pages parsed in threads",
    columns: ["", "one thread", "a thread per core", "ratio"],
    rows: [["pages per second (≥ 8)", one.toFixed(1), all.toFixed(1), (all / one).toFixed(2)]],
    note: `${PARSED_PAGES} invented pages of ${Math.round(inventPage(PARSED_PAGES).length / 1_000)} KB, without uploads.`,
  };
}

async function pushCrawls(served: Served, file: string): Promise<Result> {
  const [few, many] = PAGES;
  const small = await pushCrawl(served, file, 0, few);
  const large = await pushCrawl(served, file, few, many);
  const rows = Object.entries(small).map(([name, value]) => {
    const other = large[name as keyof typeof small];
    return [name, value.toFixed(1), other.toFixed(1), value > 0 ? (other / value).toFixed(2) : ""];
  });
  return {
    title: "Crawls pushed into a local instance",
    columns: ["", `${few} pages`, `${many} pages`, "ratio (memory ≤ 1.3)"],
    rows,
    note: "`npm run push` of a WARC file into `npm start` on the same cores. The queue is observed from the first capture that waits to be read until all are sent. CPU is that of workerd, for everything that it does until all are read: upload, queue, read, store and publish.",
  };
}

/** Writes a crawl of the pages `from` to `from + count`, and measures its push. */
async function pushCrawl(served: Served, file: string, from: number, count: number) {
  await writeFile(file, crawlOf(from, count));
  const cpu = () => served.pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const [start, cpuBefore, before] = [performance.now(), cpu(), await readStatus(served)];
  const push = [join(SCRIPTS, "push.ts"), file, "--to", served.url];
  const ended = promisify(execFile)(process.execPath, push);
  let [peak, polls, empty] = [0, 0, 0];
  while (ended.child.exitCode === null) {
    peak = Math.max(peak, memoryOf([ended.child.pid ?? 0]));
    const isEmpty = !(await hasWaiting(served));
    if (!isEmpty || polls > 0) polls += 1;
    if (isEmpty && polls > 0) empty += 1;
    await wait(POLL_MILLISECONDS);
  }
  const perSecond = (count * 1_000) / (performance.now() - start);
  const { stdout } = await ended;
  if (!stdout.startsWith(`${count.toLocaleString("en")} stored, `)) throw new Error(stdout);
  while (await hasWaiting(served)) await wait(POLL_MILLISECONDS);
  const after = await readStatus(served);
  return {
    "MB of the file": (await stat(file)).size / 1_000_000,
    "pages per second (≥ 8)": perSecond,
    "MB of the push's memory at its peak": peak / 1_000_000,
    "percent of the time in which the queue was empty": (empty / polls) * 100,
    "milliseconds of CPU per page": (cpu() - cpuBefore) / count,
    "rows that D1 writes per page": (after.rows - before.rows) / count,
    "MB of workerd's memory": memoryOf(served.pids) / 1_000_000,
    "articles missing": before.articles + count - after.articles,
  };
}

/** Whether a capture waits to be read. The status would tell as well, but reads much more. */
async function hasWaiting(instance: Instance): Promise<boolean> {
  const waiting = await requestJson(instance, "/v1/captures?status=waiting&limit=1");
  return z.object({ items: z.array(z.unknown()) }).parse(waiting).items.length > 0;
}

async function readStatus(instance: Instance) {
  const { articles, spent } = status.parse(await requestJson(instance, "/v1/status"));
  return { articles, rows: spent.d1Rows.spent };
}

async function readBesidePush(served: Served, file: string): Promise<Result> {
  let isPushing = true;
  const busy = readUntil(served.url, () => !isPushing);
  await pushCrawl(served, file, PAGES[0] + PAGES[1], PAGES_BESIDE_READERS);
  isPushing = false;
  const { times, failed } = await busy;
  const idle = await readUntil(served.url, ({ length }) => length >= times.length);
  const row = (name: string, of: (times: readonly number[]) => number) => {
    const [a, b] = [of(idle.times), of(times)];
    return [`${name}, milliseconds`, a.toFixed(1), b.toFixed(1), (b / a).toFixed(2)];
  };
  return {
    title: "Readers while a crawl is pushed",
    columns: ["", "idle", "while a crawl is pushed", "ratio (p99 ≤ 3)"],
    rows: [
      ["requests", `${idle.times.length}`, `${times.length}`, ""],
      row("median", median),
      row("99th percentile", (all) => quantile(all, 0.99)),
      ["responses other than 200", `${idle.failed}`, `${failed}`, ""],
    ],
    note: `${READERS} readers at full speed: the front page, a list, a search and an article in turn, in a corpus of at least ${PAGES[0] + PAGES[1]} articles.`,
  };
}

/** Readers send one request after another until `isEnough`. Returns the milliseconds of each, and how many failed. */
async function readUntil(url: string, isEnough: (times: readonly number[]) => boolean) {
  const { items } = list.parse(await (await fetch(new URL("/v1/articles?limit=1", url))).json());
  const search = "/v1/articles?q=harbour+ferry";
  const paths = ["/", "/v1/articles", search, `/v1/articles/${items[0]?.id}`];
  const times: number[] = [];
  let failed = 0;
  const read = async () => {
    for (let n = 0; !isEnough(times); n++) {
      const start = performance.now();
      const response = await fetch(new URL(paths[n % paths.length] ?? "/", url));
      await response.arrayBuffer();
      times.push(performance.now() - start);
      if (response.status !== 200) failed++;
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  return { times, failed };
}

/** Records of WARC 1.1, one per page. */
function* crawlOf(from: number, count: number): Generator<string> {
  for (let n = from; n < from + count; n++) {
    const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${inventPage(n)}`;
    yield `WARC/1.1\r
WARC-Type: response\r
WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, "0")}>\r
WARC-Target-URI: https://bugle.example/news/${n}\r
WARC-Date: 2025-08-01T12:00:00Z\r
Content-Type: application/http; msgtype=response\r
Content-Length: ${Buffer.byteLength(response)}\r
\r
${response}\r
\r
`;
  }
}

function inventPage(n: number): string {
  const { title, outlet, body } = OWN_SENTENCES.article(n, 5_000);
  const data = { "@type": "NewsArticle", headline: title, publisher: { name: outlet } };
  const state = Array.from({ length: 5_500 }, (_, i) => `entry-${n}-${i * n}`);
  const links = Array.from({ length: 800 }, (_, i) => `<li><a href="/news/${i}">News ${i}</a>`);
  return `<!doctype html><html><head><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script>
<script>window.state=${JSON.stringify(state)}</script></head><body><nav><ul>${links.join("\n")}</ul></nav>
<article><h1>${title}</h1>${body.map((each) => `<p>${each}</p>`).join("\n")}</article></body></html>`;
}
