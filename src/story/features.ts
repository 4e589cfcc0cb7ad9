import { type ArticleWords, splitArticle } from "../article/article-words.ts";
import { sketchBody } from "../article/body-sketch.ts";
import { extractNames } from "../article/names.ts";
import { type Amount, extractNumbers } from "../article/numbers.ts";
import type { Article } from "../schema/article.ts";
import { hash32 } from "../text/hashes.ts";
import { packHashes, sketchWords } from "../text/shingle-sketch.ts";

/**
 * story/ is pure. In go articles, out comes which of them tell one event. No binding, no clock.
 */

/** All that decides which event an article tells: about 700 bytes of JSON. */
export type Features = {
  /** Of the body's words without captions, of the title's where there is no body; see `packHashes`. */
  readonly sketch: string;
  /** Distinct shingles of that text. */
  readonly shingles: number;
  readonly bodied: boolean;
  /** Hash of the folded title and how many words it has. */
  readonly title: readonly [hash: number, words: number];
  /** Keys of at most 24 names, sorted. */
  readonly names: readonly string[];
  /** How the article writes those names that are not their keys with capitals. */
  readonly written?: Readonly<Record<string, string>>;
  /** Keys of at most 16 numbers, sorted; see `Amount`. */
  readonly numbers: readonly string[];
  /** First and last day on which it can have been published, counted from 1970; null where unknown. */
  readonly days: readonly [number, number] | null;
};

/** Longer names are cut, so that features stay small. */
const NAME_CHARACTERS = 40;
const NAMES = 24;
const NUMBERS = 16;
const DAY = 86_400_000;

export type FeatureSource = Pick<Article, "title" | "body" | "publishedAt"> & {
  readonly dating: Pick<Article["dating"], "earliest" | "latest">;
};

export function extractFeatures({ title, body, publishedAt, dating }: FeatureSource): Features {
  const wording = splitArticle({ title, body });
  const headline = wording.headline.map(({ folded }) => folded);
  const { hashes, isDistinctive: _, ...text } = sketchBody(wording);
  const bodied = hashes.length > 0;
  return {
    ...(bodied ? text : headlineSketch(headline)),
    bodied,
    title: [hash32(headline.join(" ")), headline.length],
    ...chosenNames(wording),
    numbers: chosenNumbers([title, ...body.flatMap(prose)].join("\n")),
    days: daysOf(dating.earliest ?? publishedAt, dating.latest ?? publishedAt),
  };
}

function headlineSketch(headline: readonly string[]): Pick<Features, "sketch" | "shingles"> {
  const { hashes, shingles } = sketchWords(headline);
  return { sketch: packHashes(hashes), shingles };
}

/**
 * Where there are too many, those most often named, by chance that is the same for every article:
 * two long articles keep the same ones.
 */
function chosenNames(wording: ArticleWords): Pick<Features, "names" | "written"> {
  const chosen = extractNames(wording)
    .map(({ key, count, words }) => ({
      key: key.slice(0, NAME_CHARACTERS),
      written: key.length > NAME_CHARACTERS ? null : words.join(" "),
      rank: hash32(key) / (count * (key.includes(" ") ? 2 : 1)),
    }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .slice(0, NAMES);
  const written = chosen.flatMap(({ key, written }) =>
    written === null || written === capitalizeWords(key) ? [] : [[key, written] as const],
  );
  return {
    names: chosen.map(({ key }) => key).sort(),
    ...(written.length > 0 && { written: Object.fromEntries(written) }),
  };
}

/** How an article writes one of its names: most are their keys with capitals, and not kept. */
export function toDisplayName({ written = {} }: Pick<Features, "written">, key: string): string {
  return Object.hasOwn(written, key) ? (written[key] ?? key) : capitalizeWords(key);
}

function capitalizeWords(key: string): string {
  return key.replace(/(?<![^ ])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function prose({ type, text }: Article["body"][number]): string[] {
  return type === "caption" ? [] : [text];
}

/** Where there are too many, those with most digits; of single digits none, they say nothing. */
function chosenNumbers(text: string): string[] {
  const found = new Map<string, Amount>();
  for (const amount of extractNumbers(text)) {
    if (amount.key.length > 1) found.set(amount.key, amount);
  }
  return [...found.values()]
    .sort((a, b) => worth(b) - worth(a) || hash32(a.key) - hash32(b.key))
    .slice(0, NUMBERS)
    .map(({ key }) => key)
    .sort();
}

function worth({ digits, year }: Amount): number {
  return year ? 1 : Math.min(digits, 4);
}

function daysOf(earliest: string | null, latest: string | null): [number, number] | null {
  if (earliest === null || latest === null) return null;
  return [Math.floor(Date.parse(earliest) / DAY), Math.floor(Date.parse(latest) / DAY)];
}
