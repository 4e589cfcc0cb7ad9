import { sketchBody, splitArticle } from "../article/article-words.ts";
import { extractNames, type Name } from "../article/names.ts";
import type { Article } from "../schema/article.ts";
import { DAY } from "../text/durations.ts";
import { hash32 } from "../text/hashes.ts";
import { packHashes, sketchWords } from "../text/shingle-sketch.ts";
import { stemOf } from "../text/stems.ts";
import { packTerms } from "./terms.ts";
import { byWeight, weighNames, weighNumbers, weighWords } from "./weighed-terms.ts";

/**
 * story/ is pure: articles go in, and the story of each article and the changes of the journal come out. It has no
 * binding and no clock.
 */

/** What decides which event an article reports, and what readers are told of it: about 900 bytes of JSON. */
export type Features = {
  /** Sketch of the body without captions, or of the title if there is no body; see `packHashes`. */
  readonly sketch: string;
  /** Number of distinct shingles in that text. */
  readonly shingles: number;
  readonly bodied: boolean;
  /** Hash of the folded title, and its number of words. */
  readonly title: readonly [hash: number, words: number];
  /** Number of words of title and body. */
  readonly length: number;
  /** Its heaviest words, names and numbers; see `packTerms`. */
  readonly terms: string;
  /** Its heaviest words that are not in names, its heaviest names, and its numbers by key (see `Amount`), as written. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly numbers: Readonly<Record<string, string>>;
  /** First and last possible day of publication, in days since 1970; null if unknown. */
  readonly days: readonly [number, number] | null;
  /** Hash of the outlet's id; null if unknown. */
  readonly outlet: number | null;
};

const [MAX_WORDS, MAX_NAMES, MAX_NUMBERS] = [12, 12, 10];

export type FeatureSource = Pick<Article, "title" | "body" | "publishedAt" | "language"> & {
  readonly source?: Article["source"];
  readonly dating: Pick<Article["dating"], "earliest" | "latest">;
};

export function extractFeatures(article: FeatureSource): Features {
  const { title, body, publishedAt, dating } = article;
  // A text whose language is not known is mostly short, and mostly English.
  const language = article.language ?? "en";
  const wording = splitArticle(article);
  const headline = wording.headline.map(({ folded }) => folded);
  const { hashes, isDistinctive: _, ...text } = sketchBody(wording);
  const bodied = hashes.length > 0;
  const ofHeadline = sketchWords(headline);

  const words = new Map(weighWords(wording, language).map((term) => [term.key, term]));
  const allNames = extractNames(wording);
  const names = weighNames(allNames, words, language);
  const prose = body.flatMap((block) => (block.type === "caption" ? [] : block.text));
  const numbers = weighNumbers([title, ...prose].join("\n"), language);
  const others = [...words.values()].filter(({ key }) => !names.has(key)).sort(byWeight);
  const weightOf = ({ key }: Name) =>
    Math.max(
      0,
      ...[key, ...key.split(" ").map(stemOf)].map((k) => names.get(k ?? "")?.weight ?? 0),
    );
  const chosen = allNames
    .filter((name) => weightOf(name) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.position - b.position)
    .map((name) => name.words.join(" "));
  const written = numbers.filter((number) => isShort(number.written)).slice(0, MAX_NUMBERS);
  return {
    ...(bodied ? text : { sketch: packHashes(ofHeadline.hashes), shingles: ofHeadline.shingles }),
    bodied,
    title: [hash32(headline.join(" ")), headline.length],
    length: headline.length + hashes.length,
    terms: packTerms([...others, ...names.values(), ...numbers].sort(byWeight)),
    // A word that is always written with a capital is an abbreviation, or part of a headline.
    words: others
      .map(({ written }) => written)
      .filter(isLowerCase)
      .slice(0, MAX_WORDS),
    names: chosen.filter(isShort).slice(0, MAX_NAMES),
    numbers: Object.fromEntries(written.map((number) => [number.key.slice(1), number.written])),
    days: daysOf(dating.earliest ?? publishedAt, dating.latest ?? publishedAt),
    outlet: article.source ? hash32(article.source.id) : null,
  };
}

/** Longer names and numbers are emphasis or lists. */
const isShort = (written: string) => written !== "" && written.length <= 40;
const isLowerCase = (written: string) => isShort(written) && written === written.toLowerCase();

function daysOf(earliest: string | null, latest: string | null): [number, number] | null {
  if (earliest === null || latest === null) return null;
  return [Math.floor(Date.parse(earliest) / DAY), Math.floor(Date.parse(latest) / DAY)];
}
