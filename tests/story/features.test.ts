import { expect, test } from "vitest";
import { extractFeatures } from "../../src/story/features.ts";
import { termHash, unpackTerms } from "../../src/story/terms.ts";
import { BRIDGE, featuresOf, STRIKE } from "./story-articles.ts";

test("features are the text's sketch, its words, names and numbers, and its days", () => {
  const article = featuresOf(BRIDGE, { title: "It turns", on: "2026-05-01" });
  const { sketch, terms, title, words, ...features } = article;
  expect(features).toEqual({
    shingles: 54,
    bodied: true,
    length: 58,
    names: ["Hallowmere", "Ingrid Vance", "Northgate", "Lionel Stroud"],
    numbers: { "11": "eleven boats", "252": "252 seconds", "6.4e6": "6.4 million crowns" },
    days: [20574, 20574],
    outlet: null,
  });
  expect(sketch).toHaveLength(288);
  expect(title[1]).toBe(2);
  expect(words.join(" ")).toBe(
    "harbour keeper eleven boats crowns master turned bridge sea stood swing content",
  );
  const heaviest = { hash: termHash("harbour"), weight: 73 / 6, kind: "word" };
  expect(unpackTerms(terms)[0]).toEqual(heaviest);
});

test("layout, quote marks and accents make no difference", () => {
  const text = "So said Zoé Harker: ‘The lamps were lit at noon.’";
  const plain = 'So said Zoe Harker:\n"The lamps were lit at noon."';
  const { names, ...features } = featuresOf(text);
  expect(featuresOf(plain)).toEqual({ ...features, names: ["Zoe Harker"] });
  expect(names).toEqual(["Zoé Harker"]);
});

test("captions are left out of the sketch and the numbers", () => {
  const caption = { type: "caption" as const, text: "Anna Berg on the 14th of May." };
  const paragraph = { type: "paragraph" as const, text: "the lamps were lit in Velm" };
  const dating = { earliest: null, latest: null };
  const rest = { title: "", language: "en", publishedAt: null, dating };
  expect(extractFeatures({ ...rest, body: [caption, paragraph] })).toEqual(
    extractFeatures({ ...rest, body: [paragraph] }),
  );
});

test("without a body the title is the text", () => {
  const features = featuresOf("", { title: "Lamps are lit in Velm" });
  expect(features.bodied).toBe(false);
  expect(features.shingles).toBe(3);
  expect(features.names).toEqual(["Velm"]);
});

test("a date that is open at an end gives no days", () => {
  const dating = { earliest: "2026-05-01T00:00:00Z", latest: null };
  const article = { title: "", language: null, body: [], publishedAt: null, dating };
  expect(extractFeatures(article).days).toBeNull();
});

test("terms, words, names and numbers are bounded, and so is the whole", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const text = letters.flatMap((a) =>
    letters.map((b, i) => `by ${a}anna ${b}ergson, ${i * 997} lamps, ${STRIKE.split(" ")[i]}`),
  );
  const features = featuresOf(text.join(". "));
  expect(unpackTerms(features.terms)).toHaveLength(64);
  expect(features.words).toHaveLength(12);
  expect(features.names).toHaveLength(12);
  expect(Object.keys(features.numbers)).toHaveLength(10);
  expect(JSON.stringify(features).length).toBeLessThan(1_400);
});

test("a name of 10,000 characters costs no more than its length, and is not stored", () => {
  const names = [
    (length: number) => `A${"y".repeat(length)}`,
    (length: number) => "Anna Bergson ".repeat(length / 13),
    (length: number) => "أنطونيو غوتيريش ".repeat(length / 16),
  ];
  for (const nameOf of names) {
    const told = (length: number) => featuresOf(`so said ${nameOf(length)} of Velm`);
    // Of this thread, so that nothing else on the machine counts; some systems count in steps of 10 ms.
    const time = (length: number) => {
      const start = process.threadCpuUsage();
      told(length);
      const { user, system } = process.threadCpuUsage(start);
      return Math.max(10, (user + system) / 1_000);
    };
    const least = (length: number) => Math.min(time(length), time(length), time(length));
    // A cost of the square is up to 256 times as much.
    expect(least(160_000) / least(10_000)).toBeLessThan(32);
    const { names, words } = told(10_000);
    expect([...names, ...words].every(({ length }) => length <= 40)).toBe(true);
  }
});
