import fc from "fast-check";
import { expect, test } from "vitest";
import { storyKeys } from "../../src/story/story-keys.ts";
import { BRIDGE, BRIDGE_REWRITTEN, told } from "./story-articles.ts";

test("there are at most 17 keys, of shingles and pairs", () => {
  const keys = storyKeys(told(BRIDGE));
  expect(keys.map((key) => key.charAt(0)).join("")).toBe("ssssppppppppppppp");
});

test("an article and its rewriting meet, though no shingle key is in both", () => {
  const keys = new Set(storyKeys(told(BRIDGE)));
  const shared = storyKeys(told(BRIDGE_REWRITTEN)).filter((key) => keys.has(key));
  expect(shared.map((key) => key.charAt(0)).join("")).toBe("ppppppppp");
});

test("keys know no date", () => {
  expect(storyKeys(told(BRIDGE, { on: "2026-05-01" }))).toEqual(storyKeys(told(BRIDGE)));
});

test("any text has its keys, each once and the same at every run", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const keys = storyKeys(told(text));
      expect(keys.length).toBeLessThanOrEqual(17);
      expect(new Set(keys).size).toBe(keys.length);
      expect(storyKeys(told(text))).toEqual(keys);
    }),
  );
});

test("a text without words has no key", () => {
  expect(storyKeys(told(""))).toEqual([]);
});
