import fc from "fast-check";
import { expect, test } from "vitest";
import { byCodePoints } from "../../src/text/order.ts";

test("a character beyond the basic plane comes after all within it", () => {
  expect(["\u{1F600}", "\uFF5E", "a"].toSorted(byCodePoints)).toEqual(["a", "\uFF5E", "\u{1F600}"]);
});

test("the order is that of UTF-8 bytes, for any two texts", () => {
  const text = fc.string({ unit: "binary", maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(byCodePoints(a, b))).toBe(bytes);
    }),
    { numRuns: 2000 },
  );
});
