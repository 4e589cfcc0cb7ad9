import { expression, globalExpression } from "../text/expressions.ts";
import { isOpen } from "./steps/broken-lines.ts";

/**
 * Mends what extraction broke, only where one mending alone is possible. Letters and digits stay.
 */
export function repairPunctuation(text: string): string {
  if (!MARKS.test(text)) return text;
  let mended = text;
  if (mended.includes("‘") && mended.includes("'")) mended = closeSingle(mended);
  if (mended.includes("“") && mended.includes('"')) mended = closeDouble(mended);
  mended = mended.replace(LOOSE_S, "$1$2s");
  return closeUp(mended);
}

/** One look tells of most texts that there is nothing to mend. */
const MARKS = /[‘“]| ['’]s| (?:[,،؛;] |\.(?:$| ))/;
/** `Riverton 's plan`: a possessive that a link's end set apart. */
const LOOSE_S = globalExpression`([\p{L}\p{N}]) (['’])s(?![\p{L}\p{N}'’])`;

/** `Her sister , who`, `from Leeds to London .`: a mark that a link's end set apart; ` . . .` are points. */
const LOOSE_MARK = globalExpression`(?<=[\p{L}\p{N})"”’»]) (?:[,،؛;](?= )|(?<=(?:[\p{L}\p{N})]{2}|[$€£]\d)["”’»]? )\.(?=$| ["“‘]?[\p{Lu}\u0621-\u064A]))`;

/** Where words were lost instead, `According to , the mayor`, the mark stays as it is. */
function closeUp(text: string): string {
  return text.replace(LOOSE_MARK, (found, at: number) =>
    isOpen(text.slice(0, at)) ? found : found.trimStart(),
  );
}

/** A mark that can end a quotation: something before it and no letter after it. */
const SINGLE_END = globalExpression`(?<=[^\s(‘])'(?![\p{L}\p{N}])`;

/**
 * A quotation that opens curly and closes straight. The straight mark is the apostrophe too, so one candidate alone must
 * stand between this opening and the next, or the first have a colon behind it, as no genitive has.
 */
const CLOSED = expression`’(?![\p{L}\p{N}])`;

function closeSingle(text: string): string {
  const parts = text.split("‘");
  return parts
    .map((part, i) => {
      if (i === 0 || CLOSED.test(part)) return part;
      const [end, more] = part.matchAll(SINGLE_END);
      if (!end || (more && part.charAt(end.index + 1) !== ":")) return part;
      return `${part.slice(0, end.index)}’${part.slice(end.index + 1)}`;
    })
    .join("‘");
}

function closeDouble(text: string): string {
  return text
    .split("“")
    .map((part, i) => {
      if (i === 0 || part.includes("”")) return part;
      const end = part.indexOf('"');
      if (end === -1 || part.includes('"', end + 1)) return part;
      return `${part.slice(0, end)}”${part.slice(end + 1)}`;
    })
    .join("“");
}
