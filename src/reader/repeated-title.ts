import { expression, globalExpression } from "./expressions.ts";

/** Whether two texts have the same letters and digits, whatever marks are between: a title stands twice on a page. */
export function repeatsTitle(a: string, b: string): boolean {
  return (
    a.length < b.length * 2 + 8 &&
    firstLetterOf(a) === firstLetterOf(b) &&
    lettersOf(a) === lettersOf(b)
  );
}

/** Nearly all texts that are others show it here. */
function firstLetterOf(text: string): string | undefined {
  // One unit: a letter's small form may have more than a letter.
  return LETTER.exec(text)?.[0].toLowerCase().charAt(0);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(BETWEEN, "");
}

const LETTER = expression`[\p{L}\p{N}]`;
const BETWEEN = globalExpression`[^\p{L}\p{N}]+`;
