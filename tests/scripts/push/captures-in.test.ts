import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import { capturesIn } from "../../../scripts/push/captures-in.ts";
import { findInputs } from "../../../scripts/push/inputs.ts";
import { temporaryFolder } from "../written-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const record = (text: string) => JSON.stringify({ text });

/** The texts of the captures at a path, and what was malformed or skipped, in order. */
async function read(path: string): Promise<string[]> {
  const lines: string[] = [];
  const { inputs } = await findInputs([path]);
  const note = (origin: string, reason: string) => {
    lines.push(`${origin.replaceAll(folder, "")}: ${reason.replaceAll(folder, "")}`);
  };
  const options = { date: "captured", timeZone: null, onBytes() {}, onMalformed: note } as const;
  const onSkipped = (reason: string, origin: string) => note(`skipped ${origin}`, reason);
  for (const input of inputs) {
    for await (const capture of capturesIn(input, { ...options, onSkipped })) {
      const loaded = await capture.load().catch((error: Error) => error.message);
      lines.push(typeof loaded === "string" ? loaded : Buffer.from(loaded.bytes).toString());
    }
  }
  return lines;
}

test("records are read line by line, and malformed ones are reported with their lines", async () => {
  const lines = [`\uFEFF${record("One.")}`, "", `${record("Two.")}\r`, "{", "  ", record("Three.")];
  const expected = ["One.", "Two.", "/a.jsonl:4: The record is not valid JSON.", "Three."];
  expect(await read(await file("a.jsonl", lines.join("\n")))).toEqual(expected);
  const gzip = await read(await file("a.jsonl.gz", gzipSync(lines.join("\n"))));
  expect(gzip).toEqual(expected.map((line) => line.replace("a.jsonl", "a.jsonl.gz")));
});

test("invalid UTF-8 and a line that is too long are malformed, and the rest is read", async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${record("One.")}\n"`),
    Buffer.from([0xff]),
    Buffer.from(`"\n"${"x".repeat(1 << 22)}"\n${record("Two.")}`),
  ]);
  expect(await read(await file("a.jsonl", bytes))).toEqual([
    "One.",
    "/a.jsonl:2: The record is not valid UTF-8.",
    "/a.jsonl:3: The record has more than 4194304 bytes.",
    "Two.",
  ]);
});

test("a gzip file that ends early is reported, and so is one that holds too much", async () => {
  const whole = gzipSync(Array.from({ length: 2_000 }, (_, i) => record(`Text ${i}.`)).join("\n"));
  const lines = await read(await file("a.jsonl.gz", whole.subarray(0, whole.length - 100)));
  expect(lines.at(-1)).toMatch(
    /^\/a\.jsonl\.gz:\d+: The rest cannot be read: unexpected end of file$/,
  );
  expect(await read(await file("b.jsonl.gz", record("One.")))).toEqual(["One."]);
  expect(await read(await file("d.txt.gz", gzipSync("text ".repeat(1 << 22))))).toEqual([
    "The file has more than 16777216 bytes.",
  ]);
});

test("a table's first column can be without a name, and a placeholder is no time", async () => {
  const table = ",title,text,date\n0,Bridge,Open.,2021-03-08\n1,Ferry,Sank.,1970-01-01\n";
  expect(await read(await file("p.csv", table))).toEqual(["Bridge\n\nOpen.", "Ferry\n\nSank."]);
});

test("a text is sent as it is, and a page's context comes from the file beside it where that has one", async () => {
  expect(await read(await file("a.txt", "A\r\nb"))).toEqual(["A\r\nb"]);
  const body = "The council opened the old bridge on Friday, after nine weeks of repairs. ".repeat(
    5,
  );
  const page = `<title>Bridge</title><meta property="og:site_name" content="The Bugle"><p>${body}</p>`;
  const path = await file("b.html", page);
  await file("b.html.json", '{"source":"The Herald","capturedAt":"2025-08-01T12:00:00Z"}');
  const { inputs } = await findInputs([path]);
  const options = { date: "captured", timeZone: null, onBytes() {}, onMalformed() {} } as const;
  const [input] = inputs;
  if (!input) throw new Error("The page was not found.");
  const { value: capture } = await capturesIn(input, { ...options, onSkipped() {} }).next();
  expect((await capture?.load())?.context).toMatchObject({
    name: "b.html",
    capturedAt: "2025-08-01T12:00:00Z",
    url: null,
    source: "The Herald",
  });
});

test("a folder gives texts and records; contexts and linked folders are left out, other files skipped", async () => {
  await mkdir(join(folder, "page_files"));
  await file("page.html", "<");
  for (const name of ["a.txt.gz", "c.jsonl", "d", "e.json", "page_files/f.html", "a.txt.gz.json"]) {
    await file(name, record(name));
  }
  await file("g.css", "The council met.");
  await file("h.csv", "id,name,price\n1,Tea,2\n2,Milk,3\n3,Bread,4\n");
  await file("i.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  await symlink(folder, join(folder, "loop"));
  await symlink("self", join(folder, "self"));
  expect((await findInputs([folder])).skipped).toEqual([join(folder, "page_files/f.html")]);
  expect(await read(folder)).toEqual([
    "a.txt.gz",
    "c.jsonl",
    "d",
    "e.json",
    "skipped /g.css: a text whose name does not end with .txt",
    "skipped /h.csv: a table without a column of the text",
    "skipped /i.png: a file of the type image/png",
    "skipped /page.html: a text whose name does not end with .txt",
  ]);
  expect(await read(join(folder, "g.css"))).toEqual(["The council met."]);
});

test("records are found in lists, objects, tables of any delimiter and encoding, and in feeds", async () => {
  const long = "The council met again. ".repeat(20).trim();
  const json = { status: "ok", articles: [{ text: "One." }, { title: "None" }] };
  expect(await read(await file("a.json", JSON.stringify(json)))).toEqual([
    "One.",
    expect.stringMatching(/^\/a\.json:1: The record has no text/),
  ]);
  expect(await read(await file("b", JSON.stringify([{ text: "One," }], null, 1)))).toEqual([
    "One,",
  ]);
  expect(await read(await file("c", JSON.stringify({ text: "One." }, null, 1)))).toEqual(["One."]);
  const table = 'Headline;Text\nCafé;"It is open; ""really"".\n\nSo."\n;a;b\n';
  const cells = "The row has 3 cells, but the table has 2 columns.";
  for (const bytes of [Buffer.from(table), Buffer.from(table, "latin1")]) {
    const path = await file("d", bytes);
    expect(await read(path)).toEqual([`Café\n\nIt is open; "really".\n\nSo.`, `/d:5: ${cells}`]);
  }
  const item = (title: string, inner: string) => `<item><title>${title}</title>${inner}</item>`;
  const feed = (items: string) =>
    `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bugle</title>${items}</channel></rss>`;
  const html = "<![CDATA[<p>It&nbsp;met.</p><script>x</script><ul><li>One</ul>]]>";
  const summary = item("A", "<description>Met.</description>");
  const whole = item("B &amp;amp; &amp;#163;5", `<content:encoded>${html}</content:encoded>`);
  const described = item("D", `<description>${long}</description>`);
  expect(await read(await file("e.txt", feed(summary + whole + described)))).toEqual([
    "skipped /e.txt:1: an item of a feed with only a summary",
    "B & £5\n\nIt met.\n\n- One",
    `D\n\n${long}`,
  ]);
  expect(await read(await file("f", feed(summary)))).toEqual([
    "/f: This is a file without a usable record, such as /f:1: an item of a feed with only a summary",
  ]);
});

test.each([
  ["an empty file", ""],
  ["a file of the type application/pdf", "%PDF-1.4\n1 0 obj"],
  ["a file of the type application/gzip", gzipSync(gzipSync("text"))],
  ["a program or a style sheet", "body{color:red} a{b:c} d{e:f} g{h:i}"],
  ["an index of a crawl", " CDX N b a m s\nexample)/ 20210308204600"],
  ["an index of a crawl", 'example,bugle)/ 20210308204600 {"url":1}'],
  ["XML without articles", '<?xml version="1.0"?><urlset><url/></urlset>'],
  ["a page in the MHTML format", "MIME-Version: 1.0"],
  ["a file without a usable record", "[]"],
  ["a file without a usable record", "title,text"],
  ["an archive without pages", Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)])],
])("%s is refused in a sentence", async (what, content) => {
  const [line = "", ...others] = await read(await file("a", content));
  expect(line).toMatch(`/a: This is ${what}`);
  expect(others).toEqual([]);
});

test.each([
  "Bridge, reopened\n\nThe mayor, said John, smiled.\n",
  "Apples, pears, plums\nThey were ripe, sweet, and cheap.\nSo, all, left.\nAll, but, one.",
  "<The Palace> opens",
  "{Correction} The bridge is open",
  "[Update] The bridge is open",
  'Author, text\nShe wrote "it", he read, and all laughed, too.\nA, b, c and d.',
])("the text %j stays a text", async (text) => {
  expect(await read(await file("a.txt", text))).toEqual([text]);
});

test("two files that would have the same name are an error", async () => {
  const [plain, packed] = [await file("a.txt", "x"), await file("a.txt.gz", "x")];
  await expect(findInputs([folder])).rejects.toThrow(
    `${packed} and ${plain} would have the same name, a.txt.`,
  );
  await expect(findInputs([plain, "none"])).rejects.toThrow("There is no file or folder none.");
});
