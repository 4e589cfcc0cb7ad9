/** What stands before a colon, and says where its value is looked for. */
export const QUERY_FIELDS: readonly string[] = ["title", "source", "hashtag", "byline"];

/** A part of a query as a person types it, and where it begins: a number of characters from 1. */
export type QueryToken = { readonly at: number } & (
  | { readonly kind: "(" | ")" | "AND" | "OR" | "NOT" | "-" }
  | {
      readonly kind: "text";
      /** The field before the colon, in lower case, or "#"; null for any. */
      readonly field: string | null;
      readonly text: string;
      /** Whether it stands in quotation marks. */
      readonly isQuoted: boolean;
      readonly isPrefix: boolean;
    }
);

/**
 * A parenthesis, or `-`, a field or `#`, then a phrase up to its closing quotation mark or the end, or a word, and `*`. A
 * field has a value directly behind its colon; addresses have slashes there.
 */
const PART =
  /([()]|-(?=\())|(-?)(?:([a-z]+):(?=[^\s/()])|(#)(?=[\p{L}\p{N}]))?(?:"([^"]*)("?)|([^\s"()]+))(\*?)/giu;

/** Splits a query into its parts. Operators are upper-case words. */
export function lexQuery(text: string): QueryToken[] {
  return [...text.matchAll(PART)].flatMap((match): QueryToken[] => {
    const [, sign, minus, name, hash = null, phrase, , word = "", star] = match;
    const field = name?.toLowerCase() ?? hash;
    const at = match.index + 1;
    if (sign === "(" || sign === ")" || sign === "-") return [{ kind: sign, at }];
    if (minus === "" && field === null && (word === "AND" || word === "OR" || word === "NOT")) {
      return [{ kind: word, at }];
    }
    const part: QueryToken = {
      kind: "text",
      at,
      field,
      text: phrase ?? word,
      isQuoted: phrase !== undefined,
      isPrefix: star === "*" || word.endsWith("*"),
    };
    return minus === "-" ? [{ kind: "-", at }, part] : [part];
  });
}

/** Returns what is wrong with the first sign that a search would have to ignore; null if there is none. */
export function findQueryFault(text: string): string | null {
  for (const match of text.matchAll(PART)) {
    const [part, , minus = "", field, hash = "", phrase, closing, word = "", star] = match;
    const before = minus.length + hash.length + (field === undefined ? 0 : field.length + 1);
    const at = match.index + before + 1;
    if (phrase !== undefined && closing === "") {
      return `q has a quotation mark at character ${at} without another after it. Add it, or leave this one out.`;
    }
    const name = word.slice(0, -1).toLowerCase();
    if (word.endsWith(":") && QUERY_FIELDS.includes(name)) {
      return `q has "${word}" at character ${at} without a value directly after it. Write ${name}:word or ${name}:"a phrase", or "${word}" in quotation marks to look for this word.`;
    }
    // Before the first word, it is a word in capitals.
    const isNear = word === "NEAR" && (match.index > 0 || text[part.length] === "(");
    if (isNear || /^NEAR\/\d+$/.test(word)) {
      return `q has "${word}" at character ${at}, but takes no distances. Write the words side by side, or "a phrase" in quotation marks.`;
    }
    // Titles of pages have a single `|` before the name of the site.
    const operator = /\|\||&&/.exec(word);
    if (operator) {
      const name = operator[0] === "&&" ? "AND" : "OR";
      return `q has "${operator[0]}" at character ${at + operator.index}. Write ${name} between two words instead.`;
    }
    const scale = /[~^][\d.]*$/.exec(word);
    if (scale && (scale.index > 0 || text[match.index - 1] === '"')) {
      return `q has "${scale[0]}" at character ${at + scale.index}, but takes no weights or distances. Leave it out.`;
    }
    const named = field?.toLowerCase() ?? "title";
    if (named !== "title" && QUERY_FIELDS.includes(named) && (star === "*" || word.includes("*"))) {
      const index = phrase === undefined ? word.indexOf("*") : part.length - before - 1;
      return `q has "*" at character ${at + index}, but ${named}: takes only a whole name. Leave the "*" out.`;
    }
    // Several stand for letters that a text leaves out: `f***ing`.
    const inside = word.search(/(?<!\*)\*(?=[^*])/);
    if (inside !== -1) {
      return `q has "*" at character ${at + inside}, but it can only end a word. Leave it out, or write the beginning of the word and "*".`;
    }
  }
  return null;
}
