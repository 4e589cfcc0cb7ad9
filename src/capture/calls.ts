import { SHORT } from "./boilerplate/rule.ts";
import { ORDER } from "./boilerplate/words.ts";
import { endsInStop } from "./marks.ts";
import { noiseClass } from "./noise.ts";
import { tellsOfWorld } from "./speech.ts";

/** Calls to the reader that show by what stands beside them in a card's one line. */

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

/** Before a capital letter, where no sentence ended: `The prize is a goat Share this post`. */
const UNMARKED_BOUNDARY =
  /(?<=[^\s!?…;,]) (?=["“‘(]?\p{Lu})|(?<=[A-Za-z\d)]) (?=["“«(]?[\u0621-\u064A])/gu;

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
