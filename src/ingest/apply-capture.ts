import { type ArticleChanges, findArticleChanges } from "../article/article-changes.ts";
import { type Bucket, bucketContextAfter, groupIntoBuckets } from "../article/buckets.ts";
import { addSightings, type Observation } from "../article/observations.ts";
import { toAddressKey, toTextHash, toTextKey } from "../article/wording.ts";
import type { Span } from "../reader/capture-reading.ts";
import { READER_VERSION } from "../reader/read-capture.ts";
import { readFirstSeen } from "../storage/catalogue/articles.ts";
import { type Commit, commit, type InboxReading } from "../storage/catalogue/commit.ts";
import type { IdRow } from "../storage/catalogue/ids.ts";
import type { AffectedIds } from "../storage/catalogue/removals.ts";
import { loadSnapshot, type Snapshot } from "../storage/catalogue/snapshot.ts";
import { dayOf } from "../storage/catalogue/spending.ts";
import { isRemovalName } from "../storage/inbox/removals.ts";
import { toCorpusUpdate } from "../story/journal.ts";
import { assignStories } from "./assign-stories.ts";
import { selectChangedBuckets, selectStoredArticles } from "./changed-buckets.ts";
import { rereadTexts } from "./reread-texts.ts";

/** A commit that others overtake so often in a row is left to the queue's next try. */
const MAX_ATTEMPTS = 5;
const DAY = 24 * 60 * 60 * 1000;

/** No object of the inbox: the turn looks again at articles that stand. */
const NO_OBJECT = { name: "", version: "", etag: "", uploadedAt: "", url: null };

export type ApplySettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Articles published more days ago are not public; 0 keeps all. */
  readonly retentionDays: number;
};

export type ApplyOptions = {
  /** Ids of articles to findArticleChanges anew. */
  readonly redecide?: readonly string[];
  /** Rows that D1 may write in a day. */
  readonly rowsPerDay?: number;
  /** Where texts that were deleted are read again; without it they stay unknown. */
  readonly inbox?: R2Bucket;
  /** What the catalogue is a replacement of: an article that is there was first seen when it was. */
  readonly replaces?: D1Database;
  /** Finds what a removal concerns, on the revision that it returns. */
  readonly findAffected?: () => Promise<AffectedIds>;
};

/** Why a turn can't be taken now: the day has no rows left, or there are removals to be read before. */
export type Deferral = "no-rows-left" | "removals-first";

/**
 * One turn of the corpus: what an object of the inbox says now takes the place of what it said, and
 * all that follows from it is committed at once. Without an object, the articles `again` are decided
 * anew. Returns the rows that D1 wrote; 0 when there was nothing to do.
 *
 * The check for removals is made here, on what the decision is made on, and not where messages are sent or
 * received: whatever brings a capture here, and however many consumers do, none gets past it.
 */
export async function applyCapture(
  catalogue: D1Database,
  read: InboxReading | null,
  settings: ApplySettings,
  {
    redecide: again = [],
    rowsPerDay = Number.POSITIVE_INFINITY,
    inbox,
    replaces,
    findAffected,
  }: ApplyOptions = {},
): Promise<number | Deferral> {
  const at = new Date(settings.now).toISOString();
  const object = read?.object ?? NO_OBJECT;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const found = await findAffected?.();
    const named = [...(read?.removes ?? []), ...(found?.removes ?? [])];
    const asked = toSnapshotRequest(read, [...again, ...named, ...(found?.redecide ?? [])]);
    const loaded = await loadSnapshot(catalogue, object, asked, {
      readerVersion: READER_VERSION,
      today: dayOf(at),
    });
    if (loaded.isUpToDate) return 0;
    // Something was committed between the two looks.
    if (found && found.revision !== loaded.revision) continue;
    if (read && !isRemovalName(read.object.name) && !loaded.hasRemovals) return "removals-first";
    if (loaded.rowsToday >= rowsPerDay) return "no-rows-left";

    const removes = [...new Set([...named, ...idsIn(loaded.removedSpans, read)])];
    const reread = inbox ? await rereadTexts(inbox, loaded.withdrawn) : new Map();
    const stored = loaded.observations.map((each) => {
      return { ...each, wording: reread.get(each.wording.hash) ?? each.wording };
    });
    const evidence = read ? addSightings(stored, object.url, read.sightings) : stored;
    const surroundings = bucketContextAfter(loaded.bucketContext, evidence, {
      known: [...loaded.wordings.keys()],
      left: loaded.left,
    });
    const buckets = selectChangedBuckets(
      groupIntoBuckets(evidence, surroundings),
      loaded,
      read,
      asked.ids,
    );
    const concernedEvidence = buckets.flatMap((bucket) => bucket.observations);
    const standing = selectStoredArticles(buckets, loaded);
    const successors = successorsOf(loaded, read);
    const decided = findArticleChanges(buckets, standing, {
      withheld: {
        removed: new Set([...loaded.removed, ...removes]),
        texts: new Set([...loaded.removedTexts, ...(read?.texts ?? [])]),
        notBefore: firstPublicDay(settings),
      },
      successors,
      articleBefore: new Map([...loaded.ids].map(([id, { article }]) => [id, article])),
      seenAt: read?.object.uploadedAt ?? at,
    });
    const decision = replaces ? await withFirstSeen(replaces, decided) : decided;
    const { neighbours, sortKeys, ...stories } = await assignStories(catalogue, decision, standing);
    const stood = new Map(standing.map((each) => [each.document.id, each]));
    const { changes, rows, moves } = toCorpusUpdate(
      decision,
      stories,
      { stored: stood, neighbours },
      at,
    );
    const written = await commit(catalogue, {
      revision: loaded.revision,
      edition: loaded.edition,
      read: read && { ...read, removes },
      known: new Set([...loaded.wordings].flatMap(([hash, { isShown }]) => (isShown ? hash : []))),
      isReread: loaded.previousWordings.size > 0,
      ...textsToStore(concernedEvidence, decision, loaded.withdrawn),
      ids: idsToStore(buckets, decision, loaded, successors, read),
      articles: rows,
      sortKeys,
      moves,
      changes,
      now: at,
    });
    if (written !== null) return written;
  }
  throw new Error(`Other commits came first ${MAX_ATTEMPTS} times running.`);
}

/** Articles with the time at which another catalogue saw them first, where it has them. */
async function withFirstSeen(
  catalogue: D1Database,
  decision: ArticleChanges,
): Promise<ArticleChanges> {
  const known = await readFirstSeen(
    catalogue,
    decision.changed.map(({ assembled }) => assembled.id),
  );
  const changed = decision.changed.map((each) => {
    return { ...each, firstSeenAt: known.get(each.assembled.id) ?? each.firstSeenAt };
  });
  return { ...decision, changed };
}

/** The beginning of the first day (UTC) whose articles are public; null when all are. */
export function firstPublicDay({ now, retentionDays }: ApplySettings): string | null {
  if (retentionDays === 0) return null;
  return new Date((Math.floor(now / DAY) - retentionDays) * DAY).toISOString();
}

/**
 * Ids that are new, that move to another bucket or article, or that end: those of articles that are not
 * any longer, and those in whose place this reading has others.
 */
function idsToStore(
  buckets: readonly Bucket[],
  { articleOf, gone }: ArticleChanges,
  { ids: stood }: Snapshot,
  successors: ReadonlyMap<string, string>,
  read: InboxReading | null,
): IdRow[] {
  const now = new Map(
    buckets.flatMap(({ label, observations }) =>
      observations.map(({ wording: { id, exact } }): [string, IdRow] => {
        const article = articleOf.get(id) ?? null;
        return [id, { id, exact, bucket: label, article, successor: null }];
      }),
    ),
  );
  const ended = [...new Set([...gone.map(({ id }) => id), ...successors.keys()])];
  const into = new Map(gone.map((each) => [each.id, each.into]));
  // An id that this capture alone has ends with the earlier reading, so it is stored with each.
  const here = new Set(read?.sightings.map(({ wording }) => wording.id));
  return [
    ...[...now.values()].filter(({ id, bucket, article }) => {
      const before = stood.get(id);
      return here.has(id) || before?.bucket !== bucket || before.article !== article;
    }),
    ...ended
      .filter((id) => !now.has(id))
      .map((id): IdRow => {
        const successor = successors.get(id) ?? into.get(id) ?? null;
        const article = articleOf.get(successor ?? "") ?? null;
        return { id, exact: null, bucket: null, article, successor };
      }),
  ];
}

/** Texts that are public again, and texts that are withheld: what is not public is not kept. */
function textsToStore(
  evidence: readonly Observation[],
  { articleOf }: ArticleChanges,
  deleted: Snapshot["withdrawn"],
): Pick<Commit, "restored" | "withdrawn"> {
  const missing = new Set(deleted.map(({ wording }) => wording));
  const isPublic = ({ wording: { id } }: Observation) => (articleOf.get(id) ?? null) !== null;
  return {
    restored: evidence.flatMap((each) =>
      isPublic(each) && missing.has(each.wording.hash) && each.wording.body.length > 0
        ? [each.wording]
        : [],
    ),
    withdrawn: evidence.flatMap((each) => (isPublic(each) ? [] : [toTextHash(each.wording.body)])),
  };
}

function toSnapshotRequest(read: InboxReading | null, again: readonly string[]) {
  const wordings = read?.sightings.map(({ wording }) => wording) ?? [];
  const isMain = read?.sightings.some(({ sighting }) => sighting.role === "main") ?? false;
  const url = isMain ? (read?.object.url ?? null) : null;
  return {
    keys: [
      ...new Set([
        ...wordings.flatMap(({ keys }) => keys),
        ...(url === null ? [] : [toAddressKey(url)]),
      ]),
    ],
    exacts: [...new Set(wordings.map(({ exact }) => exact))],
    ids: [...new Set([...wordings.map(({ id }) => id), ...again])],
    texts: [...new Set(wordings.map(({ body }) => toTextKey(body)))],
  };
}

/** Ids of what a capture has now where something was removed for good. */
function idsIn(spans: readonly Span[], read: InboxReading | null): string[] {
  const seen = read?.sightings ?? [];
  return spans.flatMap(([from, to]) =>
    seen
      .filter(({ sighting: { span } }) => span[0] < to && span[1] > from)
      .map(({ wording }) => wording.id),
  );
}

/** Where the same bytes were read otherwise: each old id with the one at the same title now. */
function successorsOf(
  { previousSightings: readBefore }: Snapshot,
  read: InboxReading | null,
): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  for (const { id, title } of readBefore) {
    const [from = 0, to = 0] = title;
    const now = read?.sightings.find(({ sighting: { span } }) => span[0] < to && span[1] > from);
    if (now && now.wording.id !== id) successors.set(id, now.wording.id);
  }
  return successors;
}
