import type { ArticleBody } from "../schema/article.ts";
import { stripArabicArticle } from "../text/arabic-prefixes.ts";
import { foldWord } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import { type ArticleWords, splitArticle } from "./article-words.ts";
import {
  CALENDAR_WORDS,
  GENERIC_WORDS,
  NEWS_AGENCIES,
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
  const names = extractNames(wording)
    .filter(isRelevant)
    .filter(
      ({ key }) => !NEWS_AGENCIES.has(key) && !makers.some((maker) => maker.includes(` ${key} `)),
    )
    .sort((a, b) => rank(b) - rank(a) || a.position - b.position);
  const tags = [...names.map(({ words }) => camelCased(words)), ...termsOf(wording, names)];
  const once = new Map(tags.map((tag) => [foldWord(tag), tag]));
  return [...once.values()].filter(isTag).slice(0, MAX_TAGS);
}

/** In scripts without capitals, a word that may not be a name must meet the conditions for headline terms. */
function isRelevant({ kind, inTitle, count }: Name): boolean {
  return kind === "name" || (inTitle && count >= MIN_TERM_COUNT);
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
  if (words.some((word) => /^\p{Lo}/u.test(word))) return stripArabicArticle(words.join("-"));
  const shouted =
    words.join("").length > MAX_ACRONYM_CHARACTERS &&
    words.every((word) => word === word.toUpperCase());
  return words
    .filter((word) => word !== "&")
    .map((word) => capitalised(shouted ? word.toLowerCase() : word))
    .join("");
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
