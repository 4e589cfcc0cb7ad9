import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWarc } from "../../../scripts/push/warc.ts";

const OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

/** A record whose content is `head`, an empty line and `body`. */
function record(url: string, head: string, body: string | Uint8Array, type = "response"): Buffer {
  const block = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
  const names = `WARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2021-03-08T20:46:00Z`;
  const header = `WARC/1.0\r\n${names}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), block, Buffer.from("\r\n\r\n")]);
}

/** The pages of a file as address and text, what was skipped, and the error at the end. */
async function read(file: Buffer, chunkBytes = 1 << 16): Promise<string[]> {
  const lines: string[] = [];
  const chunks = (async function* () {
    for (let i = 0; i < file.length; i += chunkBytes) yield file.subarray(i, i + chunkBytes);
  })();
  const onSkipped = (reason: string, url: string) => lines.push(`${url}: ${reason}`);
  try {
    for await (const { url, bytes } of readWarc(chunks, onSkipped)) lines.push(`${url} ${bytes}`);
  } catch (error) {
    lines.push(String(error));
  }
  return lines;
}

test("each HTML response of status 200 is a page with its address, time and encoding", async () => {
  const head = `${OK}; charset="Shift_JIS"`;
  const [page] = await Array.fromAsync(
    readWarc(
      (async function* () {
        yield record("<https://a.example/1>", head, "<p>");
      })(),
      () => {},
    ),
  );
  expect(page).toEqual({
    bytes: Buffer.from("<p>"),
    charset: "shift_jis",
    url: "https://a.example/1",
    capturedAt: "2021-03-08T20:46:00.000Z",
  });
});

test("bodies are decoded, also those that a crawler decoded before, and others are skipped with the reason", async () => {
  const encoded = (name: string, body: string | Uint8Array) =>
    record(`https://a.example/${name}`, `${OK}\r\nContent-Encoding: ${name}`, body);
  const chunked = `${OK}\r\nTransfer-Encoding: chunked`;
  const large = Buffer.alloc((1 << 24) + 1, " ");
  const file = Buffer.concat([
    record("dns:a.example", "text", "", "metadata"),
    encoded("gzip", gzipSync("<p>1")),
    encoded("deflate", deflateSync("<p>2")),
    encoded("br", brotliCompressSync("<p>3")),
    encoded("gzip", " <p>4"),
    encoded("gzip", "5"),
    encoded("gzip", gzipSync(large)),
    record("https://a.example/6", chunked, "2\r\n<p\r\n2\r\n>6\r\n0\r\n\r\n"),
    record("urn:x", OK.replaceAll("\r\n", "\n"), "<p>7"),
    record("https://a.example/8", "HTTP/1.1 404 Not Found", "<p>"),
    record("https://a.example/9", "HTTP/1.1 200 OK\r\nContent-Type: image/png", "<p>"),
    record("https://a.example/10", OK, "", "revisit"),
    record("https://a.example/11", OK, large),
  ]);
  expect(await read(file)).toEqual([
    "https://a.example/gzip <p>1",
    "https://a.example/deflate <p>2",
    "https://a.example/br <p>3",
    "https://a.example/gzip  <p>4",
    "https://a.example/gzip 5",
    "https://a.example/gzip: a page of more than 16777216 bytes",
    "https://a.example/6 <p>6",
    "null <p>7",
    "https://a.example/8: a response of status 404",
    "https://a.example/9: a response of type image/png",
    "https://a.example/10: a page that had not changed",
    "https://a.example/11: a page of more than 16777216 bytes",
  ]);
});

const RECORDS = ["a", "b", "c"].map((name) =>
  record(`https://a.example/${name}`, OK, `<p>${name.repeat(50)}`),
);
const PAGES = ["a", "b", "c"].map((name) => `https://a.example/${name} <p>${name.repeat(50)}`);

test.each([
  ["compressed", RECORDS.map((each) => gzipSync(each))],
  ["not compressed", RECORDS],
])("a file that is %s gives every page before its end, and the offset", async (_, members) => {
  const file = Buffer.concat(members);
  const [first = 0, second = 0] = members.map(({ length }) => length);
  const inSecond = fc.integer({ min: first + 1, max: first + second - 5 });
  await fc.assert(
    fc.asyncProperty(inSecond, fc.integer({ min: 64, max: 300 }), async (end, chunkBytes) => {
      expect(await read(file, chunkBytes)).toEqual(PAGES);
      const lines = await read(file.subarray(0, end), chunkBytes);
      const fault = `Error: The file is damaged, or ends, at byte ${first}. Nothing after it was read.`;
      expect(lines).toEqual([PAGES[0], fault]);
    }),
    { numRuns: 30 },
  );
});

test("a corrupt member ends the file, after the pages before it", async () => {
  const members = RECORDS.map((each) => gzipSync(each));
  members[1]?.fill(0xff, 40, 60);
  const [first] = members;
  expect(await read(Buffer.concat(members))).toEqual([
    PAGES[0],
    `Error: The file is damaged, or ends, at byte ${first?.length}. Nothing after it was read.`,
  ]);
});
