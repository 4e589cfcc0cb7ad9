import { logFailure } from "../../log.ts";
import { digest } from "../../text/hashes.ts";
import { READ_LIMIT_MS, WRITE_LIMIT_MS, withTimeLimit } from "./time-limit.ts";

/**
 * Results of language models for articles, so that nobody pays for one twice. A result is served only after
 * its article was found in the catalogue, so a removed article's results are never served, even before they
 * are deleted. They expire, as do those of a text that an edit has replaced. The article's version is not part
 * of the key: it changes with the article's story, which no model is given.
 *
 * | key                                                       | value |
 * |-----------------------------------------------------------|-------|
 * | `generated/{id}/{format}/{digest of input}/{what}/{model}` | JSON  |
 */
export type GeneratedKey = {
  /** The article's id. */
  readonly article: string;
  /** What the model is given of the article. */
  readonly input: readonly string[];
  /** What was generated: `summary`, or `translation/fr`. */
  readonly what: string;
  readonly model: string;
};

const PREFIX = "generated/";
const EXPIRATION_SECONDS = 7 * 24 * 60 * 60;
/** To be raised when prompts or pieces change, so that older results are not served. */
const FORMAT = 1;

function keyOf({ article, input, what, model }: GeneratedKey): string {
  return `${PREFIX}${article}/${FORMAT}/${digest(...input)}/${what}/${model}`;
}

/** Null if nothing is stored, or if KV fails or is too slow. */
export async function readGenerated(newsstand: KVNamespace, key: GeneratedKey): Promise<unknown> {
  try {
    return await withTimeLimit(READ_LIMIT_MS, newsstand.get(keyOf(key), "json"));
  } catch (error) {
    logFailure(`KV did not return ${keyOf(key)}; it is generated again.`, error);
    return null;
  }
}

export async function storeGenerated(
  newsstand: KVNamespace,
  key: GeneratedKey,
  result: unknown,
): Promise<void> {
  const options = { expirationTtl: EXPIRATION_SECONDS };
  await withTimeLimit(WRITE_LIMIT_MS, newsstand.put(keyOf(key), JSON.stringify(result), options));
}

/** Deletes up to `limit` results of an article, one KV list and one delete each. Returns their number. */
export async function deleteGenerated(
  newsstand: KVNamespace,
  id: string,
  limit: number,
): Promise<number> {
  const listed = newsstand.list({ prefix: `${PREFIX}${id}/`, limit });
  const { keys } = await withTimeLimit(WRITE_LIMIT_MS, listed);
  await Promise.all(keys.map(({ name }) => withTimeLimit(WRITE_LIMIT_MS, newsstand.delete(name))));
  return keys.length;
}
