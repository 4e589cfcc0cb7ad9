import { isOpen } from "./broken-lines.ts";
import { isCaption } from "./captions.ts";
import { isAgency, isPersonAlone, nameBesideOutlet, readByline, signatureLine } from "./credits.ts";
import type { Page } from "./cuts.ts";
import { expression } from "./expressions.ts";
import { isHead } from "./heads.ts";
import { BYLINE_CHARACTERS, lastByline } from "./last-byline.ts";
import type { Line } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import { isArabicLetter } from "./prompts/letters.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";
import { BYLINE_LINES, MOST_BEFORE, SENTENCE } from "./written-by.ts";

/** Which line of a main article is its byline: among the first that stay, or behind the last sentence. */

/** What no line that goes on with a sentence begins with. */
const BEGINS = expression`^["“‘'«([|]?[\p{Lu}\d\u0621-\u064A–—-]`;

/** The byline in a line among the first that stay, or behind an article's last sentence; null where it is none. */
export function bylineAt(
  lines: readonly Line[],
  i: number,
  kept: readonly Line[],
  title: string,
  { outlet }: Page,
): string | null {
  const text = lines[i]?.text ?? "";
  if (kept.length < BYLINE_LINES) {
    const rest = () =>
      lines
        .slice(i + 1, i + 1 + MOST_BEFORE)
        .map(({ text }) => text)
        .join("\n");
    const isInText = kept.some(({ text }) => endsInStop(text)) && !SAYS_REPORT.test(text);
    const found = isInText
      ? null
      : signatureLine(text.replace(/ {2,}/g, ", "), { title, rest }, outlet);
    const signature = found?.isSure || !isWithin(lines, i, kept) ? found : null;
    return signature?.name ?? readByline(text) ?? nameBesideOutlet(text, outlet);
  }
  if (lines.length - 1 - i >= BYLINE_LINES) return null;
  const behind = lines.slice(i + 1);
  if (behind.some(({ text }) => text.length > BYLINE_CHARACTERS)) {
    return null;
  }
  const before = lines[i - 1]?.text ?? "";
  if (!endsInStop(before)) return null;
  // `-- Anna Berg`
  const name = SENTENCE.test(before) ? text.replace(DASHES, "") : text;
  return name !== text && signsAlone(name, kept) ? name : lastByline(text, before);
}

/** `-- Anna Berg`, where nobody else signs so, as people do under their letters. */
function signsAlone(name: string, kept: readonly Line[]): boolean {
  const isPerson = (text: string) => isPersonAlone(text) && !isAgency(text);
  return (
    isPerson(name) &&
    !kept.some(({ text }) => DASHES.test(text) && isPerson(text.replace(DASHES, "")))
  );
}

/** Behind a summary, too. */
const SAYS_REPORT = expression`^(?:Report|Story|Text|Words) by \p{Lu}`;

/** Whether a line may be a piece of a sentence that a link broke. */
function isWithin(lines: readonly Line[], i: number, kept: readonly Line[]): boolean {
  if (!BEGINS.test(lines[i + 1]?.text ?? "")) return true;
  const before = kept.at(-1);
  return (
    before !== undefined &&
    before.to === lines[i - 1]?.to &&
    !isCaption(before.text) &&
    // A picture's text may stand over all, before what no sentence goes on with; in Arabic no capital tells where one begins.
    (kept.length > 1 ||
      isOpen(before.text) ||
      isArabicLetter(before.text.charCodeAt(0)) ||
      !isFurnishing(lines[i + 1]?.text ?? ""))
  );
}

/** Whether a line is plainly of the page: how long a text is, or a prompt. */
function isFurnishing(line: string): boolean {
  return isHead(line) || likenessToPrompts(line) > PROMPT;
}

const PROMPT = 2;

const DASHES = /^(?:[—–]|--) ?/;
