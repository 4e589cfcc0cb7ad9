/**
 * The newsstand: published articles in KV, ready to be streamed. It serves and never decides: what
 * it lacks is looked up in the catalogue, and it may be behind the catalogue by the outbox and by
 * KV's own delay (60 s or more at places that read the key before).
 *
 * | key                 | value                     | metadata            |
 * |---------------------|---------------------------|---------------------|
 * | `article/json/{id}` | the article's JSON, UTF-8 | `{"version": hash}` |
 */

const key = (id: string) => `article/json/${id}`;

type Metadata = { version: string };

export type PublishedArticle = { readonly version: string; readonly stream: ReadableStream };

/** One KV read; null when the newsstand lacks the article. */
export async function readPublished(
  newsstand: KVNamespace,
  id: string,
): Promise<PublishedArticle | null> {
  const { value, metadata } = await newsstand.getWithMetadata<Metadata>(key(id), "stream");
  return value && metadata ? { version: metadata.version, stream: value } : null;
}

export async function publishArticle(
  newsstand: KVNamespace,
  id: string,
  { version, json }: { readonly version: string; readonly json: string },
): Promise<void> {
  await newsstand.put(key(id), json, { metadata: { version } satisfies Metadata });
}

export async function takeDownArticle(newsstand: KVNamespace, id: string): Promise<void> {
  await newsstand.delete(key(id));
}
