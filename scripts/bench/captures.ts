// The captures that the reader is measured on: seeds with their cards repeated.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../wrangler.ts";

const CAPTURE_BYTES = 16 * 1024;

/** Names lead the sentences of news, and quotations stand in them: a tale's are passed by much sooner. */
export const CAPTURES = [
  ["English news", "stockholm-talks.txt"],
  ["English tales", "valley-school.txt"],
  ["Arabic", "tree-library.txt"],
] as const;

/** A capture of about {@link CAPTURE_BYTES}. */
export async function captureOf(seed: string): Promise<Uint8Array> {
  const text = await readFile(join(ROOT, "seeds", seed), "utf8");
  const [page = "", cards = ""] = text.split(/(?<=Related Articles\n|أخبار ذات صلة\n)/);
  let whole = page + cards;
  while (new TextEncoder().encode(whole).length < CAPTURE_BYTES) whole += `\n${cards}`;
  const bytes = new TextEncoder().encode(whole);
  let end = CAPTURE_BYTES;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.slice(0, end);
}
