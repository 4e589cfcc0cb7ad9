import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "../../src/search/query.ts";
import {
  isFarMoreFrequent,
  toCorrections,
  toNearWords,
  toWrittenWords,
  writeCorrection,
} from "../../src/search/spelling.ts";
import { toListedWord, toQueryTerm } from "../../src/search/tokens.ts";

function plainOf(text: string) {
  const plain = parseQuery(text).query?.plain;
  if (!plain) throw new Error(`not plain: ${text}`);
  return plain;
}

function listedOf(word: string): string {
  const term = toQueryTerm(word);
  return (term && toListedWord(term)) ?? "";
}

const nearOf = (text: string) => toNearWords(plainOf(text), new Map());
const isLookedUp = (typed: string, meant: string) =>
  nearOf(typed)[0]?.spellings.has(listedOf(meant));

test.each([
  ["lindsey", "Lindsay"],
  ["goverment", "governments"],
  ["Trmup", "Trump"],
  ["ferrry", "ferry"],
  ["حكوة", "الحكومة"],
  ["الجزار", "الجزائر"],
  ["миниср", "министр"],
])("of %s, the index is asked for %s", (typed, meant) => {
  expect(isLookedUp(typed, meant)).toBe(true);
});

test("a letter less, more, changed or exchanged anywhere in a word is looked up, in bounded numbers", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
  const word = fc.string({ unit: letter, minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(word, letter, fc.nat(), (meant, other, n) => {
      const at = n % meant.length;
      const [before, after] = [meant.slice(0, at), meant.slice(at + 1)];
      const swapped = before + after.slice(0, 1) + meant.charAt(at) + after.slice(1);
      for (const typed of [
        before + after,
        before + other + after,
        `${before}${other}${meant.slice(at)}`,
        swapped,
      ]) {
        const plain = parseQuery(typed).query?.plain;
        if (!plain || listedOf(typed) === listedOf(meant)) continue;
        const near = toNearWords(plain, new Map());
        if (near.length > 0) expect(near[0]?.spellings.has(listedOf(meant))).toBe(true);
      }
    }),
  );
});

test.each([["F.B.I. 2025 桥梁 ab #goats"], ["a of"], [`${"x".repeat(40)}`]])(
  "nothing is asked for %s, which cannot be corrected",
  (text) => {
    expect(nearOf(text)).toEqual([]);
  },
);

test("two words at most are corrected, the rarest", () => {
  const plain = plainOf("harbour ferry strike");
  const frequencies = new Map(plain.words.map((word, n) => [word, 3 - n]));
  expect(toNearWords(plain, frequencies).map(({ word }) => word.text)).toEqual(["strike", "ferry"]);
});

test("words of more than 20 letters are passed over for the others", () => {
  const [x, y, long] = ["x".repeat(21), "y".repeat(900), "internationalization"];
  expect(nearOf(`${x} ${y} ferry`).map(({ word }) => word.text)).toEqual(["ferry"]);
  expect(nearOf(`${x} ${long}`).map(({ word }) => word.text)).toEqual([long]);
});

test.each([
  ["rowling", 1, "roll", 9, false],
  ["rowling", 1, "roll", 10, true],
  ["harbour", 1, "harvout", 100, false],
])(
  "of %s, which %i articles have, that %s is in %i articles is far more: %s",
  (typed, own, term, articleCount, isMore) => {
    const plain = plainOf(typed);
    const frequencies = new Map(plain.words.map((word) => [word, own]));
    const near = toNearWords(plain, frequencies).map((each) => ({
      ...each,
      found: [{ term, articleCount }],
    }));
    const corrections = toCorrections(plain, near, frequencies);
    expect(corrections.map((each) => isFarMoreFrequent(each, frequencies))).toEqual([isMore]);
  },
);

test("a correction has the form of a text that is near to what was typed, with the capitals that were typed", () => {
  const plain = plainOf("Goverment, hilery");
  const frequencies = new Map(plain.words.map((word) => [word, 0]));
  const terms = [["over", "govern"], ["hillari"]];
  const near = toNearWords(plain, frequencies).map((each, n) => ({
    ...each,
    found: (terms[n] ?? []).map((term) => ({ term, articleCount: 1 })),
  }));
  const body = ["Governments govern.", "The government met, and Hillary won it over."];
  const texts = toWrittenWords({
    title: "Over And Over",
    language: "en",
    body: body.map((text) => ({ type: "paragraph", text })),
  });
  const corrections = toCorrections(plain, near, frequencies);
  expect(corrections.map((each) => writeCorrection(plain, each, texts))).toEqual([
    null,
    "Government, hillary",
  ]);
});
