/**
 * Regular expressions over the letters that news is written in. An engine compiles an expression when
 * it is first used, and `\p{L}` has 684 ranges, which are compiled again in each place that has it: the
 * first capture of a new isolate would wait a fifth of a second. So `\p{…}` becomes the few ranges below.
 */

/** Latin from Ā to ž, where capitals and small letters alternate. */
const SMALL = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(0x100 + i))
  .filter((letter) => letter === letter.toLowerCase())
  .join("");
/** Latin, Greek and Cyrillic. Beyond ÿ, small letters of Latin count as capitals too: hardly a word of news begins with one. */
const UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏͿ-ΏΑ-ΫЀ-ЯḀ-ỿ";
/** From ƀ on, where hardly a word of news begins, capitals count as small letters. */
const LOWER = `a-zµß-öø-ÿ${SMALL}ƀ-ʯΐά-ώа-ѿḀ-ỿ`;
/** Scripts that have no capitals. */
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

/** The source of an expression in which the classes stand for the letters that news is written in. */
function spelled(source: string): string {
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

/** A regular expression from its source and flags, in which `\p{…}` stands for those letters. */
export function expressionOf(source: string, flags: string): RegExp {
  return new RegExp(spelled(source), flags);
}

type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

function tagOf(flags: string): Tag {
  return ({ raw }, ...parts) =>
    expressionOf(
      raw.reduce((whole, part, i) => whole + part + (parts[i] ?? ""), ""),
      flags,
    );
}

/** The same, written as a literal is. */
export const expression = tagOf("u");
export const globalExpression = tagOf("gu");
export const stickyExpression = tagOf("uy");

/**
 * A text with Arabic letters, as it stands: a bundler writes each of them as six characters, but not in
 * a template that has a tag.
 */
export const arabic = String.raw;
