import { decodeBase64Url, encodeBase64Url } from "hono/utils/encode";
import * as z from "zod";

/** Returns an opaque position in a list: the position as JSON in base64url without padding. */
export function toCursor(position: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(position)).buffer;
  return encodeBase64Url(bytes).replace(/=+$/, "");
}

/** Returns the cursor of the next page; null after the last one. */
export function nextCursor(position: unknown): string | null {
  return position === null ? null : toCursor(position);
}

const INVALID = "Invalid cursor for this list. Omit it to start over.";

/** A parameter that holds a cursor with a position of the given shape; null if it is absent. */
export function cursor<Position extends z.ZodType>(position: Position, example: z.input<Position>) {
  return z
    .string({ error: INVALID })
    .optional()
    .transform((text, context) => {
      if (text === undefined) return null;
      const result = position.safeParse(decode(text));
      if (result.success) return result.data;
      context.addIssue(INVALID);
      return z.NEVER;
    })
    .meta({
      description: "Where to continue: `next` of the previous page. Omit it for the first page",
      example: toCursor(example),
    });
}

function decode(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(decodeBase64Url(text)));
  } catch {
    return undefined;
  }
}
