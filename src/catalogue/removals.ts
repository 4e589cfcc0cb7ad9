import type { Removal, SeenPlace } from "../inbox/removals.ts";
import { toChunks } from "./bulk.ts";
import { rowsOf } from "./rows.ts";
import { unpackSpans } from "./spans.ts";

/** A removal names so many of the places where the article was seen. */
const PLACES = 1_000;

/** All ids that lead to an article, and where it was seen: what its removal names. */
export async function removalOf(db: D1Database, id: string): Promise<Removal> {
  const [ids, sightings] = await db.batch([
    db.prepare("SELECT id FROM ids WHERE article = ?1").bind(id),
    db
      .prepare(
        `SELECT s.capture, c.read_etag AS etag, s.spans
         FROM ids i CROSS JOIN wordings w ON w.id = i.id CROSS JOIN sightings s ON s.wording = w.hash
         CROSS JOIN captures c ON c.name = s.capture
         WHERE i.article = ?1 AND c.read_etag IS NOT NULL ORDER BY s.capture LIMIT ${PLACES}`,
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

/** All ids that were taken down for good with this one; none where it was not. */
export async function removedWith(db: D1Database, id: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT other.id FROM ids CROSS JOIN ids other ON other.removed = ids.removed WHERE ids.id = ?1`,
    )
    .bind(id)
    .all<{ id: string }>();
  return results.map((row) => row.id);
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

/** Statements that make a catalogue know removals, of which it may know some. */
export function insertRemovals(
  db: D1Database,
  removals: readonly { readonly ids: readonly string[]; readonly seen: readonly SeenPlace[] }[],
): D1PreparedStatement[] {
  const removed = db.prepare(
    `INSERT INTO ids (id, removed) SELECT value ->> 0, value ->> 1 FROM json_each(?1) WHERE true
     ON CONFLICT (id) DO UPDATE SET removed = excluded.removed, article = NULL WHERE removed IS NULL`,
  );
  const places = db.prepare(
    `INSERT INTO removed_places
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1) WHERE true
     ON CONFLICT DO NOTHING`,
  );
  const ids = removals.flatMap((removal) => removal.ids.map((id) => [id, removal.ids[0]]));
  const seen = removals.flatMap((removal) => removal.seen);
  return [
    ...toChunks(ids).map((chunk) => removed.bind(chunk)),
    ...toChunks(seen.map(({ capture, etag, title }) => [capture, etag, ...title])).map((chunk) =>
      places.bind(chunk),
    ),
  ];
}

/** How far a catalogue has read the inbox's removals: the name of the last, null once it has all. */
export type RemovalsPosition = { readonly epoch: string; readonly after: string | null };

export async function removalsPosition(db: D1Database): Promise<RemovalsPosition> {
  const position = await db
    .prepare("SELECT epoch, removals_after AS after FROM head")
    .first<RemovalsPosition>();
  if (!position) throw new Error("The catalogue has no head; were the migrations applied?");
  return position;
}

/**
 * Stores removals that were read from a position on, and the next position. Both at once, and the
 * position only from the one that was read from, in the same epoch: another catalogue may have taken this
 * one's place meanwhile, and must not skip what only this one has read. Returns the rows that D1 wrote.
 */
export async function storeRemovals(
  db: D1Database,
  { epoch, after }: RemovalsPosition,
  { removals, next }: { removals: readonly Removal[]; next: string | null },
): Promise<number> {
  const results = await db.batch([
    ...insertRemovals(db, removals),
    db
      .prepare("UPDATE head SET removals_after = ?1 WHERE epoch = ?2 AND removals_after IS ?3")
      .bind(next, epoch, after),
  ]);
  return results.reduce((rows, { meta }) => rows + meta.rows_written, 0);
}
