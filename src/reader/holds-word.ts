import { isLetterOrDigit } from "./prompts/letters.ts";

/** Whether a text holds a word as it is written, and not within another: an expression for each word would cost more. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = [text.charCodeAt(at - 1), text.charCodeAt(at + word.length)];
    if (!around.some(isLetterOrDigit)) return true;
  }
  return false;
}
