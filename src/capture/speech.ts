import { isArabic, stemOf } from "./arabic-stem.ts";
import { ARABIC_RULES } from "./boilerplate/arabic.ts";
import { FOLLOW_UPS } from "./boilerplate/english/follow-ups.ts";
import { ENGLISH_RULES } from "./boilerplate/english.ts";
import { patternOf } from "./boilerplate/rule.ts";
import { FUNCTION_WORDS, ORDER, PRICE, PROSE, REPORTS, WORD_WEIGHTS } from "./boilerplate/words.ts";
import { ordersInWorld } from "./orders.ts";

/**
 * Whom a text speaks to: the reader of the page, or the world. Told by its words alone, so that calls
 * of which no rule knows are found, and prose that begins in a rule's words is kept.
 */

const WORD = /[\p{L}\p{M}\p{N}@]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** A sentence about the world uses the page's words, but not these. */
const ADDRESS = /\b(?:you|your|us|our|we|me|my|here|please)\b|[\u0621-\u064A]/;
const ENDS = /[.!?…؟]["'”’»)\]]*$/;
const NAME_WITHIN = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu;

const ADDRESSES_SIGN = /@\w|:\/\//;
const ADDRESSES = /\S*(?:@\w|:\/\/)\S*/g;

/** The part of a text's telling words, names aside, that are the page's; 1 when there is none. */
function thickness(whole: string, isOwn: (word: string) => boolean): number {
  const text = ADDRESSES_SIGN.test(whole) ? whole.replace(ADDRESSES, "") : whole;
  const spelled = /(?:^|\s)\p{Ll}/u.test(text);
  let [page, all, at] = [0, 0, 0];
  for (const word of text.match(WORD) ?? []) {
    at += 1;
    const plain = word.toLowerCase();
    if (FUNCTION_WORDS.has(plain) || /^[\d@]/.test(plain)) continue;
    const isPage = isOwn(isArabic(plain) ? stemOf(plain) : plain);
    // A name among small letters tells nothing.
    if (!isPage && at > 1 && spelled && /^\p{Lu}/u.test(word)) continue;
    all += 1;
    if (isPage) page += 1;
  }
  return all === 0 ? 1 : page / all;
}

/** `…, the miners cried.`, `…, he joked.`: who said so. */
const SAID =
  /, (?:(?:he|she|they|it|[\p{Lu}][\p{L}’'-]+) |(?:the|a|an|his|her|their) (?:[\p{L}-]+ ){1,2}?)(?:[\p{L}]+ed|said|says|sang|wrote|writes|read|reads|told|tells)(?: [^,.]{1,30})?[.!?]["”’]?$/iu;
/** Persons and pasts that no notice has. */
const PERSONS = /\b(?:he|she|him|his|her|hers|they|their|them)\b/;
const PAST =
  /(?<!\b(?:is|are|be|been|was|were|not|get|or|and|has|have|already) )(?<=\s)(?!need|feed|speed|embed|exceed|proceed|succeed)[a-z]{2,}ed (?:the|an?|one|two|three|all|its|him|them)\b|\b(?:was|were) (?!produced|generated|created|edited|taken|supplied|provided|not loaded|unable)|\b(?:won|led|lost|fell|rose|came|took|gave|spoke|met|sold|began|became|wore|built|broke|brought|caught|chose|drew|drove|fought|grew|held|knew|ran|shook|sank|stood|swam|taught|threw|wept) (?!more\b)/;

/** `Tap water is …`: what looked like an order is the first part of a sentence's subject. */
const SUBJECT = /^\S+ [a-z]+ (?:is|are|was|were|will|has|had|can|could|may|might|would|must)\b/;
const COSTS =
  /\b(?:costs?|pays?|paid|rose|fell|earns?|charges?|sells?|sold|has|have|is|are|rises)\b/;
const ARABIC_TELLS =
  /،\s(?:قال|قالت|سأل|صاح|كما )|(?:^|\s)(?:قال|قالت|أضاف|أضافت|أوضح|أعلن|أعلنت|ذكر|ذكرت|أكد|أكدت|كان|كانت|لم|التي|الذي|حتى|ألف|آلاف|مليون|مئة)(?=\s)/;
const OURS = /\b(?:our|your) /;

/** Whether a text tells of the world: it reports speech, or what persons did. */
function tells(text: string, plain: string): boolean {
  if (SAID.test(text)) return true;
  const orders = ORDER.test(plain);
  if (orders && SUBJECT.test(plain)) return true;
  if ((orders || HANDS.test(plain)) && ordersWorld(text, plain)) return true;
  if (orders && OURS.test(plain)) return false;
  if (ARABIC_TELLS.test(plain)) return true;
  if (PERSONS.test(plain) || plain.match(REPORTS) !== null) return true;
  return ENDS.test(text) && PAST.test(plain);
}

/** What an order is about: `Press the dough`, `Go to the top of the hill`. */
const OBJECT =
  /^[a-z]+(?: (?:up|down|out|off|on|in|to))? (?:the|an?|your|some) (?:(?:top|back|bottom|end|foot|middle|edge) of (?:the|an?|your) )?([a-z-]+)(?: ([a-z-]+))?/;
/** What is done to the things of a kitchen or a shed as well as to those of a page. */
const HANDS =
  /^(?:choose|click|copy|drag|enter|go|hit|hover|listen|move|pick|press|save|scroll|select|slide|swipe|tap|turn|use|write)\b/;
/** What a sentence goes on with, rather than a title. */
const GOES_ON = /^(?:after|and|before|but|for|from|or|until|when|with|without)$/;
const PURPOSE = /\bto ([a-z]+)/;

/** Whether a whole sentence orders something about the world: a recipe does, and advice. */
function ordersWorld(text: string, plain: string): boolean {
  const [head = "", object = "", next = ""] = OBJECT.exec(plain) ?? [];
  if (object === "" || !ENDS.test(text) || isOfRules(object) || WORD_WEIGHTS.has(next))
    return false;
  if (!HANDS.test(plain) && !GOES_ON.test(next)) return false;
  const purpose = PURPOSE.exec(plain)?.[1] ?? "";
  const rest = plain.slice(head.length).split(/[^a-z]+/);
  return weightOf(purpose) < 0.8 && rest.filter((word) => weightOf(word) >= 0.8).length < 2;
}

const LOOSE_RULES = [...ENGLISH_RULES, ...ARABIC_RULES].filter(({ sure }) => sure !== true);

/** Words that loose rules are made of, which are the page's where such a rule fits. */
const RULE_WORDS: ReadonlySet<string> = new Set(
  LOOSE_RULES.flatMap(({ phrases, before = "", after = "" }) =>
    [...phrases, before, after].flatMap(
      (phrase) => phrase.match(/[a-z]{3,}|[\u0621-\u064A]{2,}/g) ?? [],
    ),
  ),
);

const WEIGHED_STEMS = stems(WORD_WEIGHTS.keys());
const RULE_STEMS = stems(RULE_WORDS);

function stems(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].filter(isArabic).map(stemOf));
}

const isWeighed = (word: string) => WORD_WEIGHTS.has(word) || WEIGHED_STEMS.has(word);
const isOfRules = (word: string) => isWeighed(word) || RULE_WORDS.has(word) || RULE_STEMS.has(word);

/** Whether a word is of those by which a page speaks of itself. */
export function isPageWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}’'-]/gu, "");
  return isWeighed(isArabic(plain) ? stemOf(plain) : plain);
}

/** What says how things are or will be. */
const STATES = / (?:may|will|would|could|might|must|should|is|are|has|have)\b(?! you)/;

/** The same of a text alone. */
export function tellsOfWorld(text: string): boolean {
  return QUOTED.test(text) || tells(text, text.toLowerCase());
}

const FOLLOW_UP = patternOf({ class: "call", phrases: FOLLOW_UPS, after: "[.!?]?" });
/** More is prose, whatever it stands beside. */
const FOLLOW_UP_CHARACTERS = 160;
const OURS_ALONE = /\b(?:we|us|our)\b/;
const YOURS = /\b(?:you|your)\b/;

/** Whether a sentence is known for what a call has beside it. */
export function isFollowUp(text: string): boolean {
  if (text.length > FOLLOW_UP_CHARACTERS || QUOTED.test(text)) return false;
  const plain = text.toLowerCase();
  return FOLLOW_UP.test(plain) && !SAID.test(text) && plain.match(REPORTS) === null;
}

/** Whether a sentence behind a call goes on with it: it tells the reader what the outlet does for him. */
export function goesOnCalling(text: string): boolean {
  if (leans(text)) return true;
  const plain = text.toLowerCase();
  const speaks = OURS_ALONE.test(plain) && YOURS.test(plain);
  return text.length <= FOLLOW_UP_CHARACTERS && speaks && !tellsOfWorld(text);
}

/** Whether a short sentence is a call if one stands beside it: `Got a story?`, `No spam.` */
export function leans(text: string): boolean {
  if (isFollowUp(text)) return true;
  if (text.length > 60 || QUOTED.test(text) || STATES.test(text)) return false;
  if (ASKS_READER.test(text)) return true;
  if (ENDS.test(text) && ordersInWorld(text.toLowerCase())) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  const own = words.filter((word) => isWeighed(word) && !FUNCTION_WORDS.has(word)).length;
  return own > 0 && thickness(text, isWeighed) >= 0.67 && !tells(text, text.toLowerCase());
}

/** `ما رأيك في القرار؟` before `شاركنا`. */
const ASKS_READER =
  /^(?:ما رأيك|ما رأيكم|وأنت|هل (?:أنت|أنتم|تريد|تريدون|تود|تودون|ترغب|ترغبون|تبحث|تبحثون|أعجبك|أعجبكم|أعجبتك|لديك|لديكم|فاتك|كنت))(?=\s)[^؟.]*؟$/;

/** Whether a text that a loose rule fits is prose that only begins as a call does. */
export function isProse(text: string, plain: string): boolean {
  const least = /[\u0621-\u064A]/.test(plain) ? 0.55 : 0.41;
  return tells(text, plain) || thickness(text, isOfRules) < least;
}

/**
 * Whether a short text speaks to the reader or of the page rather than of the world, by how thick
 * the words of that kind are in it. A bar of buttons is nothing but such words; a sentence must be
 * full of them, and neither quote nor report.
 */
export function speaksToReader(text: string, plain: string, least: number): boolean {
  const words = plain.split(SPACES);
  let score = 0;
  let own = 0;
  for (const word of words) {
    const weight = WORD_WEIGHTS.get(word) ?? (isBare(word) ? 0 : weightOf(word.replace(MARKS, "")));
    score += weight;
    if (weight >= 0.8) own += 1;
  }
  const inArabic = isArabic(plain);
  const isSentence = ENDS.test(text);
  // In Arabic nearly every word has endings of its own: what is the page's throughout is a call.
  const isShort = !isSentence && words.length >= 2 && words.length <= 9;
  // So is what has no other words in English, if it is plain enough that it speaks of a page.
  const isPlain = () =>
    inArabic ? !ASKS.test(plain) : score >= 1 && text.match(NAME_WITHIN) === null;
  const isAll =
    isShort &&
    least <= MOST &&
    isPlain() &&
    words.filter((word) => !FUNCTION_WORDS.has(word)).length >= 2 &&
    thickness(text, isWeighed) === 1;
  if (isAll) return !QUOTED.test(text);
  const isPrice = MONEY.test(plain) && PRICE.test(plain) && !COSTS.test(plain);
  if ((own === 0 && !isPrice) || QUOTED.test(text)) return false;
  if (isShort && own >= words.length * 0.6) return true;

  const orders = ORDER.test(plain);
  if (orders) score += 0.8;
  if (isPrice) score += 2;
  const addressed = !isSentence || orders || isPrice || ADDRESS.test(plain);
  const [base, part, thick] = addressed
    ? [
        isSentence ? 2.5 : 2.1,
        words.length > 16 ? 0.34 : isSentence ? 0.26 : 0.24,
        isSentence ? (inArabic ? 0.8 : 0.55) : 0.34,
      ]
    : [3, 0.28, 0.6];
  const needed = Math.max(base, words.length * part) * least;
  if (score < needed) return false;
  score -= (plain.match(PROSE)?.length ?? 0) * 1.2;
  score -= (text.match(NAME_WITHIN)?.length ?? 0) * 0.3;
  return score >= needed && thickness(text, isWeighed) >= thick && !tells(text, plain);
}

function weightOf(word: string): number {
  return WORD_WEIGHTS.get(word) ?? 0;
}

/** Whether no mark can stand around a word, as around most: it begins and ends in a letter. */
function isBare(word: string): boolean {
  return isLetter(word.charCodeAt(0)) && isLetter(word.charCodeAt(word.length - 1));
}

/** A small letter of A to Z, or an Arabic one. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x621 && unit <= 0x63a) ||
    (unit >= 0x641 && unit <= 0x64a)
  );
}

/** A heading may ask: `What is new in …`. */
const ASKS = /^(?:ما|ماذا|كيف|لماذا|متى|أين|من|هل) /;
/** What is asked of a part of a sentence; more is asked only where no rule but one may do. */
const MOST = 2;
const SPACES = /[\s/|]+/;
const MARKS = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]+$/gu;
const QUOTED = /["“”«»]/;
/** What a price is written with: nearly all texts have none of it, and need no closer look. */
const MONEY = /[$€£¥\d]/;
