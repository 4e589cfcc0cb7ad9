import { isCaption } from "../captions.ts";
import { isListItem, looksLikeHeading } from "../headings.ts";
import { endsInStop } from "../marks.ts";
import { JUDGEMENT } from "./learned-judgement.ts";
import type { Likeness } from "./likeness.ts";

/**
 * Whether a line or a sentence goes, by its likeness to prompts and by what stands around it: `Share it?`
 * is prose among prose, and a prompt beside one. `npm run learn` makes the weights.
 */

/** The lines of a main article, or the sentences of a card, in order. */
export type Row = {
  readonly kind: "lines" | "sentences";
  readonly textAt: (i: number) => string | undefined;
  /** Likeness to prompts, by the words alone, of the text at a place. */
  readonly likenessAt: (i: number) => Likeness;
  readonly likenessOf: (text: string) => number;
  /** Whether a text names the outlet whose article it is of. */
  readonly namesOutlet: (text: string) => boolean;
};

/** What is seen of a text, and how much of it. */
export type Evidence = readonly (readonly [what: string, amount: number])[];

/** Log-odds that the text at place `i` of a row is no part of the article. */
export function oddsThatGoes(row: Row, i: number): number {
  let sum = 0;
  for (const [what, amount] of evidenceOf(row, i)) sum += (JUDGEMENT[what] ?? 0) * amount;
  return sum;
}

export function evidenceOf(
  { kind, textAt, likenessAt, likenessOf, namesOutlet }: Row,
  i: number,
): Evidence {
  const text = textAt(i) ?? "";
  const [before, after] = [textAt(i - 1), textAt(i + 1)];
  const likeness = clipped(likenessAt(i).whole);
  const length = lengthOf(text);
  const end = endsInStop(text) ? "stopped" : "open";
  const left = before === undefined ? "nothing" : rangeOf(likenessAt(i - 1).whole);
  const right = after === undefined ? "nothing" : rangeOf(likenessAt(i + 1).whole);
  const evidence: [string, number][] = [
    ["any", 1],
    ["likeness", likeness],
    [`likeness of ${kind}`, likeness],
    [`likeness, ${end}`, likeness],
    [`likeness of ${length}`, likeness],
    ["likeness above 0", Math.max(0, likeness)],
    ["likeness above 2", Math.max(0, likeness - 2)],
    ["likeness above 4", Math.max(0, likeness - 4)],
    ["likeness below -2", Math.max(0, -2 - likeness)],
  ];
  const tail = tailOf(text);
  if (tail !== null) {
    const alike = clipped(likenessOf(tail));
    evidence.push(
      ["tail", alike],
      ["tail above 0", Math.max(0, alike)],
      ["tail below -2", Math.max(0, -2 - alike)],
      [`tail, ${end}`, alike],
    );
  }
  const label = LABEL.exec(text)?.[0];
  if (label !== undefined) {
    const alike = clipped(likenessOf(label.trimEnd()));
    evidence.push(
      ["label", 1],
      ["likeness of label", alike],
      [`likeness of label in ${kind}`, alike],
      ["likeness of label above 2", Math.max(0, alike - 2)],
      [`label, ${end}`, 1],
      // What is behind a label may be any title.
      ["likeness, labelled", likeness],
      ["likeness below 0, labelled", Math.max(0, -likeness)],
    );
  }
  const is = (...what: readonly string[]) => {
    for (const each of what) evidence.push([each, 1]);
  };
  is(kind, `${end} ${kind}`, `${length}, ${end}`, `${length} ${kind}, ${end}`);
  is(`${kind} behind ${left}`, `${kind} before ${right}`, `between ${left} and ${right}`);
  if (before === undefined) is(`first of ${kind}`);
  if (after === undefined) is(`last of ${kind}, ${end}`);
  is(`${length}, ${end} before ${right}`, `${length}, ${end} behind ${left}`);
  evidence.push([`likeness before ${right}`, likeness], [`likeness behind ${left}`, likeness]);
  if (ASKS.test(text)) is(`asking ${kind}`, `asking before ${right}`, `asking behind ${left}`);
  if (QUOTED.test(text)) is("quoted");
  if (BEGINS_QUOTED.test(text)) is("begins quoted");
  if (ENDS_QUOTED.test(text)) is("ends quoted");
  if (BEGINS_SMALL.test(text)) is(`begins small in ${kind}`);
  if (/\d/.test(text)) is("number");
  if (isCaption(text)) is(`caption in ${kind}`);
  if (looksLikeHeading(text)) is(`heading in ${kind}`);
  if (isListItem(text)) is("item");
  if (before !== undefined && isListItem(before)) is("behind item");
  if (before !== undefined && !endsInStop(before)) is(`behind open ${kind}, ${end}`);
  if (after !== undefined && isListItem(after)) is("before item");
  if (after !== undefined && BEGINS_SMALL.test(after)) is(`before small in ${kind}`);
  if (namesOutlet(text)) is("outlet");
  return evidence;
}

/** The last words of a long text: where a prompt runs into a sentence, they are of the sentence. */
function tailOf(text: string): string | null {
  if (text.length < LONG) return null;
  return text.slice(text.indexOf(" ", text.length - TAIL) + 1);
}

/** In characters. */
const LONG = 80;
const TAIL = 50;

/** What stands before a title: `READ ALSO:`, `Watch |`. */
export const LABEL = /^[^:|.!?؟]{2,30}(?:[:|]|\.\.)(?=\s\S)/;
const ASKS = /[?؟]$/;
const QUOTED = /["“”«»]/;
const BEGINS_QUOTED = /^["“«]/;
const ENDS_QUOTED = /["”’»'][.!?؟]?$/;
const BEGINS_SMALL = /^\p{Ll}/u;

export function clipped(likeness: number): number {
  return Math.max(-8, Math.min(8, likeness));
}

/** Likeness in steps: prose, hardly a prompt, either, likely a prompt, a prompt. */
function rangeOf(likeness: number): string {
  if (likeness < -3) return "prose";
  if (likeness < -1) return "prose rather";
  if (likeness < 1) return "either";
  return likeness < 3 ? "prompt rather" : "prompt";
}

const LENGTHS = [1, 2, 3, 5, 8, 13, 20];

/** Number of words in steps. */
export function lengthOf(text: string): string {
  const words = text.split(/\s+/, 21).length;
  return `${LENGTHS.find((most) => words <= most) ?? "more"} words`;
}
