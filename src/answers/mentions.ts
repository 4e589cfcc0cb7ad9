import { splitArticle } from "../article/article-words.ts";
import { extractNames } from "../article/names.ts";
import { extractNumbers } from "../article/numbers.ts";
import type { ArticleBody } from "../schema/article.ts";
import { toFtsPhrase } from "../search/tokens.ts";

/** A name or a number of an article, and how the search index is asked where else it stands. */
export type Mention = {
  /** A `word` is what comes up again in a script without capitals, which hides its names. */
  readonly kind: "name" | "word" | "number";
  /** As the article writes it. */
  readonly text: string;
  /** How often the article has it; a name's short forms among them. */
  readonly count: number;
  /** Numbers of the blocks that have it; none where the title alone has. */
  readonly blocks: readonly number[];
  /** FTS5's condition. */
  readonly match: string;
  /**
   * One of these stands, letter by letter, in a text that has it. The index knows no capitals and
   * takes endings off, so that `Fell` and `Aprils` would be met by what fell in April. Null where
   * the condition is enough.
   */
  readonly spellings: readonly string[] | null;
};

const NAMES = 12;
const NUMBERS = 8;
/** Numbers of one digit, and bare years, are in everything. */
const DIGITS = 2;

/** What an article names and counts: the names that it has most often, then numbers in their order. */
export function findMentions(article: {
  readonly title: string;
  readonly body: ArticleBody;
}): Mention[] {
  return [...namesIn(article), ...numbersIn(article.body)];
}

function namesIn(article: { readonly title: string; readonly body: ArticleBody }): Mention[] {
  const names = extractNames(splitArticle(article))
    // A word that does not come up again says nothing, nor does a letter: `Pier C`.
    .filter(({ kind, count, key }) => key.length > 1 && (kind === "name" || count > 1))
    .toSorted((a, b) => b.count - a.count || a.position - b.position);
  const mentions = names.flatMap(({ kind, words, count }): Mention[] => {
    const text = words.join(" ");
    const match = toFtsPhrase(text, false);
    if (match === null) return [];
    const blocks = blocksWith(article.body, words);
    return [{ kind, text, count, match, spellings: waysToSpell(text), blocks }];
  });
  return mentions.slice(0, NAMES);
}

/** A name of one word as texts and their datelines have it; several words are met together only. */
function waysToSpell(text: string): string[] | null {
  if (text.includes(" ") || !/^\p{Lu}/u.test(text)) return null;
  const lower = text.toLowerCase();
  const capitalised = lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return [...new Set([text, text.toUpperCase(), capitalised])];
}

/** Blocks that have the name, or its last word, by which a text goes on to call somebody. */
function blocksWith(body: ArticleBody, words: readonly string[]): number[] {
  const last = words.at(-1) ?? "";
  return body.flatMap(({ text }, block) => (text.includes(last) ? block : []));
}

function numbersIn(body: ArticleBody): Mention[] {
  const found = new Map<string, { count: number; blocks: number[]; texts: string[] }>();
  for (const [block, { type, text }] of body.entries()) {
    if (type === "caption") continue;
    for (const { key, digits, year } of extractNumbers(text)) {
      if (year || digits < DIGITS) continue;
      const known = found.get(key) ?? { count: 0, blocks: [], texts: [] };
      known.count++;
      if (known.blocks.at(-1) !== block) {
        known.blocks.push(block);
        known.texts.push(text);
      }
      found.set(key, known);
    }
  }
  const mentions = [...found].flatMap(([key, { count, blocks, texts }]): Mention[] => {
    const ways = spellNumber(key);
    const matches = ways.flatMap((way) => toFtsPhrase(way, false) ?? []);
    if (matches.length === 0) return [];
    const text = ways.findLast((way) => texts.some((each) => each.includes(way))) ?? key;
    const match = [...new Set(matches)].join(" OR ");
    return [{ kind: "number", text, count, blocks, match, spellings: null }];
  });
  return mentions.slice(0, NUMBERS);
}

const SCALES = [
  [6, "million"],
  [9, "billion"],
  [12, "trillion"],
] as const;

/**
 * How texts write the number with that key (`Amount` in src/article/numbers.ts), the shortest
 * first: `6.4e6` is 6400000, 6,400,000 or 6.4 million. What is no number, as 10:30 or 3-1, stays.
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
