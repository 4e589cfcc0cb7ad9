import { isCapitalised } from "../article/capitalised-names.ts";
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

/** Years, clock times, and words that state a time without naming a day. */
const TIME_PATTERN =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d|\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|month|year)|(?:last|next) (?:night|week|month|year)|(?:hours|days|weeks|months|years) (?:ago|later)|noon|midnight|dawn|dusk|hier|aujourd|demain|ayer|hoy|gestern|heute|morgen)(?!\p{L})|(?<!\p{L})(?:أمس|امس|اليوم|غدا|غدًا|صباح|مساء|(?:يوم )?ال(?:سبت|أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة)|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)(?!\p{L})/iu;

/** Small numbers in words, which {@link extractNumbers} leaves out because they identify no event. */
const SMALL_NUMBER =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|half|dozens?|hundreds?|thousands?|millions?)\b|(?<!\p{L})(?:واحد|اثنان|اثنين|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثماني|ثمانية|تسع|تسعة|عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|مئة|مائة|مئات|ألف|آلاف)(?!\p{L})/iu;

/** Words that introduce a reason. */
const REASON_PATTERN =
  /\b(?:because|due to|owing to|thanks to|so that|in order|since|after|to avoid|reason|caused?|parce qu|à cause|porque|weil|wegen|damit)|(?<!\p{L})(?:لأن|لان|بسبب|نتيجة|من أجل|حتى|لكي)/iu;

/**
 * Whether a sentence has what a question asks for and the question does not say itself: a name, a place, a time, a
 * number or a reason. It uses rules and no model: every capitalised word counts as a name.
 */
export function hasAnswerType(sentence: string, { text, answerType }: Question): boolean {
  if (answerType === null) return true;
  if (answerType === "reason") return REASON_PATTERN.test(sentence);
  if (answerType === "place") return hasPlace(wordsOf(sentence));
  if (answerType === "time")
    return TIME_PATTERN.test(sentence) || wordsOf(sentence).some(isCalendar);
  if (answerType === "number") {
    const asked = new Set(extractNumbers(text).map(({ key }) => key));
    const isNew = extractNumbers(sentence).some(({ key, year }) => !year && !asked.has(key));
    return isNew || SMALL_NUMBER.test(sentence);
  }
  // Scripts without capitals hide names.
  if (!/\p{Lu}/u.test(sentence)) return !/\p{Ll}/u.test(sentence);
  const asked = new Set(wordsOf(text).map(({ folded }) => folded));
  const excluded = [STOP_WORDS, CALENDAR_WORDS, asked];
  return wordsOf(sentence).some(
    ({ text, folded }) => isCapitalised(text) && !excluded.some((words) => words.has(folded)),
  );
}

/** Whether a preposition is followed by a name, or by a definite noun, that is not a time. */
function hasPlace(words: readonly Word[]): boolean {
  return words.some(({ folded }, n) => {
    const mustBeNamed = MOTION_PREPOSITIONS.has(folded);
    if (!mustBeNamed && !PLACE_PREPOSITIONS.has(folded)) return false;
    const hasArticle = GRAMMATICAL_ARTICLES.has(words[n + 1]?.folded ?? "");
    const word = words[n + (hasArticle ? 2 : 1)];
    if (!word || !/^\p{L}/u.test(word.text) || isTimely(word)) return false;
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
