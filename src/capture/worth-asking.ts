import { isArabic, stemOf } from "./arabic-stem.ts";
import { ARABIC_RULES } from "./boilerplate/arabic.ts";
import { BUTTON_WORDS } from "./boilerplate/english/controls.ts";
import { ENGLISH_RULES } from "./boilerplate/english.ts";
import { firstWords } from "./boilerplate/first-words.ts";
import { FIRST_WORDS } from "./boilerplate/learned-partings.ts";
import { SHORT } from "./boilerplate/rule.ts";
import { FUNCTION_WORDS, WORD_WEIGHTS } from "./boilerplate/words.ts";
import type { Line } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import type { Signs } from "./signs.ts";
import { hashOf, hashOn } from "./weights.ts";

/**
 * Which sentences of a card are worth asking whether they are calls, or begin with one: a look at the
 * first word and at a few signs, since nearly all are prose and asking costs fifty times as much.
 */

/** Words that a call can begin with: those of the rules, of orders, and of the page itself. */
const CALL_WORDS = [
  ...ENGLISH_RULES.flatMap(({ first }) => first?.split(" ") ?? []),
  ...[...WORD_WEIGHTS].flatMap(([word, weight]) =>
    weight < 0.8 && FUNCTION_WORDS.has(word) ? [] : [word],
  ),
  ...ENGLISH_RULES.flatMap(({ phrases, before }) =>
    // What may be missing before a phrase is no beginning of all.
    (before === undefined || before.endsWith("?") ? phrases : [before]).flatMap(firstWords),
  ),
  ...BUTTON_WORDS,
];
/** The same in Arabic, where words are told by their stems. */
const ARABIC_CALL_STEMS: ReadonlySet<string> = new Set(
  [
    ...WORD_WEIGHTS.keys(),
    ...ARABIC_RULES.flatMap(({ first }) => first?.split(" ") ?? []),
    ...ARABIC_RULES.flatMap(({ phrases, before }) => [before ?? "", ...phrases]).flatMap(
      firstWords,
    ),
  ]
    .filter(isArabic)
    .map(stemOf),
);
const ARABIC_WORD = /^["“«]?([\u0621-\u065F]{2,20})/;

/** Words that most sentences begin with; behind them a call shows in other ways. */
const COMMON_WORDS =
  "the this a an in it on at to for from and by as be all what why how one we i i'm no yes now here week weeks month year years month more most after that with is are has have not or when who can will was been about out over two three then less built created if light many others parts people some these written".split(
    " ",
  );
/** What calls go on with behind those words: `More on …`, `This video …`, `In case …`. */
const COMMON_HEAD =
  /^(?:More|Most|All|Now) (?:[A-Z]|products |items |prices |opinions |views |news |from |stories |on |in |like |read |popular |to |details )|^(?:What|Here|In|From|No|Yes|I|Why|After|To|For)(?:['’]s| is| are|,)? (?:to |else |you |what |our |other |case |this |around |across |the (?:latest|top|web|archive|ad)|spam|thanks|comments|compatible|commitment|agree|accept|want |am |read |see |view |continue |keep |unlock |more |subscribers)|^(?:Was|Were|Is|Are|Did|Do|How) (?:this|you|useful|helpful) |^We (?:use |value |respect |and our |need your |are committed |independently |may |earn )|^To (?:comment|reply|vote|post),? |^Yes No |^How we |^(?:Some|Many|Every|Any|These) (?:of the )?(?:products?|items?|links|views|opinions|recommendations|picks) |^If you (?:buy|click|purchase|order|shop|spot|notice|find an?|see an?|believe|have spotted) |^(?:Created|Written|Built) (?:with|by|using) (?:AI|artificial|the help|Chat) |^An? (?:[a-z]+ )?extension |^(?:With |\(With |Do |Have |Not |Be )(?:you |a |inputs? |files |seeing |something |now|the first)|^(?:Be the first|In (?:paid )?partner)|^This (?:is an? |is the |[a-z]+ (?:is|was|has|can|could|may|might|will|uses|player|file|contains|includes|features) )|^(?:The|An?) (?:media|modal|dialog|embedded|following|best|rest|views|opinions|error|(?:post|photo|video|reel|audio|clip|map|chart|graphic|tweet|story|article|content|material)\b)/;

/** What a text's first word tells, a bit each. */
const CALL = 1;
const COMMON = 2;
const OWN = 4;
const PROMPT = 8;
const IN_ARABIC = 16;
/** It begins with no letter. */
const NO_WORD = 32;

/** The kinds of first words, by their hashes: taking each out of its sentence would cost more. */
const BEGINNINGS: ReadonlyMap<number, number> = beginnings([
  [CALL, CALL_WORDS],
  [COMMON, COMMON_WORDS],
  // With nobody quoted, what an outlet says of itself begins so.
  [OWN, ["we", "this", "have"]],
  [PROMPT, FIRST_WORDS.split(" ")],
]);

function beginnings(kinds: readonly (readonly [kind: number, words: readonly string[]])[]) {
  const all = new Map<number, number>();
  for (const [kind, words] of kinds) {
    for (const word of words) all.set(hashOf(word), (all.get(hashOf(word)) ?? 0) | kind);
  }
  return all;
}

/** What a text's first word tells of whether it is worth asking. */
export function beginningOf(text: string): number {
  let start = 0;
  while (start < 2 && isQuotationMark(text.charCodeAt(start))) start++;
  let hash = EMPTY;
  let end = start;
  for (; end < start + MOST_LETTERS; end++) {
    const unit = text.charCodeAt(end);
    if (!isLetter(unit)) break;
    hash = hashOn(hash, unit === HYPHEN ? unit : unit | 0x20);
  }
  if (end > start) return BEGINNINGS.get(hash) ?? 0;
  const arabic = ARABIC_WORD.exec(text)?.[1];
  if (arabic === undefined) return NO_WORD;
  const isCall = ARABIC_CALL_STEMS.has(stemOf(arabic));
  return IN_ARABIC | (BEGINNINGS.get(hashOf(arabic)) ?? 0) | (isCall ? CALL : 0);
}

const EMPTY = hashOf("");
/** No word that is asked for has more. */
const MOST_LETTERS = 16;

/** Calls that begin in capitals are shorter than what any call may be. */
const SHOUTED_CHARACTERS = 130;

/**
 * Whether a sentence of prose is worth asking whether it is a call: nearly all are not, and this is
 * fifty times faster than asking. One without its stop always is.
 */
export function mayCall(line: Line, signs: Signs, beginning = beginningOf(line.text)): boolean {
  const sentence = line.text;
  if (!endsInStop(sentence)) return true;
  const isCommon = has(beginning, COMMON);
  if (has(beginning, NO_WORD) || (has(beginning, CALL) && !isCommon)) return true;
  if (has(beginning, IN_ARABIC)) return signs.has("call", line);
  if (sentence.length > SHORT) return false;
  if (isCommon && COMMON_HEAD.test(sentence)) return true;
  if (sentence.length <= SHOUTED_CHARACTERS && isInCapitals(sentence)) return true;
  if (signs.has("call", line)) return true;
  const isOwn =
    has(beginning, OWN) ||
    sentence.charCodeAt(sentence.length - 1) === QUESTION ||
    signs.has("own", line);
  return isOwn && !signs.has("quotation", line) && !isQuotationMark(sentence.charCodeAt(0));
}

/** Whether a text begins with a word that prompts begin with, more than sentences do. */
export function mayBeginPrompt(text: string, beginning = beginningOf(text)): boolean {
  return has(beginning, PROMPT);
}

function has(beginning: number, kind: number): boolean {
  return (beginning & kind) !== 0;
}

const QUESTION = 0x3f;

/** Whether a text begins in capitals, as heads of calls do. */
function isInCapitals(text: string): boolean {
  const [second, third] = [text.charCodeAt(1), text.charCodeAt(2)];
  return second >= 0x41 && second <= 0x5a && third >= 0x41 && third <= 0x5a;
}

/** `MATCH HIGHLIGHTS: …` */
const HEAD_IN_CAPITALS = /^\p{Lu}{3}[\p{Lu} ]{0,30}:/u;

/** What stands in bars of choices, and behind names in posts. */
const HEAD_SIGN = /\||\(@|inbox|ewsletter/;

/** Whether a call may stand at the beginning of a sentence: by its first word, or a bar of choices. */
export function mayBeginCall(sentence: string): boolean {
  const head = sentence.slice(0, 100);
  return (
    has(beginningOf(sentence), CALL | NO_WORD | IN_ARABIC) ||
    COMMON_HEAD.test(sentence) ||
    HEAD_IN_CAPITALS.test(sentence) ||
    HEAD_SIGN.test(head)
  );
}

const HYPHEN = 0x2d;

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === HYPHEN;
}

function isQuotationMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x2018;
}
