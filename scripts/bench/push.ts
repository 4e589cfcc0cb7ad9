// Crawls of saved pages pushed into a local instance: speed, memory, and whether the instance waits for pages.
import { execFile } from "node:child_process";
import { mkdtempDisposable, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { startServer } from "../local-server.ts";
import { extractHtmlPage } from "../push/html-page.ts";
import { extractInThread } from "../push/page-pool.ts";
import { OWN_SENTENCES } from "./invented-corpora.ts";
import { hasWaiting } from "./load.ts";
import { memoryOf } from "./processes.ts";
import type { Result } from "./result.ts";

const SCRIPTS = join(import.meta.dirname, "..");
/** 30 MB and 300 MB of pages of about 150 KB, most of it navigation and scripts, as in news pages. */
const PAGES = [200, 2_000] as const;
const PARSED_PAGES = 100;
const POLL_MILLISECONDS = 250;

export async function benchPush(): Promise<Result[]> {
  return [await compareThreads(), await pushCrawls()];
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

async function pushCrawls(): Promise<Result> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  await using server = await startServer(
    join(SCRIPTS, "start.ts"),
    join(folder.path, "state"),
    "--empty",
  );
  const [few, many] = PAGES;
  const small = await pushCrawl(server.url, join(folder.path, "small.warc"), 0, few);
  const large = await pushCrawl(server.url, join(folder.path, "large.warc"), few, many);
  const rows = Object.entries(small).map(([name, value]) => {
    const other = large[name as keyof typeof small];
    return [name, value.toFixed(1), other.toFixed(1), value > 0 ? (other / value).toFixed(2) : ""];
  });
  return {
    title: "Crawls pushed into a local instance",
    columns: ["", `${few} pages`, `${many} pages`, "ratio (memory ≤ 1.3)"],
    rows,
    note: "`npm run push` of a WARC file into `npm start` on the same cores. The queue is observed from the first capture that waits to be read until all are sent.",
  };
}

/** Writes a crawl of the pages `from` to `from + count`, and measures its push. */
async function pushCrawl(url: string, file: string, from: number, count: number) {
  await writeFile(file, crawlOf(from, count));
  const start = performance.now();
  const push = [join(SCRIPTS, "push.ts"), file, "--to", url];
  const ended = promisify(execFile)(process.execPath, push);
  let [peak, polls, empty] = [0, 0, 0];
  while (ended.child.exitCode === null) {
    peak = Math.max(peak, memoryOf([ended.child.pid ?? 0]));
    const isEmpty = !(await hasWaiting({ url, token: "local" }));
    if (!isEmpty || polls > 0) polls += 1;
    if (isEmpty && polls > 0) empty += 1;
    await wait(POLL_MILLISECONDS);
  }
  const perSecond = (count * 1_000) / (performance.now() - start);
  const { stdout } = await ended;
  if (!stdout.startsWith(`${count.toLocaleString("en")} stored, `)) throw new Error(stdout);
  return {
    "MB of the file": (await stat(file)).size / 1_000_000,
    "pages per second (≥ 8)": perSecond,
    "MB of the push's memory at its peak": peak / 1_000_000,
    "percent of the time in which the queue was empty": (empty / polls) * 100,
  };
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
