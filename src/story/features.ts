import { type ArticleWords, splitArticle } from "../article/article-words.ts";
import { sketchBody } from "../article/body-sketch.ts";
import { extractNames } from "../article/names.ts";
import { type Amount, extractNumbers } from "../article/numbers.ts";
import type { Article } from "../schema/article.ts";
import { DAY } from "../text/durations.ts";
import { hash32 } from "../text/hashes.ts";
import { packHashes, sketchWords } from "../text/shingle-sketch.ts";

/**
 * story/ is pure: articles go in, and the story of each article and the changes of the journal come out. It has no
 * binding and no clock.
 */

/** Everything that decides which event an article reports, about 700 bytes of JSON. */
export type Features = {
  /** Sketch of the body without captions, or of the title if there is no body; see `packHashes`. */
  readonly sketch: string;
  /** Number of distinct shingles in that text. */
  readonly shingles: number;
  readonly bodied: boolean;
  /** Hash of the folded title, and its number of words. */
  readonly title: readonly [hash: number, words: number];
  /** Keys of at most 24 names, sorted. */
  readonly names: readonly string[];
  /** Names as the article writes them, by key. Names that are their capitalised keys are left out. */
  readonly written?: Readonly<Record<string, string>>;
  /** Keys of at most 16 numbers, sorted; see `Amount`. */
  readonly numbers: readonly string[];
  /** First and last possible day of publication, in days since 1970; null if unknown. */
  readonly days: readonly [number, number] | null;
};

/** Longer names are cut, which keeps features small. */
const MAX_NAME_CHARACTERS = 40;
const MAX_NAMES = 24;
const MAX_NUMBERS = 16;

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
 * Chooses the most frequent names. Hashes break the tie in the same way for every article, so that two long articles
 * keep the same names.
 */
function chosenNames(wording: ArticleWords): Pick<Features, "names" | "written"> {
  const chosen = extractNames(wording)
    .map(({ key, count, words }) => ({
      key: key.slice(0, MAX_NAME_CHARACTERS),
      written: key.length > MAX_NAME_CHARACTERS ? null : words.join(" "),
      rank: hash32(key) / (count * (key.includes(" ") ? 2 : 1)),
    }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .slice(0, MAX_NAMES);
  const written = chosen.flatMap(({ key, written }) =>
    written === null || written === capitalizeWords(key) ? [] : [[key, written] as const],
  );
  return {
    names: chosen.map(({ key }) => key).sort(),
    ...(written.length > 0 && { written: Object.fromEntries(written) }),
  };
}

/** Returns a name as the article writes it. Most names are their capitalised keys, which are not stored. */
export function toDisplayName({ written = {} }: Pick<Features, "written">, key: string): string {
  return Object.hasOwn(written, key) ? (written[key] ?? key) : capitalizeWords(key);
}

function capitalizeWords(key: string): string {
  return key.replace(/(?<![^ ])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function prose({ type, text }: Article["body"][number]): string[] {
  return type === "caption" ? [] : [text];
}

/** Chooses the numbers with the most digits. Single digits are left out, because they identify nothing. */
function chosenNumbers(text: string): string[] {
  const found = new Map<string, Amount>();
  for (const amount of extractNumbers(text)) {
    if (amount.key.length > 1) found.set(amount.key, amount);
  }
  return [...found.values()]
    .sort((a, b) => distinctiveness(b) - distinctiveness(a) || hash32(a.key) - hash32(b.key))
    .slice(0, MAX_NUMBERS)
    .map(({ key }) => key)
    .sort();
}

function distinctiveness({ digits, year }: Amount): number {
  return year ? 1 : Math.min(digits, 4);
}

function daysOf(earliest: string | null, latest: string | null): [number, number] | null {
  if (earliest === null || latest === null) return null;
  return [Math.floor(Date.parse(earliest) / DAY), Math.floor(Date.parse(latest) / DAY)];
}
