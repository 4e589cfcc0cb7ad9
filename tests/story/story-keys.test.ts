import fc from "fast-check";
import { expect, test } from "vitest";
import { storyKeys } from "../../src/story/story-keys.ts";
import { BRIDGE, BRIDGE_REWRITTEN, featuresOf } from "./story-articles.ts";

test("there are at most 17 keys, of shingles and pairs", () => {
  const keys = storyKeys(featuresOf(BRIDGE));
  expect(keys.map((key) => key.charAt(0)).join("")).toBe("ssssppppppppppppp");
});

test("an article and its rewrite share a key without sharing a shingle key", () => {
  const keys = new Set(storyKeys(featuresOf(BRIDGE)));
  const shared = storyKeys(featuresOf(BRIDGE_REWRITTEN)).filter((key) => keys.has(key));
  expect(shared.map((key) => key.charAt(0)).join("")).toBe("ppppppppp");
});

test("keys do not depend on dates", () => {
  expect(storyKeys(featuresOf(BRIDGE, { on: "2026-05-01" }))).toEqual(
    storyKeys(featuresOf(BRIDGE)),
  );
});

test("any text has its keys, each once and the same at every run", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const keys = storyKeys(featuresOf(text));
      expect(keys.length).toBeLessThanOrEqual(17);
      expect(new Set(keys).size).toBe(keys.length);
      expect(storyKeys(featuresOf(text))).toEqual(keys);
    }),
  );
});

test("a text without words has no key", () => {
  expect(storyKeys(featuresOf(""))).toEqual([]);
});
