// Compares what the code makes of the seeds with what it made when its versions were last raised.
import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { assembleArticle } from "../src/article/assemble.ts";
import { bucketContextAfter, groupIntoBuckets } from "../src/article/buckets.ts";
import { addSightings, type Observation } from "../src/article/observations.ts";
import { PROJECTION_VERSION } from "../src/article/projection.ts";
import { splitBucket } from "../src/article/split-bucket.ts";
import { toWording } from "../src/article/wording.ts";
import type { Sighting } from "../src/reader/capture-reading.ts";
import { READER_VERSION, readCapture } from "../src/reader/read-capture.ts";
import { toFacets } from "../src/search/facets.ts";
import { toIndexText } from "../src/search/tokens.ts";
import { extractFeatures } from "../src/story/features.ts";
import { storyKeys } from "../src/story/story-keys.ts";
import { type CaptureFile, findCaptures, loadCapture } from "./captures-on-disk.ts";
import { type Expectation, loadFixtures } from "./fixtures.ts";
import { ROOT } from "./wrangler.ts";

/** A version, and a digest of what the code of that version makes of the seeds and the fixtures. */
type Recorded = { readonly version: number; readonly digest: string };
export type Versions = { readonly reader: Recorded; readonly projection: Recorded };

const FILE = join(ROOT, "scripts/versions.json");
const CAPTURES = ["seeds", "tests/fixtures"].map((folder) => join(ROOT, folder));

/**
 * What the present code makes of the captures: readings with their wordings; and of what the fixtures say that
 * they hold, whatever the reader makes of them, what follows from sightings.
 */
export async function currentVersions(): Promise<Versions> {
  const readings: unknown[] = [];
  for (const file of await capturesIn(CAPTURES)) {
    const { bytes, context } = await loadCapture(file);
    const reading = readCapture(bytes, { ...context, name: file.name });
    readings.push([reading, reading.sightings.map((each) => toWording(each, reading.language))]);
  }
  return {
    reader: { version: READER_VERSION, digest: digestOf(readings) },
    projection: { version: PROJECTION_VERSION, digest: digestOf(await projections()) },
  };
}

async function capturesIn(folders: readonly string[]): Promise<CaptureFile[]> {
  return (await findCaptures(folders)).filter(({ name }) => name.endsWith(".txt"));
}

async function projections(): Promise<unknown[]> {
  let evidence: Observation[] = [];
  for (const fixture of await loadFixtures()) {
    const { language, sightings } = fixture.expected;
    const seen = sightings.map((expected, position) => {
      const sighting = sightingOf(expected, position);
      return { sighting, wording: toWording(sighting, language) };
    });
    evidence = addSightings(evidence, fixture.context.url, seen);
  }
  const none = { holders: new Map(), large: new Map() };
  const surroundings = bucketContextAfter(none, evidence, { known: [], left: [] });
  return groupIntoBuckets(evidence, surroundings)
    .flatMap(splitBucket)
    .map((group) => {
      const article = assembleArticle(group);
      const features = extractFeatures(article);
      const text = article.body.map((block) => block.text).join("\n");
      const search = [toIndexText(article.title), toIndexText(text), toFacets(article)];
      return [article, features, storyKeys(features), search];
    });
}

/** An expected sighting as the reader gives it, but for where it stands and when it was published. */
function sightingOf(expected: Expectation["sightings"][number], position: number): Sighting {
  const body = expected.body.map((block) => ({ ...block, span: [0, 0] as const }));
  const nowhere = {
    span: [0, 0],
    spans: { title: [0, 0] },
    setAside: [],
    published: null,
  } as const;
  return { ...expected, ...nowhere, position, body: body as Sighting["body"] };
}

/** What is wrong, as sentences: output that changed under the same version, or was not recorded. */
export function unraised(recorded: Versions, current: Versions): string[] {
  const names = { reader: "READER_VERSION", projection: "PROJECTION_VERSION" } as const;
  return (["reader", "projection"] as const).flatMap((part) => {
    const [before, now] = [recorded[part], current[part]];
    if (before.version === now.version && before.digest === now.digest) return [];
    const record = "record it with `node scripts/versions.ts --write`.";
    if (before.version !== now.version)
      return [`${names[part]} was raised to ${now.version}: ${record}`];
    return [
      `What the ${part} makes of the seeds changed, and ${names[part]} is still ${now.version}. ` +
        `Raise it, so that what is stored is derived anew, and ${record}`,
    ];
  });
}

function digestOf(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "hex").slice(0, 20);
}

if (import.meta.main) {
  const current = await currentVersions();
  if (process.argv.includes("--write")) {
    await writeFile(FILE, `${JSON.stringify(current, null, 2)}\n`);
  } else {
    const faults = unraised(JSON.parse(await readFile(FILE, "utf8")), current);
    for (const fault of faults) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  }
}
