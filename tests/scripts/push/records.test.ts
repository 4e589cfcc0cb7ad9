import fc from "fast-check";
import { expect, test } from "vitest";
import { FIELD_NAMES } from "../../../scripts/push/record-fields.ts";
import { toRecordCapture } from "../../../scripts/push/records.ts";

const CAPTURED = { folder: "big.jsonl", date: "captured", timeZone: null } as const;
const PUBLISHED = { ...CAPTURED, date: "published" } as const;

test("a record of FineWeb is a capture with its address and the time of its crawl", () => {
  const record = {
    text: "Bridge reopens\nThe council opened it.",
    id: "<urn:uuid:0>",
    url: "https://bugle.example/1",
    date: "2013-05-18T05:24:20Z",
    language: "en",
  };
  const { bytes, context } = toRecordCapture(record, CAPTURED);
  expect(String(bytes)).toBe("Bridge reopens\nThe council opened it.");
  expect(context).toMatchObject({
    name: "big.jsonl/2dd7c20e30668ba87e64f2e3.txt",
    url: "https://bugle.example/1",
    source: null,
    publishedAt: null,
    capturedAt: "2013-05-18T05:24:20.000Z",
  });
});

test("a record of CC-News has its headline first, and --date=published dates its article", () => {
  const record = { title: "Bridge\nreopens", text: "It is open.", domain: "bugle.example" };
  const dated = { ...record, date: "2017-09-06 00:00:00" };
  const { bytes, context } = toRecordCapture(dated, PUBLISHED);
  expect(String(bytes)).toBe("Bridge reopens\n\nIt is open.");
  expect(context).toMatchObject({
    source: "bugle.example",
    publishedAt: "2017-09-06",
    capturedAt: null,
  });
  expect(toRecordCapture(dated, CAPTURED).context).toMatchObject({
    publishedAt: null,
    capturedAt: "2017-09-06T23:59:59.000Z",
  });
});

test("a record of CCNews has both times under their own names, whatever --date says", () => {
  const record = {
    plain_text: "It is open.",
    requested_url: "https://bugle.example/1",
    sitename: "The Bugle",
    publisher: "bugle.example",
    published_date: "2016-08-30",
    crawl_date: "2016-09-01 10:00:00",
  };
  for (const options of [CAPTURED, PUBLISHED]) {
    expect(toRecordCapture(record, options).context).toMatchObject({
      url: "https://bugle.example/1",
      source: "The Bugle",
      publishedAt: "2016-08-30",
      capturedAt: "2016-09-01T10:00:00.000Z",
    });
  }
});

test("a record's name depends on its address and text only", () => {
  const name = (record: object, options = CAPTURED) =>
    toRecordCapture(record, options).context.name;
  const record = { text: "Open.", url: "https://bugle.example/1" };
  expect(name({ ...record, date: "2025-08-01", score: 1 })).toBe(name(record));
  expect(name({ ...record, text: "Shut." })).not.toBe(name(record));
  expect(name({ ...record, url: "https://bugle.example/2" })).not.toBe(name(record));
});

test("empty fields count as missing", () => {
  const record = { text: "Open.", url: "", title: " ", date: null, publisher: {}, sitename: 7 };
  expect(toRecordCapture(record, CAPTURED).context).toMatchObject({
    url: null,
    source: null,
    capturedAt: null,
  });
});

test.each([
  `{"title":"Ferry &#163;5","text":["It","sails."],"publisher":{"name":"The Bugle"},"author":[{"name":"Ada Berg"},"Bo Li","the bugle"],"keywords":["harbour","ferry","harbour"],"section":["Town"],"language":"en_GB","description":"A second try.","dateModified":"2021-03-09 08:00","published_at":"2021-03-08 20:46:00","image":{"url":"https://a.example/b.jpg"},"isAccessibleForFree":false}`,
  `{"Title":"Ferry &#163;5","Full Text":"<p>It<p>sails.","Outlet":"The Bugle","Authors":"['Ada Berg', 'Bo Li']","Byline":"By Ada Berg","tags":"harbour, #ferry","Section":"Town","Lang":"en-GB","Summary":"A <b>second</b> try.","Updated At":"Tue, 09 Mar 2021 08:00:00 EST","Publish Date":"Mon, 8 Mar 2021 20:46:00 -0500","Top Image":"https://a.example/b.jpg","Paywall":"yes"}`,
])("the record %s fills the context of its article", (json) => {
  const options = { ...CAPTURED, timeZone: "America/New_York" };
  const { bytes, context } = toRecordCapture(JSON.parse(json), options);
  expect(String(bytes)).toBe("Ferry £5\n\nIt\n\nsails.");
  expect(context).toMatchObject({
    source: "The Bugle",
    byline: "Ada Berg, Bo Li",
    tags: ["harbour", "ferry"],
    category: "Town",
    language: "en-GB",
    standfirst: "A second try.",
    modifiedAt: "2021-03-09T08:00:00-05:00",
    publishedAt: "2021-03-08T20:46:00-05:00",
    image: "https://a.example/b.jpg",
    isPaywalled: true,
  });
});

test("a summary that begins the text is no standfirst, and a long one is cut at a word", () => {
  const record = { title: "Ferry", text: "It sails at noon." };
  const standfirst = (description: string) =>
    toRecordCapture({ ...record, description }, CAPTURED).context.standfirst;
  expect(["Ferry", "It sails…", "Ferry: It sails"].map(standfirst)).toEqual([null, null, null]);
  expect(standfirst("Word, ".repeat(100))).toBe(`${"Word, ".repeat(82)}Word…`);
});

test("values of any type in any field never throw", () => {
  const fields = [...FIELD_NAMES].filter((name) => !/url|link|date|pub|time|captured/.test(name));
  const records = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
  fc.assert(
    fc.property(records, (record) => {
      expect(toRecordCapture({ ...record, text: "Open." }, CAPTURED).context.url).toBe(null);
    }),
  );
});

const NO_TEXT =
  "The record has no text (text, plaintext, maintext, articletext, fulltext, article, content, body, html, contenthtml).";
const TIME = `The record's time, "08/03/2021", is not understood. Write it as 2021-03-08 or 2021-03-08T20:46:00-05:00.`;

test.each([
  [{ text: " " }, NO_TEXT],
  [{ text: "x", url: "ftp://x" }, `The record's address, "ftp://x", is not an http or https URL.`],
  [{ text: "x", date: "08/03/2021" }, TIME],
])("the record %j is an error that says what is wrong", (record, message) => {
  expect(() => toRecordCapture(record, CAPTURED)).toThrow(new Error(message));
});
