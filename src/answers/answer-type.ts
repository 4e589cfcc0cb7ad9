import { findCapitalisedRuns, isCapitalised, isUpperCase } from "../article/capitalised-names.ts";
import { OFFICES, OFFICES_OF_DEPARTMENTS } from "../article/data/offices.ts";
import { CALENDAR_WORDS, GENERIC_WORDS, PERSON_TITLES, STOP_WORDS } from "../article/name-words.ts";
import { matchesToken, type Token, tokenize } from "../search/tokens.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Question } from "./question.ts";
import {
  GRAMMATICAL_ARTICLES,
  MOTION_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  TIME_WORDS,
} from "./question-words.ts";
import { findStatedNumbers } from "./stated-numbers.ts";

/** Years, clock times, and words that state a time without naming a day. */
const TIME_PATTERN =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d|\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|month|year)|(?:last|next) (?:night|week|month|year)|(?:hours|days|weeks|months|years) (?:ago|later)|noon|midnight|dawn|dusk|hier|aujourd|demain|ayer|hoy|gestern|heute|morgen)(?!\p{L})|(?<!\p{L})(?:أمس|امس|اليوم|غدا|غدًا|صباح|مساء|(?:يوم )?ال(?:سبت|أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة)|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)(?!\p{L})/iu;

/** Words that introduce a reason. */
const REASON_PATTERN =
  /\b(?:because|due to|owing to|thanks to|so that|in order|to avoid|reason|caused?|parce qu|à cause|porque|weil|wegen|damit)|(?<!\p{L})(?:لأن|لان|بسبب|نتيجة|من أجل|حتى|لكي)/iu;

/**
 * Returns what a sentence states of the kind that a question asks for and does not say itself: names of persons, or
 * numbers, which can be compared with those of another sentence, or only that it states a place, a time, a reason or a
 * description. Empty if it states nothing of the kind. It uses rules and no model.
 */
export function findStated(
  sentence: string,
  language: string | null,
  { text, answerType, quantity, terms }: Question,
): readonly string[] {
  if (QUESTION_MARK.test(sentence)) return [];
  if (quantity) return findStatedNumbers(sentence, language, quantity);
  const words = wordsOf(sentence);
  const asked = new Set(wordsOf(text).map(({ folded }) => folded));
  // Scripts without capitals hide names.
  if (answerType === "person" && /\p{Ll}/u.test(sentence)) {
    return findPersons(words, asked, placesOf(terms, words));
  }
  const isStated =
    (answerType === "place" && hasPlace(words, asked)) ||
    (answerType === "time" && (TIME_PATTERN.test(sentence) || words.some(isCalendar))) ||
    (answerType === "reason" && REASON_PATTERN.test(sentence)) ||
    (answerType === "description" && isDescribed(sentence, language, terms)) ||
    (answerType === "person" && !/\p{Lu}/u.test(sentence)) ||
    answerType === null;
  return isStated ? [""] : [];
}

const QUESTION_MARK = /[?؟？]["”’»]?$/;

/** More of a name in the question means the person that it asks about: `Agent Peter Strzok`, but not `Malia Obama`. */
const MAX_ASKED_SHARE = 0.5;

/** Where a sentence has the words of a question that are no names: what somebody did or is. */
function placesOf(terms: Question["terms"], words: readonly Word[]): readonly number[] {
  const wanted = terms.flatMap((term) => (term.isName ? [] : term.wanted));
  return words.flatMap(({ folded }, n) =>
    wanted.some((word) => matchesToken({ folded, stem: null }, word, false)) ? n : [],
  );
}

/** The most words between a name and what the question says of the person: others stand there for another reason. */
const MAX_WORDS_AWAY = 8;

/**
 * Returns the last words of names that the question does not have and that are not those of places and bodies. They stand
 * near one of `places`, if there are any.
 */
function findPersons(
  words: readonly Word[],
  asked: ReadonlySet<string>,
  places: readonly number[],
): string[] {
  return findCapitalisedRuns(words, new Set()).flatMap(({ words: run, at }) => {
    const last = run.at(-1)?.folded ?? "";
    const before = words[at - 1]?.folded ?? "";
    const known = run.filter(({ folded }) => asked.has(folded) || STOP_WORDS.has(folded));
    if (known.length > MAX_ASKED_SHARE * run.length) return [];
    const isNear = (n: number) => n >= at - MAX_WORDS_AWAY && n < at + run.length + MAX_WORDS_AWAY;
    if (places.length > 0 && !places.some(isNear)) return [];
    // `RIVERTON — The bridge …` is where the report was written.
    if (at === 0 && run.every(({ text }) => isUpperCase(text))) return [];
    if (GENERIC_WORDS.has(last) || PLACE_PREPOSITIONS.has(before) || before === "from") return [];
    return last;
  });
}

/** Whether a sentence says what `terms` name: `X is a …`, `X, the …`, `the actor X`. */
function isDescribed(sentence: string, language: string | null, terms: Question["terms"]): boolean {
  const tokens = tokenize(sentence, language);
  const wanted = terms.flatMap((term) => term.wanted);
  return tokens.some(({ to }, n) => {
    const name = tokens.slice(n + 1 - wanted.length, n + 1);
    const isNamed = wanted.every((word, k) => name[k] && matchesToken(name[k], word, false));
    return isNamed && (DESCRIPTION.test(sentence.slice(to)) || hasTitle(tokens[n - wanted.length]));
  });
}

/** A form of address says nothing about a person. */
function hasTitle({ folded = "" }: Partial<Token> = {}): boolean {
  return (
    !/^(?:mr|mrs|ms|miss|sir)$/.test(folded) &&
    [OFFICES, OFFICES_OF_DEPARTMENTS, PERSON_TITLES].some((words) => words.has(folded))
  );
}

/** Behind a name: `, 56, a …`, ` is the …`, ` (1847–1931) was one of …`. */
const DESCRIPTION =
  /^(?: \([^)]*\))?(?:,(?: \d+,)?| [-–—]| (?:is|was|are|were|became|remains)) (?:an?|the|one of|who (?:is|was)) /u;

/** Whether a preposition is followed by a name, or by a definite noun, that is not a time or in the question. */
function hasPlace(words: readonly Word[], asked: ReadonlySet<string>): boolean {
  return words.some(({ text, folded }, n) => {
    const mustBeNamed = MOTION_PREPOSITIONS.has(folded);
    // The English article looks like the French preposition `à` without its accent.
    if ((!mustBeNamed && !PLACE_PREPOSITIONS.has(folded)) || text === "a") return false;
    const hasArticle = GRAMMATICAL_ARTICLES.has(words[n + 1]?.folded ?? "");
    const word = words[n + (hasArticle ? 2 : 1)];
    if (!word || !/^\p{L}/u.test(word.text) || isTimely(word) || asked.has(word.folded))
      return false;
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
