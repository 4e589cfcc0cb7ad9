import fc from "fast-check";
import { expect, test } from "vitest";
import { readCapture } from "../../src/capture/read.ts";
import type { Reading } from "../../src/capture/reading.ts";
import { bytesOf, sliceOf } from "./decoded.ts";
import { drawnPages, lineSoups } from "./pages.ts";

const CONTEXT = { name: "a.txt", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** The text of each field and block of a reading, and the raw bytes' text at its span. */
function traced(bytes: Uint8Array, { sightings }: Reading) {
  return sightings.flatMap(({ title, source, published, body, span, spans }) => {
    const fields = [
      { text: title, span: spans.title },
      ...(spans.source ? [{ text: source, span: spans.source }] : []),
      ...(spans.published ? [{ text: published?.text, span: spans.published }] : []),
      ...body,
    ];
    return fields.map((field) => ({
      says: field.text,
      slice: sliceOf(bytes, field.span),
      within: span[0] <= field.span[0] && field.span[1] <= span[1] && span[1] <= bytes.length,
    }));
  });
}

function expectTraceable(bytes: Uint8Array, reading: Reading): void {
  for (const { says, slice, within } of traced(bytes, reading)) {
    expect(slice).toBe(says);
    expect(within).toBe(true);
  }
}

test("a page of this layout gives back exactly what was written on it", () => {
  fc.assert(
    fc.property(drawnPages, ({ title, body, cards, text }) => {
      const bytes = bytesOf(text);
      const reading = readCapture(bytes, CONTEXT);
      expect(reading).toMatchObject({ layout: "article", language: "en", problems: [] });

      const said = reading.sightings.map((sighting) => ({
        title: sighting.title,
        source: sighting.source,
        time: sighting.published?.text,
        body: sighting.body.map((block) => ({
          text: block.text,
          bullet: block.type === "list-item",
        })),
      }));
      expect(said).toEqual([
        { title, source: null, time: undefined, body },
        ...cards.map((card) => ({
          title: card.headline,
          source: card.outlet,
          time: card.time,
          body: card.body ? [card.body] : [],
        })),
      ]);
      expect(reading.sightings.map(({ position }) => position)).toEqual([
        ...reading.sightings.keys(),
      ]);
      expectTraceable(bytes, reading);
    }),
  );
});

test("lines in any order are read or rejected, never both, and every field can be traced", () => {
  fc.assert(
    fc.property(lineSoups, (text) => {
      const bytes = bytesOf(text);
      const reading = readCapture(bytes, CONTEXT);
      const rejected = reading.layout === null;
      expect(reading.sightings.length === 0).toBe(rejected);
      expect(reading.language).toBe(rejected ? null : "en");
      expect(rejected && reading.problems.length === 0).toBe(false);
      expectTraceable(bytes, reading);
    }),
    { numRuns: 500 },
  );
});

test("any bytes are read or rejected with a problem", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { layout, problems } = readCapture(bytes, CONTEXT);
      expect(layout === null).toBe(problems.length > 0);
    }),
    { numRuns: 500 },
  );
});

test("no cut of a page's bytes makes the reader throw", () => {
  const triplet = "X\na day ago\n- X\nTítulo\nText.";
  const page = bytesOf(`Títle\nProse.\nHashtags\nComments\nRelated Articles\n${triplet}`);
  for (let end = 0; end <= page.length; end++) {
    const bytes = page.slice(0, end);
    expectTraceable(bytes, readCapture(bytes, CONTEXT));
  }
});
