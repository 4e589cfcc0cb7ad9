import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { toLines } from "../../src/reader/lines.ts";
import { runPipeline, STEP_NAMES } from "../../src/reader/pipeline.ts";

/** Pieces that steps look for, and what stands around them. */
const PIECES = [
  "The council met on Tuesday.",
  "“It is late. It is good,” she said.",
  "the",
  "joined the talks, and",
  "By Anna Berg",
  "RIVERTON (AP) — The bridge is open.",
  "(Yonhap)",
  "— Reuters",
  "Photo: Anna Berg",
  "Advertisement",
  "Sign up for our newsletter",
  "Read more: A bridge",
  "Show more",
  "• An item",
  "- An item",
  "a { color: red; }",
  "<b>bold</b>",
  "%3Cb%3E",
  "mailto:anna@bugle.example",
  "window.x = 1;",
  "Bridge opens",
  "قال المجلس إن الجسر مفتوح.",
  "اقرأ أيضا: جسر",
  "(رويترز)",
  "إعلان",
  "'",
  '"',
  "‘",
  "{",
  "\u200F",
  "…",
] as const;

const texts = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary" })),
      fc.constantFrom(" ", "\n", "\n", "  ", ""),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.flat().join(""));

test("whatever step is left out, blocks and what is set aside together cover the text, apart and in order", () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom("main", "card"),
      fc.boolean(),
      fc.constantFrom(undefined, ...STEP_NAMES),
      (text, role, hasPictures, without) => {
        const surroundings = { text, title: "Bridge opens", role, hasPictures } as const;
        const { paragraphs, setAside } = runPipeline(toLines(text), surroundings, without);
        const parts = paragraphs.flatMap((paragraph) => paragraph.parts);
        for (const { from, to, text: part } of parts) expect(text.slice(from, to)).toBe(part);
        const ranges = [...parts, ...setAside].toSorted((a, b) => a.from - b.from);
        let uncovered = "";
        let end = 0;
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(end);
          uncovered += text.slice(end, from);
          end = to;
        }
        uncovered += text.slice(end);
        expect(uncovered.replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")).toBe(
          "",
        );
        expect(parts.map(({ from }) => from)).toEqual(
          parts.map(({ from }) => from).toSorted((a, b) => a - b),
        );
      },
    ),
    { numRuns: 1_000 * inject("fuzz") },
  );
});
