import type { StoredArticle } from "../../article/article-changes.ts";
import type { BucketContext } from "../../article/buckets.ts";
import type { Observation } from "../../article/observations.ts";
import { cacheTextHash, type Wording } from "../../article/wording.ts";
import type { Span } from "../../reader/capture-reading.ts";
import { DERIVATION } from "../../reader/derivation.ts";
import type { Dating } from "../../schema/article.ts";
import type { InboxObject } from "../inbox/captures.ts";
import { requireHead } from "./head.ts";
import { unpackBody } from "./packed-bodies.ts";
import { SNAPSHOT_QUERY } from "./snapshot-query.ts";

/** The catalogue's state that one capture touches, without what that capture itself said before. */
export type Snapshot = {
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
  readonly observations: readonly Observation[];
  readonly bucketContext: BucketContext;
  /** All wordings of the loaded buckets, by hash. */
  readonly wordings: ReadonlyMap<string, PlacedWording>;
  /** Hashes of the wordings that the object showed before. */
  readonly previousWordings: ReadonlySet<string>;
  /** The current bucket and article of each id. */
  readonly ids: ReadonlyMap<string, { readonly bucket: string; readonly article: string | null }>;
  readonly articles: readonly StoredArticle[];
  /** Requested and loaded ids that were removed for good. */
  readonly removed: ReadonlySet<string>;
  /** Keys of requested and loaded texts that were removed at every outlet. */
  readonly removedTexts: ReadonlySet<string>;
  /** Wordings whose texts were deleted, each with a capture that shows it. */
  readonly deletedTexts: readonly { readonly wording: string; readonly capture: string }[];
  /** Spans of this object whose articles were removed for good. */
  readonly removedSpans: readonly Span[];
  /** Wordings that only this capture showed at an address. */
  readonly lostAddresses: readonly { readonly wording: string; readonly address: string }[];
  /** What the same bytes were read as before: id and span of the title of each sighting. */
  readonly previousSightings: readonly { readonly id: string; readonly title: readonly number[] }[];
};

/** `hasOtherSightings`: whether another capture shows it. */
type PlacedWording = { readonly hasOtherSightings: boolean; readonly bucket: string };

/** What a capture says now, as far as loading depends on it. */
export type SnapshotRequest = {
  /** Keys of its texts. */
  readonly texts: readonly string[];
  readonly keys: readonly string[];
  readonly exacts: readonly string[];
  readonly ids: readonly string[];
};

type Row = { kind: string; id: string } & Record<
  "a" | "b" | "c" | "d" | "e" | "f",
  string | number | null
>;

/**
 * Loads everything that is needed to decide what a new reading of `object` changes. The rows read depend on
 * the distinct wordings of the buckets that it touches, not on the number of captures that show them.
 */
export async function loadSnapshot(
  db: D1Database,
  object: Pick<InboxObject, "name" | "version" | "uploadedAt" | "etag">,
  { keys, exacts, ids, texts: textKeys }: SnapshotRequest,
): Promise<Snapshot> {
  const { results } = await db
    .prepare(SNAPSHOT_QUERY)
    .bind(
      JSON.stringify(keys),
      object.name,
      JSON.stringify(exacts),
      JSON.stringify(ids),
      object.version,
      object.uploadedAt,
      object.etag,
      JSON.stringify(textKeys),
    )
    .all<Row>();
  const rows = Map.groupBy(results, ({ kind }) => kind);
  const of = (kind: string) => rows.get(kind) ?? [];
  const head = requireHead(of("head")[0]);

  const texts = new Map(
    of("text").map(({ id, a, b, c }) => {
      const body = unpackBody(String(a));
      cacheTextHash(body, id);
      return [id, { body, sketch: String(b), shingles: Number(c) }];
    }),
  );
  const wordings = of("wording").map((row) => toWording(row, texts));
  return {
    revision: Number(head.a),
    edition: Number(head.b),
    reading: Number(head.e),
    wasRead: head.d === object.etag,
    isUpToDate: head.c === 1,
    hasRemovals: head.f === 1,
    observations: wordings.flatMap(({ observation, hasOtherSightings }) =>
      hasOtherSightings ? observation : [],
    ),
    bucketContext: {
      holders: new Map(of("key").map(({ id, a }) => [id, new Map(json<[string, string][]>(a))])),
      large: new Map([
        ...of("large").map(({ id, a }) => [id, String(a)] as const),
        ...wordings.flatMap(({ hash, bucket, isLarge }) =>
          isLarge ? [[`w:${hash}`, bucket] as const] : [],
        ),
      ]),
    },
    wordings: new Map(
      wordings.map(({ hash, hasOtherSightings, bucket }) => [hash, { hasOtherSightings, bucket }]),
    ),
    previousWordings: new Set(of("mine").map(({ b }) => String(b))),
    ids: new Map(wordings.map(({ id, bucket, article }) => [id, { bucket, article }])),
    articles: of("article").map(toStoredArticle),
    removed: new Set(of("removed").map(({ id }) => id)),
    removedTexts: new Set(of("removed-text").map(({ id }) => id)),
    deletedTexts: wordings.flatMap(({ hash, capture }) =>
      capture === null ? [] : [{ wording: hash, capture }],
    ),
    removedSpans: of("removed-span").map(({ a, b }) => [Number(a), Number(b)] as const),
    lostAddresses: of("mine").flatMap(({ b, c }) =>
      c === null ? [] : [{ wording: String(b), address: String(c) }],
    ),
    previousSightings:
      head.d === object.etag
        ? of("mine").map(({ id, a }) => ({ id, title: json<{ title: number[] }>(a).title }))
        : [],
  };
}

type Identity = [
  id: string,
  exact: string,
  bucket: string,
  article: string | null,
  text: string,
  hasOtherSightings: number,
  isLarge: number,
  /** A capture that shows it, if its text was deleted. */
  capture: string | null,
];
type StoredText = Pick<Wording, "body" | "sketch" | "shingles">;
type Says = Omit<Wording, "hash" | "id" | "exact" | "keys" | keyof StoredText>;

const NO_TEXT: StoredText = { body: [], sketch: "", shingles: 0 };

function toWording(row: Row, texts: ReadonlyMap<string, StoredText>) {
  const { id: hash, a, b, c, d, e, f } = row;
  const [id, exact, bucket, article, text, hasOtherSightings, isLarge, capture] = json<Identity>(a);
  const says = json<Says>(c);
  const observation: Observation = {
    wording: { hash, id, exact, keys: json(b), ...says, ...(texts.get(text) ?? NO_TEXT) },
    datings: json<string[]>(e).map((dating): Dating => JSON.parse(dating)),
    pages: json<[string, string][]>(d).map(([, page]) => page),
    hashtags: json<[string, string][]>(f).map(([tag]) => tag),
  };
  return {
    hash,
    id,
    bucket,
    article,
    capture,
    observation,
    hasOtherSightings: hasOtherSightings === 1,
    isLarge: isLarge === 1,
  };
}

function toStoredArticle({ a, b, c, d, e, f }: Row): StoredArticle {
  const [story, version, firstSeenAt, updatedAt, reprintOf, added, last] =
    json<[string, string, string, string, string | null, number, number]>(d);
  return {
    document: json(a),
    content: String(b),
    text: String(c),
    story,
    reprintOf,
    version,
    firstSeenAt,
    updatedAt,
    isCurrent: Number(e) >= DERIVATION,
    keys: json(f),
    editions: { added, last },
  };
}

function json<T>(text: string | number | null): T {
  return JSON.parse(String(text));
}
