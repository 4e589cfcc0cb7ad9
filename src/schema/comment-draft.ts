import * as z from "zod";

/** What a reader may say in a comment, in the API as in a page's form. */

/** Room for the longest comment with every character escaped (`\uXXXX` twice), and for its field names. */
export const MAX_DRAFT_BYTES = 32_768;

type DraftField = "name" | "text";

/** Characters (code points) that a field may have, blanks around it not counted. */
export const MAX_DRAFT_CHARACTERS: Readonly<Record<DraftField, number>> = {
  name: 100,
  text: 2_000,
};

/**
 * Control characters, breaks of lines and paragraphs, halves of surrogate pairs, and what turns the
 * direction of writing for all that follows (UAX #9, sections 2.1 to 2.4). A text may break its lines.
 */
const REFUSED = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]`;
const REFUSED_IN: Readonly<Record<DraftField, RegExp>> = {
  name: new RegExp(REFUSED, "gu"),
  text: new RegExp(String.raw`(?!\n)${REFUSED}`, "gu"),
};

const NOTHING_TO_SEE = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** What is wrong with a field, for its reader to be told in words of their own. */
export type DraftProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "long"; readonly characters: number }
  /** Each that can't be sent once, as "U+202E". */
  | { readonly kind: "refused"; readonly characters: readonly string[] };

/** A field as it is stored: trimmed, with `\n` for the `\r\n` of forms. */
export function normalizeDraftField(given: string): string {
  return given.replaceAll("\r\n", "\n").trim();
}

/** The fault of a tidy field; null where it has none. */
export function findDraftProblem(field: DraftField, given: string): DraftProblem | null {
  if (NOTHING_TO_SEE.test(given)) return { kind: "empty" };
  const characters = [...given].length;
  if (characters > MAX_DRAFT_CHARACTERS[field]) return { kind: "long", characters };
  const refused = [...new Set(given.match(REFUSED_IN[field]))];
  return refused.length === 0 ? null : { kind: "refused", characters: refused.map(codePoint) };
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
}

const name = words({
  field: "name",
  example: "Ada Berg",
  says: "name must be a text of 1 to 100 characters.",
  refusal:
    "name must be one line, without control characters or such as turn the direction of text.",
});

const text = words({
  field: "text",
  example: "At last.",
  says: "text must be a text of 1 to 2,000 characters.",
  refusal:
    "text must have no control characters but line breaks, and none that turn the direction of text.",
});

export const commentDraftSchema = z.object(
  { name, text },
  { error: "The body must be a JSON object with name and text." },
);

/** Characters are code points. */
function words({
  field,
  example,
  says,
  refusal,
}: {
  field: DraftField;
  example: string;
  says: string;
  refusal: string;
}) {
  return z
    .string({ error: says })
    .overwrite(normalizeDraftField)
    .superRefine((given, context) => {
      const fault = findDraftProblem(field, given);
      if (fault) context.addIssue(fault.kind === "refused" ? refusal : says);
    })
    .meta({ minLength: 1, maxLength: MAX_DRAFT_CHARACTERS[field], example });
}
