import { z } from "zod";
import type { Problem } from "../capture/reading.ts";

/**
 * Removals are objects of the inbox too, so that a corpus made anew from the inbox lacks what was
 * removed: `removals/{id}.json` = `{"ids": […]}`, all the ids that the article had.
 */

const FOLDER = "removals/";

/** Whether an object of that name speaks of a removal. */
export function isRemoval(name: string): boolean {
  return name.startsWith(FOLDER);
}

const removal = z.object({
  ids: z
    .array(z.string().regex(/^[0-9a-f]{20}$/))
    .min(1)
    .max(1_000),
});

type Read =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

/** The ids that a removal names; a problem when it is none. */
export function readRemoval(bytes: Uint8Array): Read {
  try {
    const { ids } = removal.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { ok: true, ids };
  } catch {
    const detail =
      'A removal is JSON like {"ids": ["5f0c6b1d2a9e4c7780b1"]}. Put it so, or use DELETE.';
    return { ok: false, problem: { code: "bad-removal", detail } };
  }
}

/** Puts a removal into the inbox and returns its name. */
export async function putRemoval(inbox: R2Bucket, ids: readonly string[]): Promise<string> {
  const name = `${FOLDER}${ids[0]}.json`;
  await inbox.put(name, JSON.stringify({ ids }), {
    httpMetadata: { contentType: "application/json" },
  });
  return name;
}
