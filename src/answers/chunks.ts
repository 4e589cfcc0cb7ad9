import { splitSentences } from "../reader/split-sentences.ts";

/**
 * Splits a text into chunks of at most `characters`: between sentences, or else at a space, or else anywhere but
 * within a surrogate pair. The chunks together are the text.
 */
export function splitIntoChunks(text: string, characters: number): string[] {
  const chunks: string[] = [];
  let chunk = "";
  for (const { from, to } of splitSentences(text)) {
    for (const part of cut(text.slice(from, to), characters)) {
      if (chunk !== "" && chunk.length + part.length > characters) {
        chunks.push(chunk);
        chunk = "";
      }
      chunk += part;
    }
  }
  return chunk === "" ? chunks : [...chunks, chunk];
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
