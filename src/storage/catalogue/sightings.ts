import { type ArticleDocument, fieldProvenance } from "../../article/assemble.ts";
import type { Observation } from "../../article/observations.ts";
import { bestFirst } from "../../article/split-bucket.ts";
import type { Wording } from "../../article/wording.ts";
import type { SightingDocument } from "../../reader/capture-reading.ts";
import type { Dating } from "../../schema/article.ts";
import { unpackBody } from "./packed-bodies.ts";
import { type SightingSpans, unpackSpans } from "./packed-spans.ts";
import { type Page, rowsOf, toPage } from "./rows.ts";

/** An article as one capture shows it, with the spans of its fields. */
export type SightingRow = Pick<
  SightingDocument,
  "capture" | "capturedAt" | "url" | "position" | "role" | "published" | "gives"
> & {
  readonly hashtag: string | null;
  readonly spans: SightingSpans;
  readonly wording: string;
  readonly says: Omit<Wording, "hash" | "id" | "exact" | "keys" | "body" | "sketch" | "shingles">;
};

/** The sighting that an article's text comes from; the first by name if several say the same. */
export type TextSource = {
  readonly capture: string;
  /** The etag of the bytes that it was read from. */
  readonly etag: string;
  readonly spans: SightingSpans;
};

export type SightingPosition = readonly [wording: string, capture: string, position: number];

/** Wordings of an article that are considered as origins of its fields. */
const MAX_WORDINGS = 256;

type Row = Omit<SightingRow, "published" | "spans" | "says" | "gives"> & {
  dating: string | null;
  spans: string;
  says: string;
};

/**
 * Returns up to `limit` sightings of an article after `after`, grouped by wording, and the one that its text
 * comes from, whichever page that is on. No sightings means that there is no such article.
 */
export async function listSightings(
  db: D1Database,
  id: string,
  { after, limit }: { after: SightingPosition | null; limit: number },
): Promise<Page<SightingRow, SightingPosition> & { readonly source: TextSource | null }> {
  const [wording, capture, position] = after ?? ["", "", -1];
  const [sightings, wordings, articles] = await db.batch([
    db
      .prepare(
        `SELECT s.capture, c.captured_at AS capturedAt, c.url, s.position, s.role, s.hashtag,
           s.dating, s.spans, s.wording, w.says
         FROM (SELECT w.hash, w.says FROM ids i CROSS JOIN wordings w ON w.id = i.id
           WHERE i.article = ?1 AND w.hash >= ?2 ORDER BY w.hash) w
         CROSS JOIN sightings s ON s.wording = w.hash
         CROSS JOIN captures c ON c.name = s.capture
         WHERE (s.wording, s.capture, s.position) > (?2, ?3, ?4)
         ORDER BY s.wording, s.capture, s.position LIMIT ?5`,
      )
      .bind(id, wording, capture, position, limit + 1),
    db
      .prepare(
        `SELECT w.hash, w.id, w.says, t.body, s.capture, s.spans, c.read_etag AS etag
         FROM ids i CROSS JOIN wordings w ON w.id = i.id CROSS JOIN texts t ON t.hash = w.text
         CROSS JOIN sightings s ON (s.capture, s.position) = (
           SELECT capture, position FROM sightings WHERE wording = w.hash
           ORDER BY capture, position LIMIT 1)
         CROSS JOIN captures c ON c.name = s.capture
         WHERE i.article = ?1 ORDER BY w.hash LIMIT ${MAX_WORDINGS}`,
      )
      .bind(id),
    db.prepare("SELECT document FROM articles WHERE id = ?1").bind(id),
  ]);
  const [article] = rowsOf<{ document: string }>(articles);
  const document: ArticleDocument | null = article ? JSON.parse(article.document) : null;
  const rows = rowsOf<WordingRow>(wordings);
  const provenance = provenanceOf(rows);
  const { body } = provenance;
  const source = rows.find(({ hash }) => hash === body);
  const toItem = ({ dating, spans, ...row }: Row): SightingRow => {
    const published: Dating | null = dating === null ? null : JSON.parse(dating);
    const says: SightingRow["says"] = JSON.parse(row.says);
    const own = document ? fieldsOfSighting({ ...row, published, says }, document) : [];
    const given = Object.keys(provenance).filter((field) => provenance[field] === row.wording);
    return {
      ...row,
      published,
      spans: unpackSpans(spans),
      says,
      gives: [...given, ...own],
    };
  };
  const positionOf = (last: Row) => [last.wording, last.capture, last.position] as const;
  return {
    ...toPage(rowsOf<Row>(sightings), limit, positionOf, toItem),
    source: source
      ? { capture: source.capture, etag: source.etag, spans: unpackSpans(source.spans) }
      : null,
  };
}

/** Fields that come from where and when a capture shows the article; several sightings may give one. */
function fieldsOfSighting(
  { published, role, url, hashtag, says }: Omit<SightingRow, "spans" | "gives">,
  { dating, url: page, hashtags }: ArticleDocument,
): string[] {
  const bounds =
    published !== null &&
    ((published.earliest !== null && published.earliest === dating.earliest) ||
      (published.latest !== null && published.latest === dating.latest));
  const shown = [hashtag, ...(says.hashtags ?? [])];
  const own = hashtags.some(({ tag, origin }) => origin === "page" && shown.includes(tag));
  return [
    ...(bounds ? ["dating"] : []),
    ...(role === "main" && url !== null && url === page ? ["url"] : []),
    ...(own ? ["hashtags"] : []),
  ];
}

type WordingRow = Record<"hash" | "id" | "says" | "body" | keyof TextSource, string>;

/** The hash of the wording that each field comes from. */
function provenanceOf(rows: readonly WordingRow[]): Readonly<Record<string, string>> {
  const members = rows
    .map(({ hash, id, says, body }): Observation => {
      const wording = {
        hash,
        id,
        exact: "",
        keys: [],
        ...JSON.parse(says),
        body: unpackBody(body),
      };
      return { wording, datings: [], pages: [], hashtags: [] };
    })
    .sort(bestFirst);
  const [best, ...others] = members;
  return best ? fieldProvenance([best, ...others]) : {};
}
