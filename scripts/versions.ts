// Compares the output of reader and projections for seeds and fixtures with the output that is recorded for
// their versions. `npm run versions -- --write` records the present output.
import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { assembleArticle } from "../src/article/assemble.ts";
import { addSightings, type Observation } from "../src/article/observations.ts";
import { PROJECTION_VERSION } from "../src/article/projection.ts";
import { toWording } from "../src/article/wording.ts";
import type { Sighting } from "../src/reader/capture-reading.ts";
import { READER_VERSION, readCapture } from "../src/reader/read-capture.ts";
import { toFacets } from "../src/search/facets.ts";
import { toIndexText } from "../src/search/tokens.ts";
import { extractFeatures } from "../src/story/features.ts";
import { storyKeys } from "../src/story/story-keys.ts";
import { parseArguments } from "./arguments.ts";
import { findCaptures, loadCapture } from "./capture-files.ts";
import { type Expectation, loadFixtures } from "./fixtures.ts";
import { articlesOf } from "./story-sets/catalogued.ts";
import { ROOT } from "./wrangler.ts";

/** A version, and a digest of the output of that version. */
type Recorded = { readonly version: number; readonly digest: string };
export type Versions = { readonly reader: Recorded; readonly projection: Recorded };

const FILE = join(ROOT, "scripts/versions.json");
const CAPTURES = ["seeds", "tests/fixtures"].map((folder) => join(ROOT, folder));

/**
 * Digests of the present output: for the reader, readings and wordings of all captures; for the projections,
 * what follows from the expected sightings of the fixtures, so that a change of the reader does not affect it.
 */
export async function currentVersions(): Promise<Versions> {
  const readings: unknown[] = [];
  for (const file of await findCaptures(CAPTURES)) {
    if (!file.name.endsWith(".txt")) continue;
    const { bytes, context } = await loadCapture(file);
    const reading = readCapture(bytes, { ...context, name: file.name });
    readings.push([reading, reading.sightings.map((each) => toWording(each, reading.language))]);
  }
  return {
    reader: { version: READER_VERSION, digest: digestOf(readings) },
    projection: { version: PROJECTION_VERSION, digest: digestOf(await projections()) },
  };
}

async function projections(): Promise<unknown[]> {
  let observations: Observation[] = [];
  for (const fixture of await loadFixtures()) {
    const { language, sightings } = fixture.expected;
    const seen = sightings.map((expected, position) => {
      const sighting = sightingOf(expected, position);
      return { sighting, wording: toWording(sighting, language) };
    });
    observations = addSightings(observations, fixture.context.url, seen);
  }
  return articlesOf(observations).map((group) => {
    const article = assembleArticle(group);
    const features = extractFeatures(article);
    const text = article.body.map((block) => block.text).join("\n");
    const search = [toIndexText(article.title), toIndexText(text), toFacets(article)];
    return [article, features, storyKeys(features, article.dating.latest), search];
  });
}

/** An expected sighting as the reader returns it, without spans and time. */
function sightingOf(expected: Expectation["sightings"][number], position: number): Sighting {
  const body = expected.body.map((block) => ({ ...block, span: [0, 0] as const }));
  const unknown = {
    span: [0, 0],
    spans: { title: [0, 0] },
    setAside: [],
    published: null,
  } as const;
  return { ...expected, ...unknown, position, body: body as Sighting["body"] };
}

/** Explains output that changed without a new version, and versions that are not recorded. */
export function compareVersions(recorded: Versions, current: Versions): string[] {
  const names = { reader: "READER_VERSION", projection: "PROJECTION_VERSION" } as const;
  return (["reader", "projection"] as const).flatMap((part) => {
    const [before, now] = [recorded[part], current[part]];
    if (before.version === now.version && before.digest === now.digest) return [];
    const record = "record it with `npm run versions -- --write`.";
    if (before.version !== now.version) return [`${names[part]} is now ${now.version}: ${record}`];
    return [
      `The output of the ${part} changed, but ${names[part]} is still ${now.version}. ` +
        `Increase it, so that stored data is derived again, and ${record}`,
    ];
  });
}

function digestOf(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "hex").slice(0, 20);
}

if (import.meta.main) {
  const { values } = parseArguments("Usage: npm run versions [-- --write]", {
    options: { write: { type: "boolean" } },
  });
  const current = await currentVersions();
  if (values.write) {
    await writeFile(FILE, `${JSON.stringify(current, null, 2)}\n`);
  } else {
    const problems = compareVersions(JSON.parse(await readFile(FILE, "utf8")), current);
    for (const problem of problems) console.log(problem);
    if (problems.length > 0) process.exitCode = 1;
  }
}
