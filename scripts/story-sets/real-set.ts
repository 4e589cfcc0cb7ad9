import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addSightings, type Observation } from "../../src/article/observations.ts";
import { toWording } from "../../src/article/wording.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import { toRecordCapture } from "../push/records.ts";
import { ROOT } from "../wrangler.ts";
import { assembled, type Corpus } from "./catalogued.ts";

/**
 * Reports of real events, which are kept outside the repository because they belong to their outlets. Each line is a
 * record that `npm run push -- --date=published` sends, with the `event` that it reports.
 */
const FILE = join(ROOT, "../shared/real-events/events.ndjson");

/** Returns the articles that the catalogue makes of the records, with or without their dates; null if they are absent. */
export async function realSet({ dated }: { readonly dated: boolean }): Promise<Corpus | null> {
  if (!existsSync(FILE)) return null;
  const events = new Map<Observation, number>();
  for (const line of (await readFile(FILE, "utf8")).trim().split("\n")) {
    const { event, published_date, ...rest } = JSON.parse(line);
    const record = dated ? { ...rest, published_date } : rest;
    const options = { folder: "real", date: "published", timeZone: null } as const;
    const { bytes, context } = toRecordCapture(record, options);
    const { sightings, language } = readCapture(bytes, context);
    const seen = sightings.map((sighting) => ({
      sighting,
      wording: toWording(sighting, language),
    }));
    for (const observation of addSightings([], context.url, seen)) {
      events.set(observation, Number(event));
    }
  }
  return assembled(events);
}
