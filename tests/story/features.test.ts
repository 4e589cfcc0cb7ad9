import { expect, test } from "vitest";
import { extractFeatures, toDisplayName } from "../../src/story/features.ts";
import { BRIDGE, featuresOf } from "./story-articles.ts";

test("features are the text's sketch, its names and numbers, and its days", () => {
  const { sketch, title, ...features } = featuresOf(BRIDGE, {
    title: "It turns",
    on: "2026-05-01",
  });
  expect(features).toEqual({
    shingles: 54,
    bodied: true,
    names: ["hallowmere", "ingrid vance", "lionel stroud", "northgate"],
    numbers: ["11", "252", "6.4e6"],
    days: [20574, 20574],
  });
  expect(sketch).toHaveLength(288);
  expect(title[1]).toBe(2);
});

test("layout, quote marks and accents make no difference", () => {
  const text = "So said Zoé Harker: ‘The lamps were lit at noon.’";
  const plain = 'So said Zoe Harker:\n"The lamps were lit at noon."';
  const { written, ...features } = featuresOf(text);
  expect(featuresOf(plain)).toEqual(features);
  expect(written).toEqual({ "zoe harker": "Zoé Harker" });
});

test("a name is displayed as it was written, and stored only if it is not its capitalized key", () => {
  const features = featuresOf("so said Ursel van der Laan to the UNHCR in Port Sorra.");
  expect(features.written).toEqual({ unhcr: "UNHCR", "ursel laan": "Ursel van der Laan" });
  expect(features.names.map((key) => toDisplayName(features, key))).toEqual([
    "Port Sorra",
    "UNHCR",
    "Ursel van der Laan",
  ]);
  expect(toDisplayName({}, "constructor")).toBe("Constructor");
});

test("captions are left out", () => {
  const caption = { type: "caption" as const, text: "Anna Berg on the 14th of May." };
  const paragraph = { type: "paragraph" as const, text: "the lamps were lit in Velm" };
  const rest = { title: "", publishedAt: null, dating: { earliest: null, latest: null } };
  expect(extractFeatures({ ...rest, body: [caption, paragraph] })).toEqual(
    extractFeatures({ ...rest, body: [paragraph] }),
  );
});

test("without a body the title is the text", () => {
  const features = featuresOf("", { title: "Lamps are lit in Velm" });
  expect(features.bodied).toBe(false);
  expect(features.shingles).toBe(3);
  expect(features.names).toEqual(["velm"]);
});

test("a date that is open at an end gives no days", () => {
  const dating = { earliest: "2026-05-01T00:00:00Z", latest: null };
  expect(extractFeatures({ title: "", body: [], publishedAt: null, dating }).days).toBeNull();
});

test("names and numbers are bounded, and so is the whole", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz".toUpperCase();
  const text = [...letters].flatMap((a) =>
    [...letters].map((b, i) => `by ${a}anna ${b}ergson, ${i * 997}`),
  );
  const features = featuresOf(text.join(". "));
  expect(features.names).toHaveLength(24);
  expect(features.numbers).toHaveLength(16);
  expect(JSON.stringify(features).length).toBeLessThan(1_200);
});
