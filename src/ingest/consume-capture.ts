import { toWording, type Wording } from "../article/wording.ts";
import type { CaptureReading } from "../reader/capture-reading.ts";
import { READER_VERSION, readCapture } from "../reader/read-capture.ts";
import { postponeCapture, rejectMissing } from "../storage/catalogue/captures.ts";
import { findAffectedIds } from "../storage/catalogue/removals.ts";
import { nextDay } from "../storage/catalogue/spending.ts";
import { getCapture, type InboxCapture } from "../storage/inbox/captures.ts";
import { isRemovalName, parseRemoval, type Removal } from "../storage/inbox/removals.ts";
import { applyCapture } from "./apply-capture.ts";
import { readRemovals } from "./read-removals.ts";
import type { Stores } from "./stores.ts";

export type ConsumeSettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly maxBytes: number;
  readonly retentionDays: number;
  /** Rows that D1 may write in a day; what is over waits for the next. */
  readonly rowsPerDay: number;
  /** Operations of the queue that a day may cost; no limit where absent. */
  readonly queueOperations?: number;
  /** What the catalogue is a replacement of, in a rebuild. */
  readonly replaces?: D1Database;
};

/**
 * Reads one object of the inbox as it is now and commits what follows from it. Done twice, or by two
 * at once, it changes nothing more. Removals come before any capture. Returns the rows that D1 wrote.
 *
 * A name that the inbox lacks is rejected if it waited. Throws when a store fails, or
 * when other commits came first five times running; the message is then to be tried again.
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
  const sightings = reading.sightings.map((sighting): Seen => {
    return { sighting, wording: toWording(sighting, reading.language) };
  });
  const { ids = [], seen: removedSpans = [], texts = [] } = removal ?? {};
  const read = {
    object,
    reading: { ...reading, problems },
    sightings,
    removes: ids,
    removedSpans,
    texts,
  };
  // What is taken down is taken down, whatever the day has cost.
  const options = {
    inbox,
    ...(settings.replaces && { replaces: settings.replaces }),
    ...(removal
      ? { findAffected: () => findAffectedIds(catalogue, removal) }
      : { rowsPerDay: settings.rowsPerDay }),
  };
  const turn = await applyCapture(catalogue, read, settings, options);
  if (typeof turn === "number") return turn;
  if (turn === "no-rows-left") return postponeCapture(catalogue, name, nextDay(settings.now));
  const { complete, rows } = await readRemovals({ inbox, catalogue });
  if (complete) return rows + (await consumeCapture({ inbox, catalogue }, name, settings));
  // The next message goes on with the removals, and the next sweep sends this one again. To fail would
  // use up its tries.
  return rows + (await postponeCapture(catalogue, name, ""));
}

type Seen = { readonly sighting: CaptureReading["sightings"][number]; readonly wording: Wording };

async function readObject(
  object: InboxCapture,
  maxBytes: number,
): Promise<{ reading: CaptureReading; removal: Removal | null }> {
  const nothing: CaptureReading = {
    ...{ capture: object.name, layout: null, language: null, url: object.url },
    ...{
      capturedAt: object.capturedAt,
      readerVersion: READER_VERSION,
      sightings: [],
      problems: [],
    },
  };
  // What the limit is for comes from outside; a removal that it refused would not be one.
  if (object.size > maxBytes && !isRemovalName(object.name)) {
    const detail = `The capture has ${object.size} bytes, the limit is ${maxBytes}. Put a smaller one, or raise MAX_CAPTURE_BYTES.`;
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
