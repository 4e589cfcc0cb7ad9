import { joinWhere } from "./broken-lines.ts";
import { isCaption, isCreditedScene } from "./captions.ts";
import { agencyFirst, readSignOff } from "./credits.ts";
import { looseExpression } from "./expressions.ts";
import { type Line, partOf } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import type { Outlet } from "./outlet.ts";
import type { Signs } from "./signs.ts";
import { strangeStretches } from "./strange.ts";

/**
 * Takes out of lines what is no part of the article, and puts it on record in `dropped`.
 */

/** What was left out, and why: the kind of a prompt, or what it became instead. */
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

/** A label that ends a text has nothing behind it: `Part of:`, `Source`. */
export function withoutLastLabel(lines: readonly Line[], dropped: Dropped[]): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || !isLabel(last.text)) return lines;
  drop([last], "label", dropped);
  return withoutLastLabel(lines.slice(0, -1), dropped);
}

const LABEL = looseExpression`^(?:(?!.*\b(?:said|says|asked|added|wrote|is|are|was|were|has|had|he|she|they|it|follow(?:s|ing))\b)[\p{Lu}\u0621-\u064A][^.!?:،,]{1,30}:|(?:sources?|tags|topics|keywords|references|credits|further reading|المصدر|المصادر|الوسوم|كلمات مفتاحية|مراجع))$`;

function isLabel(text: string): boolean {
  return text.length < 32 && text.split(" ", 6).length < 6 && LABEL.test(text);
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

/** Puts together what was parted in the middle of a sentence: a caption is none, and ends without a stop. */
export function mended(pieces: readonly Line[]): Line[] {
  return joinWhere(
    pieces,
    (before, piece) =>
      piece.from > before.to && !endsInStop(before.text) && !isCaption(before.text),
  );
}

/** `jr/lm (Eurodesk)`, `dpa ab cd`: who wrote and edited, behind an agency's last sentence. */
const EDITORS =
  /(?<=[.!?]\S? )(?:dpa(?: [a-z\d]{2,3}){1,6}|\(?(?=\S*\/)[a-z]{2,3}(?:[/-][a-z]{2,4}){1,4}\)?(?: \([^()]{3,50}\))?|\/(?![ap]m)[a-z]{2,4}|\([A-Z]{2,5}\/P[IN]A[\w/-]*\)|\[[A-Z]\.[A-Z]\.\]|®)$/;

/** Whether initials stand behind a text's stop. */
export function endsInEditors(text: string): boolean {
  return EDITORS.test(text.slice(-80));
}

/** An agency's own words at a text's end; behind a picture's stands its photographer. */
const OWNER = /© Agence France-Presse\.?$/;

export function withoutSignOff(
  lines: readonly Line[],
  { text, dropped }: Page,
): { lines: readonly Line[]; agency: string | null } {
  const last = lines.at(-1);
  const editors = last && EDITORS.exec(last.text.slice(-80))?.[0];
  const signOff = editors
    ? { agency: null, at: last.text.length - editors.length }
    : last && readSignOff(last.text);
  if (!last || !signOff)
    return { lines, agency: last ? agencyBehind(last.to, text, dropped) : null };
  const isCredit = isCaption(last.text) && !isCreditedScene(last.text);
  if (isCredit && !OWNER.test(last.text)) return { lines, agency: null };
  drop([partOf(last, signOff.at, last.text.length)], "sign-off", dropped);
  const rest = partOf(last, 0, signOff.at);
  return { lines: [...lines.slice(0, -1), ...(rest ? [rest] : [])], agency: signOff.agency };
}

/** The agency in what went behind an article's last sentence: a prompt may begin with who signs. */
function agencyBehind(place: number, text: string, dropped: Page["dropped"]): string | null {
  let agency: string | null = null;
  for (let i = dropped.length - 1; i >= 0; i--) {
    const { from, to } = dropped[i] as Dropped;
    if (from < place) break;
    const piece = text.slice(from, to);
    agency = agencyFirst(piece) ?? readSignOff(piece)?.agency ?? agency;
  }
  return agency;
}
