import { toWording } from "../article/wording.ts";
import { log } from "../log.ts";
import type { CaptureReading } from "../reader/capture-reading.ts";
import { READER_VERSION, readCapture } from "../reader/read-capture.ts";
import { isRejected, postponeCapture, rejectMissing } from "../storage/catalogue/captures.ts";
import type { InboxReading } from "../storage/catalogue/commit.ts";
import { findAffectedIds } from "../storage/catalogue/removals.ts";
import { nextDay } from "../storage/catalogue/spending.ts";
import { getCapture, type InboxCapture } from "../storage/inbox/captures.ts";
import { isRemovalName, parseRemoval, type Removal } from "../storage/inbox/removals.ts";
import { applyCapture } from "./apply-capture.ts";
import { readRemovals } from "./read-removals.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

export type ConsumeSettings = Pick<
  IngestSettings,
  "now" | "maxBytes" | "retentionDays" | "rowsPerDay"
> & {
  /** In a rebuild, the catalogue that is being replaced. */
  readonly replaces?: D1Database;
};

/**
 * Reads an inbox object as it is now and commits what follows from it. Doing it twice, or by two consumers at
 * once, changes nothing more. Removals are read before any capture. Returns the rows that D1 wrote.
 *
 * A waiting name that the inbox lacks is rejected. Throws if a store fails or if there were too many
 * conflicts; the message is then retried.
 */
export async function consumeCapture(
  { inbox, catalogue }: Pick<Stores, "inbox" | "catalogue">,
  name: string,
  settings: ConsumeSettings,
): Promise<number> {
  const object = await getCapture(inbox, name);
  if (!object) return rejectMissing(catalogue, name);
  const { reading, removal } = await readObject(object, settings.maxBytes);
  const problems = [...reading.problems, ...object.problems];
  const sightings = reading.sightings.map((sighting) => ({
    sighting,
    wording: toWording(sighting, reading.language),
  }));
  const { ids = [], seen: removedSpans = [], texts = [] } = removal ?? {};
  const read = {
    object,
    reading: { ...reading, problems },
    sightings,
    removes: ids,
    removedSpans,
    texts,
  };
  // A removal is never delayed by the day's budget.
  const options = {
    inbox,
    ...(settings.replaces && { replaces: settings.replaces }),
    ...(removal
      ? { findAffected: () => findAffectedIds(catalogue, removal) }
      : { rowsPerDay: settings.rowsPerDay }),
  };
  const result = await applyCapture(catalogue, read, settings, options);
  if (typeof result === "number") {
    if (result > 0) logReading(name, read);
    return result;
  }
  if (result === "no-rows-left") {
    log({ event: "budget-spent", resource: "d1Rows" });
    return postponeCapture(catalogue, name, nextDay(settings.now));
  }
  const { complete, rows } = await readRemovals({ inbox, catalogue });
  if (complete) return rows + (await consumeCapture({ inbox, catalogue }, name, settings));
  // The next message continues with the removals, and the next sweep sends this capture again. Throwing would
  // use up one of its attempts.
  return rows + (await postponeCapture(catalogue, name, ""));
}

function logReading(capture: string, read: InboxReading): void {
  const [problem] = read.reading.problems;
  if (isRejected(read)) log({ event: "capture-rejected", capture, problem: problem?.code ?? "" });
  else log({ event: "capture-read", capture, sightings: read.sightings.length });
}

async function readObject(
  object: InboxCapture,
  maxBytes: number,
): Promise<{ reading: CaptureReading; removal: Removal | null }> {
  const nothing: CaptureReading = {
    capture: object.name,
    layout: null,
    language: null,
    url: object.url,
    capturedAt: object.capturedAt,
    readerVersion: READER_VERSION,
    sightings: [],
    problems: [],
  };
  // The limit protects against input from outside. Applied to a removal, it would bring articles back.
  if (object.size > maxBytes && !isRemovalName(object.name)) {
    const detail = `The capture has ${object.size} bytes; the limit is ${maxBytes}. Store a smaller one, or raise MAX_CAPTURE_BYTES.`;
    const problems = [{ code: "too-large", detail }];
    return { reading: { ...nothing, problems }, removal: null };
  }
  const bytes = await object.bytes();
  if (!isRemovalName(object.name)) return { reading: readCapture(bytes, object), removal: null };
  const removal = parseRemoval(bytes);
  return removal.ok
    ? { reading: nothing, removal: removal.removal }
    : { reading: { ...nothing, problems: [removal.problem] }, removal: null };
}
