import {
  MAX_BUCKET_WORDINGS,
  MAX_WORDINGS_PER_ID,
  WORDING_KEY_LIMITS,
} from "../../article/buckets.ts";
import { MAX_ADDRESSES, MAX_PAGE_HASHTAGS } from "../../article/observations.ts";
import { TEXT_KEY_CHARACTERS } from "../../article/wording.ts";
import { DERIVATION } from "../../reader/derivation.ts";
import { WITHDRAWN } from "./absent-captures.ts";
import { INGEST_FAILED } from "./captures.ts";
import { READING } from "./task-positions.ts";

/** Sightings of a wording in other captures; each use reads only the first rows of an index. */
const ELSEWHERE = "FROM sightings WHERE wording = w.hash AND capture <> ?2";

/**
 * JSON array of the first values of a column of ELSEWHERE, each once however many sightings have it, and each
 * with what its first sighting has in `shown`.
 */
function firstOf(column: string, shown: string, count: number): string {
  const first = (after: string, what: string) =>
    `(SELECT ${what} ${ELSEWHERE} AND ${column} ${after} ORDER BY ${column}, ${shown} LIMIT 1)`;
  return `(WITH RECURSIVE each (value, shown) AS (
      SELECT ${first("IS NOT NULL", column)}, ${first("IS NOT NULL", shown)}
      UNION ALL
      SELECT ${first("> each.value", column)}, ${first("> each.value", shown)}
      FROM each WHERE each.value IS NOT NULL LIMIT ${count})
    SELECT json_group_array(json_object('value', value, 'shown', shown)) FROM each WHERE value IS NOT NULL)`;
}

const isTrue = (condition: string) => `json(iif(${condition}, 'true', 'false'))`;

/**
 * One statement, so that its parts share what they find: five in a batch read half as many rows again. The margin is the number of sightings that this
 * capture may take away: a key or a bucket that is too large now may not be so afterwards.
 */
export const SNAPSHOT_QUERY = `WITH
  mine AS MATERIALIZED (
    SELECT s.wording, s.address, s.spans, w.id, w.keys, i.bucket
    FROM sightings s CROSS JOIN wordings w ON w.hash = s.wording CROSS JOIN ids i ON i.id = w.id
    WHERE s.capture = ?2),
  margin (n) AS (SELECT count(*) FROM mine),
  touched (bucket) AS MATERIALIZED (
    SELECT bucket FROM mine
    UNION SELECT (SELECT bucket FROM ids WHERE exact = value LIMIT 1) FROM json_each(?3)
    UNION SELECT i.bucket FROM json_each(?4) named CROSS JOIN ids i ON i.id = named.value
    UNION SELECT i.bucket FROM (
      SELECT value AS key FROM json_each(?1)
      UNION SELECT k.value FROM mine, json_each(mine.keys) k
      UNION SELECT address FROM mine WHERE address IS NOT NULL
      UNION SELECT p.value ->> 'value' FROM mine CROSS JOIN wordings w ON w.hash = mine.wording,
        json_each(${firstOf("address", "page", MAX_ADDRESSES + 1)}) p
      WHERE mine.address IS NOT NULL) asked
    CROSS JOIN wording_keys k ON k.key = asked.key CROSS JOIN wordings w ON w.hash = k.wording
    CROSS JOIN ids i ON i.id = w.id
    WHERE (SELECT count(*) <= ${WORDING_KEY_LIMITS.wordings} + n
             AND (asked.key GLOB 'p:*' OR count(DISTINCT exact) <= ${WORDING_KEY_LIMITS.texts} + n)
           FROM margin, (SELECT exact FROM wording_keys h WHERE h.key = asked.key
                         LIMIT ${WORDING_KEY_LIMITS.wordings} + 1 + (SELECT n FROM margin)))),
  sized (bucket, isLarge) AS MATERIALIZED (
    SELECT bucket, (SELECT count(*) FROM (
                    SELECT 1 FROM ids i CROSS JOIN wordings w ON w.id = i.id WHERE i.bucket = touched.bucket
                    LIMIT ${MAX_BUCKET_WORDINGS} + 1 + (SELECT n FROM margin)))
                   > ${MAX_BUCKET_WORDINGS} + (SELECT n FROM margin)
    FROM touched WHERE bucket IS NOT NULL),
  members AS MATERIALIZED (
    SELECT w.*, i.exact, i.bucket, i.article, ${firstOf("address", "page", MAX_ADDRESSES + 1)} AS pages
    FROM (
      SELECT w.hash FROM sized CROSS JOIN ids i USING (bucket) CROSS JOIN wordings w ON w.id = i.id
      WHERE NOT isLarge
      UNION
      SELECT w.hash FROM (
        SELECT value AS id FROM json_each(?4) UNION SELECT id FROM mine
        UNION SELECT same.id FROM json_each(?3) CROSS JOIN ids same ON same.exact = value
        UNION SELECT same.id FROM mine CROSS JOIN ids i ON i.id = mine.id
          CROSS JOIN ids same ON same.exact = i.exact) named
      CROSS JOIN ids i USING (id) CROSS JOIN wordings w ON w.id = i.id
      WHERE i.bucket IN (SELECT bucket FROM sized WHERE isLarge) AND w.hash IN (
        SELECT hash FROM wordings x WHERE x.id = named.id ORDER BY hash
        LIMIT ${MAX_WORDINGS_PER_ID} + (SELECT n FROM margin))) chosen
    CROSS JOIN wordings w USING (hash) CROSS JOIN ids i ON i.id = w.id),
  held (key, holders) AS MATERIALIZED (
    SELECT key, (SELECT json_group_array(json_array(wording, exact)) FROM (
        SELECT wording, exact FROM wording_keys h WHERE h.key = asked.key
        LIMIT ${WORDING_KEY_LIMITS.wordings} + 1 + (SELECT n FROM margin)))
    FROM (SELECT value AS key FROM json_each(?1)
      UNION SELECT k.value FROM members, json_each(members.keys) k
      UNION SELECT p.value ->> 'value' FROM members, json_each(members.pages) p) asked)
  SELECT 'state' AS kind, json_object('revision', revision, 'edition', edition, 'reading', ${READING},
    'wasRead', ${isTrue("(SELECT read_etag FROM captures WHERE name = ?2) IS ?7")},
    'isUpToDate', ${isTrue(`EXISTS (
      SELECT 1 FROM captures
      WHERE name = ?2 AND (uploaded_at > ?6
        OR (version = ?5 AND reading >= ${READING} AND status <> 'waiting'
          AND coalesce(problem_code, '') NOT IN ('${INGEST_FAILED}', '${WITHDRAWN}'))))`)},
    'hasRemovals', ${isTrue("removals_after IS NULL")},
    'sightings', (SELECT json_group_array(json_object('id', id, 'wording', wording, 'title', spans -> '$.title',
      'lostAddress', CASE WHEN NOT EXISTS (SELECT 1 FROM sightings s WHERE s.wording = mine.wording
        AND s.address = mine.address AND s.capture <> ?2) THEN address END)) FROM mine),
    'large', (SELECT json_group_object('e:' || value, (SELECT bucket FROM ids WHERE exact = value LIMIT 1))
      FROM json_each(?3) WHERE (SELECT bucket FROM ids WHERE exact = value LIMIT 1) IN (
        SELECT bucket FROM sized WHERE isLarge)),
    'removed', (SELECT json_group_array(id) FROM ids WHERE removed IS NOT NULL
      AND id IN (SELECT value FROM json_each(?4) UNION SELECT id FROM members)),
    'removedTexts', (SELECT json_group_array(key) FROM removed_texts WHERE key IN (
      SELECT value FROM json_each(?8) UNION SELECT substr(text, 1, ${TEXT_KEY_CHARACTERS}) FROM members)),
    'removedSpans', (SELECT json_group_array(json_array(start, "end")) FROM removed_spans
      WHERE capture = ?2 AND etag = ?7)) AS json
  FROM head
  UNION ALL SELECT 'wording', json_object('hash', hash, 'id', id, 'exact', exact, 'bucket', bucket,
    'article', article, 'text', text, 'keys', json(keys), 'says', json(says), 'pages', json(pages),
    'hasOtherSightings', ${isTrue(`EXISTS (SELECT 1 ${ELSEWHERE})`)},
    'isLarge', ${isTrue("bucket IN (SELECT bucket FROM sized WHERE isLarge)")},
    'deletedIn', (SELECT capture ${ELSEWHERE} AND EXISTS (
      SELECT 1 FROM texts WHERE hash = w.text AND body = '') ORDER BY capture LIMIT 1),
    'datings', (SELECT json_group_array(json(dating)) FROM (
      SELECT * FROM (SELECT dating ${ELSEWHERE} AND width >= 0 ORDER BY width, dating LIMIT 1)
      UNION
      SELECT * FROM (SELECT dating ${ELSEWHERE} AND earliest > '' ORDER BY earliest DESC LIMIT 1)
      UNION
      SELECT * FROM (SELECT dating ${ELSEWHERE} AND latest > '' ORDER BY latest LIMIT 1))),
    'hashtags', ${firstOf("hashtag", "hashtag", MAX_PAGE_HASHTAGS)})
  FROM members w
  UNION ALL SELECT 'text', json_object('hash', hash, 'body', body, 'sketch', sketch, 'shingles', shingles)
  FROM texts WHERE hash IN (SELECT text FROM members)
  UNION ALL SELECT 'key', json_object('key', key, 'holders', json(holders), 'large',
    CASE WHEN EXISTS (SELECT 1 FROM sized WHERE isLarge) THEN (
      SELECT min(i.bucket) FROM wording_keys k CROSS JOIN wordings w ON w.hash = k.wording
      CROSS JOIN ids i ON i.id = w.id
      WHERE k.key = held.key AND i.bucket IN (SELECT bucket FROM sized WHERE isLarge)) END)
  FROM held
  UNION ALL SELECT 'article', json_object('document', json(document), 'content', content, 'text', text,
    'story', story, 'reprintOf', reprint_of, 'version', version, 'firstSeenAt', first_seen_at,
    'updatedAt', updated_at, 'isCurrent', ${isTrue(`derivation >= ${DERIVATION}`)}, 'keys', json(keys),
    'editions', json_object('added', added_edition, 'last', last_edition))
  FROM articles WHERE id IN (SELECT article FROM members)`;
