import type { Block, CaptureReading, Span } from "../../src/reader/capture-reading.ts";
import { decode } from "../../src/reader/decode.ts";
import { type Line, toLines } from "../../src/reader/lines.ts";
import { explainCapture, readCapture } from "../../src/reader/read-capture.ts";

export const CONTEXT = { name: "a.txt", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** When an article was published that a page at {@link CONTEXT} shows without a time. */
export const BY_THE_CAPTURE = {
  text: null,
  earliest: null,
  latest: "2025-08-01T12:00:00.000Z",
  precision: "unknown",
  basis: "capture",
};

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of a capture without places, for long inputs. */
export function textIn(bytes: Uint8Array): string {
  const decoding = decode(bytes);
  return decoding.ok ? decoding.text : `problem: ${decoding.problem.code}`;
}

/** The text that lies at `span` of a capture; a span that cuts a character throws. */
export function sliceOf(bytes: Uint8Array, [from, to]: Span, encoding = "utf-8"): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.slice(from, to));
}

/** The lines of a text that holds `texts`, one a line. */
export function linesOf(...texts: readonly string[]): readonly Line[] {
  return toLines(texts.join("\n"));
}

/** The reading of a capture in UTF-8 that holds `texts`, one a line. */
export function read(...texts: readonly string[]): CaptureReading {
  return readCapture(bytesOf(texts.join("\n")), CONTEXT);
}

/** What was set aside of such a capture, as `why: text`. */
export function setAsideOf(...texts: readonly string[]): string[] {
  const { explanation } = explainCapture(bytesOf(texts.join("\n")), CONTEXT);
  return explanation.setAside.map(({ why, text }) => `${why}: ${text}`);
}

/** Blocks as `type: text`. */
export function blockTypes(body: readonly Block[]): string[] {
  return body.map(({ type, text }) => `${type}: ${text}`);
}
