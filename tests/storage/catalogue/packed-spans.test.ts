import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../../src/reader/capture-reading.ts";
import { packSpans, unpackSpans } from "../../../src/storage/catalogue/packed-spans.ts";

/** Spans in page order, none of them empty, and none over another. */
const spans = fc.array(fc.tuple(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 }))).map((steps) => {
  let end = 0;
  return steps.map(([gap, length]): Span => {
    const from = end + gap;
    end = from + length;
    return [from, end];
  });
});
const reason = fc.constantFrom("advertisement", "byline", "title", "12", "__proto__");

test("unpacking gives the spans that were packed, in page order and each with its reason", () => {
  fc.assert(
    fc.property(spans, spans, fc.infiniteStream(reason), (body, stretches, reasons) => {
      const setAside = stretches.map((span) => ({ span, why: reasons.next().value }));
      const fields = { title: [3, 17], source: [20, 29] } as const;
      const packed = packSpans({
        span: [3, 900],
        spans: fields,
        body: body.map((span) => ({ span })),
        setAside,
      });
      expect(unpackSpans(JSON.stringify(packed))).toEqual({
        sighting: [3, 900],
        ...fields,
        body,
        setAside,
      });
    }),
  );
});

test("each reason is stored once, and spans as distances and lengths", () => {
  const packed = packSpans({
    span: [0, 400],
    spans: { title: [0, 14] },
    body: [{ span: [15, 90] }, { span: [104, 300] }],
    setAside: [
      { span: [91, 104], why: "advertisement" },
      { span: [301, 320], why: "byline" },
      { span: [321, 334], why: "advertisement" },
    ],
  });
  expect(JSON.stringify(packed)).toBe(
    '{"sighting":[0,400],"title":[0,14],"body":[15,75,14,196],"setAside":{"advertisement":[91,13,217,13],"byline":[301,19]}}',
  );
});

test("a sighting with nothing set aside is stored as an older reader's, and read as such", () => {
  const stored = '{"sighting":[0,90],"title":[0,14],"body":[15,75]}';
  const nothing = {
    span: [0, 90],
    spans: { title: [0, 14] },
    body: [{ span: [15, 90] }],
    setAside: [],
  } as const;
  expect(JSON.stringify(packSpans(nothing))).toBe(stored);
  expect(unpackSpans(stored).setAside).toEqual([]);
});
