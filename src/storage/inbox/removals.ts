import * as z from "zod";
import { ARTICLE_ID } from "../../schema/article.ts";
import { parseObject } from "./captures.ts";

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

/** Null if the bytes are not a removal. */
export function parseRemoval(bytes: Uint8Array): Removal | null {
  return parseObject(bytes, removal);
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
  return object && parseRemoval(new Uint8Array(await object.arrayBuffer()));
}
