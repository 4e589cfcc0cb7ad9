import { isCaption } from "../captions.ts";
import { isListItem, looksLikeHeading } from "../headings.ts";
import { asks, endsInStop } from "../marks.ts";
import { once } from "../once.ts";
import { Pieces, type See } from "./evidence.ts";
import { JUDGEMENT } from "./learned-judgement.ts";
import { BEGINS_SMALL } from "./letters.ts";
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

/** Log-odds that the text at place `i` of a row is no part of the article. */
export function oddsThatGoes(row: Row, i: number): number {
  const of = weights();
  let sum = 0;
  look(row, i, (what, amount) => {
    sum += (of[what] as number) * amount;
  });
  return sum;
}

const weights = once(() => PIECES.weigh(JUDGEMENT));

const KINDS = ["lines", "sentences"] as const;
const ENDS = ["stopped", "open"] as const;
/** Likeness in steps: prose, hardly a prompt, either, likely a prompt, a prompt; or there is no text. */
const RANGES = ["nothing", "prose", "prose rather", "either", "prompt rather", "prompt"] as const;
const NOTHING = 0;
const MOST_WORDS = [1, 2, 3, 5, 8, 13, 20];
export const LENGTHS: readonly string[] = [...MOST_WORDS, "more"].map((most) => `${most} words`);

/** All that `look` can see. */
export const PIECES = new Pieces();
const of = PIECES.family.bind(PIECES);
const SEEN = {
  any: of("any"),
  likeness: of("likeness"),
  likenessOfKind: of("likeness of #", KINDS),
  likenessBeforeEnd: of("likeness, #", ENDS),
  likenessOfLength: of("likeness of #", LENGTHS),
  likenessAbove0: of("likeness above 0"),
  likenessAbove2: of("likeness above 2"),
  likenessAbove4: of("likeness above 4"),
  likenessBelow2: of("likeness below -2"),
  likenessBefore: of("likeness before #", RANGES),
  likenessBehind: of("likeness behind #", RANGES),
  tail: of("tail"),
  tailAbove0: of("tail above 0"),
  tailBelow2: of("tail below -2"),
  tailBeforeEnd: of("tail, #", ENDS),
  label: of("label"),
  likenessOfLabel: of("likeness of label"),
  likenessOfLabelInKind: of("likeness of label in #", KINDS),
  likenessOfLabelAbove2: of("likeness of label above 2"),
  labelBeforeEnd: of("label, #", ENDS),
  labelLike: of("label like #, #", RANGES, ["stopped", "open", "asking"]),
  likenessLabelled: of("likeness, labelled"),
  likenessBelow0Labelled: of("likeness below 0, labelled"),
  kind: of("#", KINDS),
  endAndKind: of("# #", ENDS, KINDS),
  lengthAndEnd: of("#, #", LENGTHS, ENDS),
  lengthKindAndEnd: of("# #, #", LENGTHS, KINDS, ENDS),
  behind: of("# behind #", KINDS, RANGES),
  before: of("# before #", KINDS, RANGES),
  between: of("between # and #", RANGES, RANGES),
  first: of("first of #", KINDS),
  last: of("last of #, #", KINDS, ENDS),
  lengthBefore: of("#, # before #", LENGTHS, ENDS, RANGES),
  lengthBehind: of("#, # behind #", LENGTHS, ENDS, RANGES),
  asking: of("asking #", KINDS),
  askingBefore: of("asking before #", RANGES),
  askingBehind: of("asking behind #", RANGES),
  quoted: of("quoted"),
  beginsQuoted: of("begins quoted"),
  endsQuoted: of("ends quoted"),
  beginsSmall: of("begins small in #", KINDS),
  number: of("number"),
  caption: of("caption in #", KINDS),
  heading: of("heading in #", KINDS),
  item: of("item"),
  behindItem: of("behind item"),
  beforeItem: of("before item"),
  behindOpen: of("behind open #, #", KINDS, ENDS),
  beforeSmall: of("before small in #", KINDS),
  outlet: of("outlet"),
} as const;

/** Tells what there is to see of the text at place `i` of a row. */
export function look(
  { kind: ofKind, textAt, likenessAt, likenessOf, namesOutlet }: Row,
  i: number,
  see: See,
): void {
  const text = textAt(i) ?? "";
  const [before, after] = [textAt(i - 1), textAt(i + 1)];
  const is = (what: number) => see(what, 1);
  const likeness = clipped(likenessAt(i).whole);
  const kind = KINDS.indexOf(ofKind);
  const length = lengthOf(text);
  const end = endsInStop(text) ? 0 : 1;
  const left = before === undefined ? NOTHING : rangeOf(likenessAt(i - 1).whole);
  const right = after === undefined ? NOTHING : rangeOf(likenessAt(i + 1).whole);
  is(SEEN.any());
  see(SEEN.likeness(), likeness);
  see(SEEN.likenessOfKind(kind), likeness);
  see(SEEN.likenessBeforeEnd(end), likeness);
  see(SEEN.likenessOfLength(length), likeness);
  see(SEEN.likenessAbove0(), Math.max(0, likeness));
  see(SEEN.likenessAbove2(), Math.max(0, likeness - 2));
  see(SEEN.likenessAbove4(), Math.max(0, likeness - 4));
  see(SEEN.likenessBelow2(), Math.max(0, -2 - likeness));
  see(SEEN.likenessBefore(right), likeness);
  see(SEEN.likenessBehind(left), likeness);
  const tail = tailOf(text);
  if (tail !== null) {
    const alike = clipped(likenessOf(tail));
    see(SEEN.tail(), alike);
    see(SEEN.tailAbove0(), Math.max(0, alike));
    see(SEEN.tailBelow2(), Math.max(0, -2 - alike));
    see(SEEN.tailBeforeEnd(end), alike);
  }
  const label = LABEL.exec(text)?.[0];
  if (label !== undefined) {
    const alike = clipped(likenessOf(label.trimEnd()));
    is(SEEN.label());
    see(SEEN.likenessOfLabel(), alike);
    see(SEEN.likenessOfLabelInKind(kind), alike);
    see(SEEN.likenessOfLabelAbove2(), Math.max(0, alike - 2));
    is(SEEN.labelBeforeEnd(end));
    is(SEEN.labelLike(rangeOf(alike), asks(text) ? 2 : end));
    // What is behind a label may be any title.
    see(SEEN.likenessLabelled(), likeness);
    see(SEEN.likenessBelow0Labelled(), Math.max(0, -likeness));
  }
  is(SEEN.kind(kind));
  is(SEEN.endAndKind(end, kind));
  is(SEEN.lengthAndEnd(length, end));
  is(SEEN.lengthKindAndEnd(length, kind, end));
  is(SEEN.behind(kind, left));
  is(SEEN.before(kind, right));
  is(SEEN.between(left, right));
  is(SEEN.lengthBefore(length, end, right));
  is(SEEN.lengthBehind(length, end, left));
  if (asks(text)) {
    is(SEEN.asking(kind));
    is(SEEN.askingBefore(right));
    is(SEEN.askingBehind(left));
  }
  if (QUOTED.test(text)) is(SEEN.quoted());
  if (BEGINS_QUOTED.test(text)) is(SEEN.beginsQuoted());
  if (ENDS_QUOTED.test(text)) is(SEEN.endsQuoted());
  if (BEGINS_SMALL.test(text)) is(SEEN.beginsSmall(kind));
  if (/\d/.test(text)) is(SEEN.number());
  if (isCaption(text)) is(SEEN.caption(kind));
  if (looksLikeHeading(text)) is(SEEN.heading(kind));
  if (isListItem(text)) is(SEEN.item());
  if (before === undefined) is(SEEN.first(kind));
  else {
    if (isListItem(before)) is(SEEN.behindItem());
    if (!endsInStop(before)) is(SEEN.behindOpen(kind, end));
  }
  if (after === undefined) is(SEEN.last(kind, end));
  else {
    if (isListItem(after)) is(SEEN.beforeItem());
    if (BEGINS_SMALL.test(after)) is(SEEN.beforeSmall(kind));
  }
  if (namesOutlet(text)) is(SEEN.outlet());
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
const QUOTED = /["“”«»]/;
const BEGINS_QUOTED = /^["“«]/;
const ENDS_QUOTED = /["”’»'][.!?؟]?$/;

export function clipped(likeness: number): number {
  return Math.max(-8, Math.min(8, likeness));
}

/** Place in `RANGES`. */
function rangeOf(likeness: number): number {
  if (likeness < -3) return 1;
  if (likeness < -1) return 2;
  if (likeness < 1) return 3;
  return likeness < 3 ? 4 : 5;
}

/** Place of a text's number of words in `LENGTHS`. */
export function lengthOf(text: string): number {
  const words = text.split(/\s+/, 21).length;
  const place = MOST_WORDS.findIndex((most) => words <= most);
  return place === -1 ? MOST_WORDS.length : place;
}
