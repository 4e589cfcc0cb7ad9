import { spelled } from "./expressions.ts";
import type { Line } from "./lines.ts";

/**
 * The outlet of an article as evidence: a text that names it is rather the outlet's own word. A card
 * says whose it is, so that no list of outlets is needed.
 */
export type Outlet = {
  /** As the page writes it; none where it does not say whose the article is. */
  readonly names: readonly string[];
  /** Finds the name in a text, with its article and its genitive; null where no line has it. */
  readonly pattern: RegExp | null;
};

/** What stands before an outlet's name on its own page, but often not in its texts. */
const KIND = /^(?:the |(?:صحيفة|جريدة|قناة|موقع|وكالة|شبكة|إذاعة|راديو|مجلة|بوابة) )(?=..)/i;
const DOMAIN = /(?:\.(?:com|co|org|net|news|tv|uk|au|nz|ca|us|in|ie|za|fr|de))+$/i;
const SPECIAL = /[$()*+.?[\\\]^{|}]/g;
/** An outlet's name is shorter. */
const NAME_CHARACTERS = 60;

const BEGIN = spelled("(?<![\\p{L}\\p{N}])");
const END = spelled("(?![\\p{L}\\p{N}])");

export function outletOf(lines: readonly Line[], source: string | null): Outlet {
  if (source === null || source.length < 2) return { names: [], pattern: null };
  const bare = source.replace(KIND, "").replace(DOMAIN, "");
  // Of `.com` or `x.com` too little is left to be told by.
  const short = bare.length < 2 ? source : bare;
  const names = short === source ? [source] : [source, short];
  if (!lines.some(({ text }) => text.includes(short))) return { names, pattern: null };
  const plain = short.replace(SPECIAL, "\\$&");
  // One-letter words of Arabic are written with the next: `بسبق`, `وسبق`.
  const pattern = `${BEGIN}(?:The |the |[بلوف])?${plain}(?:['’]s?)?${END}`;
  return { names, pattern: new RegExp(pattern, "u") };
}

/** Whether a text names its outlet, and not only as whose picture it describes. */
export function speaksOf(outlet: Outlet, text: string): boolean {
  return outlet.pattern?.test(text) === true && !creditsTo(outlet, text);
}

/** Whether a text ends in its outlet's name as a picture's credit: `The old bridge. | The Bugle`. */
export function creditsTo({ pattern }: Outlet, text: string): boolean {
  const found = pattern?.exec(text);
  if (!found) return false;
  const behind = text.slice(found.index + found[0].length);
  return /^[)\]]?\.?$/.test(behind) && /\S\s?[|/([—–-]\s?$/.test(text.slice(0, found.index));
}

/** Whether a place stands within the outlet's name. */
export function isWithinName(text: string, at: number, { pattern }: Outlet): boolean {
  if (pattern === null) return false;
  let from = Math.max(0, at - NAME_CHARACTERS);
  while (from < at) {
    const found = pattern.exec(text.slice(from, at + NAME_CHARACTERS));
    if (found === null || from + found.index >= at) return false;
    from += found.index + Math.max(1, found[0].length);
  }
  return from > at;
}
