import { expect, test } from "vitest";
import { articleSchema, listedArticleSchema } from "../../src/schema/article.ts";
import { dating, documentOf, observation } from "../article/wordings.ts";

/** An article with all that the contract asks for. */
function valid() {
  const dated = { datings: [dating("2025-07-30T00:00:00.000Z", "2025-07-31T00:00:00.000Z")] };
  const says = { source: "The Bugle", agency: "Norpress", hashtags: ["Goats"] };
  return documentOf(observation({ body: ["It is open."], ...says }, dated));
}

test("an assembled article with its version fields is valid", () => {
  expect(articleSchema.strict().parse(valid())).toEqual(valid());
  const silent = documentOf(observation());
  expect(articleSchema.strict().parse(silent)).toEqual(silent);
});

test("a listed article is an article without its body", () => {
  const { body, ...listed } = valid();
  expect(body).toHaveLength(1);
  expect(listedArticleSchema.strict().parse(listed)).toEqual(listed);
  expect(listedArticleSchema.strict().safeParse(valid()).success).toBe(false);
});

test("what the pages do not say may be null", () => {
  const silent = {
    url: null,
    source: null,
    agency: null,
    byline: null,
    dateline: null,
    language: null,
    category: null,
    publishedAt: null,
    publishedOn: null,
    dating: { text: null, earliest: null, latest: null, precision: "unknown", basis: "unknown" },
  };
  expect(articleSchema.parse({ ...valid(), ...silent })).toEqual({ ...valid(), ...silent });
});

test("a missing field is rejected, because it is not null", () => {
  for (const field of Object.keys(articleSchema.shape)) {
    const { success, error } = articleSchema.safeParse({ ...valid(), [field]: undefined });
    expect([success, error?.issues[0]?.path]).toEqual([false, [field]]);
  }
});

test.each([
  ["publishedAt", "2025-08-01"],
  ["publishedAt", "2 days ago"],
  ["firstSeenAt", "2025-08-01T12:00:00+02:00"],
  ["updatedAt", null],
  ["title", null],
  ["version", null],
  ["wordCount", -1],
  ["wordCount", 1.5],
  ["readingMinutes", -1],
  ["source", { name: "The Bugle" }],
  ["story", null],
  ["summary", { text: "", method: "model" }],
  ["hashtags", [{ tag: "Goats", origin: "photo" }]],
  ["body", [{ type: "html", text: "<p>" }]],
  ["dating", { text: null, earliest: null, latest: null, precision: "week", basis: "unknown" }],
  ["dating", { text: null, earliest: null, latest: null, precision: "day", basis: "guess" }],
  ["dating", { text: null, earliest: "now", latest: null, precision: "day", basis: "unknown" }],
])("%s can't be %j", (field, value) => {
  const { success, error } = articleSchema.safeParse({ ...valid(), [field]: value });
  expect([success, error?.issues[0]?.path[0]]).toEqual([false, field]);
});
