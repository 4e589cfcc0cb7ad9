import { splitSentences } from "../reader/split-sentences.ts";

/**
 * A text in pieces of at most `characters`, cut between sentences, else at a space, else anywhere
 * but within a character. Joined they are the text.
 */
export function splitIntoChunks(text: string, characters: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const { from, to } of splitSentences(text)) {
    for (const part of cut(text.slice(from, to), characters)) {
      if (piece !== "" && piece.length + part.length > characters) {
        pieces.push(piece);
        piece = "";
      }
      piece += part;
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}

function cut(sentence: string, characters: number): string[] {
  const parts: string[] = [];
  let from = 0;
  while (sentence.length - from > characters) {
    const space = sentence.lastIndexOf(" ", from + characters - 1) + 1;
    let to = space > from ? space : from + characters;
    if (/[\uDC00-\uDFFF]/.test(sentence.charAt(to))) to--;
    parts.push(sentence.slice(from, to));
    from = to;
  }
  return [...parts, sentence.slice(from)];
}
