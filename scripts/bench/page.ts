// What the Worker spends on an article's page, by what its stores have answered once.
import { pathToFileURL } from "node:url";
import type { Miniflare } from "miniflare";
import { median } from "./median.ts";

const RUNS = 5;
const PAGES = 200;

/** The milliseconds of Node's CPU on a page, warm: reading what the stores answered, rendering, hashing. */
export async function benchPage(script: string, miniflare: Miniflare, id: string): Promise<void> {
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
    const before = process.cpuUsage();
    for (let n = 0; n < PAGES; n++) await pageWith(env);
    const { user, system } = process.cpuUsage(before);
    milliseconds.push((user + system) / 1000 / PAGES);
  }
  console.log(
    `  GET /articles/{id}: ${median(milliseconds.slice(1)).toFixed(2)} ms of CPU for a page of ${html.length} characters, stores aside (≤ 3)`,
  );
}

/** The stores as they are, which note what they answer, and others that answer the same at once. */
async function recorded(miniflare: Miniflare): Promise<{ stores: object; replayed: () => object }> {
  const db = await miniflare.getD1Database("CATALOGUE");
  const newsstand = await miniflare.getKVNamespace("NEWSSTAND");
  let results: unknown;
  let published: { text: string; metadata: unknown } | null = null;
  const stores = {
    CATALOGUE: {
      prepare: (query: string) => statementOf(query, []),
      batch: async (asked: readonly Statement[]) => {
        results = await db.batch(
          asked.map(({ query, values }) => db.prepare(query).bind(...values)),
        );
        return results;
      },
    },
    NEWSSTAND: {
      async getWithMetadata(key: string) {
        const { value, metadata } = await newsstand.getWithMetadata(key);
        published = { text: value ?? "", metadata };
        return { value: new Response(value).body, metadata };
      },
    },
  };
  const replayed = () => ({
    CATALOGUE: {
      prepare: (query: string) => statementOf(query, []),
      batch: async () => results,
    },
    NEWSSTAND: {
      getWithMetadata: async () => ({
        value: new Response(published?.text).body,
        metadata: published?.metadata,
      }),
    },
  });
  return { stores, replayed };
}

type Statement = {
  readonly query: string;
  readonly values: readonly unknown[];
  readonly bind: (...values: unknown[]) => Statement;
};

function statementOf(query: string, values: readonly unknown[]): Statement {
  return { query, values, bind: (...values) => statementOf(query, values) };
}
