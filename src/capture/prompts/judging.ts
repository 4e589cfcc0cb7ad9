import { isCaption } from "../captions.ts";
import { isListItem, looksLikeHeading } from "../headings.ts";
import { endsInStop } from "../marks.ts";
import { JUDGEMENT } from "./learned-judgement.ts";
import { likenessToPrompts } from "./likeness.ts";

/**
 * Whether a line or a sentence goes, by its likeness to prompts and by what stands around it: `Share it?`
 * is prose among prose, and a prompt beside one. `npm run learn` makes the weights.
 */

/** The lines of a main article, or the sentences of a card, in order. */
export type Row = {
  readonly kind: "lines" | "sentences";
  readonly textAt: (i: number) => string | undefined;
  /** Likeness to prompts, by the words alone, of the text at a place. */
  readonly likenessAt: (i: number) => number;
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

export function evidenceOf({ kind, textAt, likenessAt, namesOutlet }: Row, i: number): Evidence {
  const text = textAt(i) ?? "";
  const [before, after] = [textAt(i - 1), textAt(i + 1)];
  const likeness = clipped(likenessAt(i));
  const length = lengthOf(text);
  const end = endsInStop(text) ? "stopped" : "open";
  const left = before === undefined ? "nothing" : rangeOf(likenessAt(i - 1));
  const right = after === undefined ? "nothing" : rangeOf(likenessAt(i + 1));
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
  const label = LABEL.exec(text)?.[0];
  if (label !== undefined) {
    const alike = clipped(likenessToPrompts(label.trimEnd()));
    evidence.push(
      ["label", 1],
      ["likeness of label", alike],
      [`likeness of label in ${kind}`, alike],
    );
  }
  const is = (...what: readonly string[]) => {
    for (const each of what) evidence.push([each, 1]);
  };
  is(kind, `${end} ${kind}`, `${length}, ${end}`, `${length} ${kind}, ${end}`);
  is(`${kind} behind ${left}`, `${kind} before ${right}`, `between ${left} and ${right}`);
  if (before === undefined) is(`first of ${kind}`);
  if (after === undefined) is(`last of ${kind}, ${end}`);
  if (ASKS.test(text)) is(`asking ${kind}`);
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

/** What stands before a title: `READ ALSO:`, `Watch |`. */
const LABEL = /^[^:|.!?؟]{2,30}(?:[:|]|\.\.)(?=\s\S)/;
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
