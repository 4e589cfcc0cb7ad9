import type { Wording } from "../../article/wording.ts";
import type { CaptureReading, Sighting } from "../../reader/capture-reading.ts";
import { DERIVATION } from "../../reader/derivation.ts";
import type { ArticleRow, Change, CorpusUpdate, StoryMove } from "../../story/journal.ts";
import type { InboxObject } from "../inbox/captures.ts";
import type { StoredComment } from "../inbox/comments.ts";
import { isRemovalName, type RemovedSpan } from "../inbox/removals.ts";
import { storeReading } from "./captures.ts";
import {
  selectDeletedArticles,
  selectNewWordings,
  toArticleKeyRows,
  toArticleRow,
  toChangeRow,
  toMoveRow,
  toSearchRow,
  toSightingRow,
  toTextRow,
  toWordingKeyRows,
  toWordingRow,
} from "./commit-rows.ts";
import { type IdRow, STORE_IDS } from "./ids.ts";
import { countReading } from "./ingest-history.ts";
import { toJsonChunks } from "./json-chunks.ts";
import { FILL_OUTBOX } from "./outbox.ts";
import { insertRemovals } from "./removals.ts";
import { COUNT_STORIES, DELETE_STORIES } from "./story-counts.ts";

/** The result of reading an inbox object. */
export type InboxReading = {
  readonly object: InboxObject;
  readonly reading: Pick<CaptureReading, "layout" | "language" | "problems">;
  readonly sightings: readonly { readonly sighting: Sighting; readonly wording: Wording }[];
  /** What a removal names: ids, the spans where they were seen, and keys of texts. */
  readonly removes: readonly string[];
  readonly removedSpans?: readonly RemovedSpan[];
  readonly texts?: readonly string[];
  /** The comment that it is. */
  readonly comment?: StoredComment;
  /** The number of the reading of a capture (src/reader/derivation.ts). */
  readonly made?: number;
};

/** A reading of an object that says nothing by itself. */
export const NOTHING_SAID: Omit<InboxReading, "object"> = {
  reading: { layout: null, language: null, problems: [] },
  sightings: [],
  removes: [],
};

/** Everything that applying one capture writes to the catalogue. */
export type Commit = {
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
  readonly ids: readonly IdRow[];
  readonly articles: readonly ArticleRow[];
  /** Sort keys of `articles`, by id. */
  readonly sortKeys: ReadonlyMap<string, string>;
  readonly moves: readonly StoryMove[];
  /** Ids of stories that an article left, and of those to count again, which include them. */
  readonly leftStories: readonly string[];
  readonly storiesToCount: readonly string[];
  readonly growth: CorpusUpdate["growth"];
  readonly changes: readonly Change[];
  /** RFC 3339. */
  readonly now: string;
};

/** Whether a batch failed because another commit came first. */
function isCommitConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes("decided_on_current_revision");
}

/**
 * Writes a reading and all changes that follow from it in one D1 batch, which is a transaction. There is one statement
 * per table, in this order, and one more for each further megabyte; a statement without rows is left out.
 *
 * A batch can't read, decide and write, so this uses optimistic concurrency: the first statement fails unless the given
 * revision is still current and `captures` has no later version of the object. Returns false in that case, with nothing
 * written; the caller loads and decides again.
 */
export async function commit(db: D1Database, work: Commit): Promise<boolean> {
  const { revision, edition, read, known, articles, sortKeys, changes, growth, now } = work;
  const last = edition + changes.length;
  const editions = new Map(changes.map(({ id }, n) => [id, edition + 1 + n]));
  const wordings = read ? selectNewWordings(read, known) : [];
  const {
    object,
    sightings,
    removes,
    removedSpans = [],
    texts = [],
  } = read ?? {
    ...NOTHING_SAID,
    object: null,
  };
  const isCapture = read !== null && !isRemovalName(read.object.name);
  const write = (sql: string, rows: readonly unknown[]) =>
    toJsonChunks(rows).map((chunk) => db.prepare(sql).bind(chunk));

  const statements = [
    db
      .prepare(HEAD)
      .bind(
        revision,
        last,
        object?.name ?? "",
        object?.uploadedAt ?? "",
        growth.articles,
        growth.stories,
        isCapture ? now : null,
      ),
    ...(read ? [storeReading(db, read, { edition: last, now })] : []),
    ...(isCapture ? [countReading(db, read, now)] : []),
    ...(work.isReread ? [db.prepare(DELETE_SIGHTINGS).bind(object?.name ?? "")] : []),
    ...write(TEXTS, [...wordings, ...work.restored].map(toTextRow)),
    ...write(WORDINGS, wordings.map(toWordingRow)),
    ...write(
      WORDING_KEYS,
      sightings.flatMap((seen) => toWordingKeyRows(seen, known, object?.url ?? null)),
    ),
    ...write(SIGHTINGS, object ? sightings.map((seen) => toSightingRow(seen, object)) : []),
    ...write(
      STORE_IDS,
      work.ids.map((row) => [row.id, row.exact, row.bucket, row.article, row.successor]),
    ),
    ...insertRemovals(db, [{ ids: removes, seen: removedSpans, texts }]),
    ...write(DELETE_TEXTS, work.textsToDelete),
    ...write(DELETE_ARTICLES, selectDeletedArticles(work)),
    ...write(
      ARTICLES,
      articles.map((row) => toArticleRow(row, sortKeys, editions)),
    ),
    ...write(
      SEARCH,
      articles.map((row) => toSearchRow(row, sortKeys)),
    ),
    ...write(ARTICLE_KEYS, articles.flatMap(toArticleKeyRows)),
    ...write(
      MOVES,
      work.moves.map((move) => toMoveRow(move, editions)),
    ),
    ...write(DELETE_STORIES, work.leftStories),
    ...write(COUNT_STORIES, work.storiesToCount),
    ...write(
      CHANGES,
      changes.map((change, n) => toChangeRow(change, edition + 1 + n, now)),
    ),
    db.prepare(FILL_OUTBOX).bind(edition),
  ];
  try {
    await db.batch(statements);
    return true;
  } catch (error) {
    if (isCommitConflict(error)) return false;
    throw error;
  }
}

/** A later version of the object has its own message. -2 then fails the table's check, whatever the revision is. */
const HEAD = `UPDATE head SET revision = revision + 1, edition = ?2, article_count = article_count + ?5,
  story_count = story_count + ?6, last_read_at = coalesce(?7, last_read_at), decided_on = iif(
  EXISTS (SELECT 1 FROM captures WHERE name = ?3 AND uploaded_at > ?4), -2, ?1)`;
const DELETE_SIGHTINGS = "DELETE FROM sightings WHERE capture = ?1";
const TEXTS = `INSERT INTO texts (hash, body, sketch, shingles)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1) WHERE true
  ON CONFLICT (hash) DO UPDATE SET body = excluded.body WHERE texts.body = ''`;
const WORDINGS = `INSERT INTO wordings (hash, id, text, keys, says)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1) WHERE true
  ON CONFLICT DO NOTHING`;
const WORDING_KEYS = `INSERT INTO wording_keys (key, wording, exact)
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`;
const SIGHTINGS = `INSERT INTO sightings (capture, position, role, wording, spans, dating, earliest,
    latest, width, page, address, hashtag)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
    value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11
  FROM json_each(?1)`;
const DELETE_ARTICLES = `DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?1))`;
const ARTICLES = `INSERT INTO articles (sort_key, id, content, version, document, text, features, keys,
    earlier, story, first_seen_at, updated_at, reprint_of, added_edition, last_edition, derivation)
  SELECT CAST(value ->> 0 AS INTEGER), value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
    value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12,
    value ->> 13, value ->> 14, ${DERIVATION}
  FROM json_each(?1)`;
const SEARCH = `INSERT INTO search (rowid, title, body, facets)
  SELECT CAST(value ->> 0 AS INTEGER), value ->> 1, value ->> 2, value ->> 3 FROM json_each(?1)`;
const ARTICLE_KEYS = `INSERT INTO article_keys (key, article, text)
  SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1)`;
const MOVES = `UPDATE articles SET version = move.value ->> 1, earlier = move.value ->> 2,
    story = move.value ->> 3, updated_at = coalesce(move.value ->> 4, updated_at),
    reprint_of = move.value ->> 5, last_edition = coalesce(move.value ->> 6, last_edition)
  FROM json_each(?1) move WHERE articles.id = move.value ->> 0`;
const DELETE_TEXTS = `UPDATE texts SET body = ''
  WHERE hash IN (SELECT value FROM json_each(?1)) AND body <> '' AND NOT EXISTS (
    SELECT 1 FROM wordings w JOIN ids i ON i.id = w.id
    WHERE w.text = texts.hash AND i.article IS NOT NULL)`;
const CHANGES = `INSERT INTO changes (edition, kind, article, detail, at)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)`;
