import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaptureReading, Span } from "../../src/reader/capture-reading.ts";
import { explainCapture, readCapture } from "../../src/reader/read-capture.ts";
import { bytesOf, CONTEXT, sliceOf } from "./decoded.ts";
import { BOM, utf16 } from "./encodings.ts";
import { drawnPages } from "./pages.ts";
import { textCaptures } from "./random-captures.ts";

const ENCODINGS = [
  { name: "utf-8", encode: bytesOf },
  { name: "utf-8", encode: (text: string) => bytesOf(BOM + text) },
  { name: "utf-16le", encode: (text: string) => utf16(BOM + text, true) },
  { name: "utf-16be", encode: (text: string) => utf16(BOM + text, false) },
] as const;

/** The text of each field of a reading, and the raw bytes' text at its span. */
function traced(bytes: Uint8Array, { sightings }: CaptureReading, encoding: string) {
  return sightings.flatMap(({ title, source, published, spans }) =>
    [
      { says: title, span: spans.title },
      ...(spans.source ? [{ says: source, span: spans.source }] : []),
      ...(spans.published ? [{ says: published?.text, span: spans.published }] : []),
    ].map(({ says, span }) => ({ says, slice: sliceOf(bytes, span, encoding) })),
  );
}

test("a page of any layout and language gives back exactly what was written on it", () => {
  fc.assert(
    fc.property(drawnPages, fc.constantFrom(...ENCODINGS), (page, { name, encode }) => {
      const bytes = encode(page.text);
      const reading = readCapture(bytes, CONTEXT);
      const { layout, language, problems, sightings } = reading;
      expect({ layout, language, problems }).toEqual({
        layout: page.layout,
        language: page.language,
        problems: [],
      });
      expect(
        sightings.map((sighting) => ({
          title: sighting.title,
          source: sighting.source,
          time: sighting.published?.text ?? null,
          category: sighting.category,
          hashtag: sighting.hashtags.join() || null,
          text: sighting.body.map(({ text }) => text).join(" "),
        })),
      ).toEqual(
        page.articles.map(({ sentences, ...article }) => ({
          ...article,
          text: sentences.join(" "),
        })),
      );
      for (const { says, slice } of traced(bytes, reading, name)) expect(slice).toBe(says);
      for (const { text, span } of sightings.flatMap(({ body }) => body)) {
        expect(sliceOf(bytes, span, name)).toBe(text);
      }
    }),
    { numRuns: 400 },
  );
});

/** What repairs and joints leave alone. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A text without white space and the marks that no reader sees. */
function visibleIn(text: string): string {
  return text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu, "");
}

/** A capture with spaces in place of some of its bytes. */
function without(bytes: Uint8Array, spans: readonly Span[]): Uint8Array {
  const rest = bytes.slice();
  for (const [from, to] of spans) rest.fill(0x20, from, to);
  return rest;
}

test("every field is its slice, and every block is its slice but for what was set aside of it", () => {
  fc.assert(
    fc.property(textCaptures, (bytes) => {
      const { reading, explanation } = explainCapture(bytes, CONTEXT);
      for (const { says, slice } of traced(bytes, reading, "utf-8")) {
        expect(lettersOf(slice)).toBe(lettersOf(says ?? ""));
      }
      for (const { span, text } of explanation.setAside) expect(sliceOf(bytes, span)).toBe(text);
      for (const { body, spans, setAside } of reading.sightings) {
        // The line of outlet and time may stand among the first of the body.
        const aside = [spans.source, spans.published].filter((span) => span !== undefined);
        const kept = without(bytes, [...setAside.map(({ span }) => span), ...aside]);
        for (const { text, span } of body) {
          expect(lettersOf(sliceOf(kept, span))).toBe(lettersOf(text));
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test("every character of a bare text is in its title, in a block or set aside", () => {
  fc.assert(
    fc.property(textCaptures, (bytes) => {
      const { layout, sightings } = readCapture(bytes, CONTEXT);
      if (layout !== "bare") return;
      const rest = without(
        bytes,
        sightings.flatMap(({ spans, body, setAside }) => [
          spans.title,
          ...[...body, ...setAside].map(({ span }) => span),
        ]),
      );
      expect(visibleIn(sliceOf(rest, [0, rest.length]))).toBe("");
    }),
    { numRuns: 1_000 },
  );
});

test("no cut of a page's bytes makes the reader throw, or lose its way in the file", () => {
  const page = bytesOf(
    'Títle\nProse “of" the day.\nHashtags\nComments\nRelated Articles\nX\na day ago\n- X\nTítulo\nText.',
  );
  for (let end = 0; end <= page.length; end++) {
    const { sightings } = readCapture(page.slice(0, end), CONTEXT);
    expect(sightings.filter(({ span: [from, to] }) => from < 0 || from > to || to > end)).toEqual(
      [],
    );
  }
});
