import { expect, test } from "vitest";
import { toRecordCapture } from "../../../scripts/push/records.ts";

const CAPTURED = { folder: "big.jsonl", date: "captured" } as const;
const PUBLISHED = { ...CAPTURED, date: "published" } as const;
const line = (record: unknown) => Buffer.from(JSON.stringify(record));

test("a record of FineWeb is a capture with its address and the time of its crawl", () => {
  const record = {
    text: "Bridge reopens\nThe council opened it.",
    id: "<urn:uuid:0>",
    url: "https://bugle.example/1",
    date: "2013-05-18T05:24:20Z",
    language: "en",
  };
  const { bytes, context } = toRecordCapture(line(record), CAPTURED);
  expect(String(bytes)).toBe("Bridge reopens\nThe council opened it.");
  expect(context).toEqual({
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
  const { bytes, context } = toRecordCapture(line(dated), PUBLISHED);
  expect(String(bytes)).toBe("Bridge reopens\n\nIt is open.");
  expect(context).toMatchObject({
    source: "bugle.example",
    publishedAt: "2017-09-06",
    capturedAt: null,
  });
  expect(toRecordCapture(line(dated), CAPTURED).context).toMatchObject({
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
    expect(toRecordCapture(line(record), options).context).toMatchObject({
      url: "https://bugle.example/1",
      source: "The Bugle",
      publishedAt: "2016-08-30",
      capturedAt: "2016-09-01T10:00:00.000Z",
    });
  }
});

test("a record's name depends on its address and text only", () => {
  const name = (record: object, options = CAPTURED) =>
    toRecordCapture(line(record), options).context.name;
  const record = { text: "Open.", url: "https://bugle.example/1" };
  expect(name({ ...record, date: "2025-08-01", score: 1 })).toBe(name(record));
  expect(name({ ...record, text: "Shut." })).not.toBe(name(record));
  expect(name({ ...record, url: "https://bugle.example/2" })).not.toBe(name(record));
});

test("empty fields count as missing", () => {
  const record = { text: "Open.", url: "", title: " ", date: null, publisher: {}, sitename: 7 };
  expect(toRecordCapture(line(record), CAPTURED).context).toMatchObject({
    url: null,
    source: null,
    capturedAt: null,
  });
});

test.each([
  [Buffer.from("{"), "The line is not valid JSON."],
  [Buffer.from("[1]x"), "The line is not valid JSON."],
  [Buffer.from("null"), "The line is not a JSON object."],
  [Buffer.from([0x22, 0xff, 0x22]), "The line is not valid UTF-8."],
  [line([]), "The record has no text (text plain_text maintext article content body)."],
  [line({ text: " " }), "The record has no text (text plain_text maintext article content body)."],
  [
    line({ text: "x", url: "ftp://x" }),
    `The record's address, "ftp://x", is not an http or https URL.`,
  ],
  [
    line({ text: "x", date: "May 5" }),
    `The record's time, "May 5", is not an ISO 8601 date or time.`,
  ],
])("the line %j is an error that says what is wrong", (bytes, message) => {
  expect(() => toRecordCapture(bytes, CAPTURED)).toThrow(new Error(message));
});
