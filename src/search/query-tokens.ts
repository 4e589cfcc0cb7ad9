/** A part of a query as a person types it, and where it begins: a number of characters from 1. */
export type QueryToken = { readonly at: number } & (
  | { readonly kind: "(" | ")" | "AND" | "OR" | "NOT" | "-" }
  | {
      readonly kind: "text";
      /** The field before the colon, in lower case; null for any. */
      readonly field: string | null;
      readonly text: string;
      readonly isPrefix: boolean;
    }
);

/**
 * A parenthesis, or `-`, a field, then a phrase up to its closing quotation mark or the end, or a word, and `*`. A
 * field has a value directly behind its colon; addresses have slashes there.
 */
const PART = /([()]|-(?=\())|(-?)(?:([a-z]+):(?=[^\s/()]))?(?:"([^"]*)"?|([^\s"()]+))(\*?)/giu;

/** Splits a query into its parts. Operators are upper-case words. */
export function lexQuery(text: string): QueryToken[] {
  return [...text.matchAll(PART)].flatMap((match): QueryToken[] => {
    const [, sign, minus, field = null, phrase, word = "", star] = match;
    const at = match.index + 1;
    if (sign === "(" || sign === ")" || sign === "-") return [{ kind: sign, at }];
    if (minus === "" && field === null && (word === "AND" || word === "OR" || word === "NOT")) {
      return [{ kind: word, at }];
    }
    const part: QueryToken = {
      kind: "text",
      at,
      field: field?.toLowerCase() ?? null,
      text: phrase ?? word,
      isPrefix: star === "*" || word.endsWith("*"),
    };
    return minus === "-" ? [{ kind: "-", at }, part] : [part];
  });
}
