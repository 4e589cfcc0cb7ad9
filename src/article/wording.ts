import type { Sighting } from "../reader/capture-reading.ts";
import type { ArticleBody } from "../schema/article.ts";
import { foldedLetters, withoutMarks } from "../text/fold.ts";
import { digest } from "../text/hashes.ts";
import { detectLanguage, languageSample } from "../text/language.ts";
import { smallestRunHashes } from "../text/shingle-sketch.ts";
import { splitArticle } from "./article-words.ts";
import { sketchBody } from "./body-sketch.ts";

/**
 * article/ is pure. In go sightings, out come articles: an article is a function of the set of its
 * sightings, whatever order they came in. No binding, no clock (`now` is an argument), no network.
 */

/**
 * A name as a slug: "The Bugle" → `the-bugle`, "صوت الميناء" → `صوت-الميناء`. A name without letters
 * or digits has the digest of itself.
 */
export function toSlug(name: string): string {
  // Not folded: people read it, so every letter stays the one that it is.
  const words = withoutMarks(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return words === "" ? digest(name) : words;
}

/** Of a text's hash, the part that is the same however the text is laid out. */
export const TEXT_KEY_CHARACTERS = 20;

/** A text is stored once, by this hash: its key, and twelve characters for its exact form. */
export function toTextHash(body: ArticleBody): string {
  return hashed.get(body) ?? cacheTextHash(body, hashOf(foldedLetters(toPlainText(body)), body));
}

/** The key of a text, folded: all its layouts share it. */
export function toTextKey(body: ArticleBody): string {
  return toTextHash(body).slice(0, TEXT_KEY_CHARACTERS);
}

/** Keeps the hash of a body that comes from where it is stored; a withdrawn one is empty and has a hash still. */
export function cacheTextHash(body: ArticleBody, hash: string): string {
  hashed.set(body, hash);
  return hash;
}

function hashOf(folded: string, body: ArticleBody): string {
  return digest(folded) + digest(JSON.stringify(body)).slice(0, 12);
}

/** A text is asked several times, for its wording and for its article. */
const hashed = new WeakMap<ArticleBody, string>();

/** What a sighting says of its article, without where and when: many sightings share one. */
export type Wording = {
  /** Digest of everything that it says: two wordings are the same only if they agree to the letter. */
  readonly hash: string;
  /** Id of title, outlet and text, each folded: layouts and quote marks make no new article. */
  readonly id: string;
  /** Digest of headline and text, each folded: the same in whatever outlet. */
  readonly exact: string;
  /**
   * What proposes other wordings of its article: the folded headline, and where it names its outlet
   * the least runs of five words of the text, of which one that was edited still has some.
   */
  readonly keys: readonly string[];
  readonly title: string;
  readonly source: string | null;
  readonly category: string | null;
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly flags: readonly string[];
  readonly body: ArticleBody;
  /** Sketch of the text without captions: what texts are compared by; see `packHashes`. */
  readonly sketch: string;
  readonly shingles: number;
};

/** So many runs of words of a text are keys. Shorter runs ("as well as the") are in every text. */
const TEXT_KEYS = { length: 5, count: 4 };

/** The wording of a sighting; its language is its own text's, else `pageLanguage`. */
export function toWording(sighting: Sighting, pageLanguage: string | null): Wording {
  const body = sighting.body.map(({ type, text }) => ({ type, text }));
  const language = detectLanguage(languageSample([sighting])) ?? pageLanguage;
  const { title, source, category, dateline, agency, byline, flags } = sighting;
  const says = { title, source, category, dateline, agency, byline, language, flags, body };

  const headline = foldedLetters(title);
  const text = foldedLetters(toPlainText(body));
  cacheTextHash(body, hashOf(text, body));
  const article = splitArticle({ title, body });
  const { hashes, isDistinctive, ...sketch } = sketchBody(article);
  const outlet = source === null ? "" : toSlug(source);
  // Only one outlet's texts are compared under different headlines, so its name is part of the key.
  const runs = source === null ? [] : smallestRunHashes(hashes, isDistinctive, TEXT_KEYS);
  return {
    hash: digest(JSON.stringify(says)),
    id: digest(headline, outlet, text),
    exact: digest(headline, text),
    keys: [`h:${digest(headline)}`, ...runs.map((run) => `t:${digest(outlet, run.toString(36))}`)],
    ...says,
    ...sketch,
  };
}

/** A body as one text. */
export function toPlainText(body: ArticleBody): string {
  return body.map(({ text }) => text).join(" ");
}

/**
 * Key of a page's address. On the aggregator's sites an article's address ends in 32 hexadecimal
 * digits, whatever the host; any other address is taken without scheme, host's case and fragment.
 */
export function toAddressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  const id = /(?:^|[^0-9a-f])([0-9a-f]{32})\/?$/i.exec(pathname)?.[1];
  return `p:${id?.toLowerCase() ?? digest(host, pathname, search)}`;
}
