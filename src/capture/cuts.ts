import { joinWhere } from "./broken-lines.ts";
import { isHook, isOffer, noiseSuffix } from "./calls.ts";
import { isCaption, isCredit, isCreditedScene } from "./captions.ts";
import { readSignOff } from "./credits.ts";
import { EASE, EASE_BETWEEN, isLikePrompts, isPlainlyProse } from "./likeness.ts";
import { type Line, partOf } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import { noiseClass } from "./noise.ts";
import { type Outlet, promptsForOutlet } from "./outlet.ts";
import { asOurs, beginsInOutlet } from "./outlet-in-arabic.ts";
import { promptBefore } from "./parting.ts";
import type { Signs } from "./signs.ts";
import { leans, tellsOfWorld } from "./speech.ts";
import { strangeStretches } from "./strange.ts";
import { beginningOf, mayBeginCall, mayBeginPrompt, mayCall } from "./worth-asking.ts";

/**
 * Takes out of lines what is no part of the article, and puts it on record in `dropped`.
 */

/** What was left out, and why: a class of boilerplate, or what it became instead. */
export type Dropped = { readonly from: number; readonly to: number; readonly why: string };

/** What reading a page works on: its text, the signs in it, and the record of what was left out. */
export type Page = {
  readonly text: string;
  readonly signs: Signs;
  readonly dropped: Dropped[];
  /** Whose article is read. */
  readonly outlet: Outlet;
};

export function drop(lines: readonly (Line | null)[], why: string, dropped: Dropped[]): void {
  for (const line of lines) if (line) dropped.push({ from: line.from, to: line.to, why });
}

/** What is left of sentences in a row: one that may be a call is one beside a call. */
export function withoutCallsAmong(sentences: readonly Line[], page: Page): Line[] {
  const { dropped } = page;
  const kept: Line[] = [];
  let isBesideCall = false;
  let isLastBehindCall = false;
  for (const [i, sentence] of sentences.entries()) {
    const before = dropped.length;
    const hook = kept.at(-1);
    const isHooked =
      hook !== undefined &&
      hook.to === sentences[i - 1]?.to &&
      isHook(hook.text) &&
      isOffer(sentence.text);
    if (isHooked) {
      drop([...kept.splice(-1), sentence], "call", dropped);
      isBesideCall = true;
      continue;
    }
    const beginning = beginningOf(sentence.text);
    const isAsked =
      (mayBeCall(sentence, page, beginning) || mayBeginPrompt(sentence.text, beginning)) &&
      readSignOff(sentence.text)?.at !== 0;
    if (!isAsked && !isBesideCall) {
      kept.push(sentence);
      isLastBehindCall = false;
      continue;
    }
    const rest = isAsked ? withoutCalls(sentence, page) : [sentence];
    const [first] = rest;
    const last = kept.at(-1);
    if (
      dropped.length > before &&
      first?.from !== sentence.from &&
      last &&
      last.to <= sentence.from &&
      !isBesideCall &&
      (leans(last.text) ||
        isHook(last.text) ||
        (isLastBehindCall && isLikePrompts(last.text, EASE_BETWEEN)))
    ) {
      drop(kept.splice(-1), "call", dropped);
    }
    const isWhole = dropped.length === before;
    const goesOn = isWhole && isBesideCall;
    if (goesOn && (leans(sentence.text) || isLikePrompts(sentence.text, EASE))) {
      drop([sentence], "call", dropped);
      continue;
    }
    kept.push(...rest);
    isLastBehindCall = isBesideCall;
    isBesideCall = rest.length === 0;
    if (isBesideCall && COPYRIGHT.test(sentence.text) && isFooter(sentences.slice(i + 1))) {
      drop(sentences.slice(i + 1), "footer", dropped);
      break;
    }
  }
  return kept;
}

const COPYRIGHT = /©|\bcopyright\b|\ball rights reserved\b/i;
/** What is longer goes on with the article. */
const FOOTER_CHARACTERS = 300;

/** Whether what follows a notice of copyright to a text's end is of the notice. */
function isFooter(sentences: readonly Line[]): boolean {
  const [first, last] = [sentences.at(0), sentences.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    last.to - first.from <= FOOTER_CHARACTERS &&
    !sentences.some(({ text }) => tellsOfWorld(text))
  );
}

/** A label that ends a text has nothing behind it: `Part of:`, `Source`. */
export function withoutLastLabel(lines: readonly Line[], dropped: Dropped[]): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || !isLabel(last.text)) return lines;
  drop([last], "label", dropped);
  return withoutLastLabel(lines.slice(0, -1), dropped);
}

const LABEL =
  /^(?:(?!.*\b(?:said|says|asked|added|wrote|is|are|was|were|has|had|he|she|they|it|follow(?:s|ing))\b)[\p{Lu}\u0621-\u064A][^.!?:،,]{1,30}:|(?:sources?|tags|topics|keywords|references|credits|further reading|المصدر|المصادر|الوسوم|كلمات مفتاحية|مراجع))$/iu;

function isLabel(text: string): boolean {
  return text.length < 32 && text.split(" ", 6).length < 6 && LABEL.test(text);
}

/** Whether a sentence is worth asking: nearly none is. */
function mayBeCall(sentence: Line, { signs, outlet }: Page, beginning?: number): boolean {
  return mayCall(sentence, signs, beginning) || namesOutlet(sentence.text, outlet);
}

/** Whether a sentence is worth asking whether a call runs into it. */
function mayBeginInCall(text: string, outlet: Outlet): boolean {
  return mayBeginCall(text) || mayBeginPrompt(text) || namesOutlet(text, outlet);
}

function namesOutlet(text: string, outlet: Outlet): boolean {
  return outlet.isNamed && (outlet.pattern?.test(text) === true || beginsInOutlet(text, outlet));
}

/** What is left of a sentence without calls to the reader, which may run into it unmarked. */
function withoutCalls(sentence: Line, page: Page): Line[] {
  const rest = withoutPrompts(sentence, page);
  if (rest === null) return [];
  if (!mayBeCall(rest, page) || isPlainlyProse(rest.text)) return [rest];
  const { dropped, outlet } = page;
  const text = asOurs(rest.text, outlet);
  const ease = namesOutlet(rest.text, outlet) ? EASE : 0;
  const isCall = () => promptsForOutlet(text, outlet) || isLikePrompts(text, ease);
  const why = noiseClass(text) ?? (isCall() ? "call" : null);
  if (why !== null) {
    drop([rest], why, dropped);
    return [];
  }
  const suffix = noiseSuffix(rest.text);
  const kept = suffix === -1 ? rest : partOf(rest, 0, suffix);
  if (suffix !== -1) drop([partOf(rest, suffix, rest.text.length)], "call", dropped);
  return kept ? [kept] : [];
}

/** What is left of a sentence without the prompts that run into it, of which there may be several in a row. */
function withoutPrompts(sentence: Line, { dropped, outlet }: Page): Line | null {
  let rest: Line | null = sentence;
  while (rest !== null && mayBeginInCall(rest.text, outlet)) {
    const end = promptBefore(rest.text, outlet);
    if (end === 0) break;
    drop([partOf(rest, 0, end)], "call", dropped);
    rest = partOf(rest, end, rest.text.length);
  }
  return rest;
}

/** What is left of a line when styles, programs and the like are taken out. */
export function withoutStrange(line: Line, { signs, dropped }: Page): Line[] {
  if (!signs.has("strange", line)) return [line];
  const stretches = strangeStretches(line.text);
  if (stretches.length === 0) return [line];
  const pieces: Line[] = [];
  let from = 0;
  for (const stretch of [...stretches, { from: line.text.length, to: line.text.length }]) {
    const piece = partOf(line, from, stretch.from);
    if (piece) pieces.push(piece);
    from = stretch.to;
  }
  for (const { from, to, class: why } of stretches) {
    dropped.push({ from: line.from + from, to: line.from + to, why });
  }
  return mended(pieces);
}

/** Puts together what was parted in the middle of a sentence. */
export function mended(pieces: readonly Line[]): Line[] {
  return joinWhere(
    pieces,
    (before, piece) => piece.from > before.to && !endsInStop(before.text) && !isCredit(before.text),
  );
}

export function withoutSignOff(
  lines: readonly Line[],
  dropped: Dropped[],
): { lines: readonly Line[]; agency: string | null } {
  const last = lines.at(-1);
  const signOff = last ? readSignOff(last.text) : null;
  if (!last || !signOff) return { lines, agency: null };
  if (isCaption(last.text) && !isCreditedScene(last.text)) return { lines, agency: null };
  drop([partOf(last, signOff.at, last.text.length)], "sign-off", dropped);
  const rest = partOf(last, 0, signOff.at);
  return { lines: [...lines.slice(0, -1), ...(rest ? [rest] : [])], agency: signOff.agency };
}
