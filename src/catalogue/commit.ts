import { bestKnownTime, width } from "../article/dating.ts";
import { addressKey, textHash, type Wording } from "../article/identity.ts";
import type { InboxObject } from "../inbox/captures.ts";
import type { SeenPlace } from "../inbox/removals.ts";
import type { Reading, Sighting } from "../reader/reading.ts";
import { facetsOf } from "../search/facets.ts";
import { indexText } from "../search/words.ts";
import type { ArticleRow, Change, Move } from "../story/journal.ts";
import { packBody } from "./bodies.ts";
import { toChunks } from "./bulk.ts";
import { placeOf } from "./place.ts";
import { insertRemovals } from "./removals.ts";
import { packSpans } from "./spans.ts";

/** What became of an object of the inbox. */
export type Read = {
  readonly object: InboxObject;
  readonly reading: Pick<Reading, "readerVersion" | "layout" | "language" | "problems">;
  readonly sightings: readonly { readonly sighting: Sighting; readonly wording: Wording }[];
  /** Ids that the object removes for good, and where what they are of was seen. */
  readonly removes: readonly string[];
  readonly places?: readonly SeenPlace[];
};

/** All that one turn does to the catalogue. */
export type Commit = {
  /** Revision and edition that the changes were decided on. */
  readonly revision: number;
  readonly edition: number;
  /** Null when no object is behind the turn. */
  readonly read: Read | null;
  /** Wordings to store or to move. */
  readonly wordings: readonly {
    readonly wording: Wording;
    readonly bucket: string;
    readonly article: string | null;
  }[];
  readonly articles: readonly ArticleRow[];
  readonly moves: readonly Move[];
  readonly changes: readonly Change[];
  /** RFC 3339. */
  readonly now: string;
};

const GUARD = "decided_on_current_revision";

const ARTICLES = `INSERT INTO shelf (place, id, content, version, published_at, document, text,
    features, keys, earlier, story, at, title, body, facets)
  SELECT CAST(value ->> 0 AS INTEGER), value ->> 1, value ->> 2, value ->> 3, value ->> 4,
         value ->> 5, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10, ?2,
         value ->> 11, value ->> 12, value ->> 13
  FROM json_each(?1)`;

/**
 * Writes a reading and every change that follows from it in one D1 batch, which is a transaction:
 * all of it or nothing. Triggers keep what follows from a row: keys, outbox, what is gone.
 *
 * A batch can't read, decide and write, so its first statement fails unless the revision that was
 * decided on is still the current one. Returns null then, with nothing written: load and decide
 * again. Else the number of rows written, indexes included. At most seven statements, plus one for
 * each further megabyte.
 */
export async function commit(db: D1Database, work: Commit): Promise<number | null> {
  const { revision, edition, read, changes, now } = work;
  const last = edition + changes.length;
  const bulk = (sql: string, rows: readonly (readonly unknown[])[]) =>
    toChunks(rows).map((chunk) => db.prepare(sql).bind(chunk));

  const statements = [
    db
      .prepare("UPDATE head SET decided_on = ?1, revision = revision + 1, edition = ?2")
      .bind(revision, last),
    ...(read ? [ledgerEntry(db, read, last, now)] : []),
    ...bulk(
      `INSERT INTO told (hash, id, exact, bucket, article, text, keys, says, body)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
              value ->> 6, value ->> 7, value ->> 8
       FROM json_each(?1)`,
      work.wordings.map(toldRow),
    ),
    ...bulk(
      `INSERT INTO sightings (capture, position, role, wording, spans, dating, earliest, latest,
         width, page, address, hashtag)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
              value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10, value ->> 11
       FROM json_each(?1)`,
      read?.sightings.map((seen) => sightingRow(seen, read.object)) ?? [],
    ),
    ...insertRemovals(db, { ids: read?.removes ?? [], seen: read?.places ?? [] }, now),
    ...toChunks([...work.articles.map(articleRow), ...work.moves.map(moveRow)]).map((chunk) =>
      db.prepare(ARTICLES).bind(chunk, now),
    ),
    ...bulk(
      `INSERT INTO changes (edition, kind, article, detail, at)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?1)`,
      changes.map((change, n) => [edition + 1 + n, change.kind, change.id, detailOf(change), now]),
    ),
  ];
  try {
    const results = await db.batch(statements);
    return results.reduce((rows, { meta }) => rows + meta.rows_written, 0);
  } catch (error) {
    if (error instanceof Error && error.message.includes(GUARD)) return null;
    throw error;
  }
}

/**
 * What became of the object. Where the row speaks of a later version meanwhile a trigger ends the
 * commit as it does a lost race: that version has a message of its own.
 */
function ledgerEntry(
  db: D1Database,
  read: Read,
  edition: number,
  now: string,
): D1PreparedStatement {
  const { object, reading, sightings, removes } = read;
  const [problem] = reading.problems;
  return db
    .prepare(
      `INSERT INTO captures (name, version, etag, size, uploaded_at, captured_at, url, status,
         leased_until, reader_version, read_etag, layout, language, sightings, problem_code,
         problem_detail, edition, read_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '', ?9, ?3, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
       ON CONFLICT (name) DO UPDATE SET
         version = excluded.version, etag = excluded.etag, size = excluded.size,
         uploaded_at = excluded.uploaded_at, captured_at = excluded.captured_at,
         url = excluded.url, status = excluded.status, leased_until = '',
         reader_version = excluded.reader_version, read_etag = excluded.read_etag,
         layout = excluded.layout, language = excluded.language, sightings = excluded.sightings,
         problem_code = excluded.problem_code, problem_detail = excluded.problem_detail,
         edition = excluded.edition, read_at = excluded.read_at`,
    )
    .bind(
      object.name,
      object.version,
      object.etag,
      object.size,
      object.uploadedAt,
      object.capturedAt,
      object.url,
      reading.layout === null && removes.length === 0 ? "rejected" : "read",
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

function toldRow({ wording, bucket, article }: Commit["wordings"][number]): readonly unknown[] {
  const { hash, id, exact, keys, body, ...says } = wording;
  return [
    ...[hash, id, exact, bucket, article, textHash(body), JSON.stringify(keys)],
    ...[JSON.stringify(says), packBody(body)],
  ];
}

function sightingRow(
  { sighting, wording }: Read["sightings"][number],
  { name, url }: InboxObject,
): readonly unknown[] {
  const { role, position, published, hashtags } = sighting;
  const page = role === "main" ? url : null;
  return [
    name,
    position,
    role,
    wording.hash,
    packSpans(sighting),
    published && JSON.stringify(published),
    published?.earliest ?? null,
    published?.latest ?? null,
    published && width(published),
    page,
    page && addressKey(page),
    hashtags[0] ?? null,
  ];
}

function articleRow(row: ArticleRow): readonly (string | null)[] {
  const { document, content, text, features, keys, earlier, story, body } = row;
  const { id, version, publishedAt, title } = document;
  return [
    ...[
      placeOf(bestKnownTime(document), id),
      id,
      content,
      version,
      publishedAt,
      JSON.stringify(document),
      text,
    ],
    ...[JSON.stringify(features), JSON.stringify(keys), JSON.stringify(earlier), story],
    ...[indexText(title), indexText(body.map((block) => block.text).join("\n"))],
    facetsOf(document).join(" "),
  ];
}

function moveRow({ id, content, version, earlier, story }: Move): readonly (string | null)[] {
  return [null, id, content, version, null, "", "", "", "", JSON.stringify(earlier), story];
}

function detailOf(change: Change): string {
  if (change.kind === "updated") {
    return JSON.stringify({ version: change.version, fields: change.fields });
  }
  if (change.kind === "created") return JSON.stringify({ version: change.version });
  if (change.kind === "merged") return JSON.stringify({ into: change.into });
  return "{}";
}
