// Invented news. The same number always gives the same article.
import type { LoadedCapture } from "../capture-files.ts";
import { type Random, seededRandom } from "../random.ts";

type NumberedArticle = {
  readonly outlet: string;
  readonly hoursAgo: number;
  readonly title: string;
  /** Sentences. */
  readonly body: readonly string[];
};

/** A corpus is a function from a number, and a length in characters, to an article. */
export type Corpus = {
  readonly texts: string;
  /** The length from which no two articles are the same. */
  readonly shortest: number;
  readonly article: (n: number, characters: number) => NumberedArticle;
};

const WORDS =
  "harbour council bridge ferry winter repair budget school hospital river market railway festival museum library farmer weather garden station bakery orchard lantern quarry meadow village tunnel tower station island captain mayor teacher doctor driver painter singer keeper miller weaver baker judge clerk open close build mend raise lower plan delay begin finish vote argue agree refuse measure count repair paint sell buy carry bring send keep lose find north south east west early late small large narrow wide bright dark cold warm quiet loud first second last next public private local distant annual weekly".split(
    " ",
  );
const SMALL = ["the", "of", "and", "in", "to", "for", "with", "was", "by", "a"];
const SYLLABLES =
  "ar bel cor dun el far gal hol in jar kel lun mar nor or pen quil ros sel tor ul ven wes yar zel".split(
    " ",
  );
const OUTLETS = [
  "The Bugle",
  "Lantern Post",
  "Harbour Times",
  "Quarry Gazette",
  "Orchard News",
  "Tunnel Herald",
  "Meadow Mail",
];

/** No two articles share a sentence. */
export const OWN_SENTENCES: Corpus = {
  texts: "sentences of their own",
  shortest: 300,
  article: (n, characters) => {
    const rng = seededRandom(n);
    const sentence = () => filled(frame(rng), rng).text;
    return { ...shown(rng), title: sentence().slice(0, -1), body: upTo(characters, sentence) };
  },
};

/** Number of articles that share a template, and number that share one of its sentences. */
const SHARING = { template: 1_000, sentence: 200 };

/**
 * Every sentence occurs in about 200 articles, about 29 of each outlet. Like match reports and market closes, a
 * thousand articles have the same sentences in the same order, each in one of five forms that differ in a name
 * or a number.
 */
export const TEMPLATES: Corpus = {
  texts: "sentences of 200 articles each",
  shortest: 900,
  article: (n, characters) => {
    const template = Math.floor(n / SHARING.template);
    const rng = seededRandom(n);
    const facts: string[] = [];
    const body = upTo(characters, () => {
      const position = mixSeeds(template, facts.length);
      const form = rng.between(1, SHARING.template / SHARING.sentence);
      const { text, fact } = filled(
        frame(seededRandom(position), "distinctive"),
        seededRandom(mixSeeds(position, form)),
      );
      facts.push(fact);
      return text;
    });
    return { ...shown(rng), title: `Report ${n} on ${facts.slice(0, 2).join(" and ")}`, body };
  },
};

/** A capture of consecutive articles from `first` on: the page's own article and its cards. */
export function inventCapture(
  { article }: Corpus,
  first: number,
  { articles, characters }: { readonly articles: number; readonly characters: number },
): LoadedCapture {
  const [own, ...cards] = Array.from({ length: articles }, (_, i) =>
    article(first + i, characters),
  );
  if (!own) throw new Error("A capture needs at least one article.");
  const lines = [
    "",
    own.title,
    ...own.body,
    "Hashtags",
    "",
    "Comments",
    "No comments yet...",
    "Related Articles",
    ...cards.flatMap(({ outlet, hoursAgo, title, body }) => [
      outlet,
      `${hoursAgo} hours ago`,
      `- ${outlet}`,
      title,
      body.join(" "),
    ]),
  ];
  const capturedAt = new Date(Date.UTC(2025, 0, 1) + first * 60_000).toISOString();
  const context = { name: `invented-${first}.txt`, capturedAt, url: null };
  return { bytes: Buffer.from(lines.join("\n")), context };
}

function shown(rng: Random): Pick<NumberedArticle, "outlet" | "hoursAgo"> {
  return { outlet: rng.pick(OUTLETS), hoursAgo: rng.between(2, 21) };
}

/** A sentence without its facts. */
type Frame = {
  readonly words: readonly string[];
  readonly isNamed: boolean;
  readonly isCounted: boolean;
};

/** A frame. One that is `distinctive` has a fact that distinguishes the article. */
function frame(rng: Random, kind: "distinctive" | "any" = "any"): Frame {
  const words = Array.from({ length: rng.between(6, 14) }, (_, i) => word(rng, i));
  const [isNamed, isCounted] = [rng.chance(0.3), rng.chance(0.3)];
  if (kind === "any" || isNamed || isCounted) return { words, isNamed, isCounted };
  return rng.chance(0.5)
    ? { words, isNamed: true, isCounted }
    : { words, isNamed, isCounted: true };
}

/** Common words and as many rare words as in news; otherwise three words in a row would often repeat. */
function word(rng: Random, i: number): string {
  if (i % 3 === 1) return rng.pick(SMALL);
  return rng.chance(0.5) ? rng.pick(WORDS) : name(rng).toLowerCase();
}

function name(rng: Random): string {
  return capital(`${rng.pick(SYLLABLES)}${rng.pick(SYLLABLES)}${rng.pick(SYLLABLES)}`);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The sentence with its facts, and one of the facts. */
function filled({ words, isNamed, isCounted }: Frame, rng: Random): { text: string; fact: string } {
  const person = `${name(rng)} ${name(rng)}`;
  const count = `${rng.between(100, 9_099)} ${rng.pick(WORDS)}s`;
  const counted = isCounted ? ` ${count}` : "";
  const named = isNamed ? `, said ${person}` : "";
  const text = `${capital(words.join(" "))}${counted}${named}.`;
  return { text, fact: isNamed ? person : count };
}

function upTo(characters: number, sentence: () => string): string[] {
  const sentences: string[] = [];
  for (let length = 0; length < characters; length += sentences.at(-1)?.length ?? 0) {
    sentences.push(sentence());
  }
  return sentences;
}

/** Makes one seed of several numbers. */
function mixSeeds(...numbers: readonly number[]): number {
  return numbers.reduce((seed, n) => Math.imul(seed ^ n, 0x9e3779b1) ^ (seed >>> 15), 0x85ebca6b);
}
