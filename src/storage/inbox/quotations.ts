import type { Span } from "../../reader/capture-reading.ts";
import { type Decoded, decode } from "../../reader/decode.ts";
import { getCapture } from "./captures.ts";

/** The text of a capture at byte ranges, or why it can't be quoted. */
export type Quotations =
  | { readonly kind: "quoted"; readonly texts: readonly string[] }
  | { readonly kind: "gone" | "replaced" | "unreadable" };

/**
 * Quotes a capture at `spans`, byte ranges of the bytes that had `etag` when they were read. Other bytes that
 * have its name now are never quoted.
 */
export async function quoteCapture(
  inbox: R2Bucket,
  { capture, etag }: { readonly capture: string; readonly etag: string },
  spans: readonly Span[],
): Promise<Quotations> {
  const object = await getCapture(inbox, capture);
  if (!object) return { kind: "gone" };
  if (object.etag !== etag) return { kind: "replaced" };
  const decoded = decode(await object.bytes());
  if (!decoded.ok) return { kind: "unreadable" };
  return { kind: "quoted", texts: spans.map((span) => textAt(decoded, span)) };
}

/** The text of a span of a capture's bytes, in any encoding. */
export function textAt(decoded: Decoded, [from, to]: Span): string {
  return decoded.text.slice(toIndex(decoded, from), toIndex(decoded, to));
}

/** Index of the character that begins at `byte`, by binary search. */
function toIndex({ text, toByte }: Decoded, byte: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toByte(middle) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
