import type { Wording } from "../../article/wording.ts";
import type { CaptureReading, Problem, Sighting } from "../../reader/capture-reading.ts";
import type { CorpusUpdate } from "../../story/journal.ts";
import type { InboxObject } from "../inbox/captures.ts";
import type { StoredComment } from "../inbox/comments.ts";
import { isRemovalName, type Removal } from "../inbox/removals.ts";
import { isRejected, storeReading } from "./captures.ts";
import {
  selectDeletedArticles,
  selectNewWordings,
  toArticleKeyRows,
  toArticleRow,
  toChangeRow,
  toSearchRow,
  toSightingRow,
  toTextRow,
  toWordingKeyRows,
  toWordingRow,
} from "./commit-rows.ts";
import { toJsonChunks } from "./json-chunks.ts";
import { FILL_OUTBOX } from "./outbox.ts";
import { insertRemovals } from "./removals.ts";
import { COUNT_STORIES, DELETE_STORIES } from "./story-counts.ts";
import { insert, type Row } from "./tables.ts";

/** The result of reading an inbox object. */
export type InboxReading = {
  readonly object: InboxObject;
  readonly reading: Pick<CaptureReading, "layout" | "language" | "problems">;
  readonly sightings: readonly { readonly sighting: Sighting; readonly wording: Wording }[];
  /** The removal that it is, or of what a capture shows where something was removed. */
  readonly removal?: Removal | undefined;
  /** The comment that it is. */
  readonly comment?: StoredComment;
  /** The number of the reading of a capture (src/reader/derivation.ts). */
  readonly made?: number;
};

/** A reading of an object that says nothing by itself, with what is wrong with it. */
export function emptyReading(object: InboxObject, problems: readonly Problem[] = []): InboxReading {
  return { object, reading: { layout: null, language: null, problems }, sightings: [] };
}

/** Everything that applying one capture writes to the catalogue. */
export type Commit = CorpusUpdate & {
  /** The revision and edition that the changes were decided on. */
  readonly revision: number;
  readonly edition: number;
  /** Null if there is no inbox object. */
  readonly read: InboxReading | null;
  /** Hashes of wordings that are stored already, because other captures show them. */
  readonly known: ReadonlySet<string>;
  /** Whether sightings of an earlier reading have to be deleted. */
  readonly isReread: boolean;
  /** Wordings that are public again, whose texts had been deleted. */
  readonly restored: readonly Wording[];
  /** Hashes of texts to delete, unless another public article has them. */
  readonly textsToDelete: readonly string[];
  /** Ids with a new bucket or article, and ids that ended. */
  readonly ids: readonly Row<"ids">[];
  /** Sort keys of `rows`, by id. */
  readonly sortKeys: ReadonlyMap<string, string>;
  /** RFC 3339. */
  readonly now: string;
};

/**
 * Writes a reading and all changes that follow from it in one D1 batch, which is a transaction. There is one statement
 * per table, in this order, and one more for each further megabyte; a statement without rows is left out.
 *
 * A batch can't read, decide and write, so this uses optimistic concurrency: the first statement fails unless the given
 * revision is still current and `captures` has no later version of the object. Returns false in that case, with nothing
 * written; the caller loads and decides again.
 */
export async function commit(db: D1Database, work: Commit): Promise<boolean> {
  const { revision, edition, read, known, rows, sortKeys, changes, growth, now } = work;
  const last = edition + changes.length;
  const editions = new Map(changes.map(({ id }, n) => [id, edition + 1 + n]));
  const wordings = read ? selectNewWordings(read, known) : [];
  const { object = null, sightings = [] } = read ?? {};
  const isCapture = read !== null && !isRemovalName(read.object.name);
  const write = (sql: string, values: readonly unknown[]) =>
    toJsonChunks(values).map((chunk) => db.prepare(sql).bind(chunk));
  const when = (condition: boolean, sql: string, ...values: unknown[]) =>
    condition ? [db.prepare(sql).bind(...values)] : [];
  const hour = `${now.slice(0, 13)}:00:00.000Z`;
  const rowOf = ({ id }: { readonly id: string }) => sortKeys.get(id) ?? "";

  const articleRows = rows.map((row) => toArticleRow(row, rowOf(row), editions.get(row.id)));
  const searchRows = rows.map((row) => toSearchRow(row, rowOf(row)));
  const moves = work.moves.map((move) => ({ ...move, edition: editions.get(move.id) }));
  const changeRows = changes.map((change, n) => toChangeRow(change, edition + 1 + n, now));
  const keys = sightings.flatMap((seen) => toWordingKeyRows(seen, known, object?.url ?? null));
  const { name = "", uploadedAt = "" } = object ?? {};
  const grown = [growth.articles, growth.stories];

  const statements = [
    db.prepare(HEAD).bind(revision, last, name, uploadedAt, ...grown, isCapture ? now : null),
    ...(read ? storeReading(db, read, { edition: last, now }) : []),
    ...when(isCapture, COUNT_READING, hour, Number(read && isRejected(read)), sightings.length),
    ...when(work.isReread, DELETE_SIGHTINGS, name),
    ...insert(db, "texts", [...wordings, ...work.restored].map(toTextRow), RESTORE_TEXTS),
    ...insert(db, "wordings", wordings.map(toWordingRow), ONCE),
    ...insert(db, "wording_keys", keys, ONCE),
    ...insert(db, "sightings", object ? sightings.map((seen) => toSightingRow(seen, object)) : []),
    ...insert(db, "ids", work.ids, STORE_IDS),
    ...insertRemovals(db, read?.removal ? [read.removal] : []),
    ...write(DELETE_TEXTS, work.textsToDelete),
    ...write(DELETE_ARTICLES, selectDeletedArticles(work)),
    ...insert(db, "articles", articleRows),
    ...insert(db, "search", searchRows),
    ...insert(db, "article_keys", rows.flatMap(toArticleKeyRows)),
    ...write(MOVES, moves),
    ...write(DELETE_STORIES, work.leftStories),
    ...write(COUNT_STORIES, work.storiesToCount),
    ...insert(db, "changes", changeRows),
    db.prepare(FILL_OUTBOX).bind(edition),
  ];
  try {
    await db.batch(statements);
    return true;
  } catch (error) {
    // Another commit came first.
    if (String(error).includes("decided_on_current_revision")) return false;
    throw error;
  }
}

/** A later version of the object has its own message. -2 then fails the table's check, whatever the revision is. */
const HEAD = `UPDATE head SET revision = revision + 1, edition = ?2, article_count = article_count + ?5,
  story_count = story_count + ?6, last_read_at = coalesce(?7, last_read_at), decided_on = iif(
  EXISTS (SELECT 1 FROM captures WHERE name = ?3 AND uploaded_at > ?4), -2, ?1)`;
/** Adds a reading, also of a rebuild, to its hour, in one row. */
const COUNT_READING = `INSERT INTO ingest_hours VALUES (?1, 1, ?2, ?3) ON CONFLICT DO UPDATE SET
  readings = readings + 1, rejected = rejected + excluded.rejected, seen = seen + excluded.seen`;
const DELETE_SIGHTINGS = "DELETE FROM sightings WHERE capture = ?1";
const ONCE = { onConflict: "DO NOTHING" };
/**
 * How `ids` is stored: what each id resolves to that a sighting has or had. An id that no sighting has any longer follows
 * its successor to whatever article that gets, so it also returns with it.
 */
const STORE_IDS = {
  from: `(SELECT value FROM json_each(?1)
    UNION ALL
    SELECT json_object('id', former.id, 'article', value ->> 'article',
      'successor', coalesce(value ->> 'successor', former.successor))
    FROM json_each(?1) CROSS JOIN ids former ON former.successor = value ->> 'id'
    WHERE former.bucket IS NULL AND former.id NOT IN (SELECT value ->> 'id' FROM json_each(?1)))`,
  onConflict: `(id) DO UPDATE SET exact = excluded.exact, bucket = excluded.bucket,
    article = excluded.article, successor = excluded.successor
  WHERE ids.exact IS NOT excluded.exact OR ids.bucket IS NOT excluded.bucket
    OR ids.article IS NOT excluded.article OR ids.successor IS NOT excluded.successor`,
};
const RESTORE_TEXTS = {
  onConflict: "(hash) DO UPDATE SET body = excluded.body WHERE texts.body = ''",
};
const DELETE_ARTICLES = "DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?1))";
const MOVES = `UPDATE articles SET version = value ->> 'version', earlier = value ->> 'earlier',
    story = value ->> 'story', updated_at = coalesce(value ->> 'updatedAt', updated_at),
    reprint_of = value ->> 'reprintOf', last_edition = coalesce(value ->> 'edition', last_edition)
  FROM json_each(?1) WHERE articles.id = value ->> 'id'`;
const DELETE_TEXTS = `UPDATE texts SET body = ''
  WHERE hash IN (SELECT value FROM json_each(?1)) AND body <> '' AND NOT EXISTS (
    SELECT 1 FROM wordings w JOIN ids i ON i.id = w.id
    WHERE w.text = texts.hash AND i.article IS NOT NULL)`;
