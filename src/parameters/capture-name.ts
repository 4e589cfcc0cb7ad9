import * as z from "zod";
import { utf8Length } from "../reader/utf8.ts";
import { isCommentName } from "../storage/inbox/comments.ts";
import { isRemovalName } from "../storage/inbox/removals.ts";

/** R2 keys have up to 1,024 bytes; half of that leaves room for what may be stored beside a capture. */
const MAX_NAME_BYTES = 512;

/** Control characters, line and paragraph separators, and directional marks. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/**
 * Why `name` can't be the name of a capture, a comment or a removal, as a sentence; null if it can.
 *
 * A name is like a file's path in a folder: segments between slashes, none of which is empty, `.` or `..`. Other S3
 * clients can store objects with other names; a backup leaves them out.
 */
export function findNameError(name: string): string | null {
  if (name === "") return "A capture needs a name.";
  if (utf8Length(name) > MAX_NAME_BYTES) return `A name can have at most ${MAX_NAME_BYTES} bytes.`;
  if (!name.isWellFormed() || INVISIBLE.test(name)) {
    return "A name must not contain control characters or invisible characters.";
  }
  if (name.includes("\\")) return "A name must not contain a backslash.";
  if (name.split("/").some((segment) => ["", ".", ".."].includes(segment))) {
    return "A name must not contain an empty segment, `.` or `..`.";
  }
  return null;
}

/** The name of any object of the inbox. */
export const objectName = z.string().superRefine((name, context) => {
  const fault = findNameError(name);
  if (fault !== null) context.addIssue(fault);
});

/** A capture's name in the path, percent-encoded there. */
export const captureName = objectName.meta({
  description: "The capture's name, with `%2F` for each `/` in it",
  example: "town/bridge.txt",
});

/** The name of a capture that is stored. */
export const newCaptureName = captureName
  .refine((name) => !isRemovalName(name), {
    error: "Names in removals/ are reserved for DELETE /v1/articles/{id}. Choose another.",
  })
  .refine((name) => !isCommentName(name), {
    error: "Names in comments/ are reserved for comments. Choose another.",
  });
