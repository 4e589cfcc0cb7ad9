// Compares what the code makes of the seeds with what it made when its versions were last raised.
import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { assemble } from "../src/article/assemble.ts";
import { bucketsOf, surroundingsAfter } from "../src/article/buckets.ts";
import { type Evidence, withSeen } from "../src/article/evidence.ts";
import { wordingOf } from "../src/article/identity.ts";
import { partBucket } from "../src/article/parting.ts";
import { PROJECTION_VERSION } from "../src/article/projection.ts";
import { READER_VERSION, readCapture } from "../src/reader/read.ts";
import { facetsOf } from "../src/search/facets.ts";
import { indexText } from "../src/search/words.ts";
import { featuresOf } from "../src/story/features.ts";
import { storyKeys } from "../src/story/keys.ts";
import { findCaptures, loadCapture } from "./captures-on-disk.ts";
import { ROOT } from "./wrangler.ts";

/** A version, and a digest of what the code of that version makes of the seeds and the fixtures. */
type Recorded = { readonly version: number; readonly digest: string };
export type Versions = { readonly reader: Recorded; readonly projection: Recorded };

const FILE = join(ROOT, "scripts/versions.json");
const CAPTURES = ["seeds", "tests/fixtures"].map((folder) => join(ROOT, folder));

/** What the present code makes of the captures: readings with their wordings, and what follows from these. */
export async function currentVersions(): Promise<Versions> {
  const readings: unknown[] = [];
  let evidence: Evidence[] = [];
  const files = (await findCaptures(CAPTURES)).filter(({ name }) => name.endsWith(".txt"));
  for (const file of files) {
    const { bytes, context } = await loadCapture(file);
    const reading = readCapture(bytes, { ...context, name: file.name });
    const seen = reading.sightings.map((sighting) => {
      return { sighting, wording: wordingOf(sighting, reading.language) };
    });
    readings.push([reading, seen.map(({ wording }) => wording)]);
    evidence = withSeen(evidence, context.url, seen);
  }
  const none = { holders: new Map(), large: new Map() };
  const surroundings = surroundingsAfter(none, evidence, { known: [], left: [] });
  const projections = bucketsOf(evidence, surroundings)
    .flatMap(partBucket)
    .map((group) => {
      const article = assemble(group);
      const features = featuresOf(article);
      const text = article.body.map((block) => block.text).join("\n");
      const search = [indexText(article.title), indexText(text), facetsOf(article)];
      return [article, features, storyKeys(features), search];
    });
  return {
    reader: { version: READER_VERSION, digest: digestOf(readings) },
    projection: { version: PROJECTION_VERSION, digest: digestOf(projections) },
  };
}

/** What is wrong, as sentences: output that changed under the same version, or was not recorded. */
export function unraised(recorded: Versions, current: Versions): string[] {
  const names = { reader: "READER_VERSION", projection: "PROJECTION_VERSION" } as const;
  // What is read otherwise comes out otherwise: then the captures are read again, and no more is needed.
  const isReadAlike = recorded.reader.digest === current.reader.digest;
  const parts = isReadAlike ? (["reader", "projection"] as const) : (["reader"] as const);
  return parts.flatMap((part) => {
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
