import { seededRandom } from "../scripts/random.ts";

/** Invented prose: the same seed gives the same words. */

const SYLLABLES =
  "ba cor den fal gri hol jun kel lum mar nis or pel qua rin sol tam ur vel wen yar zin dro sta mi lo".split(
    " ",
  );

/** A generator of numbers from 0 to 1. */
export const chance = (seed: number): (() => number) => seededRandom(seed).next;

/** Sentences of twelve words, with names and numbers here and there; ends with a full stop. */
export function prose(seed: number, words: number): string {
  const random = chance(seed);
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? "";
  return Array.from({ length: words }, (_, i) => {
    const last = i === words - 1;
    if (i % 12 === 7 && random() < 0.3) return String(100 + Math.floor(random() * 9_900));
    const word = syllable() + syllable() + syllable();
    const isName = i % 12 === 0 || random() < 0.1;
    const written = isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return written + (i % 12 === 11 || last ? "." : "");
  }).join(" ");
}
