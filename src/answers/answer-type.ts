import { CALENDAR_WORDS, STOP_WORDS } from "../article/name-words.ts";
import { extractNumbers } from "../article/numbers.ts";
import { type Word, wordsOf } from "../text/words.ts";
import type { Question } from "./question.ts";
import {
  GRAMMATICAL_ARTICLES,
  MOTION_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  TIME_WORDS,
} from "./question-words.ts";

/** Years, clock times, and words that say when without naming a day. */
const TIME =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d|\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|month|year)|(?:last|next) (?:night|week|month|year)|(?:hours|days|weeks|months|years) (?:ago|later)|noon|midnight|dawn|dusk|hier|aujourd|demain|ayer|hoy|gestern|heute|morgen)(?!\p{L})|(?<!\p{L})(?:أمس|امس|اليوم|غدا|غدًا|صباح|مساء|(?:يوم )?ال(?:سبت|أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة)|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)(?!\p{L})/iu;

/** Numbers below ten, which {@link extractNumbers} leaves, since they tell no event. */
const SMALL =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|half|dozens?|hundreds?|thousands?|millions?)\b|(?<!\p{L})(?:واحد|اثنان|اثنين|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثماني|ثمانية|تسع|تسعة|عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|مئة|مائة|مئات|ألف|آلاف)(?!\p{L})/iu;

/** Words that give a reason. */
const REASON =
  /\b(?:because|due to|owing to|thanks to|so that|in order|since|after|to avoid|reason|caused?|parce qu|à cause|porque|weil|wegen|damit)|(?<!\p{L})(?:لأن|لان|بسبب|نتيجة|من أجل|حتى|لكي)/iu;

/**
 * Whether a sentence has what a question seeks, beyond what the question says itself: somebody's
 * name, a place, a time, a number, a reason. Rules, no model: a capital makes a name, so any name will do.
 */
export function hasAnswerType(sentence: string, { text, answerType }: Question): boolean {
  if (answerType === null) return true;
  if (answerType === "reason") return REASON.test(sentence);
  if (answerType === "place") return hasPlace(wordsOf(sentence));
  if (answerType === "time") return TIME.test(sentence) || wordsOf(sentence).some(isCalendar);
  if (answerType === "number") {
    const asked = new Set(extractNumbers(text).map(({ key }) => key));
    const isNew = extractNumbers(sentence).some(({ key, year }) => !year && !asked.has(key));
    return isNew || SMALL.test(sentence);
  }
  // A script without capitals hides its names.
  if (!/\p{Lu}/u.test(sentence)) return !/\p{Ll}/u.test(sentence);
  const asked = new Set(wordsOf(text).map(({ folded }) => folded));
  return wordsOf(sentence).some(
    (word) =>
      isCapitalised(word) &&
      !STOP_WORDS.has(word.folded) &&
      !CALENDAR_WORDS.has(word.folded) &&
      !asked.has(word.folded),
  );
}

/** A preposition, and a name behind it, or what the sentence takes for known, if it is no time. */
function hasPlace(words: readonly Word[]): boolean {
  return words.some(({ folded }, n) => {
    const mustBeNamed = MOTION_PREPOSITIONS.has(folded);
    if (!mustBeNamed && !PLACE_PREPOSITIONS.has(folded)) return false;
    const hasArticle = GRAMMATICAL_ARTICLES.has(words[n + 1]?.folded ?? "");
    const word = words[n + (hasArticle ? 2 : 1)];
    if (!word || !/^\p{L}/u.test(word.text) || isTimely(word)) return false;
    return (hasArticle && !mustBeNamed) || isCapitalised(word) || !/\p{Ll}/u.test(word.text);
  });
}

function isTimely(word: Word): boolean {
  return TIME_WORDS.has(word.folded) || isCalendar(word) || TIME.test(word.text);
}

/** `may` and `sat` are days and months with a capital only. */
function isCalendar(word: Word): boolean {
  return CALENDAR_WORDS.has(word.folded) && (isCapitalised(word) || word.folded.length >= 6);
}

function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
