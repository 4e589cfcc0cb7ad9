import { splitArticle } from "../article/article-words.ts";
import { extractNames } from "../article/names.ts";
import { extractNumbers } from "../article/numbers.ts";
import type { Article, ArticleBody } from "../schema/article.ts";
import { toQueryTerm } from "../search/tokens.ts";

/** A name or a number of an article, and the search condition for other articles that mention it. */
export type Mention = {
  /** In a script without capitals, which hides names, a repeated word is a `word`. */
  readonly kind: "name" | "word" | "number";
  /** As the article writes it. */
  readonly text: string;
  /** How often the article mentions it, short forms of a name included. */
  readonly count: number;
  /** Indexes of the blocks that mention it; empty if only the title does. */
  readonly blocks: readonly number[];
  /** The condition in FTS5's syntax. */
  readonly match: string;
  /**
   * A matching text must have one of these spellings. The index ignores case and removes endings, so that `Fell` and
   * `Aprils` would match what fell in April. Null if the condition is sufficient.
   */
  readonly spellings: readonly string[] | null;
};

const MAX_NAMES = 12;
const MAX_NUMBERS = 8;
/** Numbers of one digit and plain years occur everywhere. */
const MIN_DIGITS = 2;

/** Returns the names of an article, the most frequent first, and then its numbers in order. */
export function findMentions(article: Pick<Article, "title" | "body">): Mention[] {
  return [...namesIn(article), ...numbersIn(article.body)];
}

function namesIn(article: Pick<Article, "title" | "body">): Mention[] {
  const names = extractNames(splitArticle(article))
    // A word that occurs once is not informative, nor is a single letter: `Pier C`.
    .filter(({ kind, count, key }) => key.length > 1 && (kind === "name" || count > 1))
    .toSorted((a, b) => b.count - a.count || a.position - b.position);
  // Only what is returned is looked for in the text: a text can have a hundred thousand names.
  const mentions = names.values().flatMap(({ kind, words, count }): Mention[] => {
    const text = words.join(" ");
    const match = toQueryTerm(text)?.match;
    if (match === undefined) return [];
    // A text refers to a person again by the last word of the name.
    const last = words.at(-1) ?? "";
    const blocks = article.body.flatMap((each, block) => (each.text.includes(last) ? block : []));
    return [{ kind, text, count, match, spellings: spellingsOf(text), blocks }];
  });
  return mentions.take(MAX_NAMES).toArray();
}

/**
 * The spellings of a name of one word in texts and datelines. Names of several words need none, because the index
 * only matches them together.
 */
function spellingsOf(text: string): string[] | null {
  if (text.includes(" ") || !/^\p{Lu}/u.test(text)) return null;
  const lower = text.toLowerCase();
  const capitalised = lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const withPoints = text === text.toUpperCase() ? [...text].join(".") : text;
  return [...new Set([text, text.toUpperCase(), capitalised, withPoints])];
}

function numbersIn(body: ArticleBody): Mention[] {
  const found = new Map<string, { count: number; blocks: number[]; texts: string[] }>();
  for (const [block, { type, text }] of body.entries()) {
    if (type === "caption") continue;
    for (const { key, digits, year } of extractNumbers(text)) {
      if (year || digits < MIN_DIGITS) continue;
      const known = found.get(key) ?? { count: 0, blocks: [], texts: [] };
      known.count++;
      if (known.blocks.at(-1) !== block) {
        known.blocks.push(block);
        known.texts.push(text);
      }
      found.set(key, known);
    }
  }
  const mentions = found.entries().flatMap(([key, { count, blocks, texts }]): Mention[] => {
    const ways = spellNumber(key);
    const matches = ways.flatMap((way) => toQueryTerm(way)?.match ?? []);
    if (matches.length === 0) return [];
    const text = ways.findLast((way) => texts.some((each) => each.includes(way))) ?? key;
    const match = [...new Set(matches)].join(" OR ");
    return [{ kind: "number", text, count, blocks, match, spellings: null }];
  });
  return mentions.take(MAX_NUMBERS).toArray();
}

const SCALES = [
  [6, "million"],
  [9, "billion"],
  [12, "trillion"],
] as const;

/**
 * Returns how texts write the number with a key (`Amount` in src/article/numbers.ts), the shortest form first:
 * `6.4e6` is 6400000, 6,400,000 or 6.4 million. A key that is not a number, such as 10:30 or 3-1, is returned as it
 * is.
 */
export function spellNumber(key: string): string[] {
  if (!/^[\d.]+(?:e\d+)?$/.test(key)) return [key];
  const value = Number(key);
  if (!Number.isSafeInteger(value)) return [key];
  const scaled = SCALES.flatMap(([power, word]) => {
    const written = String(value / 10 ** power);
    return value >= 10 ** power && written.length <= 6 ? [`${written} ${word}`] : [];
  });
  const grouped = value >= 1_000 ? [value.toLocaleString("en-US")] : [];
  return [String(value), ...scaled, ...grouped];
}
