// What the Worker spends on an article's page, by what its stores have answered once.
import { pathToFileURL } from "node:url";
import type { Miniflare } from "miniflare";
import { cpu } from "./cpu.ts";
import { databaseOf } from "./database.ts";
import { median } from "./median.ts";
import type { Result } from "./result.ts";

const RUNS = 5;
const PAGES = 200;

/** The milliseconds of Node's CPU on a page, warm: reading what the stores answered, rendering, hashing. */
export async function benchPage(script: string, miniflare: Miniflare, id: string): Promise<Result> {
  const { default: worker } = await import(pathToFileURL(script).href);
  const { stores, replayed } = await recorded(miniflare);
  const pageWith = async (env: object) => {
    const request = new Request(`https://broadsheet.example/articles/${id}`);
    const response: Response = await worker.fetch(request, { RATE_LIMITS: "off", ...env });
    const html = await response.text();
    if (response.status !== 200) throw new Error(`The page answered ${response.status}.`);
    return html;
  };
  const html = await pageWith(stores);
  if ((await pageWith(replayed())) !== html) throw new Error("The page differs when replayed.");
  const milliseconds: number[] = [];
  // The first run warms up.
  for (let run = 0; run <= RUNS; run++) {
    const env = replayed();
    const start = cpu();
    for (let n = 0; n < PAGES; n++) await pageWith(env);
    milliseconds.push((cpu() - start) / PAGES);
  }
  return {
    title: "An article's page",
    columns: ["", "milliseconds of CPU", "limit"],
    rows: [[`${html.length} characters`, median(milliseconds.slice(1)).toFixed(2), "≤ 3"]],
    note: `GET /articles/{id} in Node, warm, on what the stores answered; the median of ${RUNS} runs.`,
  };
}

/** The stores as they are, which note what they answer, and others that answer the same at once. */
async function recorded(miniflare: Miniflare): Promise<{ stores: object; replayed: () => object }> {
  const db = await miniflare.getD1Database("CATALOGUE");
  const newsstand = await miniflare.getKVNamespace("NEWSSTAND");
  let results: readonly D1Result[] = [];
  let published: { text: string; metadata: unknown } | null = null;
  const stores = {
    CATALOGUE: databaseOf(async (statements) => {
      const asked = statements.map(({ query, values }) => db.prepare(query).bind(...values));
      results = (await db.batch(asked)) as unknown as readonly D1Result[];
      return results;
    }),
    NEWSSTAND: {
      async getWithMetadata(key: string) {
        const { value, metadata } = await newsstand.getWithMetadata(key);
        published = { text: value ?? "", metadata };
        return { value: new Response(value).body, metadata };
      },
    },
  };
  const replayed = () => ({
    CATALOGUE: databaseOf(async () => results),
    NEWSSTAND: {
      getWithMetadata: async () => ({
        value: new Response(published?.text).body,
        metadata: published?.metadata,
      }),
    },
  });
  return { stores, replayed };
}
