import { expect, test } from "vitest";
import { readCapture } from "../../src/reader/read-capture.ts";
import { bytesOf, CONTEXT } from "./decoded.ts";
import { LABELS } from "./labels.ts";

test("what a page says of its main article precedes what is supplied with it", () => {
  const supplied = { source: "The Herald", publishedAt: "2025-07-31T08:00:00Z" };
  const outlets = (...lines: readonly string[]) => {
    const context = { ...CONTEXT, ...supplied };
    const { sightings } = readCapture(bytesOf(lines.join("\n")), context);
    return sightings.map(({ source, published, spans }) => [
      source,
      published?.text,
      published?.basis,
      spans.source,
      spans.published,
    ]);
  };
  const title = ["logo", "Bridge reopens", "", "Bridge reopens", ""];
  const body = ["The bridge is open.", "Orange background", "", ...LABELS.en];
  expect(outlets(...title, "The Bugle3 hours ago", ...body)).toEqual([
    ["The Bugle", "3 hours ago", "relative", [37, 46], [46, 57]],
  ]);
  expect(outlets(...title, ...body)).toEqual([
    ["The Herald", null, "metadata", undefined, undefined],
  ]);
});
