import { type NoiseClass, SHORT } from "./boilerplate/rule.ts";
import { ORDER } from "./boilerplate/words.ts";
import { OPEN_WORDS } from "./broken-lines.ts";
import { arabicPrefix } from "./calls-in-arabic.ts";
import { isListItem } from "./headings.ts";
import { endsInStop } from "./marks.ts";
import { noiseClass } from "./noise.ts";
import { isWithinName, type Outlet, promptsForOutlet } from "./outlet.ts";
import { isPageWord, tellsOfWorld, thickness } from "./speech.ts";

/**
 * Calls to the reader within a card's one line, where they run into sentences without a stop.
 */

/** Before a capital letter, where no sentence ended: `Share this post The prize is …`. */
const UNMARKED_BOUNDARY =
  /(?<=[^\s.!?…;,]) (?=["“‘(]?\p{Lu})|(?<=[A-Za-z\d)]) (?=["“«(]?[\u0621-\u064A])/gu;
/** What a sentence begins with, rather than a name within one. */
const STARTER =
  /^["“‘(]?(?:The|An?|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|This|That|These|Those|In|On|At|By|For|From|With|After|Before|Since|Until|About|As|But|And|Or|So|Yet|If|When|While|Where|What|Who|How|Why|There|Here|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|All|Each|Every|No|Not|Both|Another|Other|Only|Now|Then|Today|Nobody|Everybody|Somebody|Everyone|Someone|Anyone|None|Nothing|Few|Several|Last|Next|Meanwhile|Still|Even|Though|Although|Because|Whoever)\b/;
/** Those that calls and titles go on with too. */
const WEAK_STARTER =
  /^["“‘(]?(?:This|That|You|We|Our|My|I|All|Here|Now|Today|Most|More|What|How|Why|In|On|By|For|From|With|And|Only|No|Not)\b/;
const ARABIC = /[\u0621-\u064A]/;
const MOST_PREFIX = 150;
/** A part of a sentence must speak more plainly than a whole one. */
const SURE = 1.2;
/** A link's title is at least this long. */
const TITLE_CHARACTERS = 7;

/**
 * Length of a call to the reader that runs into the sentence behind it without a stop; 0 for none.
 * It ends at the likeliest of the places where a sentence can begin, and only before prose.
 */
export function noisePrefix(text: string, afterCall: boolean, outlet: Outlet): number {
  if (ARABIC.test(text)) return arabicPrefix(text, outlet);
  let whole: boolean | null = null;
  let best = { at: 0, likely: 0 };
  for (const { index } of text.slice(0, MOST_PREFIX).matchAll(UNMARKED_BOUNDARY)) {
    const [prefix, rest] = [text.slice(0, index), text.slice(index + 1)];
    if (!mayPart(prefix, rest)) continue;
    if (isWithinName(text, index, outlet)) continue;
    const ofOutlet = promptsForOutlet(prefix, outlet);
    const found = noiseClass(prefix, SURE) ?? (ofOutlet ? "call" : null);
    if (found === null) continue;
    whole ??= noiseClass(text) !== null || promptsForOutlet(text, outlet);
    // A call without a stop has no sentence within it, unless one begins plainly.
    if (whole && !endsInStop(text) && !STARTER.test(rest)) continue;
    const likely = likelihood(found, prefix, rest, afterCall, whole) + (ofOutlet ? 2 : 0);
    if (likely > best.likely) best = { at: index, likely };
  }
  return best.at;
}

/** What must be so wherever a call ends; asked before all else, since it costs little. */
function mayPart(prefix: string, rest: string): boolean {
  if (isListItem(`${prefix} ${rest}`) && !prefix.includes(" ")) return false;
  if (DETERMINED.test(prefix) || /['’]s$/.test(prefix) || /[|–—-]$/.test(prefix)) return false;
  const [first = "", second = "", third = ""] = rest.split(" ", 3);
  // A store of apps is one name.
  if (first === "Store" && /(?:App|Play)$/.test(prefix)) return false;
  if (second === "" || (third === "" && !endsInStop(rest))) return false;
  return prefix.lastIndexOf("(") <= prefix.lastIndexOf(")");
}

/** How likely a call ends and a sentence begins here, from 1 up; 0 where it can't be. */
function likelihood(
  found: NoiseClass,
  prefix: string,
  rest: string,
  afterCall: boolean,
  within: boolean,
): number {
  const [first = "", second = "", third = ""] = rest.split(" ", 3);
  const title = prefix.slice(prefix.search(OPEN_TITLE) + 1);
  const isTitled = (found === "link" || NOW_PLAYING.test(prefix)) && title.length < prefix.length;
  const isStart = STARTER.test(rest) && (!WEAK_STARTER.test(rest) || !/^\p{Lu}/u.test(second));
  if (prefix.endsWith(":")) {
    return within && rest.split(" ", 7).length < 7 ? 0 : afterLabel(prefix, rest, found, isStart);
  }
  const isShout = isCapitals(prefix) && !isCapitals(first);
  if (
    !prefix.includes(" ") &&
    !afterCall &&
    !/^[([]|\d/.test(prefix) &&
    !ADVERTISEMENT.test(prefix)
  ) {
    if (!isStart || /^\p{Lu}/u.test(second) || within) return 0;
  }
  if (within && rest.split(" ", 4).length < 4) return 0;
  if (
    within &&
    !(isStart ? isProse(rest) && !ADDRESS.test(rest) : isPlainProse(prefix, rest, second))
  ) {
    return 0;
  }
  let likely = isStart || isShout ? 3 : 0;
  if (/^["“‘(]?\p{Ll}|^\p{Lu}[\p{L}’'-]*[,’']/u.test(second) || /[,’']/.test(first)) likely += 1;
  // `Subscribe to | The Bugle Nobody …`: a name goes on.
  if (isStart && /^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(third)) likely -= 3;
  // `Follow us on | Facebook`, but `Pin it | Send by mail`.
  if (!isStart && isPageWord(first)) likely -= found === "share" || found === "control" ? 1 : 4;
  if (isTitled) {
    if (title.trim().length < TITLE_CHARACTERS) return 0;
    if (!/(?:^|\s)[\p{Ll}\d]\S*$/u.test(title) && !isTitleCase(title)) return 0;
    return OPEN_WORDS.test(prefix) ? 0 : Math.max(0, likely + 1);
  }
  if (OPEN_WORDS.test(prefix)) likely -= isKnown(prefix) ? 2 : 4;
  const last = /[^\s]*$/.exec(prefix)?.[0] ?? "";
  if (/^[([].*[)\]]$/.test(prefix)) likely += 3;
  if (CLOSED.has(found) || CLOSING.test(prefix) || isPageWord(last)) likely += 3;
  else if (/^\p{Ll}/u.test(last)) likely += 1;
  return Math.max(0, likely);
}

/** A label ends in a colon, with prose behind it; most have a value there, such as a link's title. */
function afterLabel(prefix: string, rest: string, found: string, isStart: boolean): number {
  if (PICTURE.test(prefix)) return 0;
  if (VALUELESS.has(found)) return isStart || prefix.includes(" ") ? 2 : 0;
  return rest.endsWith(".") && rest.split(" ", 9).length > 8 ? 0.5 : 0;
}

const PICTURE = /(?:photo|image|picture|credit|video|caption)/i;

/** Where all is a call, a name within it must not pass for a sentence's beginning. */
function isPlainProse(prefix: string, rest: string, second: string): boolean {
  if (OPEN_WORDS.test(prefix) && !isKnown(prefix)) return false;
  if (isPageWord(second) || ADDRESS.test(rest)) return false;
  return isProse(rest);
}

const ADDRESS = /\b(?:you|your|us|our|here)\b/;

/** A noun must follow. */
const DETERMINED = /(?:^| )(?:the|an?|our|your|my|his|her|its|their|these|those)$/i;

/** `Need a break?`, `Love food?`: asks for a call behind it. */
export function isHook(text: string): boolean {
  return text.length <= 60 && text.endsWith("?") && HOOK.test(text);
}

/** `Try one of our recipes.`: an offer, if a hook stands before it. */
export function isOffer(text: string): boolean {
  if (text.length > 100 || tellsOfWorld(text)) return false;
  const plain = text.toLowerCase();
  return (
    /\bour\b/.test(plain) &&
    (ORDER.test(plain) ||
      /^our .*\b(?:page|app|site|newsletter|podcast|guide|quiz|tool|hub|shop)\b/.test(plain))
  );
}

const HOOK =
  /^(?:Need|Want|Fancy|Love|Loving|Like|Looking|Missed|Missing|Ready|Got|Have you|Had|Feeling|Hungry|Enjoy|Enjoyed|Enjoying|Curious|Interested|Tired|Bored|Worried|Thinking|Planning|Still|Can['’]t|Struggling|Keen|Are you|Do you|Did you|Would you|Hooked|Prefer|Short on|In a hurry|New to|Not|Eager|Craving|Notice|Spot|Spotted|Noticed)\b[^?]*\?$/;

/** Whether what follows a call is none itself. */
function isProse(text: string): boolean {
  return noiseClass(text) === null && thickness(text, isPageWord) <= 0.5;
}

const ADVERTISEMENT = /^advertisements?$/i;
/** Classes whose labels stand without a value: `Follow us on:`. */
const VALUELESS: ReadonlySet<string> = new Set(["label", "subscribe", "share", "control"]);

/** Classes whose phrases have an end of their own. */
const CLOSED: ReadonlySet<string> = new Set(["control", "duration", "player", "picture"]);
/** Words that end a call: networks, brands in camel case, handles, `here`. */
const CLOSING =
  /(?:WhatsApp|Google News|Facebook|\bX|Instagram|Telegram|YouTube|Twitter|LinkedIn|TikTok|Threads|Bluesky|[Nn]ewsletters?|[Ii]nbox|\b[Aa]pp|\b[Aa]lso|(?:[Ss]ign|[Ll]og|ested) in|\bhere|\bHERE|\bnow|Advertisement|\bbelow|\(@\w+\)|\p{Ll}\p{Lu}\p{L}+)$/u;
const NOW_PLAYING = /^now playing:/i;
const OPEN_TITLE = /[:→»|]| [-–—] /;

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

/** Where a call to the reader begins that ends a text which has lost its own end; -1 for nowhere. */
export function noiseSuffix(text: string): number {
  if (endsInStop(text)) return -1;
  const from = Math.max(0, text.length - SHORT);
  for (const { index } of text.slice(from).matchAll(UNMARKED_BOUNDARY)) {
    const suffix = text.slice(from + index + 1);
    // Behind a stop that may be an initial's, two words are enough.
    const least = text.charAt(from + index - 1) === "." ? 2 : 3;
    if (suffix.split(" ").length >= least && noiseClass(suffix) !== null) return from + index;
  }
  return -1;
}
