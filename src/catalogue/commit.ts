import type { Change } from "../article/change.ts";
import { width } from "../article/dating.ts";
import { textHash, type Wording } from "../article/identity.ts";
import type { Reading, Sighting } from "../capture/reading.ts";
import type { InboxObject } from "../inbox/captures.ts";
import { toChunks } from "./bulk.ts";

/** All that one reading of one capture does to the catalogue. */
export type Commit = {
  /** Revision and edition that the changes were decided on. */
  readonly revision: number;
  readonly edition: number;
  readonly object: InboxObject;
  readonly reading: Pick<Reading, "readerVersion" | "layout" | "language" | "problems">;
  readonly sightings: readonly { readonly sighting: Sighting; readonly wording: Wording }[];
  readonly changes: readonly Change[];
  /** Wordings to store or to move, with the article that each belongs to. */
  readonly wordings: readonly { readonly wording: Wording; readonly article: string }[];
  /** RFC 3339. */
  readonly now: string;
};

const GUARD = "decided_on_current_revision";

/**
 * Writes a reading and every change that follows from it in one D1 batch, which is a transaction:
 * all of it or nothing.
 *
 * A batch can't read, decide and write, so its first statement fails unless the revision that was
 * decided on is still the current one. Returns false then, with nothing written: load and decide
 * again. A constant number of statements, plus one a megabyte.
 */
export async function commit(db: D1Database, work: Commit): Promise<boolean> {
  const { revision, edition, object, changes, now } = work;
  const last = edition + changes.length;
  const gone = changes.flatMap((c) => (c.kind === "merged" || c.kind === "removed" ? [c.id] : []));
  const bulk = (sql: string, rows: readonly (readonly unknown[])[]) =>
    toChunks(rows).map((chunk) => db.prepare(sql).bind(chunk));

  const statements = [
    db
      .prepare("UPDATE head SET decided_on = ?1, revision = revision + 1, edition = ?2")
      .bind(revision, last),
    ledgerEntry(db, work, last),
    db.prepare("DELETE FROM sightings WHERE capture = ?1").bind(object.name),
    ...bulk(
      `INSERT INTO texts (hash, body) SELECT value ->> 0, value ->> 1 FROM json_each(?1) WHERE true
       ON CONFLICT DO NOTHING`,
      work.wordings.map(({ wording: { body } }) => [textHash(body), JSON.stringify(body)]),
    ),
    ...bulk(
      `INSERT INTO wordings (hash, id, bucket, article, text, says)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
       FROM json_each(?1) WHERE true
       ON CONFLICT (hash) DO UPDATE SET article = excluded.article
       WHERE wordings.article <> excluded.article`,
      work.wordings.map(wordingRow),
    ),
    ...bulk(
      `INSERT INTO sightings
         (capture, position, role, wording, spans, dating, earliest, latest, width, page)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
              value ->> 6, value ->> 7, value ->> 8, value ->> 9
       FROM json_each(?1)`,
      work.sightings.map((seen) => sightingRow(seen, object)),
    ),
    ...bulk(
      `INSERT INTO articles (id, bucket, version, published_at, document, text)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
       FROM json_each(?1) WHERE true
       ON CONFLICT (id) DO UPDATE SET
         bucket = excluded.bucket, version = excluded.version,
         published_at = excluded.published_at, document = excluded.document, text = excluded.text`,
      changes.flatMap(articleRow),
    ),
    ...bulk(
      "DELETE FROM articles WHERE id IN (SELECT value ->> 0 FROM json_each(?1))",
      gone.map((id) => [id]),
    ),
    ...bulk(
      `INSERT INTO changes (edition, kind, article, detail, at)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)`,
      changes.map((change, n) => [edition + 1 + n, change.kind, change.id, detailOf(change), now]),
    ),
  ];
  try {
    await db.batch(statements);
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes(GUARD)) return false;
    throw error;
  }
}

/**
 * What became of the object. A row that speaks of a later version meanwhile stays as it is: that
 * version has a message of its own, and waits.
 */
function ledgerEntry(db: D1Database, work: Commit, edition: number): D1PreparedStatement {
  const { object, reading, sightings, now } = work;
  const [problem] = reading.problems;
  return db
    .prepare(
      `INSERT INTO captures (name, version, etag, size, uploaded_at, captured_at, url, status,
         leased_until, reader_version, layout, language, sightings, problem_code, problem_detail,
         edition, read_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '', ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
       ON CONFLICT (name) DO UPDATE SET
         version = excluded.version, etag = excluded.etag, size = excluded.size,
         uploaded_at = excluded.uploaded_at, captured_at = excluded.captured_at,
         url = excluded.url, status = excluded.status, leased_until = '',
         reader_version = excluded.reader_version, layout = excluded.layout,
         language = excluded.language, sightings = excluded.sightings,
         problem_code = excluded.problem_code, problem_detail = excluded.problem_detail,
         edition = excluded.edition, read_at = excluded.read_at
       WHERE captures.version = excluded.version
          OR captures.uploaded_at < excluded.uploaded_at`,
    )
    .bind(
      object.name,
      object.version,
      object.etag,
      object.size,
      object.uploadedAt,
      object.capturedAt,
      object.url,
      reading.layout === null ? "rejected" : "read",
      reading.readerVersion,
      reading.layout,
      reading.language,
      sightings.length,
      problem?.code ?? null,
      problem?.detail ?? null,
      edition,
      now,
    );
}

function wordingRow({ wording, article }: Commit["wordings"][number]): readonly string[] {
  const { hash, id, bucket, body, ...says } = wording;
  return [hash, id, bucket, article, textHash(body), JSON.stringify(says)];
}

function sightingRow(
  { sighting, wording }: Commit["sightings"][number],
  { name, url }: InboxObject,
): readonly unknown[] {
  const { role, position, published, body, span, spans } = sighting;
  return [
    name,
    position,
    role,
    wording.hash,
    JSON.stringify({ sighting: span, ...spans, body: body.map((block) => block.span) }),
    published && JSON.stringify(published),
    published?.earliest ?? null,
    published?.latest ?? null,
    published && width(published),
    role === "main" ? url : null,
  ];
}

function articleRow(change: Change): readonly (string | null)[][] {
  if (change.kind !== "created" && change.kind !== "updated") return [];
  const { body, ...listed } = change.article;
  const { id, version, publishedAt } = listed;
  return [[id, change.bucket, version, publishedAt, JSON.stringify(listed), textHash(body)]];
}

function detailOf(change: Change): string {
  if (change.kind === "updated") return JSON.stringify({ fields: change.fields });
  if (change.kind === "merged") return JSON.stringify({ into: change.into });
  return "{}";
}
