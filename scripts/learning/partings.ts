import { placesIn } from "../../src/reader/prompts/parting-signs.ts";
import { splitSentences } from "../../src/reader/sentences.ts";
import type { Choice } from "./choices.ts";
import type { UnitRow } from "./units.ts";

/**
 * Texts of which it is known where a prompt ends that runs into a sentence: at one of `ends`, or
 * nowhere. Behind each of several prompts in a row is right.
 */
export type Parted = { readonly text: string; readonly ends: readonly number[] };

/** The sentences of a card, each with what is to go from its beginning. */
export function partedIn({ kind, units }: UnitRow): Parted[] {
  if (kind !== "sentences") return [];
  return units.flatMap(({ text, fate, begin }) => {
    if (fate === "in part" && begin === 0) return [];
    return [{ text, ends: fate === "in part" ? [begin - 1] : [] }];
  });
}

/** The last sentence of prompts and a sentence that follows them, as the reader is asked of it. */
export function partedBehind(prompts: readonly string[], sentence: string): Parted[] {
  const text = [...prompts, sentence].join(" ");
  const ends: number[] = [];
  for (const prompt of prompts) ends.push((ends.at(-1) ?? -1) + 1 + prompt.length);
  const last = ends.at(-1) ?? 0;
  const piece = splitSentences(text).find(({ to }) => to > last + 1);
  if (piece === undefined || piece.from > last) return [];
  const { from, to } = piece;
  return [
    {
      text: text.slice(from, to).trimEnd(),
      ends: ends.filter((end) => end > from).map((end) => end - from),
    },
  ];
}

/** Its places as things to choose among; none where it has none, or the right one is none of them. */
export function choicesOf({ text, ends }: Parted): Choice[] {
  const { count, at, passed, end, features } = placesIn(text);
  const places = [...at.subarray(0, count)];
  const right = places.flatMap((place, i) => (ends.includes(place) ? [i] : []));
  if (count === 0 || (ends.length > 0 && right.length === 0)) return [];
  const all: number[] = [];
  const among = places.map((_, i) => {
    all.push(...features.subarray(end[i - 1] ?? 0, passed[i]));
    return [...features.subarray(passed[i], end[i]), ...all];
  });
  return [{ among, right }];
}
