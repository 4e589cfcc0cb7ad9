import { ACRONYMS } from "../article/name-words.ts";
import { foldedLetters } from "../text/fold.ts";
import { list } from "../text/word-list.ts";
import { letterRuns } from "../text/words.ts";

/**
 * Words that say nothing of what is looked for: articles, pronouns, prepositions, conjunctions, auxiliary and question
 * words, folded. The list is short, because a word in it is not looked for beside another word: `us`, `may` and `will` are
 * also names, and `new` and `police` are what many look for.
 */
const FUNCTION_WORDS = list(
  "a an and any are as at be been but by did do does for from had has have he her him his how i if in into is it its me",
  "my of on or our she so some than that the their them then there these they this those to was we were what when where",
  "which while who whom whose why with would you your",
  "arent didnt doesnt dont hows im isnt its thats theres wasnt werent whats whens wheres whos whys youre",
  "في من علي الي عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم نحن ان انه انها كان كانت قد لا لم لن او ثم اذا حتي",
  "ما ماذا متي اين كيف لماذا هل اي كم",
);

/** Letters that are all capitals: `WHO`, `I.T.`. */
const ACRONYM = /\p{Lu}\P{L}*\p{Lu}/u;

/** Whether a word, as typed, says nothing of what is looked for. `WHO` is a name. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(foldedLetters(word)) && !ACRONYM.test(word);
}

const OPERATORS = list("AND OR NOT");

/**
 * Returns a text that is a sentence in capitals in lower case, in which its `AND` is a word like any other. `FBI OR CIA` is
 * none: its only function word is the operator.
 */
export function withoutCapsLock(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const isSentence = letterRuns(text).some(({ from, to }) => {
    const word = text.slice(from, to);
    const lower = word.toLowerCase();
    return word !== lower && isFunctionWord(lower) && !OPERATORS.has(word) && !ACRONYMS.has(word);
  });
  return isSentence ? text.toLowerCase() : text;
}
