import { foldedLetters } from "../text/fold.ts";
import type { Observation } from "./observations.ts";
import { toPlainText, type Wording } from "./wording.ts";

/** A text that was cut counts for less than its length. */
const CUT = 0.8;
const CUT_FLAGS: ReadonlySet<string> = new Set(["truncated", "lede-missing", "caption-only"]);

/**
 * Best first: the fullest text, one that was cut counting for less; of one text the form in
 * paragraphs before that in one line or in lone sentences; then by content, which no arrival can
 * change.
 */
export function bestFirst({ wording: a }: Observation, { wording: b }: Observation): number {
  return (
    fullness(b) - fullness(a) ||
    Number(b.body.length > 1) - Number(a.body.length > 1) ||
    a.body.length - b.body.length ||
    (a.hash < b.hash ? -1 : 1)
  );
}

const known = new WeakMap<Wording, number>();

function fullness(wording: Wording): number {
  const before = known.get(wording);
  if (before !== undefined) return before;
  const letters = foldedLetters(toPlainText(wording.body)).length;
  const full = wording.flags.some((flag) => CUT_FLAGS.has(flag)) ? letters * CUT : letters;
  known.set(wording, full);
  return full;
}
