/** Small letters without accents and marks: what stays of words when a text is set anew. */
function foldMarks(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase();
}

const MARKS = /\p{M}+/gu;

/** Letters and digits alone, folded: two texts that fold alike say the same. */
export function fold(text: string): string {
  return foldMarks(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
