// Invented news of towns that do not exist: the same article for the same number, the same capture each time.
import type { CaptureContext } from "../../src/reader/capture-reading.ts";
import { type Chance, chance } from "../events/chance.ts";

/** A capture of invented articles. */
export type InventedCapture = CaptureContext & { readonly text: string };

type InventedArticle = {
  readonly outlet: string;
  readonly hoursAgo: number;
  readonly title: string;
  /** Sentences. */
  readonly body: readonly string[];
};

/** A corpus is described by what its n-th article says in a body of about so many characters. */
export type Corpus = {
  readonly texts: string;
  /** Of so many characters, no two articles say the same. */
  readonly shortest: number;
  readonly article: (n: number, characters: number) => InventedArticle;
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

/** No two articles have a sentence in common. */
export const OWN_SENTENCES: Corpus = {
  texts: "sentences of their own",
  shortest: 300,
  article: (n, characters) => {
    const c = chance(n);
    const sentence = () => filled(frame(c), c).text;
    return { ...shown(c), title: sentence().slice(0, -1), body: upTo(characters, sentence) };
  },
};

/** Articles of one template, and of one of its sentences. */
const SHARING = { template: 1_000, sentence: 200 };

/**
 * Every sentence occurs in some 200 articles, 29 or so of each outlet. As match reports and market closes
 * do, a thousand articles have the same sentences in the same order, each in one of five forms that differ
 * in a name or a number.
 */
export const TEMPLATES: Corpus = {
  texts: "sentences of 200 articles each",
  shortest: 900,
  article: (n, characters) => {
    const template = Math.floor(n / SHARING.template);
    const c = chance(n);
    const facts: string[] = [];
    const body = upTo(characters, () => {
      const place = mixed(template, facts.length);
      const form = c.between(1, SHARING.template / SHARING.sentence);
      const { text, fact } = filled(frame(chance(place), "telling"), chance(mixed(place, form)));
      facts.push(fact);
      return text;
    });
    return { ...shown(c), title: `Report ${n} on ${facts.slice(0, 2).join(" and ")}`, body };
  },
};

/** A capture of a corpus's articles from the `first` on: one is the page's own, the others are its cards. */
export function inventCapture(
  { article }: Corpus,
  first: number,
  { articles, characters }: { readonly articles: number; readonly characters: number },
): InventedCapture {
  const [own, ...cards] = Array.from({ length: articles }, (_, i) =>
    article(first + i, characters),
  );
  if (!own) throw new Error("A capture has an article of its own.");
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
  const at = new Date(Date.UTC(2025, 0, 1) + first * 60_000).toISOString();
  return { name: `invented-${first}.txt`, capturedAt: at, url: null, text: lines.join("\n") };
}

function shown(c: Chance): Pick<InventedArticle, "outlet" | "hoursAgo"> {
  return { outlet: c.pick(OUTLETS), hoursAgo: c.between(2, 21) };
}

/** A sentence without its facts. */
type Frame = {
  readonly words: readonly string[];
  readonly isNamed: boolean;
  readonly isCounted: boolean;
};

/** A frame; one that is `telling` has a fact to tell an article by. */
function frame(c: Chance, kind: "telling" | "any" = "any"): Frame {
  const words = Array.from({ length: c.between(6, 14) }, (_, i) => word(c, i));
  const [isNamed, isCounted] = [c.happens(0.3), c.happens(0.3)];
  if (kind === "any" || isNamed || isCounted) return { words, isNamed, isCounted };
  return c.happens(0.5) ? { words, isNamed: true, isCounted } : { words, isNamed, isCounted: true };
}

/** Common words, and as many rare ones as news has: else every three words in a row come again. */
function word(c: Chance, i: number): string {
  if (i % 3 === 1) return c.pick(SMALL);
  return c.happens(0.5) ? c.pick(WORDS) : name(c).toLowerCase();
}

function name(c: Chance): string {
  return capital(`${c.pick(SYLLABLES)}${c.pick(SYLLABLES)}${c.pick(SYLLABLES)}`);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The sentence, and one of its facts. */
function filled({ words, isNamed, isCounted }: Frame, c: Chance): { text: string; fact: string } {
  const person = `${name(c)} ${name(c)}`;
  const count = `${c.between(100, 9_099)} ${c.pick(WORDS)}s`;
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

/** One seed of several numbers. */
function mixed(...numbers: readonly number[]): number {
  return numbers.reduce((seed, n) => Math.imul(seed ^ n, 0x9e3779b1) ^ (seed >>> 15), 0x85ebca6b);
}
