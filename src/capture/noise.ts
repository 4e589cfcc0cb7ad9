import { ARABIC_RULES } from "./boilerplate/arabic.ts";
import { ROW_BUTTONS } from "./boilerplate/english/controls.ts";
import { ENGLISH_RULES } from "./boilerplate/english.ts";
import { firstLetters } from "./boilerplate/first-letters.ts";
import { type NoiseClass, patternOf, type Rule, SHORT } from "./boilerplate/rule.ts";
import { isLikeProse } from "./likeness.ts";
import { ordersInWorld } from "./orders.ts";
import { isPageWord, isProse, speaksToReader } from "./speech.ts";

/** Marks around a link's or a button's words. */
const LEADING_MARKS = /^[\s»›>►▶→➜•*|·–—\-_▼▲◄⇒☞✉📩🔔👉📱([]+/u;
const TRAILING_MARKS = /[\s»›>►▶→➜|·▼▲_)\]–—-]+$/u;
const ARROWS = /^\s*(?:[»›►▶→➜☞👉]|>>)|(?:[›►▶→➜]|>>)\s*$/u;
const ARABIC = /[\u0621-\u064A]/;

type Compiled = {
  readonly class: NoiseClass;
  readonly isSure: boolean;
  /** Whether a stop may stand behind it. */
  readonly isStopped: boolean;
  readonly isWhole: boolean;
  readonly pattern: RegExp;
};

/** What a text may be, by its first word: rules and of them the phrases that begin in its letter. */
const BUCKETS = new Map<string, readonly Compiled[]>();
const ARABIC_BUCKETS = new Map<string, readonly Compiled[]>();
const ENGLISH = inParts(ENGLISH_RULES);
const OTHER = inParts(ARABIC_RULES);
const FIRST_WORDS = new Set(
  [...ENGLISH_RULES, ...ARABIC_RULES].flatMap(({ first }) => first?.split(" ") ?? []),
);

/**
 * Which class of boilerplate a whole line or sentence is; null for a part of the article. `least`
 * raises what is asked of a text that no rule knows.
 */
export function noiseClass(text: string, least = 1): NoiseClass | null {
  if (text.length > SHORT) return null;
  if (text.startsWith("(") && WIRE_DESK.test(text)) return "footer";
  const bracket = text.startsWith("[") ? LABEL_IN_BRACKETS.exec(text) : null;
  if (bracket !== null) return noiseClass(`${bracket[1]}: ${bracket[2]}`, least);
  const plain = spelled(text.replace(LEADING_MARKS, "").replace(TRAILING_MARKS, "").toLowerCase());
  if (plain === "") return /[.,;:!?،؛]/.test(text) ? null : "control"; // a stop that a link set loose stays
  const arrow = ARROWS.test(text) && !/[.!?…؟]["'”’]?$/.test(text);
  if (arrow || isHeadline(text)) return "link";
  const stopped = STOPPED.test(text);
  const known = rulesFor(plain).find(
    ({ isStopped, isWhole, pattern }) =>
      (!stopped || isStopped) && !(isWhole && least > 1) && pattern.test(plain),
  );
  if (known?.isSure) return known.class;
  if (stopped && ordersInWorld(plain)) return null;
  if (known === undefined && isRow(text)) return "control";
  const found = known?.class ?? (speaksToReader(text, plain, least) ? "call" : null);
  if (found === null || (known !== undefined && !LOOSE.has(found))) return found;
  if (known !== undefined && isNews(text, plain, found)) return null;
  return least === 1 && stopped && isLikeProse(text) ? null : found;
}

/** Whether a text that begins as a rule has it goes on as prose. */
function isNews(text: string, plain: string, found: NoiseClass): boolean {
  if (found !== "link") return isProse(text, plain);
  if (GOES_ON_SMALL.test(text)) return true;
  return TITLED.test(plain) ? isLong(text) : PROMISED.test(plain) || isProse(text, plain);
}

/** `Yes No Report a problem`: nothing but buttons in a row, of which each begins in a capital. */
function isRow(text: string): boolean {
  if (text.length > ROW_CHARACTERS || !ROW_HEAD.test(text)) return false;
  const words = text.split(/[\s/|]+/);
  const ends = [0];
  for (let to = 1; to <= words.length; to++) {
    const isEnd = ends.some((from) => {
      if (to - from > 7 || (from === 0 && to === words.length)) return false;
      return /^\p{Lu}/u.test(words[from] ?? "") && isButton(words.slice(from, to).join(" "));
    });
    if (isEnd) ends.push(to);
  }
  return ends.at(-1) === words.length;
}

const ROW_CHARACTERS = 80;
const ROW_HEAD = new RegExp(`^(?:${ROW_BUTTONS})\\b.*[^.!?…:]$`, "i");
const ROW_BUTTON = new RegExp(`^(?:${ROW_BUTTONS})$`, "i");

function isButton(text: string): boolean {
  const found = ROW_BUTTON.test(text) ? "control" : noiseClass(text, Number.POSITIVE_INFINITY);
  return found === "control" || found === "share" || found === "call" || found === "player";
}

/** `[WATCH] The mayor crosses`: a label in capitals, with a title behind it. */
const LABEL_IN_BRACKETS = /^\[(\p{Lu}{3,12})\] (\p{Lu}.*)$/u;

/** `(تحرير ليلى عمر)`: who at the wire worked on a text. */
const WIRE_DESK =
  /^\((?:إعداد|اعداد|تحرير|ترجمة|كتابة|تغطية|شارك في التغطية) (?!ال)[\u0621-\u0652]+ [\u0621-\u0652]+(?: [\u0621-\u0652]+){0,2}\)\.?$/;

/** `PHOTOS: Storm lashes the coast`: a label of the page's own words in capitals, and a headline. */
function isHeadline(text: string): boolean {
  const [, label = "", words = ""] = HEADLINE.exec(text) ?? [];
  return label !== "" && SMALL_WORD.test(words) && label.split(" ").every(isPageWord);
}

/** A credit's label, `PHOTO: Anna Berg`, is none, and a headline has no stop. */
const HEADLINE =
  /^(?!(?:FILE|PHOTO|PICTURE|IMAGE|CAPTION|SOURCE)\b)(\p{Lu}[\p{Lu} ]{2,30}) ?[:|] (["“‘]?\p{Lu}[^:|]*[^.:|])$/u;
const SMALL_WORD = /\s(?!by |van |von |de |al |for |and )\p{Ll}{2,}/u;
/** `Next stop: the harbour.` Behind a link's head stands a title, which has a capital. */
const GOES_ON_SMALL = /^[^:]{3,40}: \p{Ll}[^:]*\.$/u;

/** Orders in Arabic that are often written with a hamza which they haven't: `إضغط`, `إشترك`. */
const WITH_HAMZA =
  /^إ(?=(?:بحث|تبع|حصل|ختر|ستمع|سحب|شترك|ضغط|طلع|عرف|فتح|قبل|قرأ|كتب|كتشف|نضم|نقر)(?:ي|وا)?(?![\u0621-\u064A]))/;

/** Vowels, stretching, and marks of direction, which nobody sees. */
const UNSEEN = /[\u064B-\u0652\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Two points behind a label are its colon: `شاهد.. أهداف المباراة`. */
const POINTS = /^([\u0621-\u064A ]{2,24}?) ?(?:\.\.|…) ?(?=[^\s.])/;

const WRITTEN_OTHERWISE = /[\u064B-\u0652\u0640\u200B-\u202E\u2066-\u2069]|\.\./;

/** An Arabic text as the rules have it. */
function spelled(plain: string): string {
  if (!ARABIC.test(plain)) return plain;
  const seen = WRITTEN_OTHERWISE.test(plain)
    ? plain.replace(UNSEEN, "").trim().replace(POINTS, "$1: ")
    : plain;
  return seen.startsWith("إ") ? seen.replace(WITH_HAMZA, "ا") : seen;
}

/** Whether what stands behind a link's head is a sentence rather than a title. */
function isLong(text: string): boolean {
  return text.endsWith(".") && text.split(" ", 9).length > 8;
}

/** `Loading…` and `Link copied!` are words on buttons, too. */
const STOPPED = /(?:[^.]\.|[?؟]|^\S+!)$/;
/** Classes of words on buttons and labels, which are no sentences. */
const NEVER_STOPPED: ReadonlySet<string> = new Set([
  "control",
  "share",
  "duration",
  "picture",
  "label",
  "markup",
]);
/** `More on the goats later.`: what the writer will come to is behind no link. */
const PROMISED = / (?:later|shortly|another time|in a moment)\.$/;
/** A link with its title, which is news. */
const TITLED = /[:|»→] ?\S/;
/** Classes whose phrases go on freely behind words that prose begins with too. */
const LOOSE: ReadonlySet<string> = new Set([
  "subscribe",
  "link",
  "call",
  "embed",
  "consent",
  "footer",
  "advertisement",
  "player",
  "price",
  "share",
]);

type Part = {
  readonly rule: Rule;
  readonly words: ReadonlySet<string> | null;
  readonly phrase: string;
  readonly letters: ReadonlySet<string> | null;
};

/** Rules phrase by phrase, each with what it can begin with. */
function inParts(rules: readonly Rule[]): Part[] {
  return rules.flatMap((rule) =>
    rule.phrases.map((phrase) => ({
      rule,
      words: rule.first === undefined ? null : new Set(rule.first.split(" ")),
      phrase,
      letters: firstLetters(`(?:${rule.before ?? ""})(?:${phrase})`.replace("(?:)", "")),
    })),
  );
}

/** The rules that a text may fit. Put together when a first word is met for the first time. */
function rulesFor(plain: string): readonly Compiled[] {
  const inArabic = ARABIC.test(plain);
  const word = /^[^\s:.,،!?|/]+/.exec(plain)?.[0] ?? "";
  const key = FIRST_WORDS.has(word) ? word : plain.charAt(0);
  const buckets = inArabic ? ARABIC_BUCKETS : BUCKETS;
  const known = buckets.get(key);
  if (known) return known;
  const bucket = bucketOf(inArabic ? OTHER : ENGLISH, key);
  // Letters of any script are keys; there may be many.
  if (buckets.size < 2_000) buckets.set(key, bucket);
  return bucket;
}

function bucketOf(parts: readonly Part[], key: string): Compiled[] {
  const phrases = new Map<Rule, string[]>();
  for (const { rule, words, phrase, letters } of parts) {
    if (letters?.has(key.charAt(0)) === false || words?.has(key) === false) continue;
    phrases.set(rule, [...(phrases.get(rule) ?? []), phrase]);
  }
  return [...phrases].map(([rule, some]) => ({
    class: rule.class,
    isSure: rule.sure === true,
    isStopped: !NEVER_STOPPED.has(rule.class),
    isWhole: rule.whole === true,
    pattern: patternOf({ ...rule, phrases: some }),
  }));
}

/** Whether a line is the head of a list of topics, which are a word or two each. */
export function headsTopics(text: string): boolean {
  return /^(?:(?:related|more|key|hot) )?(?:topics|tags|keywords|themes):?$/i.test(text);
}

const LIST_LABEL =
  /^(?:most |more |recommended|related|also |you (?:may|might)|trending|popular|editors?['’]|top |latest |further |suggested|similar |other |don['’]t miss|in case you|around the web|from our|elsewhere|اقرأ أيضا|مواضيع|أخبار ذات|الأكثر|قد يهمك)/;

/** Whether a line is the head of a list of links, whose titles stand in the lines after it. */
export function headsLinks(text: string): boolean {
  const plain = text.toLowerCase().replace(LEADING_MARKS, "");
  return plain.length < 40 && LIST_LABEL.test(plain) && !/[:：] ?\S/.test(plain);
}
