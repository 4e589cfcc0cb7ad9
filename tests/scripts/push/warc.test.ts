import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWarc } from "../../../scripts/push/warc.ts";

const OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

/** A record whose content is `head`, an empty line and `body`. */
function record(head: string, body: string | Uint8Array, type = "response"): Buffer {
  const block = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
  const names = `WARC-Type: ${type}\r\nWARC-Target-URI: <https://a.example/>\r\nWARC-Date: 2021-03-08T20:46:00Z`;
  const header = `WARC/1.0\r\n${names}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), block, Buffer.from("\r\n\r\n")]);
}

/** The pages of a file, what was skipped, and the error at the end. */
async function read(file: Buffer, chunkBytes = 1 << 16): Promise<string[]> {
  const lines: string[] = [];
  const chunks = (async function* () {
    for (let i = 0; i < file.length; i += chunkBytes) yield file.subarray(i, i + chunkBytes);
  })();
  try {
    const onSkipped = (reason: string) => lines.push(reason);
    for await (const { bytes, ...page } of readWarc(chunks, onSkipped)) {
      lines.push([bytes, page.charset, page.url, page.capturedAt].join(" "));
    }
  } catch (error) {
    lines.push(String(error));
  }
  return lines;
}

const AT = "https://a.example/ 2021-03-08T20:46:00.000Z";
const encoded = (name: string, body: string | Uint8Array) =>
  record(`${OK}\r\nContent-Encoding: ${name}`, body);
const LARGE = Buffer.alloc((1 << 24) + 1, " ");

test.each([
  ["metadata", record("text", "", "metadata"), undefined],
  ["a charset", record(`${OK}; charset="Shift_JIS"`, "<p>"), `<p> shift_jis ${AT}`],
  ["gzip", encoded("gzip", gzipSync("<p>")), `<p>  ${AT}`],
  ["deflate", encoded("deflate", deflateSync("<p>")), `<p>  ${AT}`],
  ["Brotli", encoded("br", brotliCompressSync("<p>")), `<p>  ${AT}`],
  ["a body that was decoded before", encoded("gzip", "<p>"), `<p>  ${AT}`],
  [
    "chunks",
    record(`${OK}\r\nTransfer-Encoding: chunked`, "2\r\n<p\r\n1\r\n>\r\n0\r\n\r\n"),
    `<p>  ${AT}`,
  ],
  ["bare line feeds", record(OK.replace("\r", ""), "<p>"), `<p>  ${AT}`],
  ["another status", record("HTTP/1.1 404 Not Found", "<p>"), "a response of status 404"],
  [
    "a picture",
    record(OK.replace("text/html", "image/png"), "<p>"),
    "a response of type image/png",
  ],
  ["a revisit", record(OK, "", "revisit"), "a page that had not changed"],
  ["a large page", record(OK, LARGE), "a page of more than 16777216 bytes"],
  [
    "a small body that is large",
    encoded("gzip", gzipSync(LARGE)),
    "a page of more than 16777216 bytes",
  ],
])("a record with %s is a page, or is skipped with the reason", async (_, bytes, expected) => {
  const [line, ...others] = await read(Buffer.concat([bytes, record(OK, "next")]));
  expect([line, ...others].slice(0, -1)).toEqual(expected ? [expected] : []);
});

const RECORDS = ["a", "b", "c"].map((name) => record(OK, name.repeat(50)));
const PAGES = ["a", "b", "c"].map((name) => `${name.repeat(50)}  ${AT}`);
const faultAt = (offset = 0) =>
  `Error: The file is damaged, or ends, at byte ${offset}. Nothing after it was read.`;

test.each([
  ["compressed", RECORDS.map((each) => gzipSync(each))],
  ["not compressed", RECORDS],
])("a file that is %s gives every page before its end, and the offset", async (_, members) => {
  const file = Buffer.concat(members);
  const [first = 0, second = 0] = members.map(({ length }) => length);
  // `warcio` takes two bytes for a line end.
  const ends = fc.integer({ min: first + 3, max: first + second - 5 });
  await fc.assert(
    fc.asyncProperty(ends, fc.integer({ min: 64, max: 300 }), async (end, chunkBytes) => {
      expect(await read(file, chunkBytes)).toEqual(PAGES);
      expect(await read(file.subarray(0, end), chunkBytes)).toEqual([PAGES[0], faultAt(first)]);
    }),
  );
});

test("a corrupt member ends the file, after the pages before it", async () => {
  const members = RECORDS.map((each) => gzipSync(each));
  members[1]?.fill(0xff, 40, 60);
  expect(await read(Buffer.concat(members))).toEqual([PAGES[0], faultAt(members[0]?.length)]);
});
