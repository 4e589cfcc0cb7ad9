import * as z from "zod";
import type { Problem } from "../../reader/capture-reading.ts";
import { ARTICLE_ID } from "../../schema/article.ts";

/**
 * Removals are inbox objects too, so that a corpus that is rebuilt from the inbox lacks what was removed:
 * `removals/{id}.json` = `{"ids": […], "seen": […], "texts": […]}`. `ids` are all ids of the article, `seen`
 * the spans where it was seen, in case another reader version reads another id there, and `texts` the keys of
 * texts that are removed with it.
 */

/** Names of removals begin with this, and names of captures do not. */
export const REMOVALS_PREFIX = "removals/";

export function isRemovalName(name: string): boolean {
  return name.startsWith(REMOVALS_PREFIX);
}

/** Span of a removed article's title, in the bytes with that etag. */
const removedSpan = z.object({
  capture: z.string(),
  etag: z.string(),
  title: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly(),
});

const removal = z.object({
  ids: z.array(z.string().regex(ARTICLE_ID)).min(1),
  seen: z.array(removedSpan).default([]),
  /** Keys of texts that are removed at every outlet, now and in the future. */
  texts: z.array(z.string().regex(ARTICLE_ID)).default([]),
});

export type Removal = z.infer<typeof removal>;

type ParsedRemoval =
  | { readonly ok: true; readonly removal: Removal }
  | { readonly ok: false; readonly problem: Problem };

/** Returns a problem if the bytes are not a removal. */
export function parseRemoval(bytes: Uint8Array): ParsedRemoval {
  try {
    return { ok: true, removal: removal.parse(JSON.parse(new TextDecoder().decode(bytes))) };
  } catch {
    const detail =
      'A removal is JSON like {"ids": ["5f0c6b1d2a9e4c7780b1"]}. Store valid JSON, or use DELETE /v1/articles/{id}.';
    return { ok: false, problem: { code: "bad-removal", detail } };
  }
}

/** Stores a removal and returns its name. */
export async function putRemoval(inbox: R2Bucket, removal: Removal): Promise<string> {
  const name = `${REMOVALS_PREFIX}${removal.ids[0]}.json`;
  await inbox.put(name, JSON.stringify(removal), {
    httpMetadata: { contentType: "application/json" },
  });
  return name;
}

/** Null if the object is gone or is not a removal: consuming it reports why. */
export async function getRemoval(inbox: R2Bucket, name: string): Promise<Removal | null> {
  const object = await inbox.get(name);
  if (!object) return null;
  const read = parseRemoval(new Uint8Array(await object.arrayBuffer()));
  return read.ok ? read.removal : null;
}
