import { type ArticleChanges, findArticleChanges } from "../article/article-changes.ts";
import { type Bucket, bucketContextAfter, groupIntoBuckets } from "../article/buckets.ts";
import { addSightings } from "../article/observations.ts";
import { toTextHash, type Wording } from "../article/wording.ts";
import type { Span } from "../reader/capture-reading.ts";
import { type Commit, commit, type InboxReading } from "../storage/catalogue/commit.ts";
import { overlap } from "../storage/catalogue/packed-spans.ts";
import { findAffectedIds } from "../storage/catalogue/removals.ts";
import { loadSnapshot, type Snapshot } from "../storage/catalogue/snapshot.ts";
import type { Row } from "../storage/catalogue/tables.ts";
import { isRemovalName } from "../storage/inbox/removals.ts";
import { toCorpusUpdate } from "../story/journal.ts";
import { DAY } from "../text/durations.ts";
import { assignStories } from "./assign-stories.ts";
import { readBudget } from "./budget.ts";
import { selectChangedBuckets, selectStoredArticles } from "./changed-buckets.ts";
import { rereadTexts } from "./reread-texts.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/** After this many conflicts in a row, the queue retries the message. */
const MAX_ATTEMPTS = 5;

/**
 * What became of a reading. It has to wait where today's rows are used up, or where removals have to be read first; it is
 * unchanged where its object has been read.
 */
export type Applied = "applied" | "unchanged" | "no-rows-left" | "removals-first";

/**
 * Replaces what an inbox object said before with what it says now, and commits every change that follows, in
 * one transaction. Without an object, it only reconsiders the articles `redecide`, which are ids. A removal waits for no
 * budget.
 *
 * It checks for unread removals here, on the state that it decides on, and not where messages are sent or
 * received. So no capture gets past the check, whatever brings it here and however many consumers run.
 */
export async function applyCapture(
  stores: Pick<Stores, "catalogue" | "inbox" | "spending">,
  read: InboxReading | null,
  settings: IngestSettings,
  redecide: readonly string[] = [],
): Promise<Applied> {
  const { catalogue, inbox } = stores;
  const at = new Date(settings.now).toISOString();
  const isCapture = read !== null && !isRemovalName(read.object.name);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const affected = read?.removal && (await findAffectedIds(catalogue, read.removal));
    const named = [...(read?.removal?.ids ?? []), ...(affected?.removes ?? [])];
    const ids = [...redecide, ...named, ...(affected?.redecide ?? [])];
    const loaded = await loadSnapshot(catalogue, read, ids);
    if (loaded.isUpToDate) return "unchanged";
    // Another commit came between the two queries.
    if (affected && affected.revision !== loaded.revision) continue;
    if (isCapture && !loaded.hasRemovals) return "removals-first";
    const purpose = loaded.wasRead ? "reading again" : "reading";
    const spent = isCapture ? (await readBudget(stores, settings, purpose)).spent : [];
    if (spent.includes("d1Rows")) return "no-rows-left";

    const removes = [...new Set([...named, ...idsIn(loaded.removedSpans, read)])];
    const known = await rereadTexts(inbox, loaded);
    const observations = read ? addSightings(known, read.object.url, read.sightings) : known;
    const { bucketContext, wordings, sightings } = loaded;
    const hashes = [...wordings.keys()];
    const context = bucketContextAfter(bucketContext, observations, hashes, sightings);
    const grouped = groupIntoBuckets(observations, context);
    const buckets = selectChangedBuckets(grouped, loaded, read);
    const stored = selectStoredArticles(buckets, loaded);
    const successors = successorsOf(loaded, read);
    const update = findArticleChanges(buckets, stored, {
      withheld: {
        removed: new Set([...loaded.removed, ...removes]),
        texts: new Set([...loaded.removedTexts, ...(read?.removal?.texts ?? [])]),
        notBefore: firstPublicDay(settings),
      },
      successors,
      articleBefore: new Map([...loaded.ids].map(([id, { article }]) => [id, article])),
      seenAt: read?.object.seenAt ?? at,
    });
    const removal = { seen: [], texts: [], ...read?.removal, ids: removes };
    const removing = removes.length > 0 && { removal };
    const { sortKeys, ...stories } = await assignStories(catalogue, update, stored);
    const isCommitted = await commit(catalogue, {
      revision: loaded.revision,
      edition: loaded.edition,
      read: read && { ...read, ...removing, ...(isCapture && { made: loaded.reading }) },
      known: new Set(loaded.observations.map(({ wording }) => wording.hash)),
      isReread: loaded.sightings.length > 0,
      ...textsToStore(buckets, update, loaded),
      ids: idsToStore(buckets, update, loaded, successors, read),
      sortKeys,
      ...toCorpusUpdate(update, stories, stored, at),
      now: at,
    });
    if (isCommitted) return "applied";
  }
  throw new Error(
    `The commit conflicted with others ${MAX_ATTEMPTS} times in a row. The message is retried.`,
  );
}

/** The start of the first day (UTC) whose articles are public; null if all are. */
export function firstPublicDay({ now, RETENTION_DAYS: days }: IngestSettings): string | null {
  return days === 0 ? null : new Date((Math.floor(now / DAY) - days) * DAY).toISOString();
}

/**
 * Returns the ids that are new, change their bucket or article, or end. An id ends with its article, or when
 * this reading has another id at its position.
 */
function idsToStore(
  buckets: readonly Bucket[],
  { articleOf, gone }: ArticleChanges,
  { ids: stored }: Snapshot,
  successors: ReadonlyMap<string, string>,
  read: InboxReading | null,
): Row<"ids">[] {
  const now = new Map(
    buckets.flatMap(({ label, observations }) =>
      observations.map(({ wording: { id, exact } }): [string, Row<"ids">] => {
        const article = articleOf.get(id) ?? null;
        return [id, { id, exact, bucket: label, article, successor: null }];
      }),
    ),
  );
  const ended = [...new Set([...gone.map(({ id }) => id), ...successors.keys()])];
  const into = new Map(gone.map((each) => [each.id, each.into]));
  // Sightings of the earlier reading are deleted, and with them an id that only this capture has. So each id
  // of this capture is stored again.
  const here = new Set(read?.sightings.map(({ wording }) => wording.id));
  return [
    ...[...now.values()].filter(({ id, bucket, article }) => {
      const before = stored.get(id);
      return here.has(id) || before?.bucket !== bucket || before?.article !== article;
    }),
    ...ended
      .filter((id) => !now.has(id))
      .map((id): Row<"ids"> => {
        const successor = successors.get(id) ?? into.get(id) ?? null;
        const article = articleOf.get(successor ?? "") ?? null;
        return { id, exact: null, bucket: null, article, successor };
      }),
  ];
}

/** Selects texts that are public again, and texts that are withheld: the catalogue keeps no text that is not public. */
function textsToStore(
  buckets: readonly Bucket[],
  { articleOf }: ArticleChanges,
  { wordings }: Snapshot,
): Pick<Commit, "restored" | "textsToDelete"> {
  const all = buckets.flatMap(({ observations }) => observations.map(({ wording }) => wording));
  const isPublic = ({ id }: Wording) => (articleOf.get(id) ?? null) !== null;
  const wasDeleted = ({ hash }: Wording) => (wordings.get(hash)?.deletedIn ?? null) !== null;
  return {
    restored: all.filter((each) => isPublic(each) && wasDeleted(each) && each.body.length > 0),
    textsToDelete: all.filter((each) => !isPublic(each)).map(({ body }) => toTextHash(body)),
  };
}

/** Ids that a capture shows where something was removed for good. */
function idsIn(spans: readonly Span[], read: InboxReading | null): string[] {
  const seen = read?.sightings ?? [];
  return spans.flatMap((removed) =>
    seen.flatMap(({ sighting: { span }, wording }) => (overlap(span, removed) ? wording.id : [])),
  );
}

/** Maps each former id to the id that the same bytes now give, by the span of the title. */
function successorsOf(
  { sightings, wasRead }: Snapshot,
  read: InboxReading | null,
): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  for (const { id, title } of wasRead ? sightings : []) {
    const now = read?.sightings.find(({ sighting: { span } }) => overlap(span, title));
    if (now && now.wording.id !== id) successors.set(id, now.wording.id);
  }
  return successors;
}
