import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { splitLines } from "../../../scripts/push/lines.ts";
import { runScript } from "../start-script.ts";

const READ = fileURLToPath(import.meta.resolve("./read-records.ts"));
const MEBIBYTE = 1 << 20;
/** The engine reserves up to this much more, depending on when it collects garbage. */
const VARIATION = 120 * MEBIBYTE;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-memory-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Number of records, and peak memory in bytes, of a process that reads a file of these chunks. */
async function measure(chunks: () => Iterable<string>): Promise<[number, number]> {
  const path = join(folder, "records.jsonl");
  await pipeline(Readable.from(chunks()), createWriteStream(path));
  const { stdout } = await runScript(READ, [path]);
  return JSON.parse(stdout);
}

function* records(count: number) {
  for (let i = 0; i < count; i++) yield `{"text":"${`The council met for ${i}. `.repeat(400)}"}\n`;
}

function* longLine(mebibytes: number) {
  yield '{"text":"One."}\n"';
  for (let i = 0; i < mebibytes; i++) yield "x".repeat(MEBIBYTE);
  yield '"\n{"text":"Two."}\n';
}

test("the memory does not depend on the number of records, nor on the length of a line", async () => {
  const [few, base] = await measure(() => records(500));
  const [many, peak] = await measure(() => records(20_000));
  const [around, long] = await measure(() => longLine(300));
  expect([few, many, around]).toEqual([500, 20_000, 2]);
  // The second file has 180 MB more than the first.
  expect(peak - base).toBeLessThan(VARIATION);
  expect(long - base).toBeLessThan(VARIATION);
}, 120_000);

async function linesOf(chunks: readonly string[], maxBytes = 100): Promise<(string | null)[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const lines: (string | null)[] = [];
  for await (const line of splitLines(stream, maxBytes)) lines.push(line && String(line));
  return lines;
}

test("lines are the same wherever the chunks end", async () => {
  const text = fc.array(fc.constantFrom("a", "é", "\n", "\r\n"), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(text.map((parts) => parts.join(""))), async (chunks) => {
      const expected = chunks.join("").split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await linesOf(chunks)).toEqual(expected);
    }),
  );
});

test("a line that is too long is null, and the lines around it are kept", async () => {
  expect(await linesOf(["ab\nabc", "d", "e\nabcd\n", "abcde"], 4)).toEqual([
    "ab",
    null,
    "abcd",
    null,
  ]);
});
