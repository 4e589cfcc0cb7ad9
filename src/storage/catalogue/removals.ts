import { TEXT_KEY_CHARACTERS } from "../../article/wording.ts";
import { REMOVALS_PREFIX, type Removal } from "../inbox/removals.ts";
import { overlap, unpackSpans } from "./packed-spans.ts";
import { execute, requireRow, rowsOf } from "./rows.ts";
import { insert } from "./tables.ts";

/** Maximum number of spans in a removal. */
const MAX_SPANS = 1_000;
/** An article has few texts, but there can be many edits of one. */
const MAX_TEXTS = 256;
/** All ids of the public article ?1, or of one that is not public and has the ids ?2: these, and those that follow them. */
const NAMED = `WITH named (id) AS (SELECT id FROM ids WHERE article = ?1
  UNION SELECT value FROM json_each(?2)
  UNION SELECT i.id FROM json_each(?2) CROSS JOIN ids i ON i.successor = value)`;
const TEXT_KEY = `substr(t.hash, 1, ${TEXT_KEY_CHARACTERS})`;
/** Wordings that have one of the texts ?1 in any layout: text hashes begin with the key. */
const COPIES = `FROM json_each(?1) asked
  CROSS JOIN wordings copy ON copy.text >= asked.value AND copy.text < asked.value || 'g'`;

/**
 * Builds the removal of an article: all its ids, the spans where it was seen, and the keys of its texts, without those
 * of bare headlines. `members` has further ids of an article that is not public.
 */
export async function buildRemoval(
  db: D1Database,
  id: string,
  members: readonly string[] = [],
): Promise<Removal> {
  const [ids, sightings, texts] = await db.batch(
    [
      "SELECT id FROM named",
      `SELECT s.capture, c.read_etag AS etag, s.spans
       FROM named CROSS JOIN wordings w ON w.id = named.id CROSS JOIN sightings s ON s.wording = w.hash
       CROSS JOIN captures c ON c.name = s.capture
       WHERE c.read_etag IS NOT NULL ORDER BY s.capture LIMIT ${MAX_SPANS}`,
      `SELECT DISTINCT ${TEXT_KEY} AS key FROM named CROSS JOIN wordings w ON w.id = named.id
       CROSS JOIN texts t ON t.hash = w.text WHERE t.shingles > 0 LIMIT ${MAX_TEXTS}`,
    ].map((sql) => db.prepare(`${NAMED} ${sql}`).bind(id, JSON.stringify([id, ...members]))),
  );
  const others = rowsOf<{ id: string }>(ids).map((row) => row.id);
  return {
    ids: [...new Set([id, ...others])],
    seen: rowsOf<{ capture: string; etag: string; spans: string }>(sightings).map(
      ({ capture, etag, spans }) => ({ capture, etag, title: unpackSpans(spans).title }),
    ),
    texts: rowsOf<{ key: string }>(texts).map(({ key }) => key),
  };
}

/** Returns the ids of all other public articles that have one of the texts. */
export async function listReprints(
  db: D1Database,
  { ids, texts }: Pick<Removal, "ids" | "texts">,
): Promise<string[]> {
  const results = await execute<{ id: string }>(
    db,
    `SELECT DISTINCT other.article AS id ${COPIES} CROSS JOIN ids other ON other.id = copy.id
     WHERE other.article NOT IN (SELECT value FROM json_each(?2)) ORDER BY 1`,
    [JSON.stringify(texts), JSON.stringify(ids)],
  );
  return results.map((row) => row.id);
}

/**
 * What became of an id: the article with which it was removed for good, the id that it follows, or itself, and whether
 * the newsstand may still have anything that this removal took down. That compares editions, so that all copies of a
 * text count, however many they are.
 */
export async function findRemoval(db: D1Database, id: string) {
  return db
    .prepare(
      `SELECT i.removed, coalesce(i.successor, i.id) AS current, EXISTS (
         SELECT 1 FROM outbox_entries WHERE turn = 0 AND edition <= c.edition) AS isBehind
       FROM ids i LEFT JOIN captures c ON c.name = '${REMOVALS_PREFIX}' || i.removed || '.json'
       WHERE i.id = ?1`,
    )
    .bind(id)
    .first<{ removed: string | null; current: string; isBehind: number }>();
}

/**
 * Returns what a removal affects besides the ids that it names, at a revision of the catalogue. `removes`: ids that the
 * catalogue has now at the removed spans. `redecide`: ids of everything that has a removed text.
 */
export async function findAffectedIds(db: D1Database, { seen, texts }: Removal) {
  const [heads, sightings, copies] = await db.batch([
    db.prepare("SELECT revision FROM head"),
    db
      .prepare(
        `SELECT w.id, s.spans, p.value -> 'title' AS title
         FROM json_each(?1) p
         CROSS JOIN captures c ON c.name = p.value ->> 'capture' AND c.read_etag = p.value ->> 'etag'
         CROSS JOIN sightings s ON s.capture = c.name
         CROSS JOIN wordings w ON w.hash = s.wording`,
      )
      .bind(JSON.stringify(seen)),
    db.prepare(`SELECT DISTINCT copy.id ${COPIES}`).bind(JSON.stringify(texts)),
  ]);
  const found = rowsOf<{ id: string; spans: string; title: string }>(sightings);
  return {
    revision: rowsOf<{ revision: number }>(heads)[0]?.revision ?? 0,
    removes: found.flatMap(({ id, spans, title }) =>
      overlap(unpackSpans(spans).sighting, JSON.parse(title)) ? [id] : [],
    ),
    redecide: rowsOf<{ id: string }>(copies).map(({ id }) => id),
  };
}

/** Statements that store removals, some of which may be stored already. */
export function insertRemovals(
  db: D1Database,
  removals: readonly Removal[],
): D1PreparedStatement[] {
  const once = { onConflict: "DO NOTHING" };
  const ids = removals.flatMap((each) =>
    each.ids.map((id) => ({ id, removed: each.ids[0] ?? null })),
  );
  const texts = removals.flatMap((each) => each.texts.map((key) => ({ key })));
  const spans = removals.flatMap(({ seen }) =>
    seen.map(({ capture, etag, title: [start, end] }) => ({ capture, etag, start, end })),
  );
  return [
    ...insert(db, "ids", ids, {
      onConflict:
        "(id) DO UPDATE SET removed = excluded.removed, article = NULL WHERE removed IS NULL",
    }),
    ...insert(db, "removed_texts", texts, once),
    ...insert(db, "removed_spans", spans, once),
  ];
}

/** Progress of reading the inbox's removals: the name of the last one read, null once all are. */
export type RemovalsPosition = { readonly epoch: string; readonly after: string | null };

export async function readRemovalsPosition(db: D1Database): Promise<RemovalsPosition> {
  const sql = "SELECT epoch, removals_after AS after FROM head";
  return requireRow(await db.prepare(sql).first<RemovalsPosition>());
}

/**
 * Stores removals that were read from a position, and the next position, in one batch. The position advances
 * only if it is still the one that was read from, in the same epoch: another catalogue may have replaced this
 * one meanwhile, and must not skip removals that only this one has read.
 */
export async function storeRemovals(
  db: D1Database,
  { epoch, after }: RemovalsPosition,
  { removals, next }: { removals: readonly Removal[]; next: string | null },
): Promise<void> {
  await db.batch([
    ...insertRemovals(db, removals),
    db
      .prepare("UPDATE head SET removals_after = ?1 WHERE epoch = ?2 AND removals_after IS ?3")
      .bind(next, epoch, after),
  ]);
}
