// The captures that the reader is measured on: seeds whose cards are repeated.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../wrangler.ts";

const CAPTURE_BYTES = 16 * 1024;

/** News takes longer to read than tales, because its sentences have names and quotations. */
export const SEED_CAPTURES = [
  ["English news", "stockholm-talks.txt"],
  ["English tales", "valley-school.txt"],
  ["Arabic", "tree-library.txt"],
] as const;

/** A seed extended to {@link CAPTURE_BYTES}, or up to three bytes less. */
export async function seedCapture(seed: string): Promise<Uint8Array> {
  const text = await readFile(join(ROOT, "seeds", seed), "utf8");
  const [page = "", cards = ""] = text.split(/(?<=Related Articles\n|أخبار ذات صلة\n)/);
  let whole = page + cards;
  while (new TextEncoder().encode(whole).length < CAPTURE_BYTES) whole += `\n${cards}`;
  const bytes = new TextEncoder().encode(whole);
  let end = CAPTURE_BYTES;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.slice(0, end);
}
