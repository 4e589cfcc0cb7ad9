import { BUCKET_WORDINGS, ID_WORDINGS, KEY_LIMITS, type Surroundings } from "../article/buckets.ts";
import type { Standing } from "../article/change.ts";
import { ADDRESSES, type Evidence, HASHTAGS } from "../article/evidence.ts";
import type { Wording } from "../article/identity.ts";
import type { ArticleBody, Dating } from "../article/schema.ts";
import type { Span } from "../capture/reading.ts";
import type { InboxObject } from "../inbox/captures.ts";
import { unpackBody } from "./bodies.ts";
import { FAILED } from "./ledger.ts";

/** What the catalogue holds of the buckets that one capture touches, all but that capture's own say. */
export type Loaded = {
  /** The revision that a commit decided on this must name. */
  readonly revision: number;
  readonly edition: number;
  /** Rows that D1 wrote today. */
  readonly rowsToday: number;
  /**
   * There is nothing to do: this version of the object was already read, or rejected for what it is,
   * by this reader; or the ledger knows of a later version, which has a message of its own.
   */
  readonly settled: boolean;
  readonly evidence: readonly Evidence[];
  readonly surroundings: Surroundings;
  /** Where each wording stands now, by its hash. */
  readonly placed: ReadonlyMap<
    string,
    { readonly bucket: string; readonly article: string | null }
  >;
  readonly articles: readonly Standing[];
  /** Ids among those asked for and found that were removed for good. */
  readonly removed: ReadonlySet<string>;
  /** Titles in these bytes of the object whose articles were removed for good. */
  readonly removedHere: readonly Span[];
  /** Wordings that no other capture shows at an address at which this one showed them. */
  readonly left: readonly { readonly wording: string; readonly address: string }[];
  /** What the same bytes were read as before: the id and the title's span of each sighting. */
  readonly readBefore: readonly { readonly id: string; readonly title: readonly number[] }[];
};

/** What a capture says now, as far as loading depends on it. */
export type Asked = {
  readonly keys: readonly string[];
  readonly exacts: readonly string[];
  readonly ids: readonly string[];
};

/** Sightings of a wording in other captures; each use reads the first rows of an index. */
const ELSEWHERE = "FROM sightings WHERE wording = w.hash AND capture <> ?2";

/**
 * JSON array of the first values of a column of ELSEWHERE, each once, however many sightings have it,
 * and each with what its first sighting has in `shown`.
 */
function firstOf(column: string, shown: string, count: number): string {
  const first = (after: string, what: string) =>
    `(SELECT ${what} ${ELSEWHERE} AND ${column} ${after} ORDER BY ${column}, ${shown} LIMIT 1)`;
  return `(WITH RECURSIVE each (value, shown) AS (
      SELECT ${first("IS NOT NULL", column)}, ${first("IS NOT NULL", shown)}
      UNION ALL
      SELECT ${first("> each.value", column)}, ${first("> each.value", shown)}
      FROM each WHERE each.value IS NOT NULL LIMIT ${count})
    SELECT json_group_array(json_array(value, shown)) FROM each WHERE value IS NOT NULL)`;
}

/**
 * One statement, so that its parts share what they find. The margin is what this capture may take
 * away: a key or a bucket that is too large now may not be so afterwards.
 */
export const STANDING = `WITH
  mine AS MATERIALIZED (
    SELECT s.wording, s.address, s.spans, w.id, w.keys, w.exact, w.bucket
    FROM sightings s CROSS JOIN wordings w ON w.hash = s.wording WHERE s.capture = ?2),
  margin (n) AS (SELECT count(*) FROM mine),
  touched (bucket) AS MATERIALIZED (
    SELECT bucket FROM mine
    UNION SELECT (SELECT bucket FROM wordings WHERE exact = value LIMIT 1) FROM json_each(?3)
    UNION SELECT w.bucket FROM json_each(?4) ids CROSS JOIN wordings w ON w.id = ids.value
    UNION SELECT w.bucket FROM (
      SELECT value AS key FROM json_each(?1)
      UNION SELECT k.value FROM mine, json_each(mine.keys) k
      UNION SELECT address FROM mine WHERE address IS NOT NULL
      UNION SELECT p.value ->> 0 FROM mine CROSS JOIN wordings w ON w.hash = mine.wording,
        json_each(${firstOf("address", "page", ADDRESSES + 1)}) p
      WHERE mine.address IS NOT NULL) asked
    CROSS JOIN keys k ON k.key = asked.key CROSS JOIN wordings w ON w.hash = k.wording
    WHERE (SELECT count(*) <= ${KEY_LIMITS.wordings} + n AND count(DISTINCT exact) <= ${KEY_LIMITS.texts} + n
           FROM margin, (SELECT exact FROM keys h WHERE h.key = asked.key
                         LIMIT ${KEY_LIMITS.wordings} + 1 + (SELECT n FROM margin)))),
  sized (bucket, isLarge) AS MATERIALIZED (
    SELECT bucket, (SELECT count(*) FROM (SELECT 1 FROM wordings w WHERE w.bucket = touched.bucket
                    LIMIT ${BUCKET_WORDINGS} + 1 + (SELECT n FROM margin)))
                   > ${BUCKET_WORDINGS} + (SELECT n FROM margin)
    FROM touched WHERE bucket IS NOT NULL),
  members AS MATERIALIZED (
    SELECT w.*, ${firstOf("address", "page", ADDRESSES + 1)} AS pages FROM (
      SELECT hash, 0 AS isLarge FROM sized CROSS JOIN wordings USING (bucket) WHERE NOT isLarge
      UNION
      SELECT hash, 1 FROM (SELECT value AS id FROM json_each(?4) UNION SELECT id FROM mine) ids
      CROSS JOIN wordings USING (id)
      WHERE bucket IN (SELECT bucket FROM sized WHERE isLarge) AND hash IN (
        SELECT hash FROM wordings x WHERE x.id = ids.id ORDER BY hash
        LIMIT ${ID_WORDINGS} + (SELECT n FROM margin))) chosen
    CROSS JOIN wordings w USING (hash)),
  held (key, holders) AS MATERIALIZED (
    SELECT key, (SELECT json_group_array(json_array(wording, exact)) FROM (
        SELECT wording, exact FROM keys h WHERE h.key = asked.key
        LIMIT ${KEY_LIMITS.wordings} + 1 + (SELECT n FROM margin)))
    FROM (SELECT value AS key FROM json_each(?1)
      UNION SELECT k.value FROM members, json_each(members.keys) k
      UNION SELECT p.value ->> 0 FROM members, json_each(members.pages) p) asked)
  SELECT * FROM (
  SELECT 'head' AS kind, epoch AS id, revision AS a, edition AS b, EXISTS (
      SELECT 1 FROM captures
      WHERE name = ?2 AND (uploaded_at > ?6
        OR (version = ?5 AND reader_version = ?7 AND status <> 'waiting'
          AND problem_code IS NOT '${FAILED}'))) AS c,
    (SELECT read_etag FROM captures WHERE name = ?2) AS d,
    (SELECT d1_rows FROM spending WHERE day = ?8) AS e, NULL AS f
  FROM head
  UNION ALL SELECT 'mine', id, spans, wording,
    CASE WHEN NOT EXISTS (SELECT 1 FROM sightings s WHERE s.wording = mine.wording
      AND s.address = mine.address AND s.capture <> ?2) THEN address END, NULL, NULL, NULL FROM mine
  UNION ALL SELECT 'wording', hash,
    json_array(id, exact, bucket, article, text, EXISTS (SELECT 1 ${ELSEWHERE}),
      bucket IN (SELECT bucket FROM sized WHERE isLarge)),
    keys, says, pages,
    (SELECT json_group_array(DISTINCT dating) FROM (
      SELECT * FROM (SELECT dating ${ELSEWHERE} AND width >= 0 ORDER BY width, dating LIMIT 1)
      UNION ALL
      SELECT * FROM (SELECT dating ${ELSEWHERE} AND earliest > '' ORDER BY earliest DESC LIMIT 1)
      UNION ALL
      SELECT * FROM (SELECT dating ${ELSEWHERE} AND latest > '' ORDER BY latest LIMIT 1))),
    ${firstOf("hashtag", "hashtag", HASHTAGS)}
  FROM members w
  UNION ALL SELECT 'key', key, holders, NULL, NULL, NULL, NULL, NULL FROM held)
  UNION ALL SELECT * FROM (
  SELECT 'large', key, bucket, NULL, NULL, NULL, NULL, NULL FROM (
    SELECT held.key, min(w.bucket) AS bucket
    FROM held CROSS JOIN keys k ON k.key = held.key CROSS JOIN wordings w ON w.hash = k.wording
    WHERE EXISTS (SELECT 1 FROM sized WHERE isLarge)
      AND w.bucket IN (SELECT bucket FROM sized WHERE isLarge)
    GROUP BY held.key
    UNION ALL
    SELECT 'e:' || value, (SELECT bucket FROM wordings WHERE exact = value LIMIT 1) AS bucket
    FROM json_each(?3) WHERE bucket IN (SELECT bucket FROM sized WHERE isLarge))
  UNION ALL SELECT 'text', hash, body, NULL, NULL, NULL, NULL, NULL
  FROM texts WHERE hash IN (SELECT text FROM members)
  UNION ALL SELECT 'article', id, document, content, text, NULL, NULL, NULL
  FROM articles WHERE id IN (SELECT article FROM members)
  UNION ALL SELECT 'removed', id, NULL, NULL, NULL, NULL, NULL, NULL
  FROM removed WHERE id IN (SELECT value FROM json_each(?4) UNION SELECT id FROM members)
  UNION ALL SELECT 'place', NULL, start, "end", NULL, NULL, NULL, NULL
  FROM removed_places WHERE capture = ?2 AND etag = ?9)`;

type Row = { kind: string; id: string } & Record<
  "a" | "b" | "c" | "d" | "e" | "f",
  string | number | null
>;

/**
 * Reads all that is needed to decide what a new reading of `object` changes. The rows read depend on
 * the distinct wordings of the buckets that it touches, not on how many captures show them.
 */
export async function loadStanding(
  db: D1Database,
  object: Pick<InboxObject, "name" | "version" | "uploadedAt" | "etag">,
  { keys, exacts, ids }: Asked,
  { readerVersion, today }: { readerVersion: number; today: string },
): Promise<Loaded> {
  const { results } = await db
    .prepare(STANDING)
    .bind(
      JSON.stringify(keys),
      object.name,
      JSON.stringify(exacts),
      JSON.stringify(ids),
      object.version,
      object.uploadedAt,
      readerVersion,
      today,
      object.etag,
    )
    .all<Row>();
  const rows = Map.groupBy(results, ({ kind }) => kind);
  const of = (kind: string) => rows.get(kind) ?? [];
  const [head] = of("head");
  if (!head) throw new Error("The catalogue has no head; were the migrations applied?");

  const texts = new Map(of("text").map(({ id, a }) => [id, unpackBody(String(a))]));
  const wordings = of("wording").map((row) => toWording(row, texts));
  return {
    revision: Number(head.a),
    edition: Number(head.b),
    rowsToday: Number(head.e ?? 0),
    settled: head.c === 1,
    evidence: wordings.flatMap(({ evidence, isShown }) => (isShown ? evidence : [])),
    surroundings: {
      holders: new Map(of("key").map(({ id, a }) => [id, new Map(json<[string, string][]>(a))])),
      large: new Map([
        ...of("large").map(({ id, a }) => [id, String(a)] as const),
        ...wordings.flatMap(({ hash, bucket, isLarge }) =>
          isLarge ? [[`w:${hash}`, bucket] as const] : [],
        ),
      ]),
    },
    placed: new Map(wordings.map(({ hash, bucket, article }) => [hash, { bucket, article }])),
    articles: of("article").map(({ a, b, c }) => ({
      document: json<Standing["document"]>(a),
      content: String(b),
      text: String(c),
    })),
    removed: new Set(of("removed").map(({ id }) => id)),
    removedHere: of("place").map(({ a, b }) => [Number(a), Number(b)] as const),
    left: of("mine").flatMap(({ b, c }) =>
      c === null ? [] : [{ wording: String(b), address: String(c) }],
    ),
    readBefore:
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
  isShown: number,
  isLarge: number,
];
type Says = Omit<Wording, "hash" | "id" | "exact" | "keys" | "body">;

function toWording(row: Row, texts: ReadonlyMap<string, ArticleBody>) {
  const { id: hash, a, b, c, d, e, f } = row;
  const [id, exact, bucket, article, text, isShown, isLarge] = json<Identity>(a);
  const says = json<Says>(c);
  const evidence: Evidence = {
    wording: { hash, id, exact, keys: json(b), ...says, body: texts.get(text) ?? [] },
    datings: json<string[]>(e).map((dating): Dating => JSON.parse(dating)),
    pages: json<[string, string][]>(d).map(([, page]) => page),
    hashtags: json<[string, string][]>(f).map(([tag]) => tag),
  };
  return { hash, bucket, article, evidence, isShown: isShown === 1, isLarge: isLarge === 1 };
}

function json<T>(text: string | number | null): T {
  return JSON.parse(String(text));
}
