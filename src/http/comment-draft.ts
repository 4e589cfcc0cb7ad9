import { z } from "@hono/zod-openapi";

/** What a reader may say in a comment, in the API as in a page's form. */

/** Room for the longest comment with every character escaped (`\uXXXX` twice), and for its field names. */
export const DRAFT_BYTES = 32_768;

/**
 * Control characters, breaks of lines and paragraphs, halves of surrogate pairs, and what turns the
 * direction of writing for all that follows (UAX #9, sections 2.1 to 2.4).
 */
const REFUSED = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]`;

const NOTHING_TO_SEE = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

const name = words("Ada Berg", {
  says: "name must be a text of 1 to 100 characters.",
  most: 100,
  refused: new RegExp(REFUSED, "u"),
  refusal:
    "name must be one line, without control characters or such as turn the direction of text.",
});

const text = words("At last.", {
  says: "text must be a text of 1 to 2,000 characters.",
  most: 2_000,
  refused: new RegExp(String.raw`(?!\n)${REFUSED}`, "u"),
  refusal:
    "text must have no control characters but line breaks, and none that turn the direction of text.",
});

export const commentDraft = z.object(
  { name, text },
  { error: "The body must be a JSON object with name and text." },
);

/** Trimmed, with `\n` for the `\r\n` of forms; characters are code points. */
function words(
  example: string,
  {
    says,
    most,
    refused,
    refusal,
  }: { says: string; most: number; refused: RegExp; refusal: string },
) {
  return z
    .string({ error: says })
    .overwrite((given) => given.replaceAll("\r\n", "\n").trim())
    .superRefine((given, context) => {
      if (NOTHING_TO_SEE.test(given) || [...given].length > most) context.addIssue(says);
      else if (refused.test(given)) context.addIssue(refusal);
    })
    .openapi({ minLength: 1, maxLength: most, example });
}
