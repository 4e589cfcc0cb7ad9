import { expect, test } from "vitest";
import { toJsonLd } from "../../src/formats/json-ld.ts";
import { article, bare, hostile, ORIGIN, SUPPLIED } from "./articles.ts";

const PAGE = `${ORIGIN}/articles/5f0c6b1d2a9e4c7780b1`;

test("an article as a NewsArticle has what schema.org defines and Google recommends", () => {
  expect(JSON.parse(toJsonLd(article({}), ORIGIN))).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": PAGE,
    url: PAGE,
    mainEntityOfPage: PAGE,
    identifier: "urn:broadsheet:article:5f0c6b1d2a9e4c7780b1",
    headline: "Bridge reopens after winter repairs",
    isBasedOn: "https://www.daily8.com/en/article/0123?a=1&b=2",
    datePublished: "2025-08-03",
    author: { "@type": "Person", name: "Ines Harrow" },
    publisher: { "@type": "NewsMediaOrganization", name: "The Bugle" },
    dateline: "RIVERTON",
    articleSection: "General",
    inLanguage: "en",
    keywords: ["General", "Riverton", "WinterRepairs"],
    abstract: "The bridge is open.",
    articleBody:
      "The bridge is open.\n\nWhat was done\n\nNew bolts\n\nNew paint\n\nIt holds.\n\nThe bridge at noon",
    wordCount: 18,
    sdDatePublished: "2025-08-04T07:00:00.000Z",
  });
});

test("what was supplied of an article is in its NewsArticle", () => {
  expect(JSON.parse(toJsonLd(article(SUPPLIED), ORIGIN))).toMatchObject({
    alternativeHeadline: SUPPLIED.standfirst,
    dateModified: SUPPLIED.modifiedAt,
    image: SUPPLIED.image,
    isAccessibleForFree: false,
  });
});

test("what is not known is left out: no date, author, publisher or body is made up", () => {
  const page = `${ORIGIN}/articles/00000000000000000001`;
  expect(JSON.parse(toJsonLd(bare, ORIGIN))).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": page,
    url: page,
    mainEntityOfPage: page,
    identifier: "urn:broadsheet:article:00000000000000000001",
    headline: "Bridge reopens after winter repairs",
    sdDatePublished: "2025-08-04T07:00:00.000Z",
  });
});

test.each([
  ["the minute", "2025-08-03T10:30Z", "2025-08-03T10:30:01.000Z", "2025-08-03T10:30:40.000Z"],
  ["the day", "2025-08-03", "2025-08-03T00:00:00.000Z", "2025-08-03T23:59:59.999Z"],
  ["no day", undefined, "2025-08-02T23:59:59.999Z", "2025-08-03T00:00:00.000Z"],
  ["no day, being open,", undefined, null, "2025-08-03T00:00:00.000Z"],
])("of an interval that leaves %s sure, the date is %s", (_, date, earliest, latest) => {
  const dating = { ...article({}).dating, earliest, latest };
  expect(JSON.parse(toJsonLd(article({ dating }), ORIGIN)).datePublished).toBe(date);
});

test("a day that a page names is the date, though no time zone is named with it", () => {
  const dating = {
    text: "03-08-2025",
    precision: "day" as const,
    basis: "absolute" as const,
    earliest: "2025-08-02T10:00:00.000Z",
    latest: "2025-08-04T12:00:00.000Z",
  };
  const dateOf = (dating: ReturnType<typeof article>["dating"]) =>
    JSON.parse(toJsonLd(article({ dating }), ORIGIN)).datePublished;
  expect(dateOf(dating)).toBe("2025-08-03");
  expect(dateOf({ ...dating, basis: "relative" })).toBeUndefined();
});

test("without a byline the author is the agency, and without that the outlet", () => {
  const agency = { id: "hill-wire", name: "Hill Wire" };
  const author = (differing: Parameters<typeof article>[0]) =>
    JSON.parse(toJsonLd(article(differing), ORIGIN)).author;
  expect(author({ byline: null, agency })).toEqual({
    "@type": "NewsMediaOrganization",
    name: "Hill Wire",
  });
  expect(author({ byline: null })).toEqual({ "@type": "NewsMediaOrganization", name: "The Bugle" });
});

test("a headline of any length is whole", () => {
  const title = "long ".repeat(60).trim();
  expect(JSON.parse(toJsonLd(article({ title }), ORIGIN)).headline).toBe(title);
});

test("hostile text closes no script element and holds no lone surrogate", () => {
  const text = toJsonLd(hostile, ORIGIN);
  expect(text).not.toContain("<");
  expect(text).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.parse(text).headline).toContain("b <script>alert(1)</script> c");
});
