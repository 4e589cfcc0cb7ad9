import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";
import { BloomFilter, writtenFilter } from "../../src/reader/credits/bloom-filter.ts";
import { isGivenName } from "../../src/reader/credits/given-names.ts";

test("a Bloom filter has all that was put in it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (words) => {
      const filter = new BloomFilter(writtenFilter(words, 16));
      expect(words.filter((word) => !filter.has(word))).toEqual([]);
    }),
  );
});

test("a Bloom filter of sixteen bits a word takes less than one of a thousand others for its own", () => {
  const words = Array.from({ length: 5000 }, (_, i) => `word ${i}`);
  const filter = new BloomFilter(writtenFilter(words, 16));
  expect(words.filter((word) => filter.has(`other ${word}`)).length).toBe(2);
});

test("the given names of the list are those that the reader knows, sorted, each once", async () => {
  const list = await readFile(join(ROOT, "scripts/learning/given-names.txt"), "utf8");
  const names = list.trim().split("\n");
  expect(names.filter((name) => !isGivenName(name))).toEqual([]);
  expect([...new Set(names)].sort()).toEqual(names);
});

test.each(["Caoimhe", "Chidinma", "Palwasha", "Tāne", "Ji-woo", "Josée"])(
  "%s is a given name",
  (name) => {
    expect(isGivenName(name)).toBe(true);
  },
);

test.each(["Bridge", "Council", "Riverton", "Monday", "Austin", "Autumn"])("%s is none", (word) => {
  expect(isGivenName(word)).toBe(false);
});
