import { READ_LIMIT_MS, WRITE_LIMIT_MS, withTimeLimit } from "./time-limit.ts";

/**
 * Results of language models for articles, so that nobody pays for one twice. A result is served only after
 * its article was found in the catalogue, so a removed article's results are never served, even before they
 * are deleted. They expire, as do those of a version that an edit has replaced.
 *
 * | key                                        | value |
 * |--------------------------------------------|-------|
 * | `generated/{id}/{version}/{what}/{model}`  | JSON  |
 */
export type GeneratedKey = {
  readonly article: { readonly id: string; readonly version: string };
  /** What was generated: `summary`, or `translation/fr`. */
  readonly what: string;
  readonly model: string;
};

const PREFIX = "generated/";
const EXPIRATION_SECONDS = 7 * 24 * 60 * 60;

function keyOf({ article: { id, version }, what, model }: GeneratedKey): string {
  return `${PREFIX}${id}/${version}/${what}/${model}`;
}

/** Null if nothing is stored, or if KV fails or is too slow. */
export async function readGenerated<Result>(
  newsstand: KVNamespace,
  key: GeneratedKey,
): Promise<Result | null> {
  try {
    return await withTimeLimit(READ_LIMIT_MS, newsstand.get<Result>(keyOf(key), "json"));
  } catch (error) {
    console.error(`KV did not return ${keyOf(key)}; it is generated again:`, error);
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
