import { logFailure } from "../../log.ts";
import { DERIVATION, isComplete } from "../../reader/derivation.ts";
import { READ_LIMIT_MS, WRITE_LIMIT_MS, withTimeLimit } from "./time-limit.ts";

/**
 * The newsstand: published articles in KV, ready to be streamed. It only serves: what it lacks is looked up
 * in the catalogue. It can be behind the catalogue by the outbox and by KV's own delay (30 s or more at
 * locations that read the key before).
 *
 * | key                 | value                     | metadata                                 |
 * |---------------------|---------------------------|-------------------------------------------|
 * | `article/json/{id}` | the article's JSON, UTF-8 | `{"version": hash, "derivation": number}` |
 */

/** How long a location may serve a copy without asking for a newer one: the least that KV takes. */
const CACHE_SECONDS = 30;
const PREFIX = "article/json/";
const key = (id: string) => PREFIX + id;

/** `derivation`: version of the code that made the document (src/reader/derivation.ts). */
type Metadata = { version: string; derivation: number };

/**
 * One KV read; null if the newsstand lacks the article. The same if KV fails or is too slow: the catalogue
 * has every article, so KV alone never causes an error. `json`: the document as it is stored, which nothing parses on its
 * way to a client.
 */
export async function readPublishedArticle(newsstand: KVNamespace, id: string) {
  try {
    const { value, metadata } = await withTimeLimit(
      READ_LIMIT_MS,
      newsstand.getWithMetadata<Metadata>(key(id), { type: "stream", cacheTtl: CACHE_SECONDS }),
    );
    // A copy that lacks a field that was added later is ignored; the catalogue fills it in.
    if (!value || !metadata || !isComplete(metadata.derivation ?? 0)) return null;
    return { kind: "article", version: metadata.version, json: value } as const;
  } catch (error) {
    logFailure(`KV could not be read for ${id}. The catalogue responds instead.`, error);
    return null;
  }
}

/** Whether KV responds in time; it costs a read of a key that no article has. */
export async function isNewsstandReadable(newsstand: KVNamespace): Promise<boolean> {
  try {
    await withTimeLimit(READ_LIMIT_MS, newsstand.get(key("")));
    return true;
  } catch {
    return false;
  }
}

export async function publishArticle(
  newsstand: KVNamespace,
  id: string,
  { version, json }: { readonly version: string; readonly json: string },
): Promise<void> {
  const metadata: Metadata = { version, derivation: DERIVATION };
  await withTimeLimit(WRITE_LIMIT_MS, newsstand.put(key(id), json, { metadata }));
}

export async function takeDownArticle(newsstand: KVNamespace, id: string): Promise<void> {
  await withTimeLimit(WRITE_LIMIT_MS, newsstand.delete(key(id)));
}

/** A copy as KV lists it. One that {@link publishArticle} did not write may have no version. */
export type PublishedCopy = { readonly id: string; readonly version: string | null };

export type CopiesPage = Awaited<ReturnType<typeof listPublishedCopies>>;

/**
 * One KV list of up to `limit` copies, 1,000 at most, sorted by id, which may be empty although there are more. `cursor` is
 * a previous `next`, or ""; `next` is null at the end.
 */
export async function listPublishedCopies(newsstand: KVNamespace, cursor: string, limit: number) {
  const page = await withTimeLimit(
    WRITE_LIMIT_MS,
    newsstand.list<Partial<Metadata>>({ prefix: PREFIX, limit, cursor: cursor || null }),
  );
  return {
    copies: page.keys.map(({ name, metadata }): PublishedCopy => {
      return { id: name.slice(PREFIX.length), version: metadata?.version ?? null };
    }),
    next: page.list_complete ? null : page.cursor,
  };
}
