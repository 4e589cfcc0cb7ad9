import { BUTTON_WORDS } from "./boilerplate/english/controls.ts";
import { ENGLISH_RULES } from "./boilerplate/english.ts";
import { SHORT } from "./boilerplate/rule.ts";
import { WORD_WEIGHTS } from "./boilerplate/words.ts";
import { OPEN_WORDS } from "./broken-lines.ts";
import { isBar, noiseClass } from "./noise.ts";
import { endsInStop } from "./sentences.ts";

/**
 * Calls to the reader within a card's one line, where they run into sentences without a stop.
 */

/** Before a capital letter, where no sentence ended: `Share this post The prize is …`. */
const UNMARKED_BOUNDARY = /(?<=[^\s.!?…:;,]) (?=["“‘(]?\p{Lu})/gu;
/** What a sentence begins with, rather than a name within one. */
const STARTER =
  /^["“‘(]?(?:The|An?|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|This|That|These|Those|In|On|At|By|For|From|With|After|Before|Since|Until|About|As|But|And|Or|So|Yet|If|When|While|Where|What|Who|How|Why|There|Here|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|All|Each|Every|No|Not|Both|Another|Other|Only|Now|Then|Today)\b/;
const MOST_PREFIX = 150;
/** A part of a sentence must speak more plainly than a whole one. */
const SURE = 1.2;

/**
 * Length of a call to the reader that runs into the sentence behind it without a stop; 0 for none.
 * It ends where a sentence can begin: at the last such place that is plain, else at the first.
 */
export function noisePrefix(text: string, afterCall = false): number {
  if (ARABIC.test(text)) return arabicPrefix(text);
  const whole = noiseClass(text);
  let first = 0;
  let last = 0;
  for (const { index } of text.slice(0, MOST_PREFIX).matchAll(UNMARKED_BOUNDARY)) {
    const [prefix, rest] = [text.slice(0, index), text.slice(index + 1)];
    const words = prefix.split(" ").length;
    if (OPEN_WORDS.test(prefix) || rest.split(" ", 3).length < 3) continue;
    const starts = STARTER.test(rest) || (isCapitals(prefix) && !isCapitals(rest));
    const found = noiseClass(prefix, SURE);
    if (found === null) continue;
    const isClosed =
      CLOSED.has(found) ||
      CLOSING.test(prefix) ||
      (words > 1 && isTitleCase(prefix) && isKnown(prefix));
    if (words < 2 && !afterCall && found !== "advertisement" && !/^[([]/.test(prefix)) continue;
    if (words < 3 && !starts && !isClosed && found !== "advertisement") continue;
    // Where the whole is a call too, only a plain place parts it.
    if (whole !== null && whole !== "link" && !starts && !isClosed) continue;
    if (whole !== null && rest.split(" ", 5).length < 5) continue;
    if (found === "link" && !(OPEN_TITLE.test(prefix) ? endsTitle(prefix) : starts || isClosed)) {
      continue;
    }
    if (first === 0) first = index;
    if (starts || isClosed || isBar(prefix)) last = index;
    if (found === "link") break;
  }
  return last || first;
}

const ARABIC = /^[^A-Za-z]*[\u0621-\u064A]/;
/** What an Arabic sentence goes on with: "and" before a verb or a particle. */
const ARABIC_STARTER =
  / (?!و(?:يوتيوب|تويتر|تلغرام|تيك|واتساب|انستغرام|إنستغرام|فيسبوك))(?=و(?:[يتن][\u0621-\u064A]{2,}|قال|كان|أضاف|أكد|أعلن|أوضح|ذكر|وعد|ضم|لم |لا |بلغ|شهد|قد |هذا |هذه |تصدى|عاد|بدأ|فاز|ال))/g;

/** The same in Arabic, where no capital shows a beginning but most sentences begin with "and". */
function arabicPrefix(text: string): number {
  for (const { index } of text.slice(0, MOST_PREFIX).matchAll(ARABIC_STARTER)) {
    const prefix = text.slice(0, index);
    const found = noiseClass(prefix);
    if (found === "advertisement" || (found !== null && prefix.includes(" "))) return index;
  }
  return 0;
}

/** Classes whose phrases have an end of their own. */
const CLOSED: ReadonlySet<string> = new Set(["control", "share", "duration", "player", "picture"]);
/** Words that end a call: networks, brands in camel case, handles, `here`. */
const CLOSING =
  /(?:WhatsApp|Google News|Facebook|\bX|Instagram|Telegram|YouTube|Twitter|LinkedIn|TikTok|Threads|Bluesky|[Nn]ewsletters?|[Ii]nbox|\b[Aa]pp|\bhere|\bHERE|\bnow|Advertisement|\bbelow|\(@\w+\)|\p{Ll}\p{Lu}\p{L}+)$/u;
const OPEN_TITLE = /[:→»]/;

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isTitleCase(text: string): boolean {
  return !/(?:^|\s)\p{Ll}/u.test(text);
}

/** Known by a rule, not by how many of its words are of the kind. */
function isKnown(text: string): boolean {
  return noiseClass(text, Number.POSITIVE_INFINITY) !== null;
}

/** A link's title ends in an ordinary word; behind a name another may follow. */
function endsTitle(prefix: string): boolean {
  const title = prefix.slice(prefix.search(/[:→»]/) + 1);
  return title.length > 12 && /(?:^|\s)\p{Ll}[^\s]*$/u.test(title);
}

/** Where a call to the reader begins that ends a text which has lost its own end; -1 for nowhere. */
export function noiseSuffix(text: string): number {
  if (endsInStop(text)) return -1;
  const from = Math.max(0, text.length - SHORT);
  for (const { index } of text.slice(from).matchAll(UNMARKED_BOUNDARY)) {
    const suffix = text.slice(from + index + 1);
    if (suffix.split(" ").length >= 3 && noiseClass(suffix) !== null) return from + index;
  }
  return -1;
}

/** Words that a call can begin with: those of the rules, of orders, and of the page itself. */
const CALL_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH_RULES.flatMap(({ first }) => first?.split(" ") ?? []),
  ...[...WORD_WEIGHTS].flatMap(([word, weight]) => (weight >= 0.8 ? [word] : [])),
  ...BUTTON_WORDS,
]);
/** Words that most sentences begin with; behind them a call shows in other ways. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  "the this a an in it on at to for from and by as be all what why how one we i i'm no yes now here week weeks month year years month more most".split(
    " ",
  ),
);
/** Heads of lists of links, where a capital letter follows: `Most Popular`. */
const HEADS: ReadonlySet<string> = new Set(["most", "more", "all", "now"]);
/** Calls that only a sign within them gives away are shorter than what any call may be. */
const SIGNED_CHARACTERS = 130;
const SIGNS =
  /you|@|\||©|:\/\/|%|cookie|ewsletter|dvertis|ubscri|JavaScript|copied|reserved|ollow us|ign up|lick here|rewritten|developing story|headline|yndicat|ire service|rrangement with|isclaimer/;

/**
 * Whether a sentence of prose is worth asking whether it is a call: nearly all are not, and this is
 * fifty times faster than asking. One without its stop always is.
 */
export function mayCall(sentence: string): boolean {
  if (!endsInStop(sentence)) return true;
  const word = firstWord(sentence);
  if (word === null || (CALL_WORDS.has(word) && !COMMON_WORDS.has(word))) return true;
  if (HEADS.has(word) && /^\S+ (?:\p{Lu}|news |from |stories )/u.test(sentence)) return true;
  return sentence.length <= SIGNED_CHARACTERS && (isInCapitals(sentence) || SIGNS.test(sentence));
}

/** Whether a text begins in capitals, as heads of calls do. */
function isInCapitals(text: string): boolean {
  const [second, third] = [text.charCodeAt(1), text.charCodeAt(2)];
  return second >= 0x41 && second <= 0x5a && third >= 0x41 && third <= 0x5a;
}

/** Whether a text begins with a word, a number or a bracket that calls begin with. */
function beginsCall(text: string): boolean {
  const word = firstWord(text);
  return word === null || CALL_WORDS.has(word);
}

/** `MATCH HIGHLIGHTS: …` */
const HEAD_IN_CAPITALS = /^\p{Lu}{3}[\p{Lu} ]{0,30}:/u;

/** Whether a call may stand at the beginning of a sentence: by its first word, or a bar of choices. */
export function mayBeginCall(sentence: string): boolean {
  return (
    beginsCall(sentence) || HEAD_IN_CAPITALS.test(sentence) || sentence.slice(0, 60).includes("|")
  );
}

/** The first word in lower case; null when a text begins with no plain letter or quotation mark. */
function firstWord(text: string): string | null {
  let start = 0;
  while (start < 2 && "\"“‘'".includes(text.charAt(start))) start++;
  let end = start;
  while (end < start + 16 && isLetter(text.charCodeAt(end))) end++;
  return end === start ? null : text.slice(start, end).toLowerCase();
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x2d;
}
