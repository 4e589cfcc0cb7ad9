import fc from "fast-check";
import { expect, test } from "vitest";
import { type SignKind, signsIn } from "../../src/reader/signs.ts";

const whole = (text: string) => ({ from: 0, to: text.length });

test.each<[string, SignKind]>([
  ["تابعونا على واتساب", "prompt"],
  ["Sign up to our newsletters", "prompt"],
  ["Tell us here if you like it", "unquoted prompt"],
  ["A photo of the bridge", "credit"],
  ["صورة من الأرشيف", "credit"],
  ["Riverton 's plan", "repair"],
  ["Motorists ' groups", "repair"],
  ["He said “no”", "quotation"],
  ["a { color: red }", "strange"],
  ["Why not? Well…", "stop"],
])("%j holds a sign of %s", (text, kind) => {
  expect(signsIn(text).has(kind, whole(text))).toBe(true);
});

test("prose holds none", () => {
  const text = "The bridge was opened on Monday, and all of Riverton crossed it.";
  for (const kind of ["prompt", "credit", "repair", "quotation", "strange"] as const) {
    expect(signsIn(text).has(kind, whole(text))).toBe(false);
  }
});

test("a sign counts only in the stretch in which it ends", () => {
  const text = "One photo. Two.";
  const signs = signsIn(text);
  expect(signs.has("credit", { from: 0, to: 10 })).toBe(true);
  expect(signs.has("credit", { from: 0, to: 8 })).toBe(false);
  expect(signs.has("credit", { from: 10, to: 15 })).toBe(false);
});

test("the ends of signs are told kind by kind, in order, within a stretch", () => {
  const text = "“No.” Why? See www.bugle.example.";
  const signs = signsIn(text);
  expect([...signs.within("stop", whole(text))]).toEqual([4, 10, 19, 25, 33]);
  expect([...signs.within("quotation", whole(text))]).toEqual([1, 5]);
  expect([...signs.within("stop", { from: 4, to: 19 })]).toEqual([10, 19]);
  expect([...signs.within("quotation", { from: 5, to: 33 })]).toEqual([]);
});

test("signs that begin in each other are all found", () => {
  // `hoto` begins anew within what began as `ho`, and `mage` ends in nothing of `mailto:`.
  const text = "hohoto mamailto: image/";
  const signs = signsIn(text);
  expect(signs.has("credit", { from: 0, to: 6 })).toBe(true);
  expect(signs.has("strange", { from: 6, to: 16 })).toBe(true);
  expect(signs.has("credit", { from: 16, to: 22 })).toBe(true);
});

test.each([
  ["with bytes between them that no sign has", "photo\n"],
  ["without any", "photo"],
  ["behind letters of several bytes", "кphoto\n"],
])("signs of a long text are all found where they end, %s", (_, piece) => {
  const times = 40_000;
  const ends = Array.from({ length: times }, (_, i) => i * piece.length + piece.trimEnd().length);
  const text = piece.repeat(times);
  expect([...signsIn(text).within("credit", whole(text))]).toEqual(ends);
});

test("what the automaton finds is what a search for each string finds", () => {
  const pieces = fc.constantFrom(
    "mail",
    "to:",
    "ai",
    "hoto",
    "ho",
    "“",
    " '",
    "s",
    "www",
    ".",
    "x",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join("");
      const signs = signsIn(text);
      const holds = (...strings: string[]) => strings.some((string) => text.includes(string));
      expect(signs.has("credit", whole(text))).toBe(holds("hoto"));
      expect(signs.has("repair", whole(text))).toBe(holds("“", " 's", " ' "));
      expect(signs.has("strange", whole(text))).toBe(holds("www.", "mailto:"));
    }),
  );
});
