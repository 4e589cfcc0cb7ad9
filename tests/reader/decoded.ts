import { type Line, toLines } from "../../src/reader/lines.ts";
import { explainCapture, readCapture } from "../../src/reader/read.ts";
import type { Block, Reading, Span } from "../../src/reader/reading.ts";
import { LABELS } from "./labels.ts";

export const CONTEXT = { name: "a.txt", capturedAt: "2025-08-01T12:00:00Z", url: null };

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
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
export function read(...texts: readonly string[]): Reading {
  return readCapture(bytesOf(texts.join("\n")), CONTEXT);
}

/** What was dropped from such a capture, text by text. */
export function droppedFrom(...texts: readonly string[]): string[] {
  const { explanation } = explainCapture(bytesOf(texts.join("\n")), CONTEXT);
  return explanation.dropped.map(({ text }) => text);
}

/** Blocks as `type: text`. */
export function typed(body: readonly Block[]): string[] {
  return body.map(({ type, text }) => `${type}: ${text}`);
}

const CARD = {
  en: { title: "Main", time: "a day ago", headline: "Bridge opens" },
  ar: { title: "عنوان", time: "منذ يوم واحد", headline: "جسر يفتح" },
} as const;

/** The text of a card with one line of an outlet's, and what was dropped from it. */
export function cardOf(language: keyof typeof CARD, outlet: string, line: string) {
  const { title, time, headline } = CARD[language];
  const page = [title, ...LABELS[language], outlet, time, `- ${outlet}`, headline, line];
  const [, sighting] = read(...page).sightings;
  return {
    text: sighting?.body.map(({ text }) => text).join(" "),
    dropped: droppedFrom(...page).join(" "),
  };
}
