import {
  acknowledge,
  claimOutbox,
  type OutboxEntry,
  releaseClaims,
} from "../storage/catalogue/outbox.ts";
import {
  affordableMessages,
  dayOf,
  nextDay,
  OPERATIONS_PER_MESSAGE,
  spend,
} from "../storage/catalogue/spending.ts";
import { publishArticle, takeDownArticle } from "../storage/newsstand/articles.ts";
import { TimeLimitError } from "../storage/newsstand/time-limit.ts";
import type { Stores } from "./stores.ts";

/** A claim outlives any round of publishing; a crashed one's entries wait that long. */
const CLAIM_SECONDS = 60;
/**
 * Rows that settling writes for an entry that is done, and for one that waits on, which moves in the index.
 * One that another publisher has settled meanwhile, as it can where this one took longer than its claim, is
 * put back, which writes a row more than is counted.
 */
const ROWS_PER_ENTRY = { done: 1, resting: 2 } as const;

export type PublishSettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly limit: number;
  /** KV writes that a day may cost. */
  readonly kvWrites: number;
  /** Operations of the queue that a day may cost; no limit where absent. */
  readonly queueOperations?: number;
  /** Rows that D1 wrote, and operations of the queue, in this invocation before, to be counted. */
  readonly rows?: number;
  readonly operations?: number;
};

/**
 * `more`: another round at once might publish more, and the message for it is counted. `all`: nothing is
 * left, or the day can't afford the message, and the next round goes on. `failed`: KV did not take all that
 * it was given.
 */
export type PublishResult = "all" | "more" | "failed";

/** What publishing one entry costs, and until when it waits where it costs too much. */
type Action = { readonly kind: "write" | "delete" | "wait"; readonly waitsUntil: string };

/**
 * Brings the newsstand up to date with up to `limit` articles, takedowns first. What fails stays in
 * the outbox for the next round. A write that the day can't afford waits for the next day: until
 * then the key is deleted where it holds an older copy, and the catalogue answers in its place.
 */
export async function publishPending(
  { catalogue, newsstand }: Pick<Stores, "catalogue" | "newsstand">,
  { now, limit, kvWrites, queueOperations, rows = 0, operations = 0 }: PublishSettings,
): Promise<PublishResult> {
  const at = new Date(now).toISOString();
  const until = new Date(now + CLAIM_SECONDS * 1000).toISOString();
  const claim = await claimOutbox(catalogue, { now: at, until, limit, kvWrites });
  const day = dayOf(at);
  if (claim.entries.length === 0) {
    if (rows > 0 || operations > 0) await spend(catalogue, { day, rows, operations }).run();
    return "all";
  }
  const deeds = chooseActions(claim.entries, kvWrites - claim.writes, nextDay(now));
  const lapses = Date.now() + CLAIM_SECONDS * 1000;
  const results = await Promise.allSettled(
    claim.entries.map((entry) => perform(newsstand, entry, deeds.get(entry.id), lapses)),
  );
  const done = claim.entries.filter((_, i) => results[i]?.status === "fulfilled");
  const failures = results.filter((result) => result.status === "rejected");
  let released = 0;
  if (failures.length > 0) {
    console.error(`${failures.length} articles could not be published:`, failures[0]?.reason);
    // A write that KV did not answer may still arrive. Its claim is left to lapse, so that nobody takes
    // the article down meanwhile and finds it public again. A late deletion brings nothing back.
    const failed = claim.entries.filter(
      ({ id }, i) =>
        isRefused(results[i]) || (isLate(results[i]) && deeds.get(id)?.kind === "delete"),
    );
    released = await releaseClaims(
      catalogue,
      failed.map(({ id }) => id),
      until,
    );
  }
  // Takedowns are claimed first: where there was nothing else, others may be left, and they never wait.
  const isAffordable =
    affordableMessages(claim.operations + operations, queueOperations) > 0 ||
    claim.entries.every(({ copy }) => copy === null);
  const goesOn = failures.length === 0 && claim.entries.length === limit && isAffordable;
  const count = (what: Action["kind"]) =>
    [...deeds.values()].filter((deed) => deed.kind === what).length;
  const outcomes = done.map((entry) => ({
    entry,
    waitsUntil: deeds.get(entry.id)?.waitsUntil ?? "",
  }));
  const settled = outcomes.map(({ waitsUntil }) =>
    waitsUntil === "" ? ROWS_PER_ENTRY.done : ROWS_PER_ENTRY.resting,
  );
  await acknowledge(
    catalogue,
    { outcomes, until },
    {
      day,
      writes: count("write"),
      deletes: count("delete"),
      rows: rows + claim.rows + released + settled.reduce((sum, each) => sum + each, 0),
      operations: operations + (goesOn ? OPERATIONS_PER_MESSAGE : 0),
    },
  );
  if (failures.length > 0) return "failed";
  return goesOn ? "more" : "all";
}

function isRefused(result: PromiseSettledResult<void> | undefined): boolean {
  return result?.status === "rejected" && !isLate(result);
}

function isLate(result: PromiseSettledResult<void> | undefined): boolean {
  return result?.status === "rejected" && result.reason instanceof TimeLimitError;
}

/** Takedowns are deletes, which have a budget of their own; writes go to the first that can be afforded. */
function chooseActions(
  entries: readonly OutboxEntry[],
  affordable: number,
  tomorrow: string,
): Map<string, Action> {
  let left = affordable;
  return new Map(
    entries.map(({ id, copy, isStale }): [string, Action] => {
      if (copy === null) return [id, { kind: "delete", waitsUntil: "" }];
      left -= 1;
      if (left >= 0) return [id, { kind: "write", waitsUntil: "" }];
      return [id, { kind: isStale ? "delete" : "wait", waitsUntil: tomorrow }];
    }),
  );
}

/**
 * Brings one key up to date. A copy that can't be written is deleted, so that the catalogue answers
 * rather than an older copy. Once the claim has lapsed another publisher may be at it: no write then.
 */
async function perform(
  newsstand: KVNamespace,
  { id, copy }: OutboxEntry,
  deed: Action | undefined,
  lapses: number,
): Promise<void> {
  if (Date.now() > lapses) throw new Error("The claim lapsed before the article was written.");
  if (deed?.kind === "wait") return;
  if (copy === null || deed?.kind === "delete") return takeDownArticle(newsstand, id);
  try {
    await publishArticle(newsstand, id, copy);
  } catch (error) {
    // The first error says whether the write may still arrive, so one of the deletion must not hide it.
    await takeDownArticle(newsstand, id).catch(() => {});
    throw error;
  }
}
