import { ARABIC_RULES } from "./boilerplate/arabic.ts";
import { ENGLISH_RULES } from "./boilerplate/english.ts";
import { type NoiseClass, patternOf, type Rule, SHORT } from "./boilerplate/rule.ts";
import { ORDER, PRICE, PROSE, REPORTS, WORD_WEIGHTS } from "./boilerplate/words.ts";

/** Marks around a link's or a button's words. */
const LEADING_MARKS = /^[\s»›>►▶→➜•*|·–—\-_▼▲◄⇒☞✉📩🔔👉📱([]+/u;
const TRAILING_MARKS = /[\s»›>►▶→➜|·▼▲_)\]–—-]+$/u;
const ARROWS = /^\s*(?:[»›►▶→➜☞👉]|>>)|(?:[›►▶→➜]|>>)\s*$/u;
const ARABIC = /[\u0621-\u064A]/;

type Compiled = { readonly class: NoiseClass; readonly pattern: RegExp };

/** Rules by the first word that they are for; those for any word stand under "". */
const BY_WORD: ReadonlyMap<string, readonly Compiled[]> = byWord(ENGLISH_RULES);
const ARABIC_PATTERNS = ARABIC_RULES.map(compiled);

/**
 * Which class of boilerplate a whole line or sentence is; null for a part of the article. `least`
 * raises what is asked of a text that no rule knows.
 */
export function noiseClass(text: string, least = 1): NoiseClass | null {
  if (text.length > SHORT) return null;
  const plain = text.replace(LEADING_MARKS, "").replace(TRAILING_MARKS, "").toLowerCase();
  if (plain === "") return /[.,;:!?،؛]/.test(text) ? null : "control"; // a stop that a link set loose stays
  const rules = ARABIC.test(plain) ? ARABIC_PATTERNS : rulesFor(plain);
  if (ARROWS.test(text) && !/[.!?…؟]["'”’]?$/.test(text)) return "link";
  const stopped = /[.!?…؟]$/.test(text);
  const known = rules.find(
    (rule) => !(stopped && NEVER_STOPPED.has(rule.class)) && rule.pattern.test(plain),
  )?.class;
  return known ?? (speaksToReader(text, plain, least) ? "call" : null);
}

/** Classes of words on buttons and labels, which are no sentences. */
const NEVER_STOPPED: ReadonlySet<string> = new Set([
  "control",
  "share",
  "duration",
  "picture",
  "label",
  "markup",
]);

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** A sentence about the world uses the page's words, but not these. */
const ADDRESS = /\b(?:you|your|us|our|we|me|my|here|please)\b|[\u0621-\u064A]/;
const ENDS = /[.!?…؟]["'”’»)\]]*$/;
const NAME_WITHIN = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu;

/**
 * Whether a short text speaks to the reader or of the page rather than of the world, by how thick
 * the words of that kind are in it. A bar of buttons is nothing but such words; a sentence must be
 * full of them, and neither quote nor report.
 */
function speaksToReader(text: string, plain: string, least = 1): boolean {
  if (/["“”«»]/.test(text)) return false;
  const words = plain.match(WORD) ?? [];
  let score = 0;
  let own = 0;
  for (const word of words) {
    const weight = WORD_WEIGHTS.get(word) ?? 0;
    score += weight;
    if (weight >= 0.8) own += 1;
  }
  const isPrice = PRICE.test(plain);
  if (own === 0 && !isPrice) return false;
  const isSentence = ENDS.test(text);
  if (!isSentence && words.length >= 2 && words.length <= 9 && own >= words.length * 0.6)
    return true;
  const orders = ORDER.test(plain);
  if (orders) score += 0.8;
  if (isPrice) score += 2;
  score -= (plain.match(PROSE)?.length ?? 0) * 1.2 + (plain.match(REPORTS)?.length ?? 0) * 3;
  score -= (text.match(NAME_WITHIN)?.length ?? 0) * 0.3;
  const needed = Math.max(
    isSentence ? 2.5 : 2.1,
    words.length * (words.length > 16 ? 0.34 : isSentence ? 0.26 : 0.24),
  );
  if (isSentence && !orders && !isPrice && !ADDRESS.test(plain)) {
    return score >= Math.max(3, words.length * 0.28) * least;
  }
  return score >= needed * least;
}

function rulesFor(plain: string): readonly Compiled[] {
  const word = /^[^\s:.,!?|/]+/.exec(plain)?.[0] ?? "";
  return BY_WORD.get(word) ?? BY_WORD.get("") ?? [];
}

function byWord(rules: readonly Rule[]): Map<string, readonly Compiled[]> {
  const all = rules.map((rule) => ({
    words: rule.first === undefined ? null : new Set(rule.first.split(" ")),
    ...compiled(rule),
  }));
  const words = new Set(all.flatMap(({ words }) => [...(words ?? [])]));
  const rulesOf = (word: string) => all.filter(({ words }) => words === null || words.has(word));
  return new Map(["", ...words].map((word) => [word, rulesOf(word)]));
}

function compiled(rule: Rule): Compiled {
  return { class: rule.class, pattern: patternOf(rule) };
}

const LIST_LABEL =
  /^(?:most |more |recommended|related|also |you (?:may|might)|trending|popular|editors?['’]|top |latest |further |suggested|similar |other |don['’]t miss|in case you|around the web|from our|elsewhere|اقرأ أيضا|مواضيع|أخبار ذات|الأكثر|قد يهمك)/;

/** Whether a line is the head of a list of links, whose titles stand in the lines after it. */
export function headsLinks(text: string): boolean {
  const plain = text.toLowerCase().replace(LEADING_MARKS, "");
  return plain.length < 40 && LIST_LABEL.test(plain) && !/[:：] ?\S/.test(plain);
}

/** Whether most of a text's words are those of buttons. */
export function isBar(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => (WORD_WEIGHTS.get(word) ?? 0) >= 0.8).length >= words.length * 0.6;
}
