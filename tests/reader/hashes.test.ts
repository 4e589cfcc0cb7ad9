import fc from "fast-check";
import { expect, test } from "vitest";
import { Hashes } from "../../src/reader/prompts/hashes.ts";

const hashes = fc.array(fc.integer().filter((hash) => hash !== 0));

test("a set of hashes holds what a Set of them holds, and nothing else", () => {
  fc.assert(
    fc.property(hashes, hashes, (held, asked) => {
      const [set, known] = [new Hashes(held), new Set(held)];
      for (const hash of [...held, ...asked]) expect(set.has(hash)).toBe(known.has(hash));
    }),
  );
});

test("hashes that end alike stand beside each other", () => {
  const set = new Hashes([0x100, 0x200, 0x300]);
  expect([0x100, 0x200, 0x300, 0x400].map((hash) => set.has(hash))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
