import { decide } from "../article/change.ts";
import { type Wording, wordingOf } from "../article/identity.ts";
import { byCodePoints } from "../article/order.ts";
import type { Evidence } from "../article/parting.ts";
import { READER_VERSION, readCapture } from "../capture/read.ts";
import type { Reading, Sighting } from "../capture/reading.ts";
import { commit } from "../catalogue/commit.ts";
import { rejectMissing } from "../catalogue/ledger.ts";
import { loadStanding, type Standing } from "../catalogue/standing.ts";
import { getCapture, type InboxCapture } from "../inbox/captures.ts";
import type { Stores } from "./stores.ts";

/** A commit that others overtake so often in a row is left to the queue's next try. */
const ATTEMPTS = 5;

type Seen = { readonly sighting: Sighting; readonly wording: Wording };

/**
 * Reads one capture of the inbox as it is now and commits what follows from it. Done twice, or by
 * two at once, it changes nothing more.
 *
 * A name that the inbox lacks is rejected if it waited. Throws when a store fails, or
 * when other commits came first five times running; the message is then to be tried again.
 */
export async function consumeCapture(
  { inbox, catalogue }: Pick<Stores, "inbox" | "catalogue">,
  name: string,
  { now, maxBytes }: { readonly now: number; readonly maxBytes: number },
): Promise<void> {
  const capture = await getCapture(inbox, name);
  if (!capture) return rejectMissing(catalogue, name);
  const reading = await readObject(capture, maxBytes);
  const seen = reading.sightings.map(
    (sighting): Seen => ({ sighting, wording: wordingOf(sighting, reading.language) }),
  );
  const buckets = [...new Set(seen.map(({ wording }) => wording.bucket))];

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await loadStanding(catalogue, capture, buckets, READER_VERSION);
    if (standing.settled) return;

    const evidence = withSeen(standing.evidence, seen, capture.url);
    const at = new Date(now).toISOString();
    const decision = decide([...byBucket(evidence)], standing.articles, at);
    const done = await commit(catalogue, {
      revision: standing.revision,
      edition: standing.edition,
      object: capture,
      reading,
      sightings: seen,
      changes: decision.changes,
      wordings: toStore(evidence, seen, decision.articleOf, standing),
      now: at,
    });
    if (done) return;
  }
  throw new Error(`Other commits came first ${ATTEMPTS} times running.`);
}

async function readObject(capture: InboxCapture, maxBytes: number): Promise<Reading> {
  if (capture.size <= maxBytes) return readCapture(await capture.bytes(), capture);
  const detail = `The capture has ${capture.size} bytes, the limit is ${maxBytes}. Put a smaller one, or raise MAX_CAPTURE_BYTES.`;
  return {
    capture: capture.name,
    layout: null,
    language: null,
    capturedAt: capture.capturedAt,
    url: capture.url,
    readerVersion: READER_VERSION,
    sightings: [],
    problems: [{ code: "too-large", detail }],
  };
}

/** What other captures say, with what this one says now. */
function withSeen(
  elsewhere: readonly Evidence[],
  seen: readonly Seen[],
  url: string | null,
): Evidence[] {
  const all = new Map(elsewhere.map((evidence) => [evidence.wording.hash, evidence]));
  for (const { sighting, wording } of seen) {
    const known = all.get(wording.hash);
    const page = sighting.role === "main" ? url : null;
    all.set(wording.hash, {
      wording,
      datings: [...(known?.datings ?? []), ...(sighting.published ? [sighting.published] : [])],
      page: first(known?.page ?? null, page),
    });
  }
  return [...all.values()];
}

function first(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && byCodePoints(b, a) < 0) ? b : a;
}

function byBucket(evidence: readonly Evidence[]): Iterable<Evidence[]> {
  return Map.groupBy(evidence, ({ wording }) => wording.bucket).values();
}

/** Wordings of this capture, and others that a decision moves to another article. */
function toStore(
  evidence: readonly Evidence[],
  seen: readonly Seen[],
  articleOf: ReadonlyMap<string, string>,
  standing: Standing,
): { wording: Wording; article: string }[] {
  const here = new Set(seen.map(({ wording }) => wording.hash));
  return evidence.flatMap(({ wording }) => {
    const article = articleOf.get(wording.hash);
    if (article === undefined) return [];
    const moved = standing.articleOf.get(wording.hash) !== article;
    return here.has(wording.hash) || moved ? [{ wording, article }] : [];
  });
}
