import { goesOnIn, isWithinSentence } from "./broken-lines.ts";
import { isAgency, isPersonAlone } from "./credits.ts";
import { expression } from "./expressions.ts";
import type { Line } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import { mayBeginWithButton } from "./prompts/beginnings.ts";
import { kindOf } from "./prompts/kinds.ts";
import { BEGINS_SMALL } from "./prompts/letters.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";

/** Which lines are pieces of a sentence that a link broke, before it is known which lines stay. */

/** A word with a capital that no button has is a name. */
const ONE_NAME = expression`^\p{Lu}\p{Ll}[\p{L}\d'’-]+$`;

/** Whether a line may belong to the sentence of the line before it, which stays, or behind it; certainly, perhaps, or not. */
export function isPiece(
  kept: readonly Line[],
  lines: readonly Line[],
  i: number,
): "is" | "may be" | "no" {
  const [before, line] = [kept.at(-1), lines[i]];
  const [after, next] = [lines[i + 1]?.text, lines[i + 2]?.text];
  if (!line) return "no";
  // `RIVERTON` / `: The council said …`
  if (after?.startsWith(": ") === true && !endsInStop(line.text)) return "is";
  const isLikePrompt = (text: string) => likenessToPrompts(text) > 0;
  const isOpen = before?.to === lines[i - 1]?.to && before && !endsInStop(before.text);
  if (isOpen && BEGINS_SMALL.test(line.text) && endsInStop(line.text)) return "may be";
  if (isOpen && isWithinSentence(before.text, line.text, after)) {
    // A network's name is a company's, too.
    const isName =
      !isLikePrompt(line.text) ||
      kindOf(line.text) === "share" ||
      isPersonAlone(line.text) ||
      isAgency(line.text) ||
      (ONE_NAME.test(line.text) && !mayBeginWithButton(line.text));
    return BEGINS_SMALL.test(line.text) || isName ? "is" : "may be";
  }
  return goesOnIn(line.text, after, next) ? "may be" : "no";
}
