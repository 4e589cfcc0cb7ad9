import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readCapture } from "../src/reader/read.ts";
import type { Reading, Sighting } from "../src/reader/reading.ts";
import { loadCapture } from "./captures-on-disk.ts";

/** The gold set: captures with the reading that a careful person would make (tests/gold/README.md). */

const expectedSighting = z.object({
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
  body: z.array(z.object({ type: z.string(), text: z.string() })),
});
const expected = z.object({
  layout: z.string().nullable(),
  language: z.string().nullable(),
  covers: z.array(z.string()).optional(),
  sightings: z.array(expectedSighting),
  noise: z.array(z.string()),
  problem: z.string().optional(),
});

export type ExpectedSighting = z.infer<typeof expectedSighting>;
export type Gold = {
  readonly name: string;
  /** `article-en`: layout and language. */
  readonly cell: string;
  readonly expected: z.infer<typeof expected>;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
};

/** Loads and reads every capture of the gold set; throws for one without an expectation. */
export async function loadGold(folder: string): Promise<Gold[]> {
  const gold: Gold[] = [];
  for (const cell of (await readdir(folder, { withFileTypes: true })).filter((e) =>
    e.isDirectory(),
  )) {
    const files = await readdir(join(folder, cell.name));
    for (const file of files.filter((name) => name.endsWith(".txt")).sort()) {
      const path = join(folder, cell.name, file);
      const name = `${cell.name}/${file}`;
      const json = await readFile(path.replace(/\.txt$/, ".expected.json"), "utf8").catch(() => {
        throw new Error(`${name} has no expectation beside it.`);
      });
      const { bytes, context } = await loadCapture({ name, path });
      gold.push({
        name,
        cell: cell.name,
        expected: expected.parse(JSON.parse(json)),
        bytes,
        reading: readCapture(bytes, context),
      });
    }
  }
  return gold;
}

/** What differs between a sighting and its expectation, as words; none for a perfect article. */
export function differences(
  wanted: ExpectedSighting,
  got: Sighting | undefined,
  noise: readonly string[],
): string[] {
  if (!got) return ["missing"];
  const faults: string[] = [];
  const check = (field: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) {
      faults.push(`${field}: wanted ${JSON.stringify(a)}, got ${JSON.stringify(b)}`);
    }
  };
  check("role", wanted.role, got.role);
  check("title", wanted.title, got.title);
  check("source", wanted.source, got.source);
  check("time", wanted.published, got.published?.text ?? null);
  check("category", wanted.category, got.category);
  check("hashtags", wanted.hashtags, got.hashtags);
  check("dateline", wanted.dateline, got.dateline);
  check("agency", wanted.agency, got.agency);
  check("byline", wanted.byline, got.byline);
  check("flags", wanted.flags, got.flags);
  const [wantedText, text] = [textOf(wanted.body), textOf(got.body)];
  if (wantedText !== text) faults.push(`body: ${firstDifference(wantedText, text)}`);
  if (wanted.role === "main") {
    check(
      "blocks",
      wanted.body.map(({ type }) => type).join(" "),
      got.body.map(({ type }) => type).join(" "),
    );
  }
  for (const piece of leaked(got, noise)) faults.push(`noise: ${piece}`);
  return faults;
}

export function leaked({ body }: Sighting, noise: readonly string[]): string[] {
  return noise.filter((piece) => body.some(({ text }) => text.includes(piece)));
}

export function textOf(body: readonly { readonly text: string }[]): string {
  return body.map(({ text }) => text).join(" ");
}

function firstDifference(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const from = Math.max(0, i - 30);
  return `wanted …${a.slice(from, i + 60)}… got …${b.slice(from, i + 60)}…`;
}

/** F1 of the words of a text against the wanted one, as bags. */
export function wordF1(wanted: string, got: string): number {
  const [a, b] = [wordsOf(wanted), wordsOf(got)];
  if (a.length === 0 && b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
