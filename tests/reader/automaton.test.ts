import fc from "fast-check";
import { expect, test } from "vitest";
import { after, toAutomaton } from "../../src/reader/automaton.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** The kinds of the strings that end at each byte of a text, a bit for each. */
function endsIn(text: string, lists: readonly (readonly string[])[]): number[] {
  const { classes, next, kinds } = toAutomaton(
    lists.map((strings, i) => ({
      strings: encode(strings.map((each) => `${each}\0`).join("")),
      kind: 1 << i,
    })),
  );
  let state = 0;
  return [...encode(text)].map((byte) => {
    state = after(state, next, classes[byte] as number);
    return state < 0 ? (kinds[~state] as number) : 0;
  });
}

function searched(text: string, lists: readonly (readonly string[])[]): number[] {
  return Array.from(text, (_, i) =>
    lists.reduce(
      (kinds, strings, k) =>
        strings.some((each) => text.slice(0, i + 1).endsWith(each)) ? kinds | (1 << k) : kinds,
      0,
    ),
  );
}

test("an automaton finds where strings end that begin in each other, kind by kind", () => {
  expect(endsIn("hershey", [["he", "hers"], ["she", "y"], ["he"]])).toEqual([
    0, 0b101, 0, 0b001, 0, 0b111, 0b010,
  ]);
});

test("it finds what a search for each of its strings finds", () => {
  const word = fc.stringMatching(/^[abc]{1,5}$/);
  const lists = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lists, fc.stringMatching(/^[abcd]{0,40}$/), (lists, text) => {
      expect(endsIn(text, lists)).toEqual(searched(text, lists));
    }),
  );
});

test("more bytes than a row has places for are refused", () => {
  const strings = Uint8Array.from([...Array(200).keys(), 0]).subarray(1);
  expect(() => toAutomaton([{ strings, kind: 1 }])).toThrow("rows must be longer");
});
