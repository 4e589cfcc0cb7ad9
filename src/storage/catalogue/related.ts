import { CELL_LIMITS } from "../../story/assignment.ts";
import { DOCUMENT_COLUMNS, type DocumentRow } from "./documents.ts";
import { FEATURES_COLUMNS, type FeaturesRow } from "./packed-features.ts";
import { rowsOf } from "./rows.ts";

/** Up to so many pages with the article as their main article are searched for cards. */
const MAX_PAGES = 10;
const MAX_CARDS = 100;

const MAX_NEIGHBOURS = 200;
/** Articles with frequent words in common are related only within so many days. */
const WINDOW_DAYS = 7;

const CARDS = `SELECT ${DOCUMENT_COLUMNS}, s.capture, s.position FROM (
    SELECT DISTINCT m.capture FROM ids i CROSS JOIN wordings w ON w.id = i.id
    CROSS JOIN sightings m ON m.wording = w.hash
    WHERE i.article = ?1 AND m.role = 'main' ORDER BY m.capture DESC LIMIT ${MAX_PAGES}) pages
  CROSS JOIN sightings s ON s.capture = pages.capture AND s.role = 'card'
  CROSS JOIN wordings w ON w.hash = s.wording CROSS JOIN ids i ON i.id = w.id
  CROSS JOIN articles a ON a.id = i.article
  WHERE a.id <> ?1 ORDER BY s.capture DESC, s.position LIMIT ${MAX_CARDS}`;

/** The articles with a term (src/story/story-keys.ts): all, or if they are many, those of the days around. */
const NEIGHBOURS = `SELECT ${DOCUMENT_COLUMNS}, ${FEATURES_COLUMNS} FROM (
    SELECT * FROM (SELECT DISTINCT k.article FROM (
      SELECT term, day, day IS NULL OR (SELECT count(*) FROM (
          SELECT 1 FROM article_keys h WHERE h.key BETWEEN term AND term || ':'
          LIMIT ${CELL_LIMITS.articles} + 1)) <= ${CELL_LIMITS.articles} AS is_rare
      FROM (SELECT substr(value, 1, instr(value, '.')) AS term,
          CAST(nullif(substr(value, instr(value, '.') + 1), '') AS INTEGER) AS day
        FROM articles me, json_each(me.keys) WHERE me.id = ?1)) mine
    CROSS JOIN article_keys k ON k.key BETWEEN iif(is_rare, term, term || printf('%05d', max(0, day - ${WINDOW_DAYS})))
      AND iif(is_rare, term || ':', term || printf('%05d', day + ${WINDOW_DAYS})) LIMIT ${MAX_NEIGHBOURS})
    UNION SELECT * FROM (SELECT m.id FROM articles me CROSS JOIN articles m ON m.story = me.story
      WHERE me.id = ?1 LIMIT ${MAX_NEIGHBOURS})) near
  CROSS JOIN articles a ON a.id = near.article CROSS JOIN texts t ON t.hash = a.text
  WHERE a.id <> ?1`;

/** Reads what an article can be related to; null if the article does not exist. One batch. */
export async function readRelated(db: D1Database, id: string) {
  const [own, cards, neighbours] = await db.batch([
    db
      .prepare(
        `SELECT ${FEATURES_COLUMNS}, a.story FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = ?1`,
      )
      .bind(id),
    db.prepare(CARDS).bind(id),
    db.prepare(NEIGHBOURS).bind(id),
  ]);
  const [row] = rowsOf<FeaturesRow & { readonly story: string }>(own);
  if (!row) return null;
  return {
    own: row,
    // The cards of the article's own pages, the newest page first.
    cards: rowsOf<DocumentRow & { capture: string; position: number }>(cards),
    // Articles with a term in common, and those of the same story, in no order.
    neighbours: rowsOf<DocumentRow & FeaturesRow>(neighbours),
  };
}
