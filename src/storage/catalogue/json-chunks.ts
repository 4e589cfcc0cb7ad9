import { utf8Length } from "../../reader/utf8.ts";

/** D1 takes values of up to 2 MB; half of that leaves room for escapes. */
const CHUNK_BYTES = 1_000_000;

/**
 * Serialises rows or values as JSON arrays for `json_each(?)`, so that one statement writes them all: bound parameters
 * are limited to 100. There is one chunk per megabyte, so the number of statements is bounded by the size of the input.
 */
export function toJsonChunks(rows: readonly unknown[]): string[] {
  const chunks: string[] = [];
  let chunk: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    const length = utf8Length(json);
    if (chunk.length > 0 && bytes + length > CHUNK_BYTES) {
      chunks.push(`[${chunk.join(",")}]`);
      chunk = [];
      bytes = 0;
    }
    chunk.push(json);
    bytes += length + 1;
  }
  if (chunk.length > 0) chunks.push(`[${chunk.join(",")}]`);
  return chunks;
}
