import { toWording } from "../article/wording.ts";
import { log } from "../log.ts";
import type { Problem } from "../reader/capture-reading.ts";
import { readCapture } from "../reader/read-capture.ts";
import { readAbsence } from "../storage/catalogue/absent-captures.ts";
import { isRejected, postponeCapture } from "../storage/catalogue/captures.ts";
import { applyComment, deleteCommentRow } from "../storage/catalogue/comments.ts";
import { emptyReading, type InboxReading } from "../storage/catalogue/commit.ts";
import { readRemovalsPosition, storeRemovals } from "../storage/catalogue/removals.ts";
import { nextDay } from "../storage/catalogue/spending.ts";
import { getCapture, type InboxCapture, listObjects } from "../storage/inbox/captures.ts";
import { isCommentName, parseComment } from "../storage/inbox/comments.ts";
import {
  getRemoval,
  isRemovalName,
  parseRemoval,
  REMOVALS_PREFIX,
} from "../storage/inbox/removals.ts";
import { applyCapture } from "./apply-capture.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/**
 * Reads an inbox object as it is now and commits what follows from it: a capture, a removal or a comment. Doing it twice,
 * or by two consumers at once, changes nothing more. Removals are read before any capture.
 *
 * What the inbox no longer has is withdrawn, if that was decided. Throws if a store fails or if there were too many
 * conflicts; the message is then retried.
 */
export async function consumeCapture(
  stores: Pick<Stores, "inbox" | "catalogue" | "spending">,
  name: string,
  settings: IngestSettings,
): Promise<void> {
  const { inbox, catalogue } = stores;
  const object = await getCapture(inbox, name);
  const read = object
    ? await readObject(object, settings.MAX_CAPTURE_BYTES)
    : await readAbsence(catalogue, name);
  if (!read) return;
  if (isCommentName(name)) {
    if (object) await applyComment(catalogue, read, settings.now);
    // One that was deleted since it was read must not stay in the catalogue.
    if (!(await inbox.head(name))) await deleteCommentRow(catalogue, name);
    return logReading(name, read);
  }
  switch (await applyCapture(stores, read, settings)) {
    case "applied":
      return logReading(name, read);
    case "unchanged":
      return;
    case "no-rows-left":
      log({ event: "budget-spent", resource: "d1Rows" });
      return postponeCapture(catalogue, name, nextDay(settings.now));
    case "removals-first":
      if (await readRemovals(stores)) return consumeCapture(stores, name, settings);
      // The next message continues with the removals, and the next sweep sends this capture again. Throwing would
      // use up one of its attempts.
      return postponeCapture(catalogue, name, "");
  }
}

function logReading(capture: string, read: InboxReading): void {
  const [problem] = read.reading.problems;
  if (isRejected(read)) log({ event: "capture-rejected", capture, problem: problem?.code ?? "" });
  else log({ event: "capture-read", capture, sightings: read.sightings.length });
}

async function readObject(object: InboxCapture, maxBytes: number): Promise<InboxReading> {
  const nothing = (...problems: Problem[]) =>
    emptyReading(object, [...problems, ...object.problems]);
  const isCapture = !isRemovalName(object.name) && !isCommentName(object.name);
  // The limit protects against input from outside. Applied to a removal, it would bring articles back.
  if (object.size > maxBytes && isCapture) {
    const detail = `The capture has ${object.size} bytes; the limit is ${maxBytes}. Store a smaller one, or raise MAX_CAPTURE_BYTES.`;
    return nothing({ code: "too-large", detail });
  }
  const bytes = await object.bytes();
  if (isRemovalName(object.name)) {
    const removal = parseRemoval(bytes);
    const detail =
      'A removal is JSON like {"ids": ["5f0c6b1d2a9e4c7780b1"]}. Store valid JSON, or use DELETE /v1/articles/{id}.';
    return removal ? { ...nothing(), removal } : nothing({ code: "bad-removal", detail });
  }
  if (isCommentName(object.name)) {
    const comment = parseComment(bytes, object.name);
    const detail = `${object.name} is not the comment of that name. Restore it from a backup, or delete the object.`;
    return comment ? { ...nothing(), comment } : nothing({ code: "bad-comment", detail });
  }
  const reading = readCapture(bytes, object);
  const sightings = reading.sightings.map((sighting) => {
    return { sighting, wording: toWording(sighting, reading.language) };
  });
  const problems = [...reading.problems, ...object.problems];
  return { object, reading: { ...reading, problems }, sightings };
}

/**
 * Objects per step, each of which is one of the 50 requests that the Free plan gives an invocation. The
 * capture that waits for them takes about ten, and publishing takes 23.
 */
const MAX_REMOVALS = 12;

/**
 * Stores the next removals of the inbox in the catalogue. An empty catalogue does this before it reads any
 * capture: sweeps go by name, so a removed article would be public until the
 * sweep reaches `removals/`, which on the Free plan can take days.
 *
 * Many ids and spans are stored at once, without applying each removal, because nothing has to be taken down
 * yet. A later sweep reads each removal like a capture, which takes down what is public and gives it a row in
 * `captures`.
 *
 * This runs only until all removals are read. Whoever stores a later removal reads it. Returns whether all are read.
 */
export async function readRemovals(
  { inbox, catalogue }: Pick<Stores, "inbox" | "catalogue">,
  limit = MAX_REMOVALS,
): Promise<boolean> {
  const position = await readRemovalsPosition(catalogue);
  if (position.after === null) return true;
  const page = { prefix: REMOVALS_PREFIX, after: position.after, limit };
  const { objects, more } = await listObjects(inbox, page);
  const found = await Promise.all(objects.map(({ key }) => getRemoval(inbox, key)));
  const removals = found.filter((removal) => removal !== null);
  await storeRemovals(catalogue, position, {
    removals,
    next: more ? (objects.at(-1)?.key ?? position.after) : null,
  });
  return !more;
}
