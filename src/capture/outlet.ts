import { OUTLET_NOTICES, OUTLET_PROMPTS } from "./boilerplate/english/outlet.ts";
import { patternOf, SHORT } from "./boilerplate/rule.ts";
import type { Line } from "./lines.ts";
import { tellsOfWorld } from "./speech.ts";

/**
 * What a page says of its own outlet. A card names it, so that no list has to: the name beside an
 * app, a letter or a network is a prompt.
 */

const PROMPT = patternOf({ class: "call", phrases: OUTLET_PROMPTS, after: "[.!]?" });
const NOTICE = patternOf({ class: "footer", phrases: OUTLET_NOTICES, after: "[.!]?" });
/** An outlet's name is shorter. */
const NAME_CHARACTERS = 60;
const ARTICLE = /^the /i;
const DOMAIN = /(?:\.(?:com|co|org|net|news|tv|uk|au|nz|ca|us|in|ie|za|fr|de))+$/i;
const SPECIAL = /[$()*+.?[\\\]^{|}]/g;

/** Finds an outlet's name in a text, with its article and its genitive; null where no line has it. */
export function outletIn(lines: readonly Line[], source: string | null): RegExp | null {
  const name = source?.replace(ARTICLE, "").replace(DOMAIN, "") ?? "";
  if (name.length < 2 || !lines.some(({ text }) => text.includes(name))) return null;
  const plain = name.replace(SPECIAL, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:The |the )?${plain}(?:['’]s?)?(?![\\p{L}\\p{N}])`, "u");
}

/** Whether a whole sentence, or a part of one, offers what its outlet has to offer. */
export function promptsForOutlet(text: string, outlet: RegExp | null): boolean {
  if (outlet === null || text.length > SHORT || !outlet.test(text)) return false;
  const plain = text.replace(outlet, "@us").replace(outlet, "@us").toLowerCase();
  return NOTICE.test(plain) || (PROMPT.test(plain) && !tellsOfWorld(text));
}

/** Whether a place stands within the outlet's name. */
export function isWithinName(text: string, at: number, outlet: RegExp | null): boolean {
  if (outlet === null) return false;
  let from = Math.max(0, at - NAME_CHARACTERS);
  while (from < at) {
    const found = outlet.exec(text.slice(from, at + NAME_CHARACTERS));
    if (found === null || from + found.index >= at) return false;
    from += found.index + found[0].length;
  }
  return from > at;
}
