import { wholeOf } from "./broken-lines.ts";
import { noisePrefix, noiseSuffix } from "./calls.ts";
import { isCaption, isCredit, isCreditedScene } from "./captions.ts";
import { readSignOff } from "./credits.ts";
import { type Line, partOf } from "./lines.ts";
import { noiseClass } from "./noise.ts";
import { asOurs, beginsInOutlet, type Outlet } from "./outlet-in-arabic.ts";
import { endsInStop } from "./sentences.ts";
import type { Signs } from "./signs.ts";
import { leans } from "./speech.ts";
import { strangeStretches } from "./strange.ts";
import { mayBeginCall, mayCall } from "./worth-asking.ts";

/**
 * Takes out of lines what is no part of the article, and puts it on record in `dropped`.
 */

/** What was left out, and why: a class of boilerplate, or what it became instead. */
export type Dropped = { readonly from: number; readonly to: number; readonly why: string };

/** What reading a page works on besides its lines: its signs, and the record of what was left out. */
export type Page = {
  readonly signs: Signs;
  readonly dropped: Dropped[];
  /** What the article's outlet is called. */
  readonly names: Outlet;
};

export function drop(lines: readonly (Line | null)[], why: string, dropped: Dropped[]): void {
  for (const line of lines) if (line) dropped.push({ from: line.from, to: line.to, why });
}

/** What is left of sentences in a row: one that may be a call is one beside a call. */
export function withoutCallsAmong(sentences: readonly Line[], page: Page): Line[] {
  const { dropped } = page;
  const kept: Line[] = [];
  let isBesideCall = false;
  for (const sentence of sentences) {
    const before = dropped.length;
    const rest = withoutCalls(sentence, page);
    const [first] = rest;
    const last = kept.at(-1);
    if (
      dropped.length > before &&
      first?.from !== sentence.from &&
      last &&
      last.to <= sentence.from &&
      !isBesideCall &&
      leans(last.text)
    ) {
      drop(kept.splice(-1), "call", dropped);
    }
    const isWhole = dropped.length === before;
    if (isWhole && isBesideCall && leans(sentence.text)) {
      drop([sentence], "call", dropped);
      continue;
    }
    kept.push(...rest);
    isBesideCall = rest.length === 0;
  }
  return kept;
}

/** What is left of a sentence without calls to the reader, which may run into it unmarked. */
function withoutCalls(sentence: Line, page: Page, afterCall = false): Line[] {
  const { dropped, names } = page;
  const isOurs = beginsInOutlet(sentence.text, names);
  if (!isOurs && !mayCall(sentence, page.signs)) return [sentence];
  const mayBegin = isOurs || mayBeginCall(sentence.text);
  const prefix = mayBegin ? noisePrefix(sentence.text, afterCall, names) : 0;
  if (prefix > 0) {
    drop([partOf(sentence, 0, prefix)], "call", dropped);
    const rest = partOf(sentence, prefix, sentence.text.length);
    return rest ? withoutCalls(rest, page, true) : [];
  }
  const why = noiseClass(asOurs(sentence.text, names));
  if (why !== null) {
    drop([sentence], why, dropped);
    return [];
  }
  const suffix = noiseSuffix(sentence.text);
  const kept = suffix === -1 ? sentence : partOf(sentence, 0, suffix);
  if (suffix !== -1) drop([partOf(sentence, suffix, sentence.text.length)], "call", dropped);
  return kept ? [kept] : [];
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
  const whole: [Line, ...Line[]][] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const before = last?.at(-1);
    if (last && before && isOpen(before.text) && piece.from > before.to) last.push(piece);
    else whole.push([piece]);
  }
  return whole.map(wholeOf);
}

function isOpen(text: string): boolean {
  return !endsInStop(text) && !isCredit(text);
}

/** What is left of a text that ends in a label which has lost what it names: `المصدر`, `Tags`. */
export function withoutLastLabel(lines: readonly Line[], dropped: Dropped[]): readonly Line[] {
  const last = lines.at(-1);
  if (!last || last.text.length > LABEL_CHARACTERS || noiseClass(`${last.text}:`) !== "label") {
    return lines;
  }
  drop([last], "label", dropped);
  return lines.slice(0, -1);
}

const LABEL_CHARACTERS = 24;

export function withoutSignOff(
  lines: readonly Line[],
  dropped: Dropped[],
): { lines: readonly Line[]; agency: string | null } {
  const last = lines.at(-1);
  const maySign = last && (!isCaption(last.text) || isCreditedScene(last.text));
  const signOff = maySign ? readSignOff(last.text) : null;
  if (!last || !signOff) return { lines, agency: null };
  drop([partOf(last, signOff.at, last.text.length)], "sign-off", dropped);
  const rest = partOf(last, 0, signOff.at);
  return { lines: [...lines.slice(0, -1), ...(rest ? [rest] : [])], agency: signOff.agency };
}
