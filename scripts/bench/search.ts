// Broadsheet's search compared with PostgreSQL and MiniSearch, on the same articles and queries.
import { seededRandom } from "../random.ts";
import { inventCapture, OWN_SENTENCES } from "./invented-corpora.ts";
import { median } from "./measure.ts";
import type { Result } from "./result.ts";
import { openBroadsheet } from "./search/broadsheet.ts";
import type { Engine, SearchedArticle, SearchQuery } from "./search/engine.ts";
import { openMiniSearch } from "./search/minisearch.ts";
import { openPostgresql } from "./search/postgresql.ts";

const SIZE = { articles: 20_000, characters: 1_000, perCapture: 1_000 };
const QUERIES_OF_A_KIND = 20;
const KINDS = ["word", "both", "either", "phrase", "without"] as const;

export async function benchSearch(): Promise<Result[]> {
  const captures = Array.from({ length: SIZE.articles / SIZE.perCapture }, (_, n) =>
    inventCapture(OWN_SENTENCES, n * SIZE.perCapture, {
      articles: SIZE.perCapture,
      characters: SIZE.characters,
    }),
  );
  const articles = Array.from({ length: SIZE.articles }, (_, n): SearchedArticle => {
    const { title, body } = OWN_SENTENCES.article(n, SIZE.characters);
    return { title, body: body.join(" ") };
  });
  const queries = KINDS.flatMap((kind) => queriesOf(kind, articles));
  const engines: Engine[] = [];
  try {
    // In memory first, so that the others do not count in its heap.
    engines.push(openMiniSearch(articles));
    engines.unshift(await openBroadsheet(captures));
    const postgresql = await openPostgresql(articles);
    if (postgresql) engines.splice(1, 0, postgresql);
    const expected = scan(articles, queries);
    const rows: string[][] = [];
    for (const engine of engines) {
      rows.push([
        engine.name,
        ...(await latencies(engine, queries)),
        ...(await matches(engine, queries, expected)),
        megabytes(await engine.diskBytes()),
        megabytes(await engine.memoryBytes()),
      ]);
    }
    const missing = postgresql ? "" : " PostgreSQL is not installed here.";
    return [
      {
        title: "Search compared with PostgreSQL and MiniSearch",
        columns: [
          "",
          "ms without a search",
          ...KINDS.map((kind) => `ms, ${kind}`),
          "recall",
          "matches beyond the scan",
          "MB on disk",
          "MB in memory",
        ],
        rows,
        note: `${SIZE.articles} invented articles of ${SIZE.characters} characters, ${QUERIES_OF_A_KIND} queries of each kind: a word, both of two, either of two, a phrase of two, and one without another. Medians of the time for the 20 best matches, with the way to the engine (HTTP to workerd, a socket, or none). Recall is the share of what a scan of all texts for exactly these words finds; matches beyond it are other forms of a word. Recall is below 1 where an excluded word excludes its other forms, and where PostgreSQL ignores a frequent word such as “with”. Broadsheet's megabytes on disk hold the whole catalogue.${missing}`,
      },
    ];
  } finally {
    for (const engine of engines) await engine.close();
  }
}

/** Queries whose words are taken from articles, so that each has a match, if it excludes nothing. */
function queriesOf(kind: SearchQuery["kind"], articles: readonly SearchedArticle[]): SearchQuery[] {
  const rng = seededRandom(KINDS.indexOf(kind) + 1);
  return Array.from({ length: QUERIES_OF_A_KIND }, () => {
    const words = rng
      .pick(articles)
      .body.split(/[^a-z]+/i)
      .filter((word) => word.length > 3);
    const at = rng.between(0, words.length - 2);
    const other = kind === "phrase" ? words[at + 1] : rng.pick(words);
    const chosen = kind === "word" ? [words[at]] : [words[at], other];
    return { kind, words: chosen.map((word = "") => word.toLowerCase()) };
  });
}

/** The titles that match each query, found by reading every text. */
function scan(
  articles: readonly SearchedArticle[],
  queries: readonly SearchQuery[],
): readonly ReadonlySet<string>[] {
  const found = queries.map(() => new Set<string>());
  for (const { title, body } of articles) {
    const text = ` ${`${title} ${body}`
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join(" ")} `;
    for (const [n, { kind, words }] of queries.entries()) {
      const [first = false, second = false] = words.map((word) => text.includes(` ${word} `));
      const isMatch = {
        word: first,
        both: first && second,
        either: first || second,
        phrase: text.includes(` ${words.join(" ")} `),
        without: first && !second,
      }[kind];
      if (isMatch) found[n]?.add(title);
    }
  }
  return found;
}

/** Medians, in milliseconds: of a request without a search, and of each kind. */
async function latencies(engine: Engine, queries: readonly SearchQuery[]): Promise<string[]> {
  for (const query of queries) if (engine.supports(query)) await engine.findBest(query);
  const figures = [await medianOf(queries.map(() => engine.ping))];
  for (const kind of KINDS) {
    const ofKind = queries.filter((query) => query.kind === kind && engine.supports(query));
    figures.push(await medianOf(ofKind.map((query) => () => engine.findBest(query))));
  }
  return figures.map((ms) => (Number.isNaN(ms) ? "–" : ms.toFixed(2)));
}

async function medianOf(calls: readonly (() => Promise<unknown>)[]): Promise<number> {
  const times: number[] = [];
  for (const call of calls) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return median(times);
}

async function matches(
  engine: Engine,
  queries: readonly SearchQuery[],
  expected: readonly ReadonlySet<string>[],
): Promise<string[]> {
  let [wanted, found, others] = [0, 0, 0];
  for (const [n, query] of queries.entries()) {
    if (!engine.supports(query)) continue;
    const exact = expected[n] ?? new Set();
    const titles = new Set(await engine.findAll(query));
    const both = [...titles].filter((title) => exact.has(title)).length;
    wanted += exact.size;
    found += both;
    others += titles.size - both;
  }
  return [(found / wanted).toFixed(4), String(others)];
}

function megabytes(bytes: number): string {
  return bytes === 0 ? "–" : (bytes / 1_000_000).toFixed(0);
}
