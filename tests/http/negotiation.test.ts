import { expect, test } from "vitest";
import { formatOf } from "../../src/http/articles/list-formats.ts";
import { alternates, negotiate } from "../../src/http/negotiation.ts";

test.each([
  ["*/*", "json"],
  ["application/json", "json"],
  ["application/json; charset=utf-8", "json"],
  ["text/markdown", "markdown"],
  ["text/*", "markdown"],
  ["TEXT/Markdown", "markdown"],
  ["text/markdown, */*", "markdown"],
  ["text/html, */*;q=0.1", "json"],
  ["application/ld+json", "jsonld"],
  ["application/json;q=0.5, application/ld+json;q=0.9", "jsonld"],
  ["application/json;q=0, */*", "markdown"],
  ["text/markdown;q=0.2, application/*;q=0.3", "json"],
  ["application/json;q=0.9, */*;q=0.1", "json"],
  ["application/json;version=1", "json"],
  ["text/markdown; charset=utf-8", "markdown"],
  ['text/markdown; charset="utf-8"; variant=GFM', "markdown"],
  ["text/markdown;variant=GFM;q=0.2, application/json;q=0.1", "markdown"],
  ['application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"', "jsonld"],
  ['application/ld+json;profile="a,b;q=0, \\"c";q=0.9, text/markdown;q=0.2', "jsonld"],
  ["text/markdown;q=0.5;ext=1", "markdown"],
])("Accept: %s likes %s best: q first, then the more specific, `*/*` is JSON", (accept, form) => {
  expect(negotiate(accept)).toBe(form);
});

test.each([
  "text/html",
  "application/json;q=0",
  "image/*, text/plain",
  "nonsense",
  "text/html;level=1",
])("Accept: %s takes none of the forms", (accept) => {
  expect(negotiate(accept)).toBeNull();
});

test.each([
  ["application/x-ndjson", "lines"],
  ["Application/X-NDJSON;q=0.5, */*;q=0.9", "lines"],
  ["application/json, application/x-ndjson", "lines"],
  ["application/json, application/x-ndjson;q=0.5", ""],
  ["application/x-ndjson;q=0", ""],
  ["text/csv; header=present", "csv"],
  ["application/json, Text/CSV", "csv"],
  ["text/csv;q=0.5, application/x-ndjson;q=0.6", "lines"],
  ["application/x-ndjson;q=0.5, text/csv;q=0.6", "csv"],
  ["text/*, text/csv;q=0", ""],
  ["*/*", ""],
  [undefined, ""],
])("Accept: %s asks for a list as '%s', where '' is JSON", (accept, tag) => {
  expect(formatOf(accept).tag).toBe(tag);
});

test("each form has links to the others, and what is in none of them to all", () => {
  const json = { href: "/x?format=json", rel: "alternate", type: "application/json" };
  const markdown = { href: "/x?format=markdown", rel: "alternate", type: "text/markdown" };
  const jsonld = { href: "/x?format=jsonld", rel: "alternate", type: "application/ld+json" };
  const ninjs = {
    href: "/x?format=ninjs",
    rel: "alternate",
    type: "application/vnd.iptc.ninjs+json",
  };
  expect(alternates("/x", "json")).toEqual([markdown, jsonld, ninjs]);
  expect(alternates("/x", "markdown")).toEqual([json, jsonld, ninjs]);
  expect(alternates("/x", "jsonld")).toEqual([json, markdown, ninjs]);
  expect(alternates("/x", null)).toEqual([json, markdown, jsonld, ninjs]);
});
