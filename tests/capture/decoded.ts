import { decodeLines, type Line } from "../../src/capture/lines.ts";

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text that lies at `span` of a capture; a span that cuts a character throws. */
export function sliceOf(bytes: Uint8Array, [from, to]: readonly [number, number]): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.slice(from, to));
}

/** The lines of a capture that holds `texts`, one a line. */
export function linesOf(...texts: readonly string[]): readonly Line[] {
  const decoded = decodeLines(bytesOf(texts.join("\n")));
  if (!decoded.ok) throw new Error(decoded.problem.detail);
  return decoded.lines;
}
