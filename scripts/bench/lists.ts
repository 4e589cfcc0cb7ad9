// The cost of lists, counts and pages in D1.
import { databaseOf, type LocalCatalogue, record, rowsOf } from "../catalogue.ts";
import { pagesOf } from "./pages.ts";
import { median } from "./processes.ts";
import type { Result } from "./result.ts";

const REPEATS = 9;

/** Rows that D1 reads, and milliseconds of SQLite, for each kind of page. */
export type ListCosts = ReadonlyMap<string, { readonly rows: number; readonly ms: number }>;

/** `rare` is a word of one article. */
export async function measureLists(
  { db, runBatch, timeReading }: LocalCatalogue,
  rare: string,
): Promise<ListCosts> {
  const newest =
    "(SELECT document ->> '$.dating.latest' FROM articles ORDER BY sort_key DESC LIMIT 1)";
  const times = await db
    .prepare(
      `SELECT date(${newest}) || 'T00:00:00.000Z' AS day, edition - 100 AS edition,
         strftime('%Y-%m-%dT%H:%M:%fZ', ${newest}, '-30 minutes') AS halfHour,
         (SELECT CAST(sort_key AS TEXT) FROM articles ORDER BY sort_key DESC LIMIT 1 OFFSET 980) AS thousandth
       FROM head`,
    )
    .first<{ day: string; halfHour: string; thousandth: string; edition: number }>();
  if (!times) throw new Error("The corpus has no article.");
  const costs = new Map<string, { rows: number; ms: number }>();
  for (const [name, read] of pagesOf({ ...times, edition: `${times.edition}`, rare })) {
    const { recorded, batches, results } = record(runBatch);
    await read(databaseOf(recorded));
    const repeats = Array.from({ length: REPEATS }, () => timeReading(batches));
    costs.set(name, { rows: rowsOf(results, "rows_read"), ms: median(repeats) });
  }
  return costs;
}

export function listResult(texts: string, [small, large]: readonly ListCosts[]): Result {
  const none = { rows: Number.NaN, ms: Number.NaN };
  const rows = [...(small ?? [])].map(([page, few]) => {
    const many = large?.get(page) ?? none;
    return [
      page,
      `${few.rows}`,
      `${many.rows}`,
      (many.rows / few.rows).toFixed(2),
      few.ms.toFixed(2),
      many.ms.toFixed(2),
    ];
  });
  return {
    title: `Lists, counts and pages, ${texts}`,
    columns: [
      "",
      "rows read in the small corpus",
      "in the large one",
      "ratio",
      "milliseconds of SQLite in the small corpus",
      "in the large one",
    ],
    rows,
    note: `Rows that D1 on Miniflare says are read, and medians of the CPU of ${REPEATS} runs of the same statements in SQLite. Where rows grow, docs/api.md states their bound. FTS5 ranks all matches of a search, which takes time but reads no rows.`,
  };
}
