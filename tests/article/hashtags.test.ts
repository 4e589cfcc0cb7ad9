import { expect, test } from "vitest";
import { deriveHashtags, type HashtagSource } from "../../src/article/hashtags.ts";

function tags(title: string, text: string, from: Partial<HashtagSource> = {}): string[] {
  const body: HashtagSource["body"] = [{ type: "paragraph", text }];
  return deriveHashtags({ title, body, source: null, agency: null, byline: null, ...from });
}

test("hashtags are names in camel case, the most important first", () => {
  expect(
    tags(
      "Ingrid Vance opens bridge",
      "In Velm the keeper, Ingrid Vance, said so to the Ministry of Health. Vance smiled.",
    ),
  ).toEqual(["IngridVance", "MinistryOfHealth", "Velm"]);
});

test("a hyphen stays, and a shouted dateline is written as a name", () => {
  expect(tags("Talks", "BRACKWATER: So said Greta Holm-Dane.")).toEqual([
    "GretaHolm-Dane",
    "Brackwater",
  ]);
  expect(tags("Talks", "it went to the UNHCR.")).toEqual(["UNHCR"]);
});

test("outlet, agency, byline, captions and picture desks give no hashtag", () => {
  const body: HashtagSource["body"] = [
    { type: "paragraph", text: "so wrote Anna Berg in The Bugle for Norpress, with Reuters." },
    { type: "caption", text: "The bridge at Velm. (Otto Drost/Norpress)" },
  ];
  const from = { source: "The Bugle", agency: "Norpress", byline: "Anna Berg" };
  expect(deriveHashtags({ title: "Rain", body, ...from })).toEqual([]);
});

test("a word of the headline that the text has three times is a hashtag", () => {
  expect(tags("Otters return", "The otters came. Of otters none was hurt. Such otters!")).toEqual([
    "Otters",
  ]);
});

test("a firm's hashtag goes without its `&`", () => {
  expect(tags("Rain", "so said Pellier & Daughters.")).toEqual(["PellierDaughters"]);
});

test("an Arabic word is a hashtag if the headline has it and the text repeats it", () => {
  const text = "رأى القارب ثم القارب، وعاد القارب. هبت الريح ثم الريح، وعادت الريح.";
  expect(tags("سينما على قارب", text)).toEqual(["قارب"]);
  expect(tags("سينما على القارب", text)).toEqual(["قارب"]);
});

test("Arabic hashtags have hyphens between words and no article before the first", () => {
  expect(tags("جلسة", "وقال الوزير نديم الأسعد إن العد انتهى.")).toEqual(["نديم-الأسعد"]);
});

test("there are eight at most, each once, of letters, digits and hyphens", () => {
  const text = Array.from(
    { length: 30 },
    (_, i) => `so said Anna Berg${String.fromCharCode(97 + (i % 26))}`,
  ).join(". ");
  const found = tags("Talks", text);
  expect(found).toHaveLength(8);
  expect(new Set(found).size).toBe(8);
  expect(found.every((tag) => /^[\p{L}\p{M}\p{N}-]+$/u.test(tag))).toBe(true);
});

test("a text without names has no hashtags", () => {
  expect(tags("Rain", "It rained.")).toEqual([]);
  expect(tags("", "")).toEqual([]);
});
