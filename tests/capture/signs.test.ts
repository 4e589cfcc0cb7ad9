import fc from "fast-check";
import { expect, test } from "vitest";
import { type SignKind, signsIn } from "../../src/capture/signs.ts";

const whole = (text: string) => ({ from: 0, to: text.length });

test.each<[string, SignKind]>([
  ["All rights reserved by the paper", "call"],
  ["Sign up to the newsletter", "call"],
  ["A photo of the bridge", "credit"],
  ["صورة من الأرشيف", "credit"],
  ["Riverton 's plan", "repair"],
  ["He said “no”", "quotation"],
  ["a { color: red }", "strange"],
  ["Why not? Well…", "stop"],
])("%j holds a sign of %s", (text, kind) => {
  expect(signsIn(text).has(kind, whole(text))).toBe(true);
});

test("prose holds none", () => {
  const text = "The bridge was opened on Monday, and all of Riverton crossed it.";
  for (const kind of ["call", "credit", "repair", "quotation", "strange"] as const) {
    expect(signsIn(text).has(kind, whole(text))).toBe(false);
  }
});

test("a sign counts only in the stretch in which it ends", () => {
  const text = "One cookie. Two.";
  const signs = signsIn(text);
  expect(signs.has("call", { from: 0, to: 11 })).toBe(true);
  expect(signs.has("call", { from: 0, to: 9 })).toBe(false);
  expect(signs.has("call", { from: 11, to: 16 })).toBe(false);
});

test("the ends of signs are told kind by kind, in order, within a stretch", () => {
  const text = "“No.” Why? See www.bugle.example.";
  const signs = signsIn(text);
  expect(signs.within("stop", whole(text))).toEqual([4, 10, 19, 25, 33]);
  expect(signs.within("quotation", whole(text))).toEqual([1, 5]);
  expect(signs.within("stop", { from: 4, to: 19 })).toEqual([10, 19]);
  expect(signs.within("quotation", { from: 5, to: 33 })).toEqual([]);
});

test("signs that begin in each other are all found", () => {
  // `ign up` begins anew within what began as `ign`, and `redit` ends in nothing of `rewritten`.
  const text = "ignign up rerewritten image/";
  const signs = signsIn(text);
  expect(signs.has("call", { from: 0, to: 9 })).toBe(true);
  expect(signs.has("call", { from: 9, to: 21 })).toBe(true);
  expect(signs.has("credit", { from: 21, to: 27 })).toBe(true);
});

test.each([
  ["with bytes between them that no sign has", "cookie\n"],
  ["without any", "cookie"],
  ["behind letters of several bytes", "кcookie\n"],
])("signs of a long text are all found where they end, %s", (_, piece) => {
  const times = 40_000;
  const ends = Array.from({ length: times }, (_, i) => i * piece.length + piece.trimEnd().length);
  const text = piece.repeat(times);
  expect(signsIn(text).within("call", whole(text))).toEqual(ends);
});

test("what the automaton finds is what a search for each string finds", () => {
  const pieces = fc.constantFrom(
    "you",
    "yo",
    "ou",
    "ign",
    " up",
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
      expect(signs.has("call", whole(text))).toBe(holds("you", "ign up"));
      expect(signs.has("credit", whole(text))).toBe(holds("hoto"));
      expect(signs.has("repair", whole(text))).toBe(holds("“", " 's"));
      expect(signs.has("strange", whole(text))).toBe(holds("www."));
    }),
  );
});
