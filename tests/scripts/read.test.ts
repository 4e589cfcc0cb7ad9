import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { explainCapture } from "../../src/reader/read-capture.ts";
import { page } from "../pages.ts";
import { runScript } from "./start-script.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-read-"));
});
afterEach(() => rm(folder, { recursive: true }));

type Line = {
  capture: string;
  capturedAt: string | null;
  url: string | null;
  sightings: { title: string; published: { latest: string | null; basis: string } | null }[];
  problems: { code: string; detail: string }[];
};

async function read(...args: string[]) {
  const { code, stdout, stderr: err } = await runScript("scripts/read.ts", args);
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { code, lines: lines.map((line): Line => JSON.parse(line)), err };
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

test("each capture is printed as one line, with the context from the file beside it", async () => {
  const path = await file("a.txt", page({ title: "Bridge reopens", cards: [{ title: "Ferry" }] }));
  await file(
    "a.txt.json",
    '{"capturedAt":"2025-08-01T12:00:00Z","url":"https://user:secret@daily8.example/a"}',
  );
  const { code, lines } = await read(path);
  expect(code).toBe(0);
  expect(lines).toMatchObject([
    {
      capture: "a.txt",
      capturedAt: "2025-08-01T12:00:00Z",
      url: "https://daily8.example/a",
      sightings: [
        {
          title: "Bridge reopens",
          published: { latest: "2025-08-01T12:00:00.000Z", basis: "capture" },
        },
        { title: "Ferry", published: { latest: "2025-08-01T10:30:00.000Z" } },
      ],
      problems: [],
    },
  ]);
});

test("the outlet and the date beside a capture are those of its main article", async () => {
  const path = await file("a.txt", page({ cards: [{ title: "Ferry", outlet: "The Herald" }] }));
  await file("a.txt.json", '{"source":"The Bugle","publishedAt":"2025-07-30"}');
  const { lines } = await read(path);
  expect(lines).toMatchObject([
    {
      sightings: [
        {
          source: "The Bugle",
          published: {
            text: null,
            earliest: "2025-07-29T10:00:00.000Z",
            latest: "2025-07-31T12:00:00.000Z",
            precision: "day",
            basis: "metadata",
          },
        },
        { source: "The Herald", published: { text: "2 hours ago", basis: "relative" } },
      ],
      problems: [],
    },
  ]);
});

test("the captures of a folder are read in the order of their names, and options override contexts", async () => {
  await file("b.txt", page({}));
  await file("a.txt", page({}));
  await file(".hidden", "x");
  const { lines } = await read("--captured-at", "2025-08-01T12:00:00Z", folder);
  expect(lines.map(({ capture, capturedAt }) => [capture, capturedAt])).toEqual([
    ["a.txt", "2025-08-01T12:00:00Z"],
    ["b.txt", "2025-08-01T12:00:00Z"],
  ]);
});

test("a capture that cannot be read has a line, too; the others are read and the exit code is 1", async () => {
  const [empty, good, odd] = [
    await file("empty.txt", ""),
    await file("good.txt", page({})),
    await file("odd.txt", page({})),
  ];
  await file("odd.txt.json", '{"capturedAt":7}');
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

test("an impossible time of capture counts as unknown and is reported as a problem", async () => {
  const times = ["9999-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "yesterday"];
  const paths = times.map(async (capturedAt, n) => {
    await file(`${n}.txt.json`, JSON.stringify({ capturedAt }));
    return file(`${n}.txt`, page({ title: `Page ${n}` }));
  });
  const { code, lines } = await read(...(await Promise.all(paths)));
  expect(code).toBe(0);
  expect(lines).toMatchObject(
    times.map((time, n) => {
      const detail = `The captured-at "${time}" must be an RFC 3339 time from 1900 to 2999, at most a day after the page was saved or uploaded. Send the time of capture, or omit it.`;
      const problems = [{ code: "captured-at", detail }];
      return { capturedAt: null, sightings: [{ title: `Page ${n}` }], problems };
    }),
  );
});

test("--explain adds texts that were set aside, repairs and the reasons of flags", async () => {
  const body = [
    "Bridge",
    "Sign up for our newsletter",
    "It is Riverton 's bridge, and the mayor said on …",
  ];
  const path = await file("a.txt", page({ title: "Bridge", body }));
  const { lines } = await read("--explain", path);
  const context = { name: "a.txt", capturedAt: null, url: null };
  const { reading, explanation } = explainCapture(await readFile(path), context);
  expect(lines).toEqual([JSON.parse(JSON.stringify({ ...reading, explanation }))]);
  expect(explanation).toMatchObject({
    setAside: [{ text: "Bridge" }, { text: "Sign up for our newsletter" }],
    repairs: [{ span: [42, 93], as: "It is Riverton's bridge, and the mayor said on …" }],
    flags: [
      {
        flag: "truncated",
        evidence: "Riverton's bridge, and the mayor said on …".slice(-40),
        position: 0,
      },
    ],
  });
  expect((await read(path)).lines[0]).not.toHaveProperty("explanation");
});

test("--without leaves out one step of the reader, and an unknown step is an error", async () => {
  const body = ["Bridge", "The bridge is open."];
  const path = await file("a.txt", page({ title: "Bridge", body }));
  const { lines } = await read("--without", "repeated-title", path);
  expect(lines).toMatchObject([{ sightings: [{ body: [{ text: "Bridge" }, { text: body[1] }] }] }]);
  const { code, err } = await read("--without", "magic", path);
  expect(code).toBe(2);
  expect(err).toContain("The reader has no step magic.");
});

test("without a path the usage is printed", async () => {
  const { code, lines, err } = await read();
  expect(code).toBe(2);
  expect(lines).toEqual([]);
  expect(err).toContain(
    "Usage: npm run --silent read -- [--captured-at TIME] [--url URL] [--explain] [--without STEP] PATH…",
  );
});
