import type { Removal, SeenPlace } from "../inbox/removals.ts";
import { rowsOf } from "./rows.ts";
import { unpackSpans } from "./spans.ts";

/** A removal names so many of the places where the article was seen. */
const PLACES = 1_000;

/** All ids that an article had or has, and where it was seen: what its removal names. */
export async function removalOf(db: D1Database, id: string): Promise<Removal> {
  const [ids, sightings] = await db.batch([
    db
      .prepare(
        `WITH RECURSIVE had (id) AS (
           SELECT ?1
           UNION SELECT id FROM wordings WHERE article = ?1
           UNION SELECT f.id FROM had CROSS JOIN former f ON f.into_id = had.id)
         SELECT id FROM had`,
      )
      .bind(id),
    db
      .prepare(
        `SELECT s.capture, c.read_etag AS etag, s.spans
         FROM wordings w CROSS JOIN sightings s ON s.wording = w.hash
         CROSS JOIN captures c ON c.name = s.capture
         WHERE w.article = ?1 AND c.read_etag IS NOT NULL ORDER BY s.capture LIMIT ${PLACES}`,
      )
      .bind(id),
  ]);
  const others = rowsOf<{ id: string }>(ids).map((row) => row.id);
  return {
    ids: [...new Set([id, ...others])],
    seen: rowsOf<{ capture: string; etag: string; spans: string }>(sightings).map(
      ({ capture, etag, spans }) => ({ capture, etag, title: unpackSpans(spans).title }),
    ),
  };
}

/** Whether an id was removed for good; one that is gone otherwise may come back. */
export async function isRemoved(db: D1Database, id: string): Promise<boolean> {
  const row = await db.prepare("SELECT 1 FROM removed WHERE id = ?1").bind(id).first();
  return row !== null;
}

/** Ids of what the catalogue has now where something was removed. */
export async function idsAt(db: D1Database, places: readonly SeenPlace[]): Promise<string[]> {
  if (places.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT w.id, s.spans, p.value ->> 2 AS "from", p.value ->> 3 AS "to"
       FROM json_each(?1) p
       CROSS JOIN captures c ON c.name = p.value ->> 0 AND c.read_etag = p.value ->> 1
       CROSS JOIN sightings s ON s.capture = c.name
       CROSS JOIN wordings w ON w.hash = s.wording`,
    )
    .bind(JSON.stringify(places.map(({ capture, etag, title }) => [capture, etag, ...title])))
    .all<{ id: string; spans: string; from: number; to: number }>();
  return results.flatMap(({ id, spans, from, to }) => {
    const { sighting } = unpackSpans(spans);
    return sighting[0] < to && sighting[1] > from ? [id] : [];
  });
}
