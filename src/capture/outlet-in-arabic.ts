import type { Outlet } from "./outlet.ts";

/**
 * The outlet of an article as evidence: beside an order, its name is what the page calls `us`. In an
 * Arabic text it is put as `our site` before the rules see it, so that they need no list of outlets.
 */

const OURS = "موقعنا";
/** What stands before an outlet's name on its own page, but often not in its texts. */
const KIND = /^(?:صحيفة|جريدة|قناة|موقع|وكالة|شبكة|إذاعة|راديو|مجلة|بوابة) (?=..)/;
const ARABIC = /[\u0621-\u064A]/;
const LETTER = /[\p{L}\p{N}]/u;
/** One-letter words are written with the next: `بسبق`, `وسبق`. */
const JOINED = /(?:^|[^\p{L}\p{N}])[بلوف]$/u;

/** The names that an article's outlet goes by. */
export function namesOf(source: string | null): string[] {
  if (source === null || source === "") return [];
  const short = source.replace(KIND, "");
  return short === source ? [source] : [source, short];
}

/** The text with `موقعنا` for each time the outlet's name stands in it as a word of its own. */
export function asOurs(text: string, outlet: Outlet): string {
  if (!outlet.isNamed) return text;
  for (const name of outlet.names) {
    const at = text.indexOf(name);
    if (at === -1 || !ARABIC.test(text)) continue;
    const told = replaced(text, name, at);
    if (told !== text) return told;
  }
  return text;
}

function replaced(text: string, name: string, first: number): string {
  let [told, from] = ["", 0];
  for (let at = first; at !== -1; at = text.indexOf(name, from)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const isWord =
      !LETTER.test(text.charAt(at + name.length)) &&
      (!LETTER.test(before.slice(-1)) || JOINED.test(before));
    told += text.slice(from, at) + (isWord ? OURS : name);
    from = at + name.length;
  }
  return told + text.slice(from);
}

/** Whether an Arabic text begins in the outlet's name. */
export function beginsInOutlet(text: string, outlet: Outlet): boolean {
  return outlet.names.some((name) => text.startsWith(name)) && ARABIC.test(text);
}
