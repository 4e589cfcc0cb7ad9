import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { capturesIn } from "../../../scripts/push/captures-in.ts";
import { findInputs } from "../../../scripts/push/inputs.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-push-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const record = (text: string) => JSON.stringify({ text });

/** The texts of the captures at a path, and the malformed lines, in order. */
async function read(path: string): Promise<string[]> {
  const lines: string[] = [];
  const { inputs } = await findInputs([path]);
  for (const input of inputs) {
    const onMalformed = (origin: string, reason: string) => {
      lines.push(`${origin.replace(folder, "")}: ${reason}`);
    };
    for await (const capture of capturesIn(input, {
      date: "captured",
      onBytes() {},
      onMalformed,
    })) {
      const loaded = await capture.load().catch((error: Error) => error.message);
      lines.push(typeof loaded === "string" ? loaded : Buffer.from(loaded.bytes).toString());
    }
  }
  return lines;
}

test("records are read line by line, and malformed ones are reported with their lines", async () => {
  const lines = [`\uFEFF${record("One.")}`, "", `${record("Two.")}\r`, "{", "  ", record("Three.")];
  const expected = ["One.", "Two.", "/a.jsonl:4: The line is not valid JSON.", "Three."];
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
    "/a.jsonl:2: The line is not valid UTF-8.",
    "/a.jsonl:3: The line has more than 4194304 bytes.",
    "Two.",
  ]);
});

test("a gzip file that ends early is reported, and so is one that is not gzip", async () => {
  const whole = gzipSync(Array.from({ length: 2_000 }, (_, i) => record(`Text ${i}.`)).join("\n"));
  const lines = await read(await file("a.jsonl.gz", whole.subarray(0, whole.length - 100)));
  expect(lines.at(-1)).toMatch(
    /^\/a\.jsonl\.gz:\d+: The rest cannot be read: unexpected end of file\.$/,
  );
  expect(await read(await file("b.jsonl.gz", record("One.")))).toEqual([
    "/b.jsonl.gz:1: The rest cannot be read: incorrect header check.",
  ]);
  expect(await read(await file("c.txt.gz", whole.subarray(0, 50)))).toEqual([
    "The file is not valid gzip: unexpected end of file.",
  ]);
  expect(await read(await file("d.txt.gz", gzipSync(Buffer.alloc((1 << 24) + 1))))).toEqual([
    "The file holds more than 16777216 bytes.",
  ]);
});

test("an empty file of records, a binary one and a missing one are reported", async () => {
  expect(await read(await file("a.jsonl", ""))).toEqual(["/a.jsonl: The file has no records."]);
  expect(await read(await file("b.jsonl", Uint8Array.of(0, 0xff, 10)))).toEqual([
    "/b.jsonl:1: The line is not valid UTF-8.",
  ]);
  expect(await read(join(folder, "none.jsonl"))).toEqual([
    `/none.jsonl:1: The rest cannot be read: ENOENT: no such file or directory, open '${folder}/none.jsonl'.`,
  ]);
  expect(await read(join(folder, "none.txt"))).toEqual([
    `ENOENT: no such file or directory, open '${folder}/none.txt'`,
  ]);
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
  const [input] = inputs;
  if (!input) throw new Error("The page was not found.");
  const options = { date: "captured", onBytes() {}, onMalformed() {} } as const;
  const { value: capture } = await capturesIn(input, options).next();
  expect((await capture?.load())?.context).toEqual({
    name: "b.html",
    capturedAt: "2025-08-01T12:00:00Z",
    url: null,
    source: "The Herald",
    publishedAt: null,
  });
});

test("a folder gives texts, pages and records; pictures, contexts and linked folders are left out", async () => {
  await mkdir(join(folder, "page_files"));
  for (const name of ["a.txt.gz", "b.HTM", "c.jsonl", "d", "page_files/e.css", "a.txt.gz.json"]) {
    await file(name, "{}");
  }
  await symlink(folder, join(folder, "loop"));
  await symlink("self", join(folder, "self"));
  const { inputs, skipped } = await findInputs([folder]);
  expect(inputs.map(({ name, kind, isGzip, size }) => [name, kind, isGzip, size])).toEqual([
    ["a.txt", "text", true, 2],
    ["b.HTM", "html", false, 2],
    ["c.jsonl", "records", false, 2],
    ["d", "text", false, 2],
  ]);
  expect(skipped).toEqual([join(folder, "page_files/e.css")]);
  const given = await findInputs([join(folder, "page_files/e.css")]);
  expect(given.inputs).toMatchObject([{ name: "e.css", kind: "text" }]);
});

test("two files that would have the same name are an error", async () => {
  const [plain, packed] = [await file("a.txt", "x"), await file("a.txt.gz", "x")];
  await expect(findInputs([folder])).rejects.toThrow(
    `${packed} and ${plain} would have the same name, a.txt.`,
  );
});
