/**
 * The outlet of a card as evidence: beside an order, its name is what the page calls `us`. In
 * an Arabic text it is put as `our site` before the rules see it, so that they need no list of outlets.
 */

const OURS = "موقعنا";
/** What stands before an outlet's name on its own page, but often not in its texts. */
const KIND = /^(?:صحيفة|جريدة|قناة|موقع|وكالة|شبكة|إذاعة|راديو|مجلة|بوابة) (?=..)/;
const ARABIC = /[\u0621-\u064A]/;
const LETTER = /[\p{L}\p{N}]/u;
/** One-letter words are written with the next: `بسبق`, `وسبق`. */
const JOINED = /(?:^|[^\p{L}\p{N}])[بلوف]$/u;

/** The text with `موقعنا` for each time the outlet's name stands in it as a word of its own. */
export function asOurs(text: string, outlet: string | null): string {
  if (outlet === null || !ARABIC.test(text)) return text;
  const full = replaced(text, outlet);
  const short = outlet.replace(KIND, "");
  return full === text && short !== outlet ? replaced(text, short) : full;
}

function replaced(text: string, name: string): string {
  let at = name === "" ? -1 : text.indexOf(name);
  if (at === -1) return text;
  let [told, from] = ["", 0];
  for (; at !== -1; at = text.indexOf(name, from)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const isWord =
      !LETTER.test(text.charAt(at + name.length)) &&
      (!LETTER.test(before.slice(-1)) || JOINED.test(before));
    told += text.slice(from, at) + (isWord ? OURS : name);
    from = at + name.length;
  }
  return told + text.slice(from);
}

/** Whether a text begins in the outlet's name. */
export function beginsInOutlet(text: string, outlet: string | null): boolean {
  return outlet !== null && asOurs(text.slice(0, outlet.length + 1), outlet).startsWith(OURS);
}

/** Whether a name is the outlet's, with its kind before it or without. */
export function isNameOf(outlet: string | null, name: string): boolean {
  return outlet !== null && (outlet === name || outlet.replace(KIND, "") === name);
}
