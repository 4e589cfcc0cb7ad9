import { expect, test } from "vitest";
import { linkHeader, pageLinks } from "../../src/http/links.ts";

test("a link names what it is to the answer, and its type where that differs", () => {
  const links = [
    { href: "/v1/articles/x", rel: "self" },
    { href: "/v1/articles/x?format=markdown", rel: "alternate", type: "text/markdown" },
  ];
  expect(linkHeader(links)).toBe(
    '</v1/articles/x>; rel="self", </v1/articles/x?format=markdown>; rel="alternate"; type="text/markdown"',
  );
});

test("the links of a page keep its filters", () => {
  const url = "https://broadsheet.example/v1/articles?source=the-bugle&q=%3Ea&limit=2&cursor=Mg";
  const rss = { href: "/feeds/articles.rss", rel: "alternate", type: "application/rss+xml" };
  expect(pageLinks(url, "Mw", [rss]).split(", ")).toEqual([
    '</v1/articles?source=the-bugle&q=%3Ea&limit=2&cursor=Mw>; rel="next"',
    '</v1/articles?source=the-bugle&q=%3Ea&limit=2>; rel="first"',
    '</v1/articles?source=the-bugle&q=%3Ea&limit=2&cursor=Mg>; rel="self"',
    '</feeds/articles.rss>; rel="alternate"; type="application/rss+xml"',
    '</openapi.json>; rel="service-desc"',
  ]);
});

test("the last page of a list links to no next one", () => {
  expect(pageLinks("https://broadsheet.example/v1/articles?cursor=Mg", null, [])).toBe(
    '</v1/articles>; rel="first", </v1/articles?cursor=Mg>; rel="self", </openapi.json>; rel="service-desc"',
  );
});
