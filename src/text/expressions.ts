/**
 * text/ is pure: texts go in; words, sentences, languages and hashes come out. It knows no article and no page.
 *
 * Regular expressions for the letters that news is written in. An engine compiles an expression when it is first
 * used, and compiles the 684 ranges of `\p{L}` again wherever it occurs: that would delay the first capture of a new
 * isolate by a fifth of a second. So `\p{…}` is replaced by the few ranges below.
 */

/** Latin from Ā to ž, where capitals and small letters alternate. */
const SMALL = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(0x100 + i))
  .filter((letter) => letter === letter.toLowerCase())
  .join("");
/**
 * Latin, Greek and Cyrillic. Beyond ÿ, small Latin letters also count as capitals, because hardly any word of news
 * begins with one.
 */
const UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏͿ-ΏΑ-ΫЀ-ЯḀ-ỿ";
/** From ƀ on, capitals also count as small letters, because hardly any word of news begins with one. */
const LOWER = `a-zµß-öø-ÿ${SMALL}ƀ-ʯΐά-ώа-ѿḀ-ỿ`;
/** Scripts without capitals. */
const OTHER =
  "ªº\\u05D0-\\u05EA\\u0620-\\u064A\\u066E-\\u066F\\u0671-\\u06D3\\u0904-\\u1FFF\\u3041-\\uD7A3\\uF900-\\uFD3D\\uFD50-\\uFDFB\\uFE70-\\uFEFC";

const CLASSES: Readonly<Record<string, string>> = {
  L: `A-Za-zµÀ-ÖØ-öø-ʯͰ-ҁҊ-֏${OTHER}`,
  Ll: LOWER,
  Lo: OTHER,
  Lu: UPPER,
  M: "\\u0300-\\u036F\\u064B-\\u065F\\u0670",
  N: "\\d²³¹¼-¾\\u0660-\\u0669\\u06F0-\\u06F9",
};

/** Replaces each `\p{…}` of an expression's source by its ranges. */
function expandClasses(source: string): string {
  let isWithin = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (part, name?: string) => {
    if (part === "[") isWithin = true;
    else if (part === "]") isWithin = false;
    if (name === undefined) return part;
    const ranges = CLASSES[name];
    if (ranges === undefined) throw new Error(`There are no ranges for ${part}.`);
    return isWithin ? ranges : `[${ranges}]`;
  });
}

/** Creates a regular expression from a source in which `\p{…}` stands for these ranges. */
export function expressionOf(source: string, flags: string): RegExp {
  return new RegExp(expandClasses(source), flags);
}

function tagOf(flags: string) {
  return (source: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    expressionOf(String.raw(source, ...parts), flags);
}

/** Template tags that do the same with the syntax of a literal. */
export const expression = tagOf("u");
export const globalExpression = tagOf("gu");
export const stickyExpression = tagOf("uy");

/**
 * Marks a text with Arabic letters. A bundler escapes each of these letters with six characters, but not in a tagged
 * template.
 */
export const arabic = String.raw;
