// The CPU time of an article's page, on recorded responses of the stores.
import { pathToFileURL } from "node:url";
import type { Miniflare } from "miniflare";
import { databaseOf, record } from "./database.ts";
import { cpuMilliseconds, median } from "./measure.ts";
import type { Result } from "./result.ts";

const RUNS = 5;
const PAGES = 200;

/** Milliseconds of CPU in Node after warming up: parsing the stores' responses, rendering and hashing. */
export async function benchPage(script: string, miniflare: Miniflare, id: string): Promise<Result> {
  const { default: worker } = await import(pathToFileURL(script).href);
  const { stores, replayed } = await recordStores(miniflare);
  const pageWith = async (env: object) => {
    const request = new Request(`https://broadsheet.example/articles/${id}`);
    const response: Response = await worker.fetch(request, { RATE_LIMITS: "off", ...env });
    const html = await response.text();
    if (response.status !== 200) throw new Error(`The page returned ${response.status}.`);
    return html;
  };
  const html = await pageWith(stores);
  if ((await pageWith(replayed())) !== html) throw new Error("The page differs when replayed.");
  const milliseconds: number[] = [];
  // The first run warms up.
  for (let run = 0; run <= RUNS; run++) {
    const env = replayed();
    const start = cpuMilliseconds();
    for (let n = 0; n < PAGES; n++) await pageWith(env);
    milliseconds.push((cpuMilliseconds() - start) / PAGES);
  }
  return {
    title: "An article's page",
    columns: ["", "milliseconds of CPU", "limit"],
    rows: [[`${html.length} characters`, median(milliseconds.slice(1)).toFixed(2), "≤ 3"]],
    note: `GET /articles/{id} in Node, after warming up, on recorded responses of the stores; the median of ${RUNS} runs.`,
  };
}

/** The real stores, which record their responses, and stores that replay them. */
async function recordStores(
  miniflare: Miniflare,
): Promise<{ stores: object; replayed: () => object }> {
  const db = await miniflare.getD1Database("CATALOGUE");
  const newsstand = await miniflare.getKVNamespace("NEWSSTAND");
  const { recorded, results } = record(async (statements) => {
    const prepared = statements.map(({ query, values }) => db.prepare(query).bind(...values));
    return (await db.batch(prepared)) as unknown as readonly D1Result[];
  });
  let published: { text: string; metadata: unknown } | null = null;
  const stores = {
    CATALOGUE: databaseOf(recorded),
    NEWSSTAND: {
      async getWithMetadata(key: string) {
        const { value, metadata } = await newsstand.getWithMetadata(key);
        published = { text: value ?? "", metadata };
        return { value: new Response(value).body, metadata };
      },
    },
  };
  const replayed = () => ({
    CATALOGUE: databaseOf(async () => results[0] ?? []),
    NEWSSTAND: {
      getWithMetadata: async () => ({
        value: new Response(published?.text).body,
        metadata: published?.metadata,
      }),
    },
  });
  return { stores, replayed };
}
