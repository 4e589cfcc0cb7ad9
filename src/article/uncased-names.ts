import { stripArabicArticle, stripProclitics } from "../text/arabic-prefixes.ts";
import { hasUnspacedScript } from "../text/unspaced-scripts.ts";
import type { Word } from "../text/words.ts";
import {
  AFTER_ARABIC_NAMES,
  BEFORE_ARABIC_NAMES,
  COMMON_ARABIC,
  SAYING_ARABIC,
} from "./arabic-name-words.ts";
import { isNationWord } from "./data/nations.ts";
import { ARABIC_DEPARTMENTS, ARABIC_OFFICES } from "./data/offices.ts";

/** A letter without case. */
const UNCASED = /^\p{Lo}/u;

/**
 * Finds likely names in scripts without capitals: words and pairs of words that are not common in news and either
 * occur twice or are in the position of a name: after `the minister`, `the town of`, or before `that` (`says Nadim
 * al-Asaad that`).
 */
export function findUncasedTerms(sections: readonly (readonly Word[])[]) {
  const terms: { kind: "name" | "word"; words: readonly Word[]; at: number }[] = [];
  if (!sections.some((words) => words.some(isUncased))) return terms;
  const all = sections.map((words) => words.map(toStem));
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const words of all) {
    for (const [i, word] of words.entries()) {
      if (!word) continue;
      count(singles, word.folded);
      const next = words[i + 1];
      if (next && next.gap === " ") count(pairs, `${word.folded} ${next.folded}`);
    }
  }
  let at = 0;
  for (const [s, words] of all.entries()) {
    const written = sections[s] ?? [];
    const stems = written.map(({ folded }) => stripArabicArticle(folded, 2));
    const isOfOffice = findOffices(stems);
    for (const [i, word] of words.entries()) {
      if (!word || isOfOffice[i]) continue;
      const follows = words[i + 1]?.gap === " " && !isOfOffice[i + 1];
      const next = follows ? words[i + 1] : null;
      const announced = isAnnounced(stems, isOfOffice, i);
      const speaking = AFTER_ARABIC_NAMES.has(written[i + 2]?.folded ?? "");
      const repeated = (pairs.get(`${word.folded} ${next?.folded}`) ?? 0) > 1;
      if (next && (announced || speaking || repeated)) {
        const kind = speaking && isSpeaker(written, i) ? "name" : "word";
        terms.push({ kind, words: [word, next], at: at + i });
      }
      if ((singles.get(word.folded) ?? 0) > 1 || (announced && !next)) {
        terms.push({ kind: "word", words: [word], at: at + i });
      }
    }
    at += words.length;
  }
  return terms;
}

/** Whether an office or another word that precedes names stands before a word: `وزير الخارجية الياباني`. */
function isAnnounced(stems: readonly string[], isOfOffice: readonly boolean[], at: number) {
  let before = at - 1;
  while (before > 0 && isOfOffice[before]) before -= 1;
  const stem = stems[before] ?? "";
  return BEFORE_ARABIC_NAMES.has(stem) || ARABIC_OFFICES.has(stem);
}

/** For each word, whether it belongs to an office that has more than one word: what the office is of, or the nation. */
function findOffices(stems: readonly string[]): boolean[] {
  let followsOffice = false;
  return stems.map((stem, at) => {
    const isOffice = ARABIC_OFFICES.has(stem);
    const isPart = isQualifier(stem);
    if (!isPart) followsOffice = isOffice;
    return (isPart && followsOffice) || (isOffice && isQualifier(stems[at + 1]));
  });
}

function isQualifier(stem = ""): boolean {
  return ARABIC_DEPARTMENTS.has(stem) || isNationWord(stem);
}

/** Greatest number of words between a verb of saying and the name, which describe the person. */
const MAX_WORDS_BEFORE_NAME = 6;

/**
 * Whether two words before `that` are certainly a person: there is no comma after them, the first has no article
 * (`the inspector later`), and a verb of saying precedes them (`said the minister …`).
 */
function isSpeaker(words: readonly Word[], at: number): boolean {
  const first = words[at]?.folded ?? "";
  if (words[at + 2]?.gap !== " " || stripArabicArticle(first, 2) !== first) return false;
  return words
    .slice(Math.max(0, at - MAX_WORDS_BEFORE_NAME), at)
    .some(({ folded }) => SAYING_ARABIC.has(folded.replace(/^[وف](?=...)/, "")));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isUncased({ text }: Word): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x590) return false;
  return (unit >= 0x621 && unit <= 0x64a) || UNCASED.test(text);
}

/** Returns the word without prefixes, or null for common words, single characters and other scripts. */
function toStem(word: Word): Word | null {
  if (!isUncased(word) || hasUnspacedScript(word.text) || AND_VERB.test(word.folded)) return null;
  const stem = stripArabicArticle(word.folded, 2);
  if (isShort(stem) || COMMON_ARABIC.has(stem) || COMMON_ARABIC.has(word.folded)) return null;
  if (COMMON_ARABIC.has(stem.replace(/^[وبلفك]/, ""))) return null;
  return { ...word, text: stripProclitics(word.text), folded: stem };
}

/** Fewer than three letters without vowel signs. A Korean letter is a syllable, and two can be a word. */
function isShort(stem: string): boolean {
  return stem.replace(/\p{M}/gu, "").length < (/^[가-힣]/.test(stem) ? 2 : 3);
}

/** A verb with the conjunction before it: `And it …`. */
const AND_VERB = /^و[يت].{3}/;
