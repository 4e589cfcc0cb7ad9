// Broadsheet's search, the services that routes call on D1 in workerd, compared with what reading all texts finds.
import { NO_FILTERS } from "../../src/search/filters.ts";
import { parseQuery, type Query } from "../../src/search/query.ts";
import { listArticles } from "../../src/storage/catalogue/lists.ts";
import { listByRelevance } from "../../src/storage/catalogue/relevance.ts";
import { seededRandom } from "../random.ts";
import { databaseOf, openCatalogue } from "./database.ts";
import { applyInvented } from "./growing-corpus.ts";
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

export async function benchSearch(): Promise<Result> {
  const { runBatch, close } = await openCatalogue();
  try {
    const db = databaseOf(runBatch);
    for (let first = 0; first < SIZE.articles; first += SIZE.perCapture) {
      const size = { articles: SIZE.perCapture, characters: SIZE.characters };
      await applyInvented(db, inventCapture(OWN_SENTENCES, first, size));
    }
    const texts = new Map(Array.from({ length: SIZE.articles }, (_, n) => textOf(n)));
    const all = [...texts.values()];
    const pings = Array.from(
      { length: QUERIES_OF_A_KIND },
      () => () => db.prepare("SELECT 1").run(),
    );
    const rows = [["no search", await medianOf(pings), "", ""]];
    for (const [kind, { write, matches }] of Object.entries(KINDS)) {
      const searches = wordsOf(kind, all).map((words) => ({ words, query: toQuery(write(words)) }));
      const best = searches.map(({ query }) => findBest.bind(null, db, query));
      for (const find of best) await find();
      let [wanted, found, others] = [0, 0, 0];
      for (const { words, query } of searches) {
        const isMatch = (text = "") => matches((each) => text.includes(` ${each} `), words);
        const titles = await findAll(db, query);
        const right = titles.filter((title) => isMatch(texts.get(title))).length;
        wanted += all.filter(isMatch).length;
        found += right;
        others += titles.length - right;
      }
      rows.push([kind, await medianOf(best), (found / wanted).toFixed(4), `${others}`]);
    }
    return {
      title: "Search compared with reading all texts",
      columns: ["", "milliseconds", "recall", "other matches"],
      rows,
      note: `${SIZE.articles} invented articles of ${SIZE.characters} characters, ${QUERIES_OF_A_KIND} queries of each kind. Medians of the time for the 20 best matches, with the way to workerd over HTTP. Recall is the share of the texts with exactly these words that is found; other matches have other forms of a word. Recall is below 1 where an excluded word excludes its other forms.`,
    };
  } finally {
    await close();
  }
}

/** The title of an article, which no other has, and its words between spaces. */
function textOf(n: number): [title: string, text: string] {
  const { title, body } = OWN_SENTENCES.article(n, SIZE.characters);
  const words = [title, body.join(" ")].map((text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  // No phrase goes from the title to the text.
  return [title, ` ${words.map((each) => each.join(" ")).join(" / ")} `];
}

/** Two successive words of a text, so that each query has a match, if it excludes nothing. */
function wordsOf(kind: string, texts: readonly string[]): Words[] {
  const rng = seededRandom(Object.keys(KINDS).indexOf(kind) + 1);
  return Array.from({ length: QUERIES_OF_A_KIND }, () => {
    const [, first = "", second = ""] =
      / (\w{4,}) (\w{4,}) /.exec(rng.pick(texts).slice(rng.between(0, SIZE.characters / 2))) ?? [];
    return [first, second];
  });
}

function toQuery(text: string): Query {
  const parsed = parseQuery(text);
  if (!parsed.query) throw new Error(parsed.error);
  return parsed.query;
}

const EVERYTHING = { filters: NO_FILTERS, isCollapsed: false, isCounted: false };

/** Reads the 20 best matches, as a page of results needs them. */
function findBest(db: D1Database, query: Query) {
  return listByRelevance(db, { ...EVERYTHING, query, after: null, limit: 20 });
}

/** The titles of all articles that match. */
async function findAll(db: D1Database, query: Query): Promise<string[]> {
  const titles: string[] = [];
  let after: string | null = null;
  do {
    const page = await listArticles(db, {
      ...EVERYTHING,
      query,
      order: "newest",
      after,
      limit: 1_000,
      documents: "listed",
    });
    titles.push(...page.rows.map(({ document }) => JSON.parse(document).title as string));
    after = page.next;
  } while (after !== null);
  return titles;
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
