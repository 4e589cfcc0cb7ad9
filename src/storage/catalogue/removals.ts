import { TEXT_KEY_CHARACTERS } from "../../article/wording.ts";
import type { Removal, RemovedSpan } from "../inbox/removals.ts";
import { requireHead } from "./head.ts";
import { toJsonChunks } from "./json-chunks.ts";
import { unpackSpans } from "./packed-spans.ts";
import { countWrittenRows, rowsOf } from "./rows.ts";

/** Maximum number of spans in a removal. */
const MAX_SPANS = 1_000;
/** An article has few texts, but there can be many edits of one. */
const MAX_TEXTS = 256;
/** The texts `t` of an article, without those of bare headlines. */
const TEXTS_OF_JOINED = `FROM ids i CROSS JOIN wordings w ON w.id = i.id
  CROSS JOIN texts t ON t.hash = w.text`;
const TEXTS_OF = `${TEXTS_OF_JOINED} WHERE i.article = ?1 AND t.shingles > 0`;
const TEXT_KEY = `substr(t.hash, 1, ${TEXT_KEY_CHARACTERS})`;
/** Whether the wording `copy` has the text with this key in any layout: text hashes begin with the key. */
const SAME_TEXT = (key: string) => `copy.text >= ${key} AND copy.text < ${key} || 'g'`;

/**
 * Builds the removal of an article: all its ids, the spans where it was seen and, if its text is to be
 * removed at every outlet, the keys of its texts.
 */
export async function buildRemoval(
  db: D1Database,
  id: string,
  { withTexts }: { readonly withTexts: boolean },
): Promise<Removal> {
  const [ids, sightings, texts] = await db.batch([
    db.prepare("SELECT id FROM ids WHERE article = ?1").bind(id),
    db
      .prepare(
        `SELECT s.capture, c.read_etag AS etag, s.spans
         FROM ids i CROSS JOIN wordings w ON w.id = i.id CROSS JOIN sightings s ON s.wording = w.hash
         CROSS JOIN captures c ON c.name = s.capture
         WHERE i.article = ?1 AND c.read_etag IS NOT NULL ORDER BY s.capture LIMIT ${MAX_SPANS}`,
      )
      .bind(id),
    db
      .prepare(`SELECT DISTINCT ${TEXT_KEY} AS key ${TEXTS_OF} LIMIT ?2`)
      .bind(id, withTexts ? MAX_TEXTS : 0),
  ]);
  const others = rowsOf<{ id: string }>(ids).map((row) => row.id);
  return {
    ids: [...new Set([id, ...others])],
    seen: rowsOf<{ capture: string; etag: string; spans: string }>(sightings).map(
      ({ capture, etag, spans }) => ({ capture, etag, title: unpackSpans(spans).title }),
    ),
    texts: rowsOf<{ key: string }>(texts).map(({ key }) => key),
  };
}

/** Returns up to twenty ids of other public articles that have the same text. */
export async function listReprints(db: D1Database, id: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT DISTINCT other.article AS id ${TEXTS_OF_JOINED}
       CROSS JOIN wordings copy ON ${SAME_TEXT(TEXT_KEY)}
       CROSS JOIN ids other ON other.id = copy.id
       WHERE i.article = ?1 AND t.shingles > 0 AND other.article <> ?1 ORDER BY 1 LIMIT 20`,
    )
    .bind(id)
    .all<{ id: string }>();
  return results.map((row) => row.id);
}

/** All ids that were removed together with this one; empty if it was not removed. */
export async function listRemovedTogether(db: D1Database, id: string): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT other.id FROM ids CROSS JOIN ids other ON other.removed = ids.removed WHERE ids.id = ?1`,
    )
    .bind(id)
    .all<{ id: string }>();
  return results.map((row) => row.id);
}

/** What a removal affects besides the ids that it names, at a revision of the catalogue. */
export type AffectedIds = {
  readonly revision: number;
  /** Ids that the catalogue has now at the removed spans. */
  readonly removes: readonly string[];
  /** Ids of everything that has a removed text. */
  readonly redecide: readonly string[];
};

export async function findAffectedIds(
  db: D1Database,
  { seen, texts }: Pick<Removal, "seen" | "texts">,
): Promise<AffectedIds> {
  const [heads, sightings, copies] = await db.batch([
    db.prepare("SELECT revision FROM head"),
    db
      .prepare(
        `SELECT w.id, s.spans, p.value ->> 2 AS "from", p.value ->> 3 AS "to"
         FROM json_each(?1) p
         CROSS JOIN captures c ON c.name = p.value ->> 0 AND c.read_etag = p.value ->> 1
         CROSS JOIN sightings s ON s.capture = c.name
         CROSS JOIN wordings w ON w.hash = s.wording`,
      )
      .bind(JSON.stringify(seen.map(({ capture, etag, title }) => [capture, etag, ...title]))),
    db
      .prepare(
        `SELECT DISTINCT copy.id FROM json_each(?1) asked
         CROSS JOIN wordings copy ON ${SAME_TEXT("asked.value")}`,
      )
      .bind(JSON.stringify(texts)),
  ]);
  const found = rowsOf<{ id: string; spans: string; from: number; to: number }>(sightings);
  return {
    revision: rowsOf<{ revision: number }>(heads)[0]?.revision ?? 0,
    removes: found.flatMap(({ id, spans, from, to }) => {
      const { sighting } = unpackSpans(spans);
      return sighting[0] < to && sighting[1] > from ? [id] : [];
    }),
    redecide: rowsOf<{ id: string }>(copies).map(({ id }) => id),
  };
}

/** Statements that store removals, some of which may be stored already. */
export function insertRemovals(
  db: D1Database,
  removals: readonly {
    readonly ids: readonly string[];
    readonly seen: readonly RemovedSpan[];
    readonly texts: readonly string[];
  }[],
): D1PreparedStatement[] {
  const removed = db.prepare(
    `INSERT INTO ids (id, removed) SELECT value ->> 0, value ->> 1 FROM json_each(?1) WHERE true
     ON CONFLICT (id) DO UPDATE SET removed = excluded.removed, article = NULL WHERE removed IS NULL`,
  );
  const spans = db.prepare(
    `INSERT INTO removed_spans
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1) WHERE true
     ON CONFLICT DO NOTHING`,
  );
  const ids = removals.flatMap((removal) => removal.ids.map((id) => [id, removal.ids[0]]));
  const seen = removals.flatMap((removal) => removal.seen);
  const keys = removals.flatMap((removal) => removal.texts.map((key) => [key]));
  const texts = db.prepare(
    `INSERT INTO removed_texts SELECT value ->> 0 FROM json_each(?1) WHERE true
     ON CONFLICT DO NOTHING`,
  );
  return [
    ...toJsonChunks(ids).map((chunk) => removed.bind(chunk)),
    ...toJsonChunks(keys).map((chunk) => texts.bind(chunk)),
    ...toJsonChunks(seen.map(({ capture, etag, title }) => [capture, etag, ...title])).map(
      (chunk) => spans.bind(chunk),
    ),
  ];
}

/** Progress of reading the inbox's removals: the name of the last one read, null once all are. */
export type RemovalsPosition = { readonly epoch: string; readonly after: string | null };

export async function readRemovalsPosition(db: D1Database): Promise<RemovalsPosition> {
  const sql = "SELECT epoch, removals_after AS after FROM head";
  return requireHead(await db.prepare(sql).first<RemovalsPosition>());
}

/**
 * Stores removals that were read from a position, and the next position, in one batch. The position advances
 * only if it is still the one that was read from, in the same epoch: another catalogue may have replaced this
 * one meanwhile, and must not skip removals that only this one has read. Returns the rows that D1 wrote.
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
  return countWrittenRows(results);
}
