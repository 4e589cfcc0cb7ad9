/** Splits bytes into lines. A line of more than `maxBytes` is null: Node's `readline` would keep all of it in memory. */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from <= chunk.length; ) {
      const newline = chunk.indexOf("\n", from);
      const to = newline === -1 ? chunk.length : newline;
      size += to - from;
      if (size <= maxBytes) parts.push(chunk.subarray(from, to));
      else parts = [];
      if (newline === -1) break;
      yield size <= maxBytes ? Buffer.concat(parts) : null;
      parts = [];
      size = 0;
      from = newline + 1;
    }
  }
  if (size > 0) yield size <= maxBytes ? Buffer.concat(parts) : null;
}
