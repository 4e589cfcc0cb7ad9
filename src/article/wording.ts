import type { Sighting } from "../reader/capture-reading.ts";
import type { ArticleBody } from "../schema/article.ts";
import { foldedLetters, withoutMarks } from "../text/fold.ts";
import { digest } from "../text/hashes.ts";
import { detectLanguage, languageSample } from "../text/language.ts";
import { smallestRunHashes } from "../text/shingle-sketch.ts";
import { sketchBody, splitArticle } from "./article-words.ts";

/**
 * article/ is pure: sightings go in and articles come out. An article depends only on the set of its sightings, not
 * on the order of their arrival. No file here has a binding, a clock or network access.
 */

/**
 * Returns a name as a slug: "The Bugle" → `the-bugle`, "صوت الميناء" → `صوت-الميناء`. A name without letters or
 * digits becomes its digest.
 */
export function toSlug(name: string): string {
  // Not folded, because people read slugs, so letters keep their form.
  const words = withoutMarks(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return words === "" ? digest(name) : words;
}

/** The part of a text's hash that does not depend on its layout. */
export const TEXT_KEY_CHARACTERS = 20;

/** The hash under which a text is stored once: its key, and twelve characters for its exact form. */
export function toTextHash(body: ArticleBody): string {
  return (
    textHashes.get(body) ?? cacheTextHash(body, hashOf(foldedLetters(toPlainText(body)), body))
  );
}

/** The key of a text, which all its layouts share. */
export function toTextKey(body: ArticleBody): string {
  return toTextHash(body).slice(0, TEXT_KEY_CHARACTERS);
}

/** Caches the hash of a stored body. A withdrawn body is empty but keeps its hash. */
export function cacheTextHash(body: ArticleBody, hash: string): string {
  textHashes.set(body, hash);
  return hash;
}

function hashOf(folded: string, body: ArticleBody): string {
  return digest(folded) + digest(JSON.stringify(body)).slice(0, 12);
}

const textHashes = new WeakMap<ArticleBody, string>();

/** What a sighting states about its article, apart from where and when. Many sightings share one wording. */
export type Wording = {
  /** Digest of everything that the wording states: equal only if the wordings are identical. */
  readonly hash: string;
  /** Digest of folded title, outlet and text, so that layouts and quotation marks make no difference. */
  readonly id: string;
  /** Digest of folded headline and text, regardless of the outlet. */
  readonly exact: string;
  /**
   * Keys that propose other wordings of the same article: the folded headline, and, if an outlet is named, the
   * smallest run hashes of the text, some of which remain after an edit.
   */
  readonly keys: readonly string[];
  readonly language: string | null;
  readonly body: ArticleBody;
  /** Sketch of the text without captions, for comparing texts; see `packHashes`. */
  readonly sketch: string;
  readonly shingles: number;
  /** Only those that were supplied with a page. */
  readonly hashtags?: readonly string[] | undefined;
} & Pick<Sighting, Stated>;
type Stated =
  | ("title" | "source" | "category" | "dateline" | "agency" | "byline" | "flags")
  | ("standfirst" | "modifiedAt" | "image");

/** Words in a run, and runs per text. Shorter runs ("as well as the") occur in every text. */
const TEXT_KEYS = { length: 5, count: 4 };

/** Converts a sighting to a wording. Its language is that of its own text, or else `pageLanguage`. */
export function toWording(sighting: Sighting, pageLanguage: string | null): Wording {
  const body = sighting.body.map(({ type, text }) => ({ type, text }));
  const language = detectLanguage(languageSample([sighting])) ?? pageLanguage;
  const { title, source, category, dateline, agency, byline, flags } = sighting;
  const { standfirst, modifiedAt, image, bases } = sighting;
  const hashtags = bases?.["hashtags"] && sighting.hashtags;
  const stated = { title, source, category, dateline, agency, byline, language, flags, body };
  // JSON leaves out what was not supplied.
  const statement = { ...stated, hashtags, standfirst, modifiedAt, image };

  const headline = foldedLetters(title);
  const text = foldedLetters(toPlainText(body));
  cacheTextHash(body, hashOf(text, body));
  const article = splitArticle({ title, body });
  const { hashes, isDistinctive, ...sketch } = sketchBody(article);
  const outlet = source === null ? "" : toSlug(source);
  // Texts under different headlines are only compared within an outlet, so its name is part of the key.
  const runs = source === null ? [] : smallestRunHashes(hashes, isDistinctive, TEXT_KEYS);
  return {
    hash: digest(JSON.stringify(statement)),
    id: digest(headline, outlet, text),
    exact: digest(headline, text),
    keys: [`h:${digest(headline)}`, ...runs.map((run) => `t:${digest(outlet, run.toString(36))}`)],
    ...statement,
    ...sketch,
  };
}

export function toPlainText(body: ArticleBody): string {
  return body.map(({ text }) => text).join(" ");
}

/**
 * Returns the key of a page's address. On the aggregator's sites, an article's address ends in 32 hexadecimal digits,
 * whatever the host. Other addresses count without scheme, case of the host, and fragment.
 */
export function toAddressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  const id = /(?:^|[^0-9a-f])([0-9a-f]{32})\/?$/i.exec(pathname)?.[1];
  return `p:${id?.toLowerCase() ?? digest(host, pathname, search)}`;
}
