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

const TAGS = 8;
const TAG_CHARACTERS = 40;
/** A term is worth a tag if the headline has it and the text comes back to it. */
const TERM_COUNT = 3;
const TERM_CHARACTERS = 5;
/** Longer words in capitals alone are shouted. */
const ACRONYM = 5;

export type Tagged = {
  readonly title: string;
  readonly body: ArticleBody;
  /** Names of whom the article comes from: they are not what it is about. */
  readonly source: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
};

/**
 * Hashtags for what an article names, camel-cased as the site's own are (`VivianBalakrishnan`), the
 * most telling first, then the terms of its headline. At most 8, without `#`.
 */
export function deriveHashtags(article: Tagged): string[] {
  const wording = splitArticle(article);
  const makers = [article.source, article.agency, article.byline].map(foldedName);
  const names = extractNames(wording)
    .filter(isTold)
    .filter(
      ({ key }) => !NEWS_AGENCIES.has(key) && !makers.some((maker) => maker.includes(` ${key} `)),
    )
    .sort((a, b) => rank(b) - rank(a) || a.position - b.position);
  const tags = [...names.map(({ words }) => camelCased(words)), ...termsOf(wording, names)];
  const once = new Map(tags.map((tag) => [foldWord(tag), tag]));
  return [...once.values()].filter(isTag).slice(0, TAGS);
}

/** A word that may be no name is held to what holds for terms of the headline. */
function isTold({ kind, inTitle, count }: Name): boolean {
  return kind === "name" || (inTitle && count >= TERM_COUNT);
}

function foldedName(name: string | null): string {
  return ` ${wordsOf(name ?? "")
    .map(({ folded }) => folded)
    .join(" ")} `;
}

/** The oftener, the longer and the earlier, the more an article is about it. */
function rank({ key, count, inTitle }: Name): number {
  return Math.min(count, 8) * (key.includes(" ") ? 2 : 1) + (inTitle ? 4 : 0);
}

/** Scripts without capitals have hyphens between words, and no article before the first. */
function camelCased(words: readonly string[]): string {
  if (words.some((word) => /^\p{Lo}/u.test(word))) return stripArabicArticle(words.join("-"));
  const shouted =
    words.join("").length > ACRONYM && words.every((word) => word === word.toUpperCase());
  return words
    .filter((word) => word !== "&")
    .map((word) => capitalised(shouted ? word.toLowerCase() : word))
    .join("");
}

function capitalised(word: string): string {
  return word.replace(/^\p{L}|(?<=-)\p{L}(?=\p{L}+$)/u, (letter) => letter.toUpperCase());
}

function isTag(tag: string): boolean {
  return tag.length > 2 && tag.length <= TAG_CHARACTERS && /^[\p{L}\p{M}\p{N}-]+$/u.test(tag);
}

/** Words of the headline that are no names and that the text has at least three times. */
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
    if ((counts.get(folded) ?? 0) < TERM_COUNT) return [];
    return /^[^\P{L}\p{Lo}]+$/u.test(text) ? camelCased([text]) : [];
  });
}

function isTerm(folded: string): boolean {
  if (folded.length < TERM_CHARACTERS) return false;
  return ![STOP_WORDS, PERSON_TITLES, GENERIC_WORDS, CALENDAR_WORDS].some((words) =>
    words.has(folded),
  );
}
