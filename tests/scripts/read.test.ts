import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";
import { page } from "../pages.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-read-"));
});
afterEach(() => rm(folder, { recursive: true }));

type Line = {
  capture: string;
  capturedAt: string | null;
  url: string | null;
  sightings: { title: string; published: { latest: string | null } | null }[];
  problems: { code: string; detail: string }[];
};

async function read(
  ...args: string[]
): Promise<{ code: number | null; lines: Line[]; err: string }> {
  const child = spawn(process.execPath, [join(ROOT, "scripts/read.ts"), ...args]);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const lines = out.split("\n").filter((line) => line !== "");
  return { code, lines: lines.map((line): Line => JSON.parse(line)), err };
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

test("each capture gives one line, with the context that stands beside it", async () => {
  const path = await file("a.txt", page({ title: "Bridge reopens", cards: [{ title: "Ferry" }] }));
  await file(
    "a.txt.json",
    '{"capturedAt":"2025-08-01T12:00:00Z","url":"https://daily8.example/a"}',
  );
  const { code, lines } = await read(path);
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    {
      capture: "a.txt",
      capturedAt: "2025-08-01T12:00:00Z",
      url: "https://daily8.example/a",
      sightings: [
        { title: "Bridge reopens", published: null },
        { title: "Ferry", published: { latest: "2025-08-01T10:30:00.000Z" } },
      ],
      problems: [],
    },
  ]);
});

test("a folder gives all its captures by name, and options override contexts", async () => {
  await file("b.txt", page({}));
  await file("a.txt", page({}));
  await file(".hidden", "x");
  const { lines } = await read("--captured-at", "2025-08-01T12:00:00Z", folder);
  expect(lines.map(({ capture, capturedAt }) => [capture, capturedAt])).toEqual([
    ["a.txt", "2025-08-01T12:00:00Z"],
    ["b.txt", "2025-08-01T12:00:00Z"],
  ]);
});

test("what can't be read has its line and exit code 1, and the others are still read", async () => {
  const [empty, good, odd] = [
    await file("empty.txt", ""),
    await file("good.txt", page({})),
    await file("odd.txt", page({})),
  ];
  await file("odd.txt.json", '{"capturedAt":"yesterday"}');
  const { code, lines } = await read(empty, join(folder, "none.txt"), odd, good);
  expect(code).toBe(1);
  expect(lines.map(({ capture, problems }) => [capture, problems[0]?.code])).toEqual([
    ["empty.txt", "empty"],
    ["none.txt", "file"],
    ["odd.txt", "file"],
    ["good.txt", undefined],
  ]);
  expect(lines[2]?.problems[0]?.detail).toContain("odd.txt.json");
});

test("--explain says what was left out, with its bytes and why, and what flags rest on", async () => {
  const body = ["Sign up for our newsletter", "The bridge is open, and the"];
  const { lines } = await read("--explain", await file("a.txt", page({ title: "Bridge", body })));
  expect(lines).toMatchObject([
    {
      explanation: {
        dropped: [{ span: [8, 34], text: "Sign up for our newsletter", why: "subscribe" }],
        flags: [{ flag: "truncated", evidence: "The bridge is open, and the", position: 0 }],
      },
    },
  ]);
});

test("no path at all is told how to use it", async () => {
  const { code, lines, err } = await read();
  expect(code).toBe(2);
  expect(lines).toEqual([]);
  expect(err).toContain(
    "Usage: npm run --silent read -- [--captured-at TIME] [--url URL] [--explain] PATH…",
  );
});
