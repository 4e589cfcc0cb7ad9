// Broadsheet's search, the service that routes call on D1 in workerd, compared with what reading all texts finds.
import {
  type ArticleListRequest,
  articleListQuery,
  toListRequest,
} from "../../src/parameters/article-list.ts";
import { findArticles } from "../../src/services/articles.ts";
import { applyTo, openCatalogue } from "../catalogue.ts";
import { type Random, seededRandom } from "../random.ts";
import { inventCapture, OWN_SENTENCES } from "./invented-corpora.ts";
import { median } from "./processes.ts";
import type { Result } from "./result.ts";

const SIZE = { articles: 20_000, characters: 1_000, perCapture: 1_000 };
const QUERIES_OF_A_KIND = 20;

type Words = readonly [first: string, second: string];

/** How two words are written as a query, and whether a text matches it. */
const KINDS: Readonly<
  Record<
    string,
    {
      readonly write: (words: Words) => string;
      readonly matches: (has: (words: string) => boolean, words: Words) => boolean;
    }
  >
> = {
  "a word": { write: ([a]) => a, matches: (has, [a]) => has(a) },
  "both of two": { write: ([a, b]) => `${a} ${b}`, matches: (has, [a, b]) => has(a) && has(b) },
  "either of two": {
    write: ([a, b]) => `${a} OR ${b}`,
    matches: (has, [a, b]) => has(a) || has(b),
  },
  "a phrase of two": {
    write: ([a, b]) => `"${a} ${b}"`,
    matches: (has, words) => has(words.join(" ")),
  },
  "one without another": {
    write: ([a, b]) => `${a} -${b}`,
    matches: (has, [a, b]) => has(a) && !has(b),
  },
};

/** The words of an article between spaces, and its title, which no other has. */
type Text = { readonly title: string; readonly words: string };

export async function benchSearch(): Promise<Result> {
  await using catalogue = await openCatalogue();
  const { db } = catalogue;
  for (let first = 0; first < SIZE.articles; first += SIZE.perCapture) {
    const size = { articles: SIZE.perCapture, characters: SIZE.characters };
    await applyTo(db, inventCapture(OWN_SENTENCES, first, size));
  }
  const texts = Array.from({ length: SIZE.articles }, (_, n) => textOf(n));
  const pings = Array.from({ length: QUERIES_OF_A_KIND }, () => () => db.prepare("SELECT 1").run());
  const rows = [["no search", await medianOf(pings), "", ""]];
  for (const [n, kind] of Object.entries(KINDS).entries()) {
    rows.push(await measureKind(db, texts, kind, seededRandom(n + 1)));
  }
  rows.push(await measureMixed(db, texts, seededRandom(rows.length)));
  return {
    title: "Search compared with reading all texts",
    columns: ["", "milliseconds", "recall", "other matches"],
    rows,
    note: `${SIZE.articles} invented articles of ${SIZE.characters} characters, ${QUERIES_OF_A_KIND} queries of each kind. Medians of the time for the 20 best matches, as a list returns them, with the way to workerd over HTTP. Recall is the share of the texts with exactly these words that is found; other matches have other forms of a word. Recall is below 1 where an excluded word excludes its other forms. Hardly any article has all of four words that are taken from two texts; recall is then the share of these texts that are among the 20 best.`,
  };
}

async function measureKind(
  db: D1Database,
  texts: readonly Text[],
  [kind, { write, matches }]: readonly [string, (typeof KINDS)[string]],
  rng: Random,
): Promise<string[]> {
  const searches = Array.from({ length: QUERIES_OF_A_KIND }, () => wordsIn(rng, rng.pick(texts)));
  const milliseconds = await timeOf(db, searches.map(write));
  let [wanted, found, others] = [0, 0, 0];
  for (const words of searches) {
    const right = texts.filter((text) =>
      matches((each) => text.words.includes(` ${each} `), words),
    );
    const titles = new Set(await findAll(db, write(words)));
    const hits = right.filter(({ title }) => titles.has(title)).length;
    wanted += right.length;
    found += hits;
    others += titles.size - hits;
  }
  return [kind, milliseconds, (found / wanted).toFixed(4), `${others}`];
}

/** Queries of two words of one text and two of another. */
async function measureMixed(db: D1Database, texts: readonly Text[], rng: Random) {
  const searches = Array.from({ length: QUERIES_OF_A_KIND }, () => {
    const pair = [rng.pick(texts), rng.pick(texts)];
    return { pair, query: pair.flatMap((text) => wordsIn(rng, text)).join(" ") };
  });
  const milliseconds = await timeOf(
    db,
    searches.map(({ query }) => query),
  );
  let found = 0;
  for (const { pair, query } of searches) {
    const titles = await findBest(db, query);
    found += pair.filter(({ title }) => titles.includes(title)).length;
  }
  const recall = (found / (2 * searches.length)).toFixed(4);
  return ["two of one text, two of another", milliseconds, recall, ""];
}

function textOf(n: number): Text {
  const { title, body } = OWN_SENTENCES.article(n, SIZE.characters);
  const words = [title, body.join(" ")].map((text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  // No phrase goes from the title to the text.
  return { title, words: ` ${words.map((each) => each.join(" ")).join(" / ")} ` };
}

/** Two successive words of a text, so that each query has a match, if it excludes nothing. */
function wordsIn(rng: Random, { words }: Text): Words {
  const from = rng.between(0, SIZE.characters / 2);
  const [, first = "", second = ""] = / (\w{4,}) (\w{4,}) /.exec(words.slice(from)) ?? [];
  return [first, second];
}

/** The titles of the 20 best matches. */
async function findBest(db: D1Database, q: string): Promise<string[]> {
  return (await find(db, toListRequest(articleListQuery.parse({ q }), { isWidened: true }))).titles;
}

/** The titles of all articles that match. */
async function findAll(db: D1Database, q: string): Promise<string[]> {
  const titles: string[] = [];
  const list = toListRequest(articleListQuery.parse({ q, sort: "newest" }), {
    documents: "listed",
    isCounted: false,
  });
  for (let cursor = list.cursor; ; ) {
    const page = await find(db, { ...list, limit: 1_000, cursor });
    titles.push(...page.titles);
    if (page.next === null) return titles;
    cursor = page.next;
  }
}

async function find(db: D1Database, request: ArticleListRequest) {
  const page = await findArticles(db, request);
  if (page.kind !== "page") throw new Error(page.detail);
  const titles = page.documents.map((document) => JSON.parse(document).title as string);
  return { titles, next: page.next };
}

async function timeOf(db: D1Database, queries: readonly string[]): Promise<string> {
  for (const query of queries) await findBest(db, query);
  return medianOf(queries.map((query) => () => findBest(db, query)));
}

async function medianOf(calls: readonly (() => Promise<unknown>)[]): Promise<string> {
  const times: number[] = [];
  for (const call of calls) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return median(times).toFixed(2);
}
