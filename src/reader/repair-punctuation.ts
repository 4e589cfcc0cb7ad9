import { expression, globalExpression } from "../text/expressions.ts";
import { isOpen } from "./steps/broken-lines.ts";

/**
 * Repairs punctuation that extraction broke, but only where a single repair is possible. Letters and digits never
 * change.
 */
export function repairPunctuation(text: string): string {
  if (!MARKS.test(text)) return text;
  let repaired = text;
  if (repaired.includes("‘") && repaired.includes("'")) {
    repaired = closeEach(repaired, "‘", "’", endOfSingle);
  }
  if (repaired.includes("“") && repaired.includes('"')) {
    repaired = closeEach(repaired, "“", "”", endOfDouble);
  }
  repaired = repaired.replace(DETACHED_POSSESSIVE, "$1$2s");
  return attachMarks(repaired);
}

/** A quick test, because most texts need no repair. */
const MARKS = /[‘“]| ['’]s| (?:[,،؛;] |\.(?:$| ))/;
/** A possessive that the end of a link separated: `Riverton 's plan`. */
const DETACHED_POSSESSIVE = globalExpression`([\p{L}\p{N}]) (['’])s(?![\p{L}\p{N}'’])`;

/**
 * Punctuation that the end of a link separated: `Her sister , who`, `from Leeds to London .`. ` . . .` is an ellipsis.
 */
const DETACHED_MARK = globalExpression`(?<=[\p{L}\p{N})"”’»]) (?:[,،؛;](?= )|(?<=(?:[\p{L}\p{N})]{2}|[$€£]\d)["”’»]? )\.(?=$| ["“‘]?[\p{Lu}\u0621-\u064A]))`;

/** If words were lost instead, `According to , the mayor`, the punctuation stays as it is. */
function attachMarks(text: string): string {
  return text.replace(DETACHED_MARK, (found, at: number) =>
    isOpen(text.slice(0, at)) ? found : found.trimStart(),
  );
}

/** A mark that can close a quotation: text before it and no letter after it. */
const SINGLE_END = globalExpression`(?<=[^\s(‘])'(?![\p{L}\p{N}])`;

/**
 * A quotation with a curly opening mark and a straight closing mark. The straight mark is also the apostrophe, so
 * there must be a single candidate before the next opening mark, or a colon must follow the first one, which never
 * follows a genitive.
 */
const CLOSED = expression`’(?![\p{L}\p{N}])`;

function endOfSingle(part: string): number {
  const [end, more] = CLOSED.test(part) ? [] : part.matchAll(SINGLE_END);
  return !end || (more && part.charAt(end.index + 1) !== ":") ? -1 : end.index;
}

function endOfDouble(part: string): number {
  const end = part.indexOf('"');
  return part.includes("”") || part.includes('"', end + 1) ? -1 : end;
}

/** Closes each quotation that `open` begins where its straight mark is; `endOf` finds that, or -1. */
function closeEach(text: string, open: string, close: string, endOf: typeof endOfDouble): string {
  const [before, ...parts] = text.split(open);
  const closed = parts.map((part) => {
    const end = endOf(part);
    return end === -1 ? part : part.slice(0, end) + close + part.slice(end + 1);
  });
  return [before, ...closed].join(open);
}
