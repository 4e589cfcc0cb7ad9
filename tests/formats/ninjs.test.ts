import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { toNinjs } from "../../src/formats/ninjs.ts";
import { article, bare, hostile, ORIGIN, SUPPLIED } from "./articles.ts";

const SCHEMA = join(import.meta.dirname, "schemas/ninjs-schema_3.1.json");

/**
 * The problems of a document according to IPTC's schema. It refers to another one for coordinates, which no document
 * has: one that had them could not be validated, and the test would fail.
 */
async function problemsOf(json: string): Promise<string[]> {
  const validator = new Validator(JSON.parse(await readFile(SCHEMA, "utf8")), "2020-12", false);
  return validator.validate(JSON.parse(json)).errors.map(({ instanceLocation, error }) => {
    return `${instanceLocation}: ${error}`;
  });
}

test("an article as ninjs has its text, its makers, its subjects and its addresses", () => {
  expect(
    JSON.parse(toNinjs(article({ agency: { id: "norpress", name: "Norpress" } }), ORIGIN)),
  ).toEqual({
    uri: "urn:broadsheet:article:5f0c6b1d2a9e4c7780b1",
    standard: {
      name: "ninjs",
      version: "3.1",
      schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    },
    type: "text",
    representationType: "full",
    version: "1f7b98751b6ecf0111c0",
    firstCreated: "2025-08-03T19:00:00.000Z",
    versionCreated: "2025-08-04T07:00:00.000Z",
    pubStatus: "usable",
    usageTerms:
      "The text belongs to its publisher. Broadsheet read it from a saved page and grants no rights in it.",
    language: "en",
    headlines: [{ contentType: "text/plain", value: "Bridge reopens after winter repairs" }],
    by: "Ines Harrow",
    located: "RIVERTON",
    descriptions: [{ role: "summary", contentType: "text/plain", value: "The bridge is open." }],
    bodies: [
      {
        contentType: "text/plain",
        value:
          "The bridge is open.\n\nWhat was done\n\nNew bolts\n\nNew paint\n\nIt holds.\n\nThe bridge at noon",
      },
      {
        contentType: "text/html",
        value:
          "<p>The bridge is open.</p>\n<h2>What was done</h2>\n<ul><li>New bolts</li>\n<li>New paint</li></ul>\n<blockquote><p>It holds.</p></blockquote>\n<figure><figcaption>The bridge at noon</figcaption></figure>",
      },
    ],
    subjects: [
      { name: "General", rel: "category" },
      { name: "Riverton", rel: "hashtag", creator: "page" },
      { name: "WinterRepairs", rel: "hashtag", creator: "derived" },
    ],
    infoSources: [
      { name: "The Bugle", role: "outlet" },
      { name: "Norpress", role: "agency" },
    ],
    renditions: [
      {
        name: "page",
        href: `${ORIGIN}/articles/5f0c6b1d2a9e4c7780b1`,
        contentType: "text/html",
      },
      {
        name: "original",
        href: "https://www.daily8.com/en/article/0123?a=1&b=2",
        contentType: "text/html",
      },
    ],
    altIds: [{ role: "broadsheet", value: "5f0c6b1d2a9e4c7780b1" }],
  });
});

test("ninjs has the standfirst before the summary, and the image as an association", () => {
  expect(JSON.parse(toNinjs(article(SUPPLIED), ORIGIN))).toMatchObject({
    descriptions: [{ role: "standfirst", value: SUPPLIED.standfirst }, { role: "summary" }],
    associations: [{ name: "image", uri: SUPPLIED.image, type: "picture" }],
  });
});

test("ninjs has the time of publication if the minute is known, and counts a body without captions", () => {
  const { contentCreated, bodies } = JSON.parse(
    toNinjs(
      article({
        body: [{ type: "paragraph", text: "It is open." }],
        wordCount: 3,
        dating: {
          text: null,
          earliest: "2025-08-03T10:30:01.000Z",
          latest: "2025-08-03T10:30:40.000Z",
          precision: "minute",
          basis: "absolute",
        },
      }),
      ORIGIN,
    ),
  );
  expect(contentCreated).toBe("2025-08-03T10:30:00Z");
  expect(bodies[0]).toEqual({
    contentType: "text/plain",
    wordCount: 3,
    charCount: 11,
    value: "It is open.",
  });
});

test.each([
  ["an article", article({ agency: { id: "norpress", name: "Norpress" } })],
  ["an article with all that can be supplied", article(SUPPLIED)],
  ["an article of which only the headline is known", bare],
  ["an article with hostile text", hostile],
  ["an article whose address is invalid", article({ url: "no address" })],
])("%s is valid according to IPTC's schema", async (_, each) => {
  expect(await problemsOf(toNinjs(each, ORIGIN))).toEqual([]);
});

test("IPTC's schema rejects unknown and missing properties", async () => {
  const document = JSON.parse(toNinjs(bare, ORIGIN));
  expect(await problemsOf(JSON.stringify({ ...document, urgent: true }))).not.toEqual([]);
  expect(await problemsOf(JSON.stringify({ ...document, uri: undefined }))).not.toEqual([]);
  expect(await problemsOf(JSON.stringify({ ...document, versionCreated: "today" }))).not.toEqual(
    [],
  );
  const place = { literal: "Riverton", geoJSON: { type: "Point", coordinates: [1, 2] } };
  await expect(problemsOf(JSON.stringify({ ...document, places: [place] }))).rejects.toThrow();
});
