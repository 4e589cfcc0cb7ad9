import * as z from "zod";
import { report } from "./messages.ts";

/** The rules for a new comment, which the API and the page's form share. */

/** Fits the longest comment with every character escaped (`\uXXXX` twice), and its field names. */
export const MAX_DRAFT_BYTES = 32_768;

export type DraftField = "name" | "text";

/** Limits in characters (code points), without surrounding white space. */
export const MAX_DRAFT_CHARACTERS: Readonly<Record<DraftField, number>> = {
  name: 100,
  text: 2_000,
};

/**
 * Control characters, line and paragraph separators, lone surrogates, and characters that change the direction of all
 * following text (UAX #9, sections 2.1 to 2.4). Only `text` may have line breaks.
 */
const FORBIDDEN = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]`;
const FORBIDDEN_IN: Readonly<Record<DraftField, RegExp>> = {
  name: new RegExp(FORBIDDEN, "gu"),
  text: new RegExp(String.raw`(?!\n)${FORBIDDEN}`, "gu"),
};

/** Nothing to see: also marks without a character that they change, and the blank of Braille. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\p{Mark}\u2800]*$/u;

/** Why a field is invalid. The caller words the message. */
export type DraftProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "long"; readonly characters: number }
  /** Each forbidden character once, such as "U+202E". */
  | { readonly kind: "refused"; readonly characters: readonly string[] };

/** A field as it is stored: trimmed, with `\n` in place of the `\r\n` that forms send. */
export function normaliseDraftField(given: string): string {
  return given.replaceAll("\r\n", "\n").trim();
}

/** Returns the problem of a normalised field, or null. */
export function findDraftProblem(field: DraftField, given: string): DraftProblem | null {
  if (INVISIBLE.test(given)) return { kind: "empty" };
  const characters = [...given].length;
  if (characters > MAX_DRAFT_CHARACTERS[field]) return { kind: "long", characters };
  const refused = [...new Set(given.match(FORBIDDEN_IN[field]))];
  if (refused.length === 0) return null;
  const codes = refused.map((each) => each.codePointAt(0)?.toString(16).toUpperCase() ?? "");
  return { kind: "refused", characters: codes.map((code) => `U+${code.padStart(4, "0")}`) };
}

const name = draftField("name", {
  description: "The name that readers see",
  example: "Ada Berg",
  refusal:
    "must be one line, without control characters or characters that change the text direction.",
});

const text = draftField("text", {
  description: "The comment, as plain text",
  example: "At last.",
  refusal:
    "must not have control characters other than line breaks, or characters that change the text direction.",
});

export const commentDraftSchema = z.object({ name, text });

function draftField(
  field: DraftField,
  { refusal, ...meta }: Readonly<Record<"description" | "example" | "refusal", string>>,
) {
  const most = MAX_DRAFT_CHARACTERS[field];
  return z
    .string()
    .overwrite(normaliseDraftField)
    .superRefine((given, context) => {
      const fault = findDraftProblem(field, given);
      if (!fault) return;
      report(
        context,
        fault.kind === "refused" ? refusal : `must be a text of 1 to ${most} characters.`,
      );
    })
    .meta({ minLength: 1, maxLength: most, ...meta });
}
