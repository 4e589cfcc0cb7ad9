import { decodeBase64Url, encodeBase64Url } from "hono/utils/encode";
import * as z from "zod";
import { report } from "../schema/messages.ts";
import { digest } from "../text/hashes.ts";

/** Returns an opaque position in a list: the position as JSON in base64url without padding. */
export function toCursor(position: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(position)).buffer;
  return encodeBase64Url(bytes).replace(/=+$/, "");
}

/** Returns the cursor of the next page; null after the last one. */
export function nextCursor(position: unknown): string | null {
  return position === null ? null : toCursor(position);
}

/** Identifies a list by all that selects its items: a cursor of another list would skip items of this one. */
export function listName(...conditions: readonly unknown[]): string {
  return digest(JSON.stringify(conditions)).slice(0, 8);
}

/** A parameter that holds a cursor with a position of the given shape; null if it is absent. */
export function cursor<Position extends z.ZodType>(position: Position, example: z.input<Position>) {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) return null;
      const result = position.safeParse(decode(text));
      if (result.success) return result.data;
      return report(context, "is not one of this list. Omit it to start over.");
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

/** The positions at which pages of lists end, as cursors hold them. */

/** A sort key: a signed 64-bit integer in decimal. */
export const sortKey = z.string().regex(/^-?\d{1,19}$/);

export const SORT_KEY_EXAMPLE: [order: "newest", sortKey: string] = [
  "newest",
  "3678703053702267916",
];

/** Lists whose positions alone do not say which list they belong to. */
type ListName =
  | "comments"
  | "moderation"
  | "decisions"
  | "related"
  | "changes"
  | "webhooks"
  | "deliveries";

/** Returns what the cursor of a list holds: its name and a position in it; null after the last page. */
export function inList(list: ListName, position: number | string | Edition | null) {
  return position === null ? null : ([list, position] as const);
}

/** An edition, and the epoch of the journal that it belongs to: "" in examples, which fit every journal. */
type Edition = [edition: number, epoch: string];

function listCursor<Position extends number | string | Edition>(
  list: ListName,
  position: z.ZodType<Position, Position>,
  example: Position,
) {
  const pair = z.tuple([z.literal(list), position]).transform(([, position]) => position);
  return cursor(pair as z.ZodType<Position, [ListName, Position]>, [list, example]);
}

/** A wording's hash, a capture's name and a position in it. */
export const sightingCursor = cursor(z.tuple([z.string(), z.string(), z.int()]), [
  "0000000000000000",
  "town/bridge.txt",
  0,
]);

/** The number of the last comment of an article. */
export const commentCursor = listCursor("comments", z.int().positive(), 1);

/** The order of a moderator's list with the number of its last comment, or of the last decision. */
export const moderationCursor = cursor(
  z.tuple([z.enum(["moderation", "decisions"]), z.int().positive()]),
  ["moderation", 1],
);

/** The name of the last capture, or the number of the last rejection. */
export const captureCursor = cursor(z.union([z.string(), z.int().positive()]), "town/bridge.txt");

/** The number of related articles before the page. */
export const relatedCursor = listCursor("related", z.int().nonnegative(), 20);

/** The last webhook, and the last delivery: its time, event and attempt. */
export const webhookCursor = listCursor("webhooks", z.string(), "0123456789abcdef0123");
export const deliveryCursor = listCursor(
  "deliveries",
  z.string(),
  "2025-08-03T10:30:10.000Z msg_b0e4e4d960789ecbb186 1",
);

/** The last edition of the page. */
export const editionCursor = listCursor("changes", z.tuple([z.int().nonnegative(), z.string()]), [
  78,
  "",
]);
