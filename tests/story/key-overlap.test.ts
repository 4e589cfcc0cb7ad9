import fc from "fast-check";
import { expect, test } from "vitest";
import { compareKeys, indexWords, type KeyOverlap } from "../../src/story/key-overlap.ts";

/** What `agreement` says, found by comparing every key with every other. */
function byEveryPair(a: readonly string[], b: readonly string[]): KeyOverlap {
  const [restA, restB] = [a.filter((key) => !b.includes(key)), b.filter((key) => !a.includes(key))];
  const shared = new Set(a.filter((key) => b.includes(key)));
  const covered = new Set<string>();
  for (const x of restA) {
    for (const y of restB) {
      const [shorter = "", longer = ""] = [x, y].sort(
        (k, l) => k.length - l.length || (k < l ? -1 : 1),
      );
      const words = longer.split(" ");
      if (words.length === 1 || !shorter.split(" ").every((word) => words.includes(word))) continue;
      shared.add(shorter);
      covered.add(longer);
    }
  }
  const alone = (keys: readonly string[]) =>
    keys.filter((key) => !shared.has(key) && !covered.has(key));
  return { shared: [...shared].sort(), unshared: [alone(restA), alone(restB)] };
}

test("a name that is part of another is shared, and so is the longer one", () => {
  const names = indexWords(["anna berg", "bank of riverton", "velm"]);
  expect(compareKeys(names, ["berg", "riverton bank", "sandwick"])).toEqual({
    shared: ["berg", "riverton bank"],
    unshared: [["velm"], ["sandwick"]],
  });
});

test("an identical name is not compared as part of a longer one", () => {
  expect(compareKeys(indexWords(["berg", "velm"]), ["anna berg", "berg"])).toEqual({
    shared: ["berg"],
    unshared: [["velm"], ["anna berg"]],
  });
});

test("a repeated word of a name counts once", () => {
  expect(compareKeys(indexWords(["new new york"]), ["new jersey"]).shared).toEqual([]);
  expect(compareKeys(indexWords(["new jersey"]), ["new new york"]).shared).toEqual([]);
  expect(compareKeys(indexWords(["new new"]), ["york new"]).shared).toEqual(["new new"]);
});

/** Few words, in any order and with repeats; a name that was cut can end in a space or be there twice. */
const names = fc.array(
  fc
    .array(fc.constantFrom("ada", "b", "cyd", "of", ""), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(" ")),
  { maxLength: 8 },
);

test("whatever the names, the index finds what comparing every pair of them finds", () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(compareKeys(indexWords(a), b)).toEqual(byEveryPair(a, b));
    }),
    { numRuns: 1_000 },
  );
});
