import { foldedLetters } from "../text/fold.ts";
import { list } from "../text/word-list.ts";

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

/** So many words make a sentence, and so many for each operator. */
const MIN_WORDS = 4;
const WORDS_PER_OPERATOR = 5;

/**
 * Returns a sentence in capitals in lower case, in which its `AND` is a word like any other. `FBI OR CIA` and
 * `TRUMP NOT IN MEXICO` are none, because of so few words one is an operator.
 */
export function withoutCapsLock(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const words = text.split(/[\s"()]+/).filter((word) => /\p{L}/u.test(word));
  const operators = words.filter((word) => /^(?:AND|OR|NOT|NEAR)$/.test(word)).length;
  const others = words.length - operators;
  const isSentence = others >= MIN_WORDS && others >= WORDS_PER_OPERATOR * operators;
  return isSentence ? text.toLowerCase() : text;
}
