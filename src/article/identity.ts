import { createHash } from "node:crypto";
import { languageOf, textOf } from "../capture/language.ts";
import type { Sighting } from "../capture/reading.ts";
import type { ArticleBody } from "./schema.ts";

/**
 * article/ is pure. In go sightings, out come articles: an article is a function of the set of its
 * sightings, whatever order they came in. No binding, no clock (`now` is an argument), no network.
 */

/** 80 bits in hexadecimal: of a million ids, two are alike with probability 4e-13. */
const ID_CHARACTERS = 20;

/** The first 80 bits of SHA-256 over the parts, none of which can run into the next. */
export function digest(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, ID_CHARACTERS);
}

/** Letters and digits alone, without case, accents and marks: what stays when a text is reset. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * A name as a slug: "The Bugle" → `the-bugle`, "صوت الميناء" → `صوت-الميناء`. A name without letters
 * or digits has the digest of itself.
 */
export function slug(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .normalize("NFC");
  return words === "" ? digest(name) : words;
}

/** A text is stored once, by this hash. */
export function textHash(body: ArticleBody): string {
  return digest(JSON.stringify(body));
}

/** What a sighting says of its article, without where and when: many sightings share one. */
export type Wording = {
  /** Digest of everything below: two wordings are the same only if they agree to the letter. */
  readonly hash: string;
  /** Id of title, outlet and text, each folded: layouts and quote marks make no new article. */
  readonly id: string;
  /** Wordings that can be the same article share a bucket: folded headline and text. */
  readonly bucket: string;
  readonly title: string;
  readonly source: string | null;
  readonly category: string | null;
  readonly hashtags: readonly string[];
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly flags: readonly string[];
  readonly body: ArticleBody;
};

/** The wording of a sighting; its language is its own text's, else `pageLanguage`. */
export function wordingOf(sighting: Sighting, pageLanguage: string | null): Wording {
  const body = sighting.body.map(({ type, text }) => ({ type, text }));
  const language = languageOf(textOf(sighting)) ?? pageLanguage;
  const { title, source, category, hashtags, dateline, agency, byline, flags } = sighting;
  const says = {
    title,
    source,
    category,
    hashtags,
    dateline,
    agency,
    byline,
    language,
    flags,
    body,
  };

  const headline = fold(title);
  const text = fold(body.map((block) => block.text).join(""));
  return {
    hash: digest(JSON.stringify(says)),
    id: digest(headline, source === null ? "" : slug(source), text),
    bucket: digest(headline, text),
    ...says,
  };
}
