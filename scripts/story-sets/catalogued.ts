import { assembleArticle } from "../../src/article/assemble.ts";
import { bucketContextAfter, groupIntoBuckets } from "../../src/article/buckets.ts";
import { addSightings, type Observation } from "../../src/article/observations.ts";
import { type ArticleGroup, splitBucket } from "../../src/article/split-bucket.ts";
import { toWording } from "../../src/article/wording.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import type { FeatureSource } from "../../src/story/features.ts";
import type { LoadedCapture } from "../capture-files.ts";
import { toRecordCapture } from "../push/records.ts";

/** A record that `npm run push -- --date=published` sends, and the event that it reports. */
export type LabelledRecord = {
  readonly event: number;
  /** Names the article, if other records show the same one. */
  readonly article?: string;
  readonly title: string;
  /** A paragraph per line. */
  readonly text: string;
  readonly source: string | null;
  readonly url?: string;
  /** `2026-05-01` */
  readonly date?: string | undefined;
};

/** An article and the event that it reports. */
export type LabelledArticle = FeatureSource & { readonly id: string; readonly event: number };

/** The articles that the catalogue makes of records. An article reports the event of its best wording. */
export function catalogued(records: readonly LabelledRecord[]): LabelledArticle[] {
  const events = new Map<Observation, number>();
  for (const { event, article: _, ...record } of records) {
    const { bytes, context } = toCapture(record);
    const { sightings, language } = readCapture(bytes, context);
    const seen = sightings.map((sighting) => {
      return { sighting, wording: toWording(sighting, language) };
    });
    for (const observation of addSightings([], context.url, seen)) events.set(observation, event);
  }
  return articlesOf([...events.keys()]).map((group) => {
    return { ...assembleArticle(group), event: events.get(group.members[0]) ?? -1 };
  });
}

/** The capture of a record. */
export function toCapture(record: object): LoadedCapture {
  return toRecordCapture(record, { folder: "set", date: "published", timeZone: null });
}

/** The articles of a catalogue that has nothing else. */
export function articlesOf(observations: readonly Observation[]): ArticleGroup[] {
  const none = { holders: new Map(), large: new Map() };
  const context = bucketContextAfter(none, observations);
  return groupIntoBuckets(observations, context).flatMap(splitBucket);
}
