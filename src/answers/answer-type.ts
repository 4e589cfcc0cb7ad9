import { findCapitalisedRuns, isCapitalised } from "../article/capitalised-names.ts";
import { BEFORE_PLACES, CALENDAR_WORDS, GENERIC_WORDS, PERSON_TITLES, STOP_WORDS } from "../article/name-words.ts";
import { OFFICES, OFFICES_OF_DEPARTMENTS } from "../article/data/offices.ts";
import { isNationWord } from "../article/data/nations.ts";
import { matchesToken, tokenize } from "../search/tokens.ts";
import { findStatedNumbers } from "./stated-numbers.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Question } from "./question.ts";
import {
  GRAMMATICAL_ARTICLES,
  MOTION_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  TIME_WORDS,
} from "./question-words.ts";

/** Years, clock times, and words that state a time without naming a day. */
const TIME_PATTERN =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d|\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|month|year)|(?:last|next) (?:night|week|month|year)|(?:hours|days|weeks|months|years) (?:ago|later)|noon|midnight|dawn|dusk|hier|aujourd|demain|ayer|hoy|gestern|heute|morgen)(?!\p{L})|(?<!\p{L})(?:أمس|امس|اليوم|غدا|غدًا|صباح|مساء|(?:يوم )?ال(?:سبت|أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة)|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)(?!\p{L})/iu;

/** Words that introduce a reason. */
const REASON_PATTERN =
  /\b(?:because|due to|owing to|thanks to|so that|in order|since|after|to avoid|reason|caused?|parce qu|à cause|porque|weil|wegen|damit)|(?<!\p{L})(?:لأن|لان|بسبب|نتيجة|من أجل|حتى|لكي)/iu;

/**
 * Whether a sentence has what a question asks for and the question does not say itself: a name, a place, a time, a
 * number or a reason. It uses rules and no model: every capitalised word counts as a name.
 */
export function hasAnswerType(
  sentence: string,
  language: string | null,
  { text, answerType, quantity, terms }: Question,
): boolean {
  if (/[?؟]["”’»]?$/.test(sentence)) return false;
  if (answerType === null) return true;
  if (answerType === "reason") return REASON_PATTERN.test(sentence);
  if (answerType === "time")
    return TIME_PATTERN.test(sentence) || wordsOf(sentence).some(isCalendar);
  if (quantity) return findStatedNumbers(sentence, language, quantity).length > 0;
  // Scripts without capitals hide names.
  const asked = new Set(wordsOf(text).map(({ folded }) => folded));
  const words = wordsOf(sentence);
  if (answerType === "place") return hasPlace(words.map((w) => asked.has(w.folded) ? { ...w, text: "" } : w));
  if (!/\p{Lu}/u.test(sentence)) return !/\p{Ll}/u.test(sentence);
  if (answerType === "description") return isDescribed(sentence, words, terms, language);
  return findPersons(words, asked).length > 0;
}

/** Returns the names of a sentence that may be of persons and are not in the question. */
export function findPersons(words: readonly Word[], asked: ReadonlySet<string>): string[] {
  return findCapitalisedRuns(words, new Set()).flatMap(({ words: run, at }) => {
    const last = run.at(-1)?.folded ?? "";
    const before = words[at - 1]?.folded ?? "";
    if (run.every(({ folded }) => asked.has(folded) || STOP_WORDS.has(folded))) return [];
    if (process.env.P1 && asked.has(last)) return [];
    if (process.env.P2 && GENERIC_WORDS.has(last)) return [];
    if (process.env.P3 && (BEFORE_PLACES.has(before) && before !== "of" || PLACE_PREPOSITIONS.has(before))) return [];
    if (process.env.P4 && isNationWord(last)) return [];
    return last;
  });
}

/** Whether a sentence says what the last of `terms` is: `X is a …`, `X, the …`, `the actor X`. */
function isDescribed(sentence: string, words: readonly Word[], terms: Question["terms"], language: string | null): boolean {
  const tokens = tokenize(sentence, language);
  return tokens.some((token, n) => {
    if (!terms.every((term, k) => { const t = tokens[n + 1 - terms.length + k]; const [word] = term.wanted; return t && word && matchesToken(t, word, false); })) return false;
    const after = sentence.slice(token.to);
    if (DESCRIPTION.test(after)) return true;
    const before = tokens[n - terms.length];
    return before !== undefined && (OFFICES.has(before.folded) || OFFICES_OF_DEPARTMENTS.has(before.folded) || PERSON_TITLES.has(before.folded)) && !/^(?:mr|mrs|ms|miss|sir)$/.test(before.folded);
  });
}
const DESCRIPTION = /^(?: \([^)]*\))?(?:,| [-–—])? ?(?:(?:is|was|are|were|became|remains|,|–|—) (?:\d+, )?)?(?:an?|the|one of|who (?:is|was))\b/u;

/** Whether a preposition is followed by a name, or by a definite noun, that is not a time. */
function hasPlace(words: readonly Word[]): boolean {
  return words.some(({ folded }, n) => {
    const mustBeNamed = MOTION_PREPOSITIONS.has(folded);
    if (!mustBeNamed && !PLACE_PREPOSITIONS.has(folded)) return false;
    const hasArticle = GRAMMATICAL_ARTICLES.has(words[n + 1]?.folded ?? "");
    const word = words[n + (hasArticle ? 2 : 1)];
    if (!word || words[n]?.text === "a" || !/^\p{L}/u.test(word.text) || isTimely(word)) return false;
    return (hasArticle && !mustBeNamed) || isCapitalised(word.text) || !/\p{Ll}/u.test(word.text);
  });
}

function isTimely(word: Word): boolean {
  return TIME_WORDS.has(word.folded) || isCalendar(word) || TIME_PATTERN.test(word.text);
}

/** `may` and `sat` are a month and a day only with a capital. */
function isCalendar(word: Word): boolean {
  return CALENDAR_WORDS.has(word.folded) && (isCapitalised(word.text) || word.folded.length >= 6);
}
