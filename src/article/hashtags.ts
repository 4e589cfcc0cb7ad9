import type { ArticleBody } from "../schema/article.ts";
import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import { foldWord } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import { type ArticleWords, splitArticle } from "./article-words.ts";
import { isUpperCase } from "./capitalised-names.ts";
import { findNation, isDemonym, isNation } from "./data/nations.ts";
import {
  BEFORE_PLACES,
  CALENDAR_WORDS,
  GENERIC_WORDS,
  NEWS_AGENCIES,
  OFFICIAL_BODIES,
  PERSON_TITLES,
  STOP_WORDS,
} from "./name-words.ts";
import { extractNames, type Name } from "./names.ts";

const MAX_TAGS = 8;
const MAX_TAG_CHARACTERS = 40;
/** A term becomes a hashtag if it is in the headline and so often in the text. */
const MIN_TERM_COUNT = 3;
const MIN_TERM_CHARACTERS = 5;
/** Longer words in capitals are emphasis, not acronyms. */
const MAX_ACRONYM_CHARACTERS = 5;

export type HashtagSource = {
  readonly title: string;
  readonly body: ArticleBody;
  /** Names of the makers of an article, which it is not about. */
  readonly source: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
};

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
    .filter(
      ({ key }) => !NEWS_AGENCIES.has(key) && !makers.some((maker) => maker.includes(` ${key} `)),
    )
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
  const located = new Set<string>();
  for (const words of texts) {
    for (const [i, { folded }] of words.entries()) {
      if (BEFORE_PLACES.has(words[i - 1]?.folded ?? "")) located.add(folded);
    }
  }
  return located;
}

/**
 * Replaces demonyms and abbreviations by the nation (`Japanese`, `Japanese government`, `US`), and `China-US` by both
 * nations. The nation of the office that `Japanese Prime Minister` names is a subject, and the office is not.
 */
function mergeNations(names: readonly Name[]): Name[] {
  const merged = new Map<string, Name>();
  for (const name of names) {
    for (const each of toNations(name)) {
      const known = merged.get(each.key);
      const { count, inTitle, position } = each;
      merged.set(
        each.key,
        known
          ? {
              ...known,
              count: known.count + count,
              inTitle: known.inTitle || inTitle,
              position: Math.min(known.position, position),
            }
          : each,
      );
    }
  }
  return [...merged.values()];
}

function toNations(name: Name): Name[] {
  const { key, words } = name;
  const isPair = words.length === 1 && words[0]?.includes("-") === true;
  const pair = isPair ? key.split(" ").map(findNation) : [];
  const whole = [key, bodyOfNation(key)].map((each) => findNation(each));
  const nations =
    pair.length > 1 && !pair.includes(undefined)
      ? pair
      : [whole.find((nation) => nation !== undefined)];
  if (nations[0] === undefined) return [name];
  return nations.flatMap((nation) =>
    nation ? { ...name, key: foldWord(nation), words: nation.split(" ") } : [],
  );
}

/** Returns the demonym of `Japanese government`, or "". */
function bodyOfNation(key: string): string {
  const words = key.split(" ");
  const body = words.findIndex((word) => OFFICIAL_BODIES.has(word));
  const demonym = words.slice(0, body === -1 ? 0 : body).join(" ");
  return isDemonym(demonym) ? demonym : "";
}

function foldedName(name: string | null): string {
  return ` ${wordsOf(name ?? "")
    .map(({ folded }) => folded)
    .join(" ")} `;
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
  const shouted =
    words.join("").length > MAX_ACRONYM_CHARACTERS &&
    words.every((word) => word === word.toUpperCase());
  return words
    .filter((word) => word !== "&")
    .map((word) => capitalised(shouted ? word.toLowerCase() : joinSyllables(word)))
    .join("");
}

/** `Jae-myung` becomes `JaeMyung`. */
function joinSyllables(word: string): string {
  return word.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
}

function capitalised(word: string): string {
  return word.replace(/^\p{L}|(?<=-)\p{L}(?=\p{L}+$)/u, (letter) => letter.toUpperCase());
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
  for (const words of texts) {
    for (const { folded } of words) {
      const said = counts.get(folded);
      if (said !== undefined) counts.set(folded, said + 1);
    }
  }
  return terms.flatMap(({ text, folded }) => {
    if ((counts.get(folded) ?? 0) < MIN_TERM_COUNT) return [];
    return /^[^\P{L}\p{Lo}]+$/u.test(text) ? camelCased([text]) : [];
  });
}

function isTerm(folded: string): boolean {
  if (folded.length < MIN_TERM_CHARACTERS) return false;
  return ![STOP_WORDS, PERSON_TITLES, GENERIC_WORDS, CALENDAR_WORDS].some((words) =>
    words.has(folded),
  );
}
