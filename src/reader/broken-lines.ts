import { isCaption } from "./captions.ts";
import { lengthOfDateline } from "./credits/datelines.ts";
import { expression } from "./expressions.ts";
import { isListItem, isWholeQuotation, SENTENCE_END } from "./headings.ts";
import { joinPieces, type Line } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import { BEGINS_SMALL } from "./prompts/letters.ts";

/**
 * Lines that a link broke apart: `The` / `mayor` / `joined the talks, and` are one paragraph. Joined
 * only where a line can't be one of its own.
 */

/** Words that no line of its own ends in. */
const OPEN_WORDS =
  /(?:^|[\s(“"'‘])(?:the|an?|of|to|in|on|at|by|for|with|from|and|or|nor|but|as|than|that|which|every|each|who|whom|whose|his|her|its|their|our|your|my|this|these|those|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must|into|onto|over|under|between|through|against|during|until|since|about|before|without|within|per|via|near|including|also|both|either|while|when|where|because|if|then|among|across|beyond|toward|towards|upon|around|unlike|despite)$/i;
const ARABIC_OPEN_WORDS =
  /(?:^|\s)(?:من|في|على|إلى|عن|مع|أن|إن|التي|الذي|الذين|بين|بعد|قبل|عند|منذ|حتى|كما|أو|ثم|لكن|بل|هو|هي|كان|كانت|قال|قالت|أضاف|أكد|أعلن|أعلنت|وقال|وقالت|وأضاف|خلال|حول|ضد|نحو|دون|وفق|بحسب|لدى|أي|كل|بعض|غير|هذا|هذه|ذلك|تلك|و)$/;
/** `"We saw water," / Okafor / said.` */
const OPEN_MARK = /(?:[,;،؛]["'”’»]?|[([–—-])$/;
/** What only goes on: a small letter, or a mark that closes or parts. */
const GOES_ON = expression`^(?:\p{Ll}(?!\p{Lu})|[,.;:!?)\]”’»،؛؟](?!\.)|"(?=[\s,.;:!?)،؛])|['’](?:s|re|ve|ll|d|t)\b|%)`;
const MARK_FIRST = /^[,.;:!?)\]”»،؛؟]|^"(?=[\s,.;:!?)،؛])|^['’](?:s|re|ve|ll|d|t)\b/u;

const ARABIC = /[\u0621-\u064A]/;

/** A link's own words: few, and no sentence. */
const LINK_WORDS = 7;

export function joinBroken(lines: readonly Line[]): Line[] {
  return joinWhere(lines, (before, line, i, first) =>
    isOneWith(before.text, line.text, lines[i + 1]?.text, first),
  );
}

/**
 * Joins each line to the one before it where they are one. Put together once, when the last piece is
 * known: a growing text would be read again each time.
 */
export function joinWhere(
  lines: readonly Line[],
  areOne: (before: Line, line: Line, i: number, first: Line) => boolean,
): Line[] {
  const joined: Line[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end++) {
    const first = lines[start] as Line;
    if (end < lines.length && areOne(lines[end - 1] as Line, lines[end] as Line, end, first)) {
      continue;
    }
    joined.push(end - start === 1 ? first : wholeOf([first, ...lines.slice(start + 1, end)]));
    start = end;
  }
  return joined;
}

function wholeOf(pieces: readonly [Line, ...Line[]]): Line {
  return joinPieces(pieces, (text) => MARK_FIRST.test(text));
}

/**
 * Words that read as a button's when they stand alone, but that a link parted from their sentence: small
 * words between others, and a name where the sentence wants one. `before` has no stop.
 */
export function isWithinSentence(before: string, line: string, after: string | undefined): boolean {
  if (line.split(/\s+/, 4).length === 4) return false;
  if (ARABIC.test(before)) return isWithinArabic(before, line);
  if (after === undefined || endsInStop(line)) return false;
  return BEGINS_SMALL.test(line) || (SMALL_OR_MARK.test(after) && OPEN_WORDS.test(before));
}

const SMALL_OR_MARK = expression`^(?:\p{Ll}|[.,;])`;

/** A sentence was begun, or the line is its end: `قبل نشرها.` */
function isWithinArabic(before: string, line: string): boolean {
  return endsInStop(line) ? ARABIC_PREPOSITION.test(line) : beginsInArabic(before);
}

/** With others a prompt may end as well: `على واتساب.` */
const ARABIC_PREPOSITION = /^(?:بعد|بين|حول|خلال|ضد|قبل|لدى|منذ) /;

/** Whether a line's sentence goes on in the next line, or behind the link that the next line is. */
export function goesOnIn(line: string, next = "", afterNext = ""): boolean {
  if (endsInStop(line)) return false;
  return (
    GOES_ON.test(next) ||
    ((isOpen(line) || beginsInArabic(line)) &&
      (GOES_ON.test(afterNext) || ARABIC_GOES_ON.test(afterNext)))
  );
}

/** Whether a text ends in what wants more: a comma, `the`. */
export function isOpen(text: string): boolean {
  return OPEN_MARK.test(text) || OPEN_WORDS.test(text) || ARABIC_OPEN_WORDS.test(text);
}

/** `before` is the line before, the last of those from `first` on that were joined already. */
function isOneWith(before: string, line: string, after: string | undefined, first: Line): boolean {
  const inPieces = first.text !== before;
  const inItem = isListItem(first.text);
  if (isListItem(line)) return false;
  if (SHORTENED_LAST.test(before) && MARK_FIRST.test(line)) return true;
  if (endsInStop(before)) {
    return after !== undefined && isUnfinished(line) && isBehindStop(before, line, after);
  }
  if (isCaption(before) || isCaption(line)) return false;
  // In Arabic a quotation that somebody said has often no stop.
  if (!inPieces && isWholeQuotation(before) && !GOES_ON.test(line)) return false;
  if (GOES_ON.test(line)) return true;
  // An item of a list may end in any word; a whole sentence behind it is none of it.
  if (inItem && endsInStop(line) && !NAMES_ALONE.test(line)) return false;
  // `What to look for` over a whole sentence.
  if (QUESTION.test(before) && endsInStop(line) && wordsIn(line) >= 6) return false;
  if (isOpen(before)) return true;
  if (ARABIC_GOES_ON.test(line) || NAME_AND_STOP.test(line)) return true;
  // What goes on with a mark can't begin anything: the line before it was a link within a text.
  if (after !== undefined && MARK_FIRST.test(after) && isUnfinished(line)) return true;
  if (inPieces || (isProse(before) && wordsIn(line) <= LINK_WORDS)) return true;
  if (isLong(before) && (REPORT.test(before) || NAMES_ALONE.test(line))) return true;
  if (after === undefined) return false;
  if (ARABIC.test(before)) return isOneInArabic(before, line, after, inItem);
  if (!isUnfinished(line)) return false;
  // A name or another link between two pieces: what comes after it must go on.
  const isLink = wordsIn(line) <= LINK_WORDS && !SUBJECT.test(line) && GOES_ON.test(after);
  return (
    isLink &&
    (RELATION.test(after) ||
      NUMBER.test(line) ||
      isTitled(before, line) ||
      REPORT.test(before) ||
      isBegun(before))
  );
}

/** What no paragraph begins in: `إلى القاهرة، حيث …`, but `إلى ذلك، …`. */
const ARABIC_GOES_ON =
  /^(?:إلى(?! ذلك| جانب)|أن|أنه|أنها|بأن|بأنه|بأنها|التي|الذي|الذين|والتي|والذي|مما)\s/;
/**
 * Neither letter case nor a name tells in Arabic. Two lines without a stop in a row are pieces, unless
 * the first may be a heading, since it is short and no sentence begins like it, and the second is no
 * link, since it is long or begins a sentence.
 */
function isOneInArabic(before: string, line: string, after: string, inItem: boolean): boolean {
  // Items have no stop, and what stands behind the last one over a sentence is a heading.
  if (
    inItem &&
    (wordsIn(before) <= ARABIC_HEADING_WORDS || isSentence(after) || beginsInArabic(line))
  )
    return false;
  if (wordsIn(line) < 4 && isWithinArabic(before, line)) return true;
  if (wordsIn(before) > ARABIC_HEADING_WORDS) return isUnfinished(line);
  if (beginsInArabic(before)) return true;
  return isUnfinished(line) && wordsIn(line) <= ARABIC_LINK_WORDS && !beginsInArabic(line);
}

/** No link's end: whole, and of a sentence's length. */
function isSentence(text: string): boolean {
  return endsInStop(text) && wordsIn(text) > ARABIC_HEADING_WORDS && !GOES_ON.test(text);
}

const ARABIC_HEADING_WORDS = 5;
const ARABIC_LINK_WORDS = 4;

function beginsInArabic(text: string): boolean {
  return ARABIC_VERB.test(`${text} `) || ARABIC_AND.test(text) || FEMININE_PAST.test(`${text} `);
}

/** `وأكد المرصد`, `وفي المساء`: no heading begins with `and`. */
const ARABIC_AND =
  /^و(?:[أإت]|ا(?!ح|د|س|ق|ج|ل[دي])|ي(?!ل)|ق(?:د |ال)|كان|ذكر|لم |لن |في |من |عن |مع |على |بعد |قبل |هو |هي |هذ)/;
/** `تراجعت أسعار`: of the nouns that end so most have their article. */
const FEMININE_PAST = /^(?!ال|بيروت|حضرموت|إنترنت|تابوت|ياقوت)[\u0621-\u0652]{3,}(?<!ا)ت /;
/** A sentence begins with its verb, so that what stands over it may be a heading. */
const ARABIC_VERB =
  /^[وف]?(?:أبدى|أدى|أشار|أصدر|أصيب|أضاف|أطلق|أظهر|أعرب|أعلن|أغلق|أفاد|أقر|أكد|ألقى|أنقذ|أوضح|أوقف|اتهم|ارتفع|استقبل|اعتبر|اعتمد|افتتح|التقى|انتقد|انتهى|انخفض|انطلق|بدأ|بلغ|تأهل|تبدأ|تراجع|تعهد|تقدم|تقول|تلقى|توفي|توقع|توقف|جاء|حذر|حقق|خرج|دخل|دعا|ذكر|رأى|رصد|رفض|زار|سجل|سقط|شارك|شدد|شهد|صدر|صنع|ضاعف|ضرب|طالب|ظهر|عاد|عثر|غادر|فاز|قاد|قال|قتل|قدم|قرر|كان|كشف|لفت|نجح|نشر|نفى|نقل|واصل|وافق|وصف|وصل|وقع|يبدأ|يتوقع|يقع|يقول|ينتظر)ت? /;
/** `Anna Berg.`: two names and a stop are no paragraph. */
const NAME_AND_STOP = expression`^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}\.$`;
/** `The mayor`: a sentence's own subject. */
const SUBJECT = expression`^(?:The|An?|His|Her|Its|Their|Our|This|These|That|Those) \p{Ll}`;
/** `Sen. Anna Berg (D-N.M.)`: the point is of an abbreviation. */
const SHORTENED_LAST = expression`\(\p{Lu}[^()]{0,12}\.\)$`;
/** A name that ends a sentence, which the line before it began. */
const NAMES_ALONE = expression`^(?:\p{Lu}[\p{L}’'-]+ ?){1,4}\.?$`;
const REPORT = /(?:said|says|told|asked)$/;

/** `“Where would we go?” / Anna Berg / asked.`, `RIVERTON: / Engineers / warned three times …` */
function isBehindStop(before: string, line: string, after: string): boolean {
  if (before.endsWith(":")) {
    return FILED.test(before) && lengthOfDateline(`${before} ${line} ${after}`) > 0;
  }
  return /[?!]["”’»]$/.test(before) && REPORT_FIRST.test(after);
}

const FILED = expression`^\p{Lu}[\p{Lu} .'’-]{3,30}:$`;
const REPORT_FIRST =
  /^(?:said|says|told|tells|asked|asks|wrote|added|joked|shouted|cried|wondered)\b/;

/** Words that are no heading's: a sentence and what follows it, who says something, a dateline. */
function isProse(text: string): boolean {
  return SENTENCE_END.test(text) || SPOKEN.test(text) || lengthOfDateline(text) > 0;
}

const SPOKEN = /^["“«].*[,.!?،]["”»]/;

/** Too long for a heading and without its stop. */
function isLong(text: string): boolean {
  return text.length >= 80 || wordsIn(text) >= 14;
}

function isUnfinished(text: string): boolean {
  return !endsInStop(text);
}

/**
 * Begins as a sentence does and has no end: `The minister`, `He took the tug`, `It came a month after`.
 * Else it may be a heading, and what stands below it a sentence's subject.
 */
function isBegun(text: string): boolean {
  const words = wordsIn(text);
  if (words === 1 || isLong(text) || WANTS_NOUN.test(text)) return true;
  if (words >= HEADING_WORDS) return !QUESTION.test(text);
  return words <= 3 ? FRAGMENT.test(text) : PRONOUN.test(text);
}

/** `Fire chief / Anna Berg / said`: what a person is, and a name. */
function isTitled(before: string, line: string): boolean {
  return wordsIn(before) <= 6 && ROLE.test(before) && PERSON.test(line);
}

const ROLE =
  /(?:er|or|ist|ian|ant|man|woman|boss|captain|chair|champion|chef|chief|clerk|coach|envoy|general|guard|head|host|judge|mate|nurse|pilot|president|secretary|star)$/;
const PERSON = expression`^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$`;
const NUMBER = expression`^\p{Lu}{0,3}[$£€₹]?\d`;
/** Most headings have fewer. */
const HEADING_WORDS = 9;
/** Words that a heading may end in, but hardly with a name below it. */
const WANTS_NOUN =
  /\b(?:above|after|amid|another|any|behind|below|beneath|beside|inside|like|more|most|no|opposite|other|outside|some|such|that|though|throughout|till|versus|what|whether|worth)$/;
const QUESTION = /^(?:How|What|When|Where|Which|Who|Whose|Why)\b/;
const PRONOUN = /^(?:He|I|It|She|There|They|We)\b/;
/** Behind a sentence's subject stands its verb; a word of these goes on with what was begun before. */
const RELATION =
  /^(?:about|across|against|along|amid|among|around|as|at|before|behind|below|between|beyond|by|despite|down|during|for|from|in|into|near|of|off|on|onto|out|over|since|than|that|through|to|towards?|under|until|up|upon|via|when|where|which|while|who|whose|with|within|without)\b/;
const FRAGMENT =
  /^(?:The|An?|His|Her|Its|Their|Our|But|And|In|On|At|As|For|When|While|After|Before|Former|Mr|Mrs|Ms|Dr)\b/;

function wordsIn(text: string): number {
  return text.split(/\s+/, 20).length;
}
