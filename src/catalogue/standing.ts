import type { Wording } from "../article/identity.ts";
import type { Evidence } from "../article/parting.ts";
import type { Article, ArticleBody, Dating, ListedArticle } from "../article/schema.ts";
import type { InboxObject } from "../inbox/captures.ts";
import { FAILED } from "./ledger.ts";
import { rowsOf } from "./rows.ts";

/** What the catalogue holds of the buckets that one capture touches, all but that capture's own say. */
export type Standing = {
  /** The revision that a commit decided on this must name. */
  readonly revision: number;
  readonly edition: number;
  /**
   * There is nothing to do: this version of the object was already read, or rejected for what it is,
   * by this reader; or the ledger knows of a later version, which has a message of its own.
   */
  readonly settled: boolean;
  readonly evidence: readonly Evidence[];
  /** The article that each wording of the buckets belongs to, by the wording's hash. */
  readonly articleOf: ReadonlyMap<string, string>;
  readonly articles: readonly Article[];
};

type HeadRow = { revision: number; edition: number; settled: number };

type WordingRow = {
  hash: string;
  id: string;
  bucket: string;
  article: string;
  says: string;
  text: string;
  narrowest: string | null;
  last_to_begin: string | null;
  first_to_end: string | null;
  page: string | null;
  shown: number;
};

/** Buckets named in ?1 and those of the capture ?2 as it was read before. */
const TOUCHED = `WITH touched (bucket) AS (
  SELECT value FROM json_each(?1)
  UNION
  SELECT w.bucket FROM sightings s JOIN wordings w ON w.hash = s.wording WHERE s.capture = ?2)`;

/** Sightings of a wording in other captures; each use reads the first row of an index. */
const ELSEWHERE = "FROM sightings WHERE wording = w.hash AND capture <> ?2";

/**
 * Reads, in one batch, all that is needed to decide what a new reading of `object` changes. The
 * rows read depend on the buckets' distinct wordings, not on how many captures show them.
 */
export async function loadStanding(
  db: D1Database,
  object: Pick<InboxObject, "name" | "version" | "uploadedAt">,
  buckets: readonly string[],
  readerVersion: number,
): Promise<Standing> {
  const touched = [JSON.stringify(buckets), object.name] as const;
  const [heads, wordings, articles, texts] = await db.batch([
    db
      .prepare(
        `SELECT revision, edition, EXISTS (
           SELECT 1 FROM captures
           WHERE name = ?1 AND (uploaded_at > ?4
             OR (version = ?2 AND reader_version = ?3 AND status <> 'waiting'
               AND problem_code IS NOT '${FAILED}'))) AS settled
         FROM head`,
      )
      .bind(object.name, object.version, readerVersion, object.uploadedAt),
    db
      .prepare(
        `${TOUCHED}
         SELECT w.hash, w.id, w.bucket, w.article, w.says, w.text,
           (SELECT dating ${ELSEWHERE} AND width >= 0 ORDER BY width, dating LIMIT 1) AS narrowest,
           (SELECT dating ${ELSEWHERE} AND earliest > '' ORDER BY earliest DESC LIMIT 1)
             AS last_to_begin,
           (SELECT dating ${ELSEWHERE} AND latest > '' ORDER BY latest LIMIT 1) AS first_to_end,
           (SELECT page ${ELSEWHERE} AND page IS NOT NULL ORDER BY page LIMIT 1) AS page,
           EXISTS (SELECT 1 ${ELSEWHERE}) AS shown
         FROM touched JOIN wordings w ON w.bucket = touched.bucket`,
      )
      .bind(...touched),
    db
      .prepare(
        `${TOUCHED}
         SELECT a.document, a.text
         FROM touched JOIN articles a ON a.bucket = touched.bucket`,
      )
      .bind(...touched),
    db
      .prepare(
        `${TOUCHED}
         SELECT hash, body FROM texts WHERE hash IN
           (SELECT w.text FROM touched JOIN wordings w ON w.bucket = touched.bucket)`,
      )
      .bind(...touched),
  ]);
  const [head] = rowsOf<HeadRow>(heads);
  if (!head) throw new Error("The catalogue has no head; were the migrations applied?");
  const wordingRows = rowsOf<WordingRow>(wordings);
  const bodies = new Map(
    rowsOf<{ hash: string; body: string }>(texts).map(({ hash, body }): [string, ArticleBody] => [
      hash,
      JSON.parse(body),
    ]),
  );
  return {
    revision: head.revision,
    edition: head.edition,
    settled: head.settled === 1,
    evidence: wordingRows.filter(({ shown }) => shown === 1).map((row) => toEvidence(row, bodies)),
    articleOf: new Map(wordingRows.map(({ hash, article }) => [hash, article])),
    articles: rowsOf<ArticleRow>(articles).map((row) => toArticle(row, bodies)),
  };
}

type Bodies = ReadonlyMap<string, ArticleBody>;
type ArticleRow = { document: string; text: string };

function toEvidence(row: WordingRow, bodies: Bodies): Evidence {
  const says: Omit<Wording, "hash" | "id" | "bucket" | "body"> = JSON.parse(row.says);
  const { hash, id, bucket, page, narrowest, last_to_begin, first_to_end } = row;
  const datings = new Set([narrowest, last_to_begin, first_to_end].filter((json) => json !== null));
  return {
    wording: { hash, id, bucket, ...says, body: bodies.get(row.text) ?? [] },
    datings: [...datings].map((json): Dating => JSON.parse(json)),
    page,
  };
}

/** An article's text is that of one of its wordings, which are in the same bucket. */
function toArticle({ document, text }: ArticleRow, bodies: Bodies): Article {
  const listed: ListedArticle = JSON.parse(document);
  return { ...listed, body: bodies.get(text) ?? [] };
}
