// Compares what the code derives from seeds and fixtures with the output that is recorded for its version. `npm run versions -- --write` records the present output.
import { hash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { assembleArticle } from "../src/article/assemble.ts";
import { addSightings, type Observation } from "../src/article/observations.ts";
import { toWording } from "../src/article/wording.ts";
import type { Sighting } from "../src/reader/capture-reading.ts";
import { DERIVATION } from "../src/reader/derivation.ts";
import { readCapture } from "../src/reader/read-capture.ts";
import { toFacets } from "../src/search/facets.ts";
import { toIndexText } from "../src/search/tokens.ts";
import { extractFeatures } from "../src/story/features.ts";
import { storyKeys } from "../src/story/story-keys.ts";
import { parseArguments } from "./arguments.ts";
import { findCaptures, loadCapture } from "./capture-files.ts";
import { type Expectation, loadFixtures } from "./fixtures.ts";
import { articlesOf } from "./story-sets/catalogued.ts";
import { ROOT } from "./wrangler.ts";

/** The version of the code, and digests of the output of its parts. */
export type Versions = {
  readonly derivation: number;
  readonly reader: string;
  readonly article: string;
};

const FILE = join(ROOT, "scripts/versions.json");
const CAPTURES = ["seeds", "tests/fixtures"].map((folder) => join(ROOT, folder));

/**
 * Digests of the present output: for the reader, readings and wordings of all captures; for articles,
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
    derivation: DERIVATION,
    reader: digestOf(readings),
    article: digestOf(await articles()),
  };
}

async function articles(): Promise<unknown[]> {
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
    const { title, language } = article;
    const search = [toIndexText(title, language), toIndexText(text, language), toFacets(article)];
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

/** Explains output that changed without a new version, and a version that is not recorded. */
export function compareVersions(recorded: Versions, current: Versions): string[] {
  const record = "record it with `npm run versions -- --write`.";
  if (recorded.derivation !== current.derivation) {
    return [`DERIVATION is now ${current.derivation}: ${record}`];
  }
  return (["reader", "article"] as const).flatMap((part) =>
    recorded[part] === current[part]
      ? []
      : `The output of the ${part === "reader" ? "reader" : "code that derives articles"} changed, but DERIVATION is ` +
        `still ${current.derivation}. Increase it, so that captures are read again, and ${record}`,
  );
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
