import { placesIn } from "../../src/capture/parting-signs.ts";
import { splitSentences } from "../../src/capture/sentences.ts";
import type { Gold } from "../gold.ts";
import type { Choice } from "./choices.ts";

/**
 * Texts of which it is known where a prompt ends that runs into a sentence: at one of `ends`, or
 * nowhere. Behind each of several prompts in a row is right.
 */
export type Parted = { readonly text: string; readonly ends: readonly number[] };

/** The sentences of the lines of captures' cards, each with what is to go from its beginning. */
export function partedIn(gold: readonly Gold[]): Parted[] {
  return gold.flatMap(({ expected, bytes, reading }) =>
    reading.layout === null || reading.sightings.length !== expected.sightings.length
      ? []
      : reading.sightings.flatMap(({ role, span: [from, to] }, i) => {
          if (role !== "card") return [];
          const lines = new TextDecoder().decode(bytes.slice(from, to)).split(/\r?\n/);
          const line = lines.toSorted((a, b) => b.length - a.length)[0] ?? "";
          return partedLine(line, expected.sightings[i]?.body.map(({ text }) => text) ?? []);
        }),
  );
}

function partedLine(line: string, blocks: readonly string[]): Parted[] {
  const kept = new Uint8Array(line.length);
  let from = 0;
  for (const block of blocks) {
    const at = line.indexOf(block, from);
    // Its quotation marks were repaired, or its encoding is another.
    if (at === -1) return [];
    kept.fill(1, at, at + block.length);
    from = at + block.length;
  }
  return splitSentences(line).flatMap(({ from, to }) => {
    const text = line.slice(from, to).trimEnd();
    const begin = kept.indexOf(1, from);
    if (begin <= from) return [{ text, ends: [] }];
    return begin >= to ? [] : [{ text, ends: [begin - from - 1] }];
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
  const places = placesIn(text);
  const right = places.flatMap(({ at }, i) => (ends.includes(at) ? [i] : []));
  if (places.length === 0 || (ends.length > 0 && right.length === 0)) return [];
  const passed: number[] = [];
  const among = places.map((place) => {
    passed.push(...place.passed);
    return [...place.signs, ...passed];
  });
  return [{ among, right }];
}
