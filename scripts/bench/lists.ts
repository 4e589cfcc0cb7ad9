// What a page of a list costs the database, in a corpus of 1,000 articles and of 100,000.
import { type ListRequest, listArticles, UNFILTERED } from "../../src/catalogue/lists.ts";
import { rankArticles } from "../../src/catalogue/ranked.ts";
import { parseQuery } from "../../src/search/query.ts";
import { median } from "./median.ts";

const REPEATS = 25;

const LIST: ListRequest = {
  filters: UNFILTERED,
  ...{ query: null, order: "newest", after: null, limit: 20, withBody: false },
};

/** Rows that D1 read, and milliseconds, of each kind of page. */
export type ListCosts = ReadonlyMap<string, { readonly rows: number; readonly ms: number }>;

/** `rare`: a word of one article; `common`: one of all; `outlet`: id of an outlet of many. */
export async function measureLists(
  db: D1Database,
  { rare, common, outlet }: { rare: string; common: string; outlet: string },
): Promise<ListCosts> {
  const thousandth = await db
    .prepare(
      "SELECT CAST(place AS TEXT) AS place FROM articles ORDER BY place DESC LIMIT 1 OFFSET 980",
    )
    .first<string>("place");
  const ranked = (text: string) => (metered: D1Database) => {
    const { query } = parseQuery(text);
    if (!query) throw new Error(`${text} is no query.`);
    return rankArticles(metered, { filters: LIST.filters, query, after: null, limit: 20 });
  };
  const filters = { ...LIST.filters, source: outlet };
  const asks: readonly (readonly [string, (metered: D1Database) => Promise<unknown>])[] = [
    ["list, first page", (metered) => listArticles(metered, LIST)],
    ["list of one outlet", (metered) => listArticles(metered, { ...LIST, filters })],
    [
      "list, behind 980 articles",
      (metered) => listArticles(metered, { ...LIST, after: thousandth }),
    ],
    ["search for a rare word", ranked(rare)],
    ["search for the commonest word", ranked(common)],
  ];
  const costs = new Map<string, { rows: number; ms: number }>();
  for (const [name, ask] of asks) {
    const times: number[] = [];
    let rows = 0;
    for (let i = 0; i < REPEATS; i++) {
      const meter = { rows: 0 };
      const start = performance.now();
      await ask(metering(db, meter));
      times.push(performance.now() - start);
      rows = meter.rows;
    }
    costs.set(name, { rows, ms: median(times) });
  }
  return costs;
}

export function reportLists(small: ListCosts, large: ListCosts): void {
  console.log("\na page of 20, at 1,000 articles and at 100,000: rows that D1 reads, milliseconds");
  for (const [name, few] of small) {
    const many = large.get(name);
    if (!many) continue;
    const of = (a: number, b: number, digits: number) =>
      `${a.toFixed(digits).padStart(7)} ${b.toFixed(digits).padStart(7)}   ${(b / a).toFixed(2)}`;
    console.log(
      `  ${name.padEnd(34)} ${of(few.rows, many.rows, 0)}   ${of(few.ms, many.ms, 2)} (≤ 1.5)`,
    );
  }
}

function metering(db: D1Database, meter: { rows: number }): D1Database {
  const count = (result: D1Result) => {
    meter.rows += result.meta.rows_read;
    return result;
  };
  const real = new Map<unknown, D1PreparedStatement>();
  const statement = (of: D1PreparedStatement): unknown => {
    const wrapped = {
      bind: (...values: unknown[]) => statement(of.bind(...values)),
      all: async () => count(await of.all()),
    };
    real.set(wrapped, of);
    return wrapped;
  };
  return {
    prepare: (sql: string) => statement(db.prepare(sql)),
    batch: async (statements: readonly unknown[]) =>
      (await db.batch(statements.flatMap((each) => real.get(each) ?? []))).map(count),
  } as unknown as D1Database;
}
