import * as z from "zod";
import { cursor } from "./cursor.ts";

/** The positions at which pages of lists end, as cursors hold them. */

/** A sort key: a signed 64-bit integer in decimal. */
export const sortKey = z.string().regex(/^-?\d{1,19}$/);

const storyPosition = z.tuple([z.enum(["newest", "oldest"]), sortKey]);
export const SORT_KEY_EXAMPLE: z.infer<typeof storyPosition> = ["newest", "3678703053702267916"];
export const storyCursor = cursor(storyPosition, SORT_KEY_EXAMPLE);

/** A wording's hash, a capture's name and a position in it. */
export const sightingCursor = cursor(z.tuple([z.string(), z.string(), z.int()]), [
  "0000000000000000",
  "town/bridge.txt",
  0,
]);

/** The number of the last comment. */
export const commentCursor = cursor(z.int().positive(), 1);

/** The number of items before the page. */
export const offsetCursor = cursor(z.int().nonnegative(), 20);

/** The last edition of the page. */
export const editionCursor = cursor(z.int().nonnegative(), 78);
