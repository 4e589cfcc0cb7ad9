import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import { foldWord } from "../text/fold.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { type ArticleWords, splitArticle } from "./article-words.ts";
import { isUpperCase } from "./capitalised-names.ts";
import { findNation, isDemonym, isNation } from "./data/nations.ts";
import { OFFICES } from "./data/offices.ts";
import * as listed from "./name-words.ts";
import { extractNames, joined, type Name } from "./names.ts";
import type { Wording } from "./wording.ts";

const MAX_TAGS = 8;
const MAX_TAG_CHARACTERS = 40;
/** A term becomes a hashtag if it is in the headline and so often in the text. */
const MIN_TERM_COUNT = 3;
const MIN_TERM_CHARACTERS = 5;
/** Longer words in capitals are emphasis, not acronyms. */
const MAX_ACRONYM_CHARACTERS = 5;

/** A text with the names of its makers, which it is not about. */
export type HashtagSource = Pick<Wording, "title" | "body" | "source" | "agency" | "byline">;

/**
 * Derives at most 8 hashtags, without `#`, camel-cased like the site's own (`VivianBalakrishnan`): the names of an
 * article, the most important first, and then terms of its headline.
 */
export function deriveHashtags(article: HashtagSource): string[] {
  const wording = splitArticle(article);
  const makers = [article.source, article.agency, article.byline].map(foldedName);
  const located = locatedWords(wording);
  const names = mergeNations(extractNames(wording))
    .filter((name) => isRelevant(name, located))
    .filter(({ key }) => !makers.some((maker) => maker.includes(` ${key} `)))
    .sort((a, b) => rank(b) - rank(a) || a.position - b.position);
  const whole = names.filter(({ kind, key }) => kind === "name" || !isPart(key, names));
  const tags = [...whole.map(({ words }) => camelCased(words)), ...termsOf(wording, names)];
  const once = new Map(tags.map((tag) => [foldWord(tag), tag]));
  return [...once.values()].filter(isTag).slice(0, MAX_TAGS);
}

/**
 * In scripts without capitals, a word that may not be a name must meet the conditions for headline terms. Elsewhere a
 * single word that the text has once is a subject only if it is a place or an acronym.
 */
function isRelevant({ kind, key, words, inTitle, count }: Name, located: ReadonlySet<string>) {
  if (listed.NEWS_AGENCIES.has(key)) return false;
  if (kind !== "name") {
    return inTitle && count >= MIN_TERM_COUNT && !ARABIC_POSSESSIVE.test(words.at(-1) ?? "");
  }
  if (inTitle || count > 1 || key.includes(" ") || findNation(key) !== undefined) return true;
  return located.has(key) || words.every(isUpperCase);
}

/** The end of `its streets` in Arabic, which is not the end of a name. */
const ARABIC_POSSESSIVE = /...(?:ها|هم|هما)$/;

/** Whether a word is also part of a longer name, which is then the only hashtag. */
function isPart(key: string, names: readonly Name[]): boolean {
  return names.some((name) => name.key !== key && ` ${name.key} `.includes(` ${key} `));
}

/** Returns the words after prepositions of place. */
function locatedWords({ texts }: ArticleWords): ReadonlySet<string> {
  const isLocated = (words: readonly Word[], at: number) =>
    listed.BEFORE_PLACES.has(words[at - 1]?.folded ?? "");
  return new Set(
    texts.flatMap((words) => words.flatMap(({ folded }, i) => (isLocated(words, i) ? folded : []))),
  );
}

/**
 * Replaces demonyms and abbreviations by the nation or the party: `Japanese`, `Japanese government`, `US`. A nation in
 * an office, as in `Japanese Prime Minister`, is a subject, and the office is not.
 */
function mergeNations(names: readonly Name[]): Name[] {
  const merged = new Map<string, Name>();
  for (const name of names) {
    const nation = findNation(name.key) ?? findNation(bodyOfNation(name.key));
    if (nation === null || (nation === undefined && findNation(name.key) === null)) continue;
    const each = nation ? { ...name, key: foldWord(nation), words: nation.split(" ") } : name;
    const known = merged.get(each.key);
    merged.set(each.key, known ? joined(known, each) : each);
  }
  return [...merged.values()];
}

/** Returns the demonym of `Japanese government`, or "". */
function bodyOfNation(key: string): string {
  const words = key.split(" ");
  const body = words.findIndex((word) => listed.OFFICIAL_BODIES.has(word));
  const demonym = words.slice(0, body === -1 ? 0 : body).join(" ");
  return isDemonym(demonym) ? demonym : "";
}

function foldedName(name: string | null): string {
  const words = wordsOf(name ?? "").map(({ folded }) => folded);
  return ` ${words.join(" ")} `;
}

/** An article is more about frequent and long names and those in its headline. */
function rank({ key, count, inTitle }: Name): number {
  return Math.min(count, 8) * (key.includes(" ") ? 2 : 1) + (inTitle ? 4 : 0);
}

/** In scripts without capitals, words are joined by hyphens, without the article of the first. */
function camelCased(words: readonly string[]): string {
  if (words.some((word) => /^\p{Lo}/u.test(word))) {
    const tag = words.join("-");
    // The article belongs to the names of nations.
    return isNation(words) ? tag : stripArabicArticle(tag);
  }
  const letters = words.join("");
  const shouted = letters.length > MAX_ACRONYM_CHARACTERS && letters === letters.toUpperCase();
  // `Jae-myung` becomes `JaeMyung`, and `Sam's` becomes `Sams`.
  return words
    .filter((word) => word !== "&")
    .map((word) => word.replace(/['’ʼ](?=s$|\p{Lu})/gu, ""))
    .map((word) => (shouted ? word.toLowerCase() : word.replace(/-(\p{Ll})/gu, toCapital)))
    .map((word) => word.replace(/^\p{L}|(?<=-)\p{L}(?=\p{L}+$)/u, toCapital))
    .join("");
}

function toCapital(letter: string): string {
  return letter.replace("-", "").toUpperCase();
}

function isTag(tag: string): boolean {
  return tag.length > 2 && tag.length <= MAX_TAG_CHARACTERS && /^[\p{L}\p{M}\p{N}-]+$/u.test(tag);
}

/** Returns words of the headline that are not names and occur at least three times in the text. */
function termsOf({ headline, texts }: ArticleWords, names: readonly Name[]): string[] {
  const taken = new Set(names.flatMap(({ key }) => key.split(" ")));
  const terms = headline.filter(({ folded }) => isTerm(folded) && !taken.has(folded));
  if (terms.length === 0) return [];
  const counts = new Map(terms.map(({ folded }) => [folded, 0]));
  for (const { folded } of texts.flat()) {
    const said = counts.get(folded);
    if (said !== undefined) counts.set(folded, said + 1);
  }
  return terms.flatMap(({ text, folded }) => {
    if ((counts.get(folded) ?? 0) < MIN_TERM_COUNT) return [];
    return /^[^\P{L}\p{Lo}]+$/u.test(text) ? camelCased([text]) : [];
  });
}

function isTerm(folded: string): boolean {
  if (folded.length < MIN_TERM_CHARACTERS) return false;
  return ![
    listed.STOP_WORDS,
    listed.PERSON_TITLES,
    OFFICES,
    listed.GENERIC_WORDS,
    listed.CALENDAR_WORDS,
  ].some((words) => words.has(folded));
}
