// An invented corpus of any size, for benchmarks: news of towns that do not exist.
import type { Context } from "../../src/reader/reading.ts";

/** A capture of invented articles, the same for the same seed. */
export type InventedCapture = Context & { readonly text: string };

const WORDS =
  "harbour council bridge ferry winter repair budget school hospital river market railway festival museum library farmer weather garden station bakery orchard lantern quarry meadow village tunnel tower station island captain mayor teacher doctor driver painter singer keeper miller weaver baker judge clerk open close build mend raise lower plan delay begin finish vote argue agree refuse measure count repair paint sell buy carry bring send keep lose find north south east west early late small large narrow wide bright dark cold warm quiet loud first second last next public private local distant annual weekly".split(
    " ",
  );
const SMALL = ["the", "of", "and", "in", "to", "for", "with", "was", "by", "a"];
const SYLLABLES =
  "ar bel cor dun el far gal hol in jar kel lun mar nor or pen quil ros sel tor ul ven wes yar zel".split(
    " ",
  );
const OUTLETS = ["The Bugle", "Lantern Post", "Harbour Times", "Quarry Gazette", "Orchard News"];

/** A random number generator of which the sequence depends on the seed alone (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A capture whose main article and cards have bodies of about `characters` each. */
export function inventCapture(
  seed: number,
  { cards, characters }: { readonly cards: number; readonly characters: number },
): InventedCapture {
  const random = randomOf(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const name = () => {
    const word = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  };
  // Common words, and as many rare ones as news has: else every three words in a row come again.
  const word = (i: number) => {
    if (i % 3 === 1) return pick(SMALL);
    return random() < 0.5 ? pick(WORDS) : name().toLowerCase();
  };
  const sentence = () => {
    const words = Array.from({ length: 6 + Math.floor(random() * 9) }, (_, i) => word(i));
    const [first = ""] = words;
    const start = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
    const named = random() < 0.3 ? `, said ${name()} ${name()}` : "";
    const counted = random() < 0.3 ? ` ${Math.floor(random() * 9_000) + 100} ${pick(WORDS)}s` : "";
    return `${start} ${words.slice(1).join(" ")}${counted}${named}.`;
  };
  const body = () => {
    const sentences: string[] = [];
    for (let length = 0; length < characters; length += sentences.at(-1)?.length ?? 0) {
      sentences.push(sentence());
    }
    return sentences;
  };
  const title = () => sentence().slice(0, -1);
  const lines = [
    "",
    title(),
    ...body(),
    "Hashtags",
    "",
    "Comments",
    "No comments yet...",
    "Related Articles",
  ];
  for (let i = 0; i < cards; i++) {
    const outlet = pick(OUTLETS);
    const age = `${2 + Math.floor(random() * 20)} hours ago`;
    lines.push(outlet, age, `- ${outlet}`, title(), body().join(" "));
  }
  const at = new Date(Date.UTC(2025, 0, 1) + seed * 600_000).toISOString();
  return { name: `invented-${seed}.txt`, capturedAt: at, url: null, text: lines.join("\n") };
}
