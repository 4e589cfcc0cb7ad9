import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toColumns, toCsvRow, toRow } from "../../src/formats/csv.ts";
import { article, bare } from "./articles.ts";

test("an article is a row with a column for each field, and for each field of those that have some", () => {
  const columns = toColumns();
  expect(columns.join(" ")).toMatchInlineSnapshot(
    `"id url title standfirst source.id source.name agency.id agency.name byline dateline language category publishedAt publishedOn modifiedAt image dating.text dating.earliest dating.latest dating.precision dating.basis summary.text summary.method wordCount readingMinutes hashtags story.id reprintOf flags version firstSeenAt updatedAt links.self links.page links.related links.comments links.sightings links.story"`,
  );
  const rows = [article({ flags: ["paywalled", "no-body"] }), bare];
  const csv = toRow(columns) + rows.map((each) => toCsvRow(columns, each)).join("");
  const [full, empty] = parse<Record<string, string>>(csv, { columns: true });
  expect(full).toMatchObject({
    "source.name": "The Bugle",
    "agency.id": "",
    "dating.precision": "hour",
    wordCount: "18",
    hashtags: "Riverton;WinterRepairs",
    flags: "paywalled;no-body",
    "story.id": "5f0c6b1d2a9e4c7780b1",
  });
  expect(empty).toMatchObject({ url: "", "source.id": "", publishedAt: "", hashtags: "" });
});

test("fields are columns in their order, and texts of lists are separated by blank lines", () => {
  const columns = toColumns(["title", "id", "source", "body", "highlights", "collapsed"]);
  expect(columns).toEqual("title id source.id source.name body highlights collapsed".split(" "));
  const body = [{ type: "quote" as const, text: "It holds." }];
  const row = { ...article({ title: "A", body }), highlights: [{ text: "x" }, { text: "y" }] };
  expect(toCsvRow(columns, row)).toBe(
    'A,5f0c6b1d2a9e4c7780b1,the-bugle,The Bugle,It holds.,"x\n\ny",\r\n',
  );
});

test.each([
  ['say "no"', '"say ""no"""'],
  ["a,b", '"a,b"'],
  ["a\r\nb\nc", '"a\r\nb\nc"'],
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", '"\'\r=1"'],
  [" =1", " =1"],
  ["1-1", "1-1"],
  [["=1", "b"], "'=1;b"],
  ["a\uD800b", "a\uFFFDb"],
  [-1, "-1"],
  [null, ""],
])("%j is written as %j", (value, cell) => {
  expect(toRow(["id", value])).toBe(`id,${cell}\r\n`);
});

test("a reader of CSV finds the texts that were written", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."\",'\r\n\t=+-@; a\uD800\uDFFF"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  const rows = fc.array(fc.array(fc.string({ unit }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(rows, (rows) => {
      const read = parse(rows.map((row) => toRow(["id", ...row])).join(""), {
        record_delimiter: "\r\n",
      });
      expect(read).toEqual(
        rows.map((row) => [
          "id",
          ...row.map((text) => text.toWellFormed().replace(/^(?=[=+\-@\t\r])/, "'")),
        ]),
      );
    }),
    { numRuns: 2000 },
  );
});
