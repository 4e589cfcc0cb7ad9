import {
  beginsSmall,
  capitalsFirst,
  isAgency,
  isCommon,
  isPersonAlone,
  leadingByline,
  lengthOfDateline,
  mayBeSigned,
  readByline,
  signatureLine,
  type Told,
} from "./credits.ts";
import { drop, type Page } from "./cuts.ts";
import { expression } from "./expressions.ts";
import { BYLINE_CHARACTERS, lastByline } from "./last-byline.ts";
import { joinPieces, type Line, partOf } from "./lines.ts";
import { asks } from "./marks.ts";
import { beginsPost, TWEETED } from "./posts.ts";
import { isArabicLetter } from "./prompts/letters.ts";

/** Where bylines stand in a card: before its sentences, behind a summary, or among the last. */

/** A byline stands in the first lines of a text, or in the last. */
export const BYLINE_LINES = 3;

export type Signed = { readonly rest: Line | null; readonly byline: string | null };

/** A dateline's mark and what may be a name behind it. */
const NAME_BEHIND = expression`[:—–-] (?:\p{Lu}\S* \p{Lu}|[\u0621-\u064A]\S+ [\u0621-\u064A])`;
const DATELINE_CHARACTERS = 100;

/** A text without the byline that it begins with, or is, or has behind its dateline. */
export function withoutByline(line: Line, title: string, { outlet, dropped }: Page): Signed {
  const { text } = line;
  const told: Told = { title, rest: () => text };
  const filed = NAME_BEHIND.test(text.slice(0, DATELINE_CHARACTERS)) ? lengthOfDateline(text) : 0;
  const name = readByline(text);
  const leading = name === null ? leadingByline(text, told, outlet) : { name, length: text.length };
  const behind =
    leading === null && filed > 0 ? leadingByline(text.slice(filed), told, outlet) : null;
  const signed = leading ?? behind;
  if (signed === null) return { rest: line, byline: null };
  const from = behind === null ? (signed.from ?? 0) : filed;
  const end = from + signed.length;
  drop([partOf(line, from, end)], "byline", dropped);
  const [dateline, rest] = [partOf(line, 0, from), partOf(line, end, text.length)];
  const whole = dateline && rest ? joinPieces([dateline, rest], () => false) : rest;
  return { rest: whole, byline: signed.name };
}

/** No byline in the middle has more sentences before it: a text without end is not searched for one. */
export const MOST_BEFORE = 60;

export type Ended = { readonly rest: readonly Line[]; readonly byline: string | null };

/**
 * Sentences without the byline among them: the last ones may be one, `By Kim Min-seo [minseo@bugle.example]`, and any
 * may have one before it, behind a summary.
 */
export function withoutLaterByline(
  sentences: readonly Line[],
  title: string,
  { outlet, dropped }: Page,
): Ended {
  for (let i = sentences.length - 1; i > 0; i--) {
    if (i >= MOST_BEFORE && i < sentences.length - BYLINE_LINES) continue;
    const line = sentences[i] as Line;
    if (line.isPlain) continue;
    const signature = laterByline(sentences, i, title, outlet);
    if (signature === null) continue;
    drop([partOf(line, 0, signature.length)], "byline", dropped);
    const left = partOf(line, signature.length, line.text.length);
    return {
      rest: sentences.flatMap((sentence, k) => (k === i ? (left ?? []) : sentence)),
      byline: signature.name,
    };
  }
  return { rest: sentences, byline: null };
}

/** `Reporting by Anna Berg; Editing by Tom Reed Our Standards: The Trust Principles.`: a notice, as a whole. */
const STANDARDS = /; [Ee]diting by [^.]{3,60} Our Standards: /;

/** The byline that a sentence begins with, or is; null for none. */
function laterByline(
  sentences: readonly Line[],
  i: number,
  title: string,
  outlet: Page["outlet"],
): { readonly name: string; readonly length: number } | null {
  const [whole, before] = [sentences[i]?.text ?? "", sentences[i - 1]?.text ?? ""];
  if (
    (whole.includes(" (@") && TWEETED.test(whole)) ||
    (whole.includes(" @") && beginsPost(sentences, i)) ||
    (whole.includes(" Our Standards: ") && STANDARDS.test(whole))
  )
    return null;
  const isShort = whole.length <= BYLINE_CHARACTERS;
  const isLast = i === sentences.length - 1;
  const mayBeName = isShort && isLast && SENTENCE.test(before) && NAME_LAST.test(whole);
  const text = mayBeName ? whole.replace(DASH, "") : whole;
  const isNearEnd = i >= sentences.length - BYLINE_LINES;
  if (isShort && isNearEnd) {
    const name = lastByline(text, before);
    if (name !== null) return { name, length: text.length };
  }
  const isArabic = isArabicLetter(text.charCodeAt(0));
  const mayBe = isArabic ? (isNearEnd && mayBeSigned(text)) || MAY_SIGN.test(text) : maySign(text);
  if (!mayBe || asks(before)) return null;
  const rest = () =>
    sentences
      .slice(Math.max(0, i - MOST_BEFORE), i)
      .map(({ text }) => text)
      .join(" ");
  const told = { title, rest };
  const line = isShort && !EDITED.test(text) ? signatureLine(text, told, outlet) : null;
  // In Arabic a given name tells one.
  const isSigned = line?.isSure || (isLast && isArabic) || (mayBeName && !isAgency(text));
  if (line !== null && isSigned) return { name: line.name, length: whole.length };
  const leading = leadingByline(text, told, outlet);
  if (leading === null || (isArabic && !isNearEnd && !isPersonAlone(leading.name))) return null;
  const isAlone = i < MOST_OF_SUMMARY && !isArabic && SENTENCE.test(before);
  return leading.isSure || (isAlone && isNameAlone(text, leading, sentences, i)) ? leading : null;
}

/** A summary over a byline has no more sentences. */
const MOST_OF_SUMMARY = 4;

/** `… out of the pond. Anna Berg The ball …`: a name between two sentences, which nothing else tells of, and no list's. */
function isNameAlone(
  text: string,
  { name, length }: { readonly name: string; readonly length: number },
  sentences: readonly Line[],
  i: number,
): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const others = sentences.slice(0, i + MOST_BEFORE).filter((_, k) => k !== i);
  return (
    isCommon(name) &&
    isPersonAlone(name) &&
    ARTICLE_NEXT.test(text.slice(length)) &&
    i < sentences.length - 1 &&
    !others.some(({ text }) => text.includes(last) || NAMED_HEADING.test(text))
  );
}

const ARTICLE_NEXT = expression`^ (?:An?|In|It|The|When) \p{Ll}`;
/** `Tom Reed He is a vet.` */
const NAMED_HEADING = expression`^(?:\p{Lu}\p{Ll}+ ){2,3}(?:An?|He|His|Her|In|It|She|The|They|When) \p{Ll}`;

/** `Reporting by Anna Berg; editing by Tom Reed`: who worked on an agency's text. */
const EDITED = /[;,] [Ee]diting by /;
/** No quotation, whose speaker a name behind it is, and no number in a list. */
export const SENTENCE = expression`\p{L}[.!?…]$`;
/** `— Anna Berg`, but no letter's `Anna Berg, Riverton.`, and no initials. */
const NAME_LAST = expression`^(?:[—–-] ?)?\p{Lu}\S* .*\p{Ll}$`;
const DASH = /^[—–-] ?/;
/** In the middle `كتب رامي` tells who said something. */
const MAY_SIGN = /^(?:الكاتبة?|إعداد|بقلم|تحرير)[ :]/;

/** Whether a sentence in the middle may begin with a byline: with `By`, or with names that no small word follows. */
function maySign(text: string): boolean {
  const { capitals, next } = capitalsFirst(text);
  if (capitals > 2 || (capitals > 0 && (!beginsSmall(next) || next.includes("@")))) return true;
  // `Anna Berg reports.`, `Words and pictures: Anna Berg`
  if (
    next === "reports." ||
    (next === "reports" && REPORTS.test(text)) ||
    (next.endsWith(":") && SAYS_WHOSE.test(text))
  )
    return true;
  return MAY_SAY_BY.test(text) && SAYS_BY.test(text);
}

/** `Anna Berg reports He called …` */
const REPORTS = expression`^(?:\p{Lu}\S+ ){2,3}reports \p{Lu}\p{Ll}`;
const SAYS_WHOSE = expression`^(?:Pictures|Photos|Report|Story|Text|Words) (?:and|&) (?:photos|pictures|text|words): \p{Lu}`;
const MAY_SAY_BY = /^(?:by |\S+ (?:by|BY|and|&|[a-z]+ by) )/;
const SAYS_BY = expression`^(?:by|An? \p{Ll}+ by|\p{Lu}\p{L}+ (?:(?:and|&) \p{L}+ )?(?:by|BY)) `;
