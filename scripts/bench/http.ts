// The cost of routes compared with ten-line Workers that return the same bytes.
import { mkdtempDisposable } from "node:fs/promises";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { findArticle } from "../../src/storage/catalogue/articles.ts";
import { publishArticle } from "../../src/storage/newsstand/articles.ts";
import { ROOT, runWrangler } from "../wrangler.ts";
import { createTables } from "./database.ts";
import { applyInvented } from "./growing-corpus.ts";
import { inventCapture, OWN_SENTENCES } from "./invented-corpora.ts";
import { cpuOf, median, startedProcesses } from "./processes.ts";
import type { Result } from "./result.ts";

const PAIRS = 5;
const REQUESTS = 600;
const CONCURRENCY = 8;

/** Streams an article from KV. */
const STREAM = `export default {
  async fetch(request, { NEWSSTAND }) {
    const id = new URL(request.url).pathname.split("/")[3];
    const { value, metadata } = await NEWSSTAND.getWithMetadata("article/json/" + id, "stream");
    if (!value) return new Response("Not found", { status: 404 });
    return new Response(value, {
      headers: { "Content-Type": "application/json", ETag: 'W/"' + metadata.version + '"' },
    });
  },
};`;

/** Returns a list from the statements that the real route uses. */
const LIST = `export default {
  async fetch(request, { CATALOGUE }) {
    const [head, articles] = await CATALOGUE.batch([
      CATALOGUE.prepare("SELECT edition FROM head"),
      CATALOGUE.prepare("SELECT CAST(a.sort_key AS TEXT) AS sortKey, a.document AS document FROM articles a WHERE true AND true ORDER BY a.sort_key DESC LIMIT 21"),
    ]);
    const items = articles.results.slice(0, 20).map(({ document }) => document);
    const body = '{"edition":' + head.results[0].edition + ',"items":[' + items + "]}";
    return new Response(body, { headers: { "Content-Type": "application/json" } });
  },
};`;

type Server = { readonly miniflare: Miniflare; readonly origin: URL; readonly pid: number };

export async function benchHttp(): Promise<Result> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  const servers: Server[] = [];
  try {
    await runWrangler(["deploy", "--dry-run", "--outdir", folder.path]);
    const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, "wrangler.toml"));
    // Without static assets, because Miniflare serves them with additional Workers.
    const { modulesRules: _, assets: __, ...options } = workerOptions;
    const bundle = { modulesRoot: folder.path, scriptPath: join(folder.path, "index.js") };
    const ours = await serve({
      ...options,
      ...bundle,
      bindings: { ADMIN_TOKEN: "token-of-the-benchmark", RATE_LIMITS: "off" },
    });
    servers.push(ours);
    const bindings = { d1Databases: options["d1Databases"], kvNamespaces: options["kvNamespaces"] };
    const stream = await serve({ ...bindings, script: STREAM });
    const list = await serve({ ...bindings, script: LIST });
    servers.push(stream, list);
    const ids = await Promise.all(servers.map(({ miniflare }) => fill(miniflare)));
    const page = `/articles/${ids[0]}`;
    await load(ours, page);
    const rows = [
      ["GET /v1/articles/{id}", ...(await compare(ours, stream, `/v1/articles/${ids[0]}`))],
      ["GET /v1/articles", ...(await compare(ours, list, "/v1/articles"))],
      ["GET /articles/{id}", "", "", ((await load(ours, page)).cpu / REQUESTS).toFixed(3)],
    ];
    return {
      title: "Requests compared with ten-line Workers",
      columns: ["", "throughput, ratio (≥ 0.95)", "CPU, ratio", "milliseconds of CPU"],
      rows,
      note: `Both return the same bytes on Miniflare; CPU is that of workerd, with the simulated stores. Medians of ${PAIRS} pairs of ${REQUESTS} requests.`,
    };
  } finally {
    for (const { miniflare } of servers) await miniflare.dispose();
  }
}

async function serve(options: object): Promise<Server> {
  const { pids, result } = await startedProcesses("workerd", async () => {
    const miniflare = new Miniflare(
      convertV4MiniflareOptions({ ...options, modules: true } as never),
    );
    return { miniflare, origin: await miniflare.ready };
  });
  return { ...result, pid: pids[0] ?? 0 };
}

/** Stores articles, and returns the id of one that is published in KV. */
async function fill(miniflare: Miniflare): Promise<string> {
  const db = (await miniflare.getD1Database("CATALOGUE")) as unknown as D1Database;
  const newsstand = (await miniflare.getKVNamespace("NEWSSTAND")) as unknown as KVNamespace;
  await createTables(db);
  await applyInvented(db, inventCapture(OWN_SENTENCES, 0, { articles: 100, characters: 5_000 }));
  const id = await db
    .prepare("SELECT id FROM articles ORDER BY sort_key DESC LIMIT 1")
    .first<string>("id");
  const result = await findArticle(db, id ?? "");
  if (id === null || result.kind !== "article") throw new Error("The corpus has no article.");
  await publishArticle(newsstand, id, result);
  return id;
}

async function compare(ours: Server, theirs: Server, path: string): Promise<string[]> {
  const ratios: { throughput: number; cpu: number; ms: number }[] = [];
  for (const server of [ours, theirs]) await load(server, path);
  for (let pair = 0; pair < PAIRS; pair++) {
    const [a, b] = [await load(ours, path), await load(theirs, path)];
    ratios.push({ throughput: b.seconds / a.seconds, cpu: a.cpu / b.cpu, ms: a.cpu / REQUESTS });
  }
  const of = (field: "throughput" | "cpu" | "ms") => median(ratios.map((each) => each[field]));
  return [of("throughput").toFixed(2), of("cpu").toFixed(2), of("ms").toFixed(3)];
}

/** The seconds that {@link REQUESTS} requests take, and the milliseconds of CPU that workerd uses. */
async function load(
  { origin, pid }: Server,
  path: string,
): Promise<{ seconds: number; cpu: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const url = new URL(path, origin);
  const [start, cpu] = [performance.now(), cpuOf(pid)];
  let left = REQUESTS;
  const worker = async () => {
    while (left-- > 0) await send(url, agent);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  agent.destroy();
  return { seconds: (performance.now() - start) / 1000, cpu: cpuOf(pid) - cpu };
}

function send(url: URL, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url.href, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} returned ${response.statusCode}.`));
      response.on("end", resolve).on("error", reject).resume();
    }).on("error", reject);
  });
}
