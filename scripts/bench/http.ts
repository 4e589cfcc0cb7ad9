// The cost of routes compared with a Worker of a few lines that returns the same bytes.
import { once } from "node:events";
import { mkdtempDisposable } from "node:fs/promises";
import { Agent, get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { articleListQuery, toListRequest } from "../../src/parameters/article-list.ts";
import { findArticles } from "../../src/services/articles.ts";
import { findArticle } from "../../src/storage/catalogue/articles.ts";
import { publishArticle } from "../../src/storage/newsstand/articles.ts";
import { applyTo, createTables } from "../catalogue.ts";
import { ROOT, runWrangler } from "../wrangler.ts";
import { inventCapture, OWN_SENTENCES } from "./invented-corpora.ts";
import { cpuOf, median, startedProcesses } from "./processes.ts";
import type { Result } from "./result.ts";

const PAIRS = 15;
const REQUESTS = 200;
const CONCURRENCY = 8;
/** Workers that share workerd and the stores. The host of a request chooses one. */
const [OURS, BESIDE] = ["ours.test", "beside.test"] as const;

/** Streams an article from KV, or returns a list from the statements that the real route sends. */
const SCRIPT = `let known;
export default {
  async fetch(request, { CATALOGUE, NEWSSTAND }) {
    const { article, list, statements, end } = (known ??= await NEWSSTAND.get("known", "json"));
    const id = new URL(request.url).pathname.split("/")[3];
    if (id) {
      const read = NEWSSTAND.getWithMetadata("article/json/" + id, { type: "stream", cacheTtl: 30 });
      return new Response((await read).value, article);
    }
    const [head, page] = await CATALOGUE.batch(statements.map((sql) => CATALOGUE.prepare(sql)));
    const items = page.results.slice(0, 20).map((row) => {
      const { id, document, story, reprintOf, version, firstSeenAt, updatedAt } = row;
      const self = "/v1/articles/" + id;
      const [related, comments, sightings] = ["/related", "/comments", "/sightings"].map((end) => self + end);
      const links = { self, page: "/articles/" + id, related, comments, sightings, story: "/v1/stories/" + story };
      const fields = { story: { id: story }, reprintOf, version, firstSeenAt, updatedAt, links };
      return document.slice(0, -1) + "," + JSON.stringify(fields).slice(1);
    });
    return new Response('{"edition":' + head.results[0].edition + ',"items":[' + items + end, list);
  },
};`;

type Server = { readonly origin: URL; readonly pid: number };

export async function benchHttp(): Promise<Result> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  await runWrangler(["deploy", "--dry-run", "--outdir", folder.path]);
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, "wrangler.toml"));
  // Without static assets, because Miniflare serves them with additional Workers.
  const { modulesRules: _, assets: __, ...options } = workerOptions;
  const beside = { d1Databases: options["d1Databases"], kvNamespaces: options["kvNamespaces"] };
  const bundle = { modulesRoot: folder.path, scriptPath: join(folder.path, "index.js") };
  const bindings = { ADMIN_TOKEN: "token-of-the-benchmark", RATE_LIMITS: "off" };
  const workers = [
    { ...options, ...bundle, bindings, modules: true },
    { ...beside, name: "beside", modules: true, routes: [`${BESIDE}/*`], script: SCRIPT },
  ];
  const miniflare = new Miniflare(convertV4MiniflareOptions({ workers } as never));
  try {
    const origin = await miniflare.ready;
    const [pid = 0] = startedProcesses("workerd");
    const server = { origin, pid };
    const id = await fill(miniflare, server);
    const article = await compare(server, `/v1/articles/${id}`);
    const list = await compare(server, "/v1/articles");
    await load(server, OURS, `/articles/${id}`);
    const { cpu } = await load(server, OURS, `/articles/${id}`);
    return {
      title: "Requests compared with a Worker of a few lines",
      columns: ["", "throughput, ratio (≥ 0.95)", "CPU, ratio", "milliseconds of CPU"],
      rows: [
        ["GET /v1/articles/{id}", ...article],
        ["GET /v1/articles", ...list],
        ["GET /articles/{id}", "", "", (cpu / REQUESTS).toFixed(3)],
      ],
      note: `Both send the same statements and return the same headers and bytes on Miniflare; CPU is that of workerd, with the simulated stores. Medians of ${PAIRS} pairs of ${REQUESTS} requests.`,
    };
  } finally {
    await miniflare.dispose();
  }
}

/** Stores articles, and what the Worker beside has to know. Returns the id of an article that is published in KV. */
async function fill(miniflare: Miniflare, server: Server): Promise<string> {
  const db = (await miniflare.getD1Database("CATALOGUE")) as unknown as D1Database;
  const newsstand = (await miniflare.getKVNamespace("NEWSSTAND")) as unknown as KVNamespace;
  await createTables(db);
  await applyTo(db, inventCapture(OWN_SENTENCES, 0, { articles: 100, characters: 5_000 }));
  const id = await db
    .prepare("SELECT id FROM articles ORDER BY sort_key DESC LIMIT 1")
    .first<string>("id");
  const result = await findArticle(db, id ?? "");
  if (id === null || result.kind !== "article") throw new Error("The corpus has no article.");
  await publishArticle(newsstand, id, result);

  let statements: string[] = [];
  const prepare = (sql: string) => ({ sql, bind: () => ({ sql }) });
  const batch = (all: { sql: string }[]) => {
    statements = all.map(({ sql }) => sql);
    return db.batch(statements.map((sql) => db.prepare(sql)));
  };
  const recording = { prepare, batch } as unknown as D1Database;
  await findArticles(recording, toListRequest(articleListQuery.parse({})));
  const { body, ...list } = await send(server, OURS, "/v1/articles");
  const { body: _, ...article } = await send(server, OURS, `/v1/articles/${id}`);
  const known = { article, list, statements, end: body.slice(body.lastIndexOf("],")) };
  await newsstand.put("known", JSON.stringify(known));
  return id;
}

async function compare(server: Server, path: string): Promise<string[]> {
  const [one, other] = [await send(server, OURS, path), await send(server, BESIDE, path)];
  if (one.body !== other.body) throw new Error(`The Workers return different bytes of ${path}.`);
  const ratios: { throughput: number; cpu: number; ms: number }[] = [];
  for (const host of [OURS, BESIDE]) await load(server, host, path);
  for (let pair = 0; pair < PAIRS; pair++) {
    const [a, b] = [await load(server, OURS, path), await load(server, BESIDE, path)];
    ratios.push({ throughput: b.seconds / a.seconds, cpu: a.cpu / b.cpu, ms: a.cpu / REQUESTS });
  }
  const of = (field: "throughput" | "cpu" | "ms") => median(ratios.map((each) => each[field]));
  return [of("throughput").toFixed(2), of("cpu").toFixed(2), of("ms").toFixed(3)];
}

/** The seconds that {@link REQUESTS} requests take, and the milliseconds of CPU that workerd uses. */
async function load(server: Server, host: string, path: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const [start, cpu] = [performance.now(), cpuOf(server.pid)];
  let left = REQUESTS;
  const worker = async () => {
    while (left-- > 0) await send(server, host, path, agent);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  agent.destroy();
  return { seconds: (performance.now() - start) / 1000, cpu: cpuOf(server.pid) - cpu };
}

/** Returns a response, without the header of its connection. */
async function send({ origin }: Server, host: string, path: string, agent?: Agent) {
  const request = get(new URL(path, origin).href, { agent, headers: { host } });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${path} returned ${response.statusCode}.`);
  const { "transfer-encoding": _, ...headers } = response.headers;
  return { headers, body: await text(response) };
}
