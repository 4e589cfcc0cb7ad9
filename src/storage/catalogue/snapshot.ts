import type { StoredArticle } from "../../article/article-changes.ts";
import type { Observation } from "../../article/observations.ts";
import { cacheTextHash, toAddressKey, toTextKey, type Wording } from "../../article/wording.ts";
import type { Span } from "../../reader/capture-reading.ts";
import type { InboxReading } from "./commit.ts";
import { unpackBody } from "./packed-bodies.ts";
import { executeByKind, requireRow } from "./rows.ts";
import { SNAPSHOT_QUERY } from "./snapshot-query.ts";

/** What is not said of one wording or article. */
type State = {
  /** A commit must name the revision that it was decided on. */
  readonly revision: number;
  readonly edition: number;
  /** The reading that the object gets. */
  readonly reading: number;
  /** Whether the same bytes were read before. */
  readonly wasRead: boolean;
  /**
   * Nothing is to be done: this version of the object has already the reading that is wanted, or `captures` has a later
   * version, which has its own message.
   */
  readonly isUpToDate: boolean;
  /** Whether all removals of the inbox were read, as they must be before any capture. */
  readonly hasRemovals: boolean;
  /** What the object showed before. `lostAddress`: where only this capture showed the wording. */
  readonly sightings: readonly {
    readonly id: string;
    readonly wording: string;
    readonly title: Span;
    readonly lostAddress: string | null;
  }[];
  /** Requested and loaded ids that were removed for good. */
  readonly removed: readonly string[];
  /** Keys of requested and loaded texts that were removed at every outlet. */
  readonly removedTexts: readonly string[];
  /** Spans of this object whose articles were removed for good. */
  readonly removedSpans: readonly Span[];
};

/** The catalogue's state that one capture touches, without what that capture itself said before. */
export type Snapshot = Awaited<ReturnType<typeof loadSnapshot>>;

type PlacedWording = {
  readonly hash: string;
  readonly id: string;
  readonly bucket: string;
  readonly article: string | null;
  /** Whether another capture shows it. */
  readonly hasOtherSightings: boolean;
  /** If its text was deleted, a capture that shows it. */
  readonly deletedIn: string | null;
};

type StoredText = Pick<Wording, "body" | "sketch" | "shingles">;
type Distinct = readonly { readonly value: string; readonly shown: string }[];

/** What the statement returns, by kind. */
type Found = {
  readonly state: State & { readonly large: Readonly<Record<string, string>> };
  readonly wording: PlacedWording &
    Pick<Wording, "exact" | "keys"> &
    Pick<Observation, "datings"> & {
      readonly text: string;
      readonly says: Omit<Wording, "hash" | "id" | "exact" | "keys" | keyof StoredText>;
      readonly pages: Distinct;
      readonly hashtags: Distinct;
      readonly isLarge: boolean;
    };
  readonly text: Omit<StoredText, "body"> & { readonly hash: string; readonly body: string };
  readonly key: {
    readonly key: string;
    readonly holders: readonly (readonly [wording: string, exact: string])[];
    readonly large: string | null;
  };
  readonly article: StoredArticle;
};

/** Stands for an inbox object when only existing articles are reconsidered. */
const NO_OBJECT = { name: "", version: "", etag: "", uploadedAt: "", url: null };

/**
 * Loads everything that is needed to decide what a reading changes, and to decide again on `ids`. The rows read depend on
 * the distinct wordings of the buckets that it touches, not on the number of captures that show them.
 */
export async function loadSnapshot(
  db: D1Database,
  read: InboxReading | null,
  ids: readonly string[],
) {
  const { name, version, etag, uploadedAt, url } = read?.object ?? NO_OBJECT;
  const said = read?.sightings.map(({ wording }) => wording) ?? [];
  const isMain = read?.sightings.some(({ sighting }) => sighting.role === "main") === true;
  const addresses = isMain && url !== null ? [toAddressKey(url)] : [];
  const requested = new Set([...said.map(({ id }) => id), ...ids]);
  const toJson = (values: Iterable<string>) => JSON.stringify([...new Set(values)]);
  const of = await executeByKind<Found>(db, SNAPSHOT_QUERY, [
    toJson([...said.flatMap(({ keys }) => keys), ...addresses]),
    name,
    toJson(said.map(({ exact }) => exact)),
    toJson(requested),
    version,
    uploadedAt,
    etag,
    toJson(said.map(({ body }) => toTextKey(body))),
  ]);
  const { large, ...state } = requireRow(of("state")[0]);
  const texts = new Map(
    of("text").map(({ hash, body: packed, ...rest }) => {
      const body = unpackBody(packed);
      cacheTextHash(body, hash);
      return [hash, { ...rest, body }];
    }),
  );
  const [held, wordings] = [of("key"), of("wording")];
  return {
    ...state,
    // Ids of what the capture says now, and those to decide on again.
    requested,
    observations: wordings.flatMap((each) =>
      each.hasOtherSightings ? toObservation(each, texts.get(each.text) ?? NO_TEXT) : [],
    ),
    bucketContext: {
      holders: new Map(held.map(({ key, holders }) => [key, new Map(holders)])),
      large: new Map([
        ...Object.entries(large),
        ...held.flatMap(({ key, large }) => (large === null ? [] : [[key, large] as const])),
        ...wordings.flatMap(({ hash, bucket, isLarge }) =>
          isLarge ? [[`w:${hash}`, bucket] as const] : [],
        ),
      ]),
    },
    // All wordings of the loaded buckets, by hash.
    wordings: new Map(wordings.map((each) => [each.hash, each])),
    // The current bucket and article of each id.
    ids: new Map(wordings.map((each) => [each.id, each])),
    articles: of("article"),
  };
}

const NO_TEXT: StoredText = { body: [], sketch: "", shingles: 0 };

function toObservation(
  { hash, id, exact, keys, says, datings, pages, hashtags }: Found["wording"],
  text: StoredText,
): Observation {
  return {
    wording: { hash, id, exact, keys, ...says, ...text },
    datings,
    pages: pages.map(({ shown }) => shown),
    hashtags: hashtags.map(({ value }) => value),
  };
}
