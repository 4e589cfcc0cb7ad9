/**
 * Expressions over the letters that news is written in. An engine compiles an expression when it is first matched, and
 * `\p{L}` has 684 ranges, which each place that has it compiles again: the first capture that a Worker reads would
 * wait a fifth of a second for that. So `\p{…}` is spelled as the few ranges below.
 */

/** Of Latin from Ā to ž, where capitals and small letters stand by turns. */
const SMALL = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(0x100 + i))
  .filter((letter) => letter === letter.toLowerCase())
  .join("");
/** Latin, Greek and Cyrillic. Beyond ÿ small letters of Latin count as capitals, too: hardly a word of news begins with one. */
const UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏͿ-ΏΑ-ΫЀ-ЯḀ-ỿ";
/** From ƀ on, where letters hardly begin a word of news, capitals count as small letters. */
const LOWER = `a-zµß-öø-ÿ${SMALL}ƀ-ʯΐά-ώа-ѿḀ-ỿ`;
/** Of scripts that have no capitals. */
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
export function spelled(source: string): string {
  let isWithin = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (part, name?: string) => {
    if (part === "[") isWithin = true;
    else if (part === "]") isWithin = false;
    if (name === undefined) return part;
    const ranges = CLASSES[name];
    if (ranges === undefined) throw new Error(`no ranges are told of ${part}`);
    return isWithin ? ranges : `[${ranges}]`;
  });
}

/** An expression of a source and its flags, in which the classes stand for those letters. */
export function expressionOf(source: string, flags: string): RegExp {
  return new RegExp(spelled(source), flags);
}

type Tag = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

function tagOf(flags: string): Tag {
  return (source, ...parts) => expressionOf(String.raw(source, ...parts), flags);
}

/** The same, written as a literal is. */
export const expression = tagOf("u");
export const looseExpression = tagOf("iu");
export const globalExpression = tagOf("gu");
export const stickyExpression = tagOf("uy");
