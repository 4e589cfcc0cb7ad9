// Loads the fixtures: captures with their expected readings (see tests/fixtures/README.md).
// `npm run fixtures -- --update CELL/NAME…` writes the present readings as expected, for a person to review.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { CaptureContext, CaptureReading, Span } from "../src/reader/capture-reading.ts";
import { decode } from "../src/reader/decode.ts";
import { readCapture } from "../src/reader/read-capture.ts";
import { textAt } from "../src/storage/inbox/quotations.ts";
import { fail, parseArguments } from "./arguments.ts";
import { contextFile, toContext } from "./capture-files.ts";
import { ROOT } from "./wrangler.ts";

const FOLDER = join(ROOT, "tests/fixtures");
const USAGE = "Usage: npm run fixtures -- --update CELL/NAME…";

const expectedSighting = z.strictObject({
  role: z.enum(["main", "card"]),
  title: z.string(),
  source: z.string().nullable(),
  category: z.string().nullable(),
  hashtags: z.array(z.string()),
  dateline: z.string().nullable(),
  agency: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  flags: z.array(z.string()),
  body: z.array(z.strictObject({ type: z.string(), text: z.string() })),
  setAside: z.array(z.strictObject({ text: z.string(), why: z.string() })),
});
const expectation = z.strictObject({
  layout: z.string().nullable(),
  language: z.string().nullable(),
  sightings: z.array(expectedSighting),
  problems: z.array(z.string()).min(1).optional(),
});
const description = z.strictObject({
  context: contextFile,
  covers: z.array(z.string()).min(1),
  expected: expectation.optional(),
});

/** A reading without spans and versions: what a person can compare with the page. */
export type Expectation = z.infer<typeof expectation>;
export type Fixture = {
  /** Cell and file name: `article-en/school-bell`. */
  readonly name: string;
  /** Layout and language, or `rejected` or `hostile`. */
  readonly cell: string;
  readonly bytes: Uint8Array;
  readonly context: CaptureContext;
  readonly expected: Expectation;
};

/** All fixtures, sorted by name. Throws if a capture has no expectation, or the reverse. */
export async function loadFixtures(): Promise<Fixture[]> {
  const files = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const names = new Set(
    files
      .filter((entry) => entry.isFile() && entry.name !== "README.md")
      .map(({ parentPath, name }) => join(parentPath, name).slice(FOLDER.length + 1))
      .map((path) => path.replaceAll("\\", "/").replace(/\.(?:txt|json)$/, "")),
  );
  return Promise.all(
    [...names].sort().map(async (name) => {
      const { expected, ...capture } = await load(name);
      if (!expected) throw new Error(`${name} has no expectation. ${USAGE}`);
      return { ...capture, expected };
    }),
  );
}

async function load(name: string): Promise<Omit<Fixture, "expected"> & { expected?: Expectation }> {
  const path = join(FOLDER, name);
  const bytes = await readFile(`${path}.txt`);
  const { context, expected } = await describe(path);
  return {
    name,
    cell: name.split("/")[0] ?? "",
    bytes,
    context: toContext(name, context),
    ...(expected && { expected }),
  };
}

async function describe(path: string): Promise<z.infer<typeof description>> {
  const result = description.safeParse(JSON.parse(await readFile(`${path}.json`, "utf8")));
  if (!result.success) throw new Error(`${path}.json: ${z.prettifyError(result.error)}`);
  return result.data;
}

export function toExpectation(bytes: Uint8Array, reading: CaptureReading): Expectation {
  const quote = textOf(bytes);
  return {
    layout: reading.layout,
    language: reading.language,
    sightings: reading.sightings.map((sighting) => ({
      role: sighting.role,
      title: sighting.title,
      source: sighting.source,
      category: sighting.category,
      hashtags: [...sighting.hashtags],
      dateline: sighting.dateline,
      agency: sighting.agency,
      byline: sighting.byline,
      published: sighting.published?.text ?? null,
      flags: [...sighting.flags],
      body: sighting.body.map(({ type, text }) => ({ type, text })),
      setAside: sighting.setAside.map(({ span, why }) => ({ text: quote(span), why })),
    })),
    ...(reading.problems.length > 0 && { problems: reading.problems.map(({ code }) => code) }),
  };
}

/** Returns a function that gives the text of a span of these bytes, in any encoding. */
export function textOf(bytes: Uint8Array): (span: Span) => string {
  const decoded = decode(bytes);
  if (!decoded.ok) return () => "";
  return (span) => textAt(decoded, span);
}

/** Puts each block and each list on one line, so that a changed block is one line of a diff. */
function toJson(value: z.infer<typeof description>): string {
  const json = JSON.stringify(value, null, 2)
    .replace(/\{\n\s+("(?:type|text)": .*)\n\s+("(?:text|why)": .*)\n\s+\}/g, "{ $1 $2 }")
    .replace(/\[\n(\s+".*",?\n)+\s+\]/g, (list) => list.replace(/\n\s+/g, " "))
    .replace(/\[ (.*) \](,?)$/gm, "[$1]$2");
  return `${json}\n`;
}

async function update(name: string): Promise<void> {
  const path = join(FOLDER, name);
  const { bytes, context } = await load(name);
  const expected = toExpectation(bytes, readCapture(bytes, context));
  await writeFile(`${path}.json`, toJson({ ...(await describe(path)), expected }));
}

if (import.meta.main) {
  const { values, positionals } = parseArguments(USAGE, {
    options: { update: { type: "boolean" } },
    allowPositionals: true,
  });
  if (!values.update || positionals.length === 0) fail(USAGE);
  for (const name of positionals) await update(name.replace(/\.(?:txt|json)$/, ""));
  console.log("The expectations were written. Review `git diff tests/fixtures` before you commit.");
}
