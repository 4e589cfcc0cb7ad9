/**
 * Arabic letters as the learned lists write them, `A` for U+0621 to `r` for U+0652: a bundler writes six characters for
 * each Arabic one.
 */

const SHIFT = 0x5e0;

/** The Arabic text of a shifted one. */
function arabicOf(shifted: string): string {
  return shifted.replace(/[A-r]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + SHIFT));
}

/** An Arabic text, shifted; null for one that has other letters. */
export function shiftedOf(arabic: string): string | null {
  if (!/^[\u0621-\u063A\u0641-\u0652 ]+$/.test(arabic)) return null;
  return arabic.replace(/[\u0621-\u0652]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - SHIFT),
  );
}

/** Words of a learned list, those in Arabic shifted. */
export type Listed = { readonly plain: string; readonly shifted: string };

export function wordsOf({ plain, shifted }: Listed, between: string): string[] {
  return [...plain.split(between), ...arabicOf(shifted).split(between)];
}
