import { OUTLET_NOTICES, OUTLET_PROMPTS } from "./boilerplate/english/outlet.ts";
import { patternOf, SHORT } from "./boilerplate/rule.ts";
import type { Line } from "./lines.ts";
import { namesOf } from "./outlet-in-arabic.ts";
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

/** The outlet of an article, as its texts can name it. */
export type Outlet = {
  /** As the page writes it; none where it does not say whose the article is. */
  readonly names: readonly string[];
  /** Finds the name in a text, with its article and its genitive; null where no line has it. */
  readonly pattern: RegExp | null;
  /** Whether any line has one of the names: nearly none does. */
  readonly isNamed: boolean;
};

export function outletOf(lines: readonly Line[], source: string | null): Outlet {
  const names = namesOf(source);
  const pattern = patternIn(lines, source);
  const isNamed =
    pattern !== null || lines.some(({ text }) => names.some((name) => text.includes(name)));
  return { names, pattern, isNamed };
}

function patternIn(lines: readonly Line[], source: string | null): RegExp | null {
  const name = source?.replace(ARTICLE, "").replace(DOMAIN, "") ?? "";
  if (name.length < 2 || !lines.some(({ text }) => text.includes(name))) return null;
  const plain = name.replace(SPECIAL, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:The |the )?${plain}(?:['’]s?)?(?![\\p{L}\\p{N}])`, "u");
}

/** Whether a whole sentence, or a part of one, offers what its outlet has to offer. */
export function promptsForOutlet(text: string, { pattern }: Outlet): boolean {
  if (pattern === null || text.length > SHORT || !pattern.test(text)) return false;
  const plain = text.replace(pattern, "@us").replace(pattern, "@us").toLowerCase();
  return NOTICE.test(plain) || (PROMPT.test(plain) && !tellsOfWorld(text));
}

/** Whether a place stands within the outlet's name. */
export function isWithinName(text: string, at: number, { pattern }: Outlet): boolean {
  if (pattern === null) return false;
  let from = Math.max(0, at - NAME_CHARACTERS);
  while (from < at) {
    const found = pattern.exec(text.slice(from, at + NAME_CHARACTERS));
    if (found === null || from + found.index >= at) return false;
    from += found.index + found[0].length;
  }
  return from > at;
}
