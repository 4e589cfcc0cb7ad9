import { expect, test } from "vitest";
import { asJsonLd } from "../../src/formats/json-ld.ts";
import { article, bare, hostile, ORIGIN } from "./articles.ts";

const PAGE = `${ORIGIN}/articles/5f0c6b1d2a9e4c7780b1`;

test("an article as a NewsArticle has what schema.org defines and Google recommends, but an image", () => {
  expect(JSON.parse(asJsonLd(article({}), ORIGIN))).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...{ "@id": PAGE, url: PAGE, mainEntityOfPage: PAGE },
    identifier: "urn:broadsheet:article:5f0c6b1d2a9e4c7780b1",
    headline: "Bridge reopens after winter repairs",
    isBasedOn: "https://www.daily8.com/en/article/0123?a=1&b=2",
    datePublished: "2025-08-03T10:30:10.000Z",
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

test("what is not known is left out: no date, author, publisher or body is made up", () => {
  const page = `${ORIGIN}/articles/00000000000000000001`;
  expect(JSON.parse(asJsonLd(bare, ORIGIN))).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...{ "@id": page, url: page, mainEntityOfPage: page },
    identifier: "urn:broadsheet:article:00000000000000000001",
    headline: "Bridge reopens after winter repairs",
    sdDatePublished: "2025-08-04T07:00:00.000Z",
  });
});

test("an article dated by the day has a date without a time of day", () => {
  const dated = article({});
  const byDay = { ...dated, dating: { ...dated.dating, precision: "day" as const } };
  expect(JSON.parse(asJsonLd(byDay, ORIGIN)).datePublished).toBe("2025-08-03");
});

test("without a byline the author is the agency, and without that the outlet", () => {
  const agency = { id: "hill-wire", name: "Hill Wire" };
  const author = (differing: Parameters<typeof article>[0]) =>
    JSON.parse(asJsonLd(article(differing), ORIGIN)).author;
  expect(author({ byline: null, agency })).toEqual({
    "@type": "NewsMediaOrganization",
    name: "Hill Wire",
  });
  expect(author({ byline: null })).toEqual({ "@type": "NewsMediaOrganization", name: "The Bugle" });
});

test("a headline of any length is whole", () => {
  const title = "long ".repeat(60).trim();
  expect(JSON.parse(asJsonLd(article({ title }), ORIGIN)).headline).toBe(title);
});

test("hostile text closes no script element and holds no lone surrogate", () => {
  const text = asJsonLd(hostile, ORIGIN);
  expect(text).not.toContain("<");
  expect(text).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.parse(text).headline).toContain("b <script>alert(1)</script> c");
});
