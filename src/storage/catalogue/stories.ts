import type { ListedArticle } from "../../schema/article.ts";
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from "./documents.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { FEATURES_COLUMNS, type FeaturesRow } from "./packed-features.ts";
import { pageStatement } from "./paging.ts";
import { rowsOf } from "./rows.ts";
import { MAX_MEMBERS } from "./story-counts.ts";

/** The article that leads a story, and how many articles and which outlets report it. */
type LeaderRow = {
  readonly leader: ListedArticle;
  readonly articles: number;
  /** Each outlet once, in the order in which they published. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
};

export type LeaderPage = Head & {
  readonly rows: readonly LeaderRow[];
  /** The sort key of the last leader; null on the last page. */
  readonly next: string | null;
};

const OUTLETS = `(SELECT json_group_array(json(source)) FROM (
  SELECT m.document -> 'source' AS source FROM articles m
  WHERE m.story = a.id AND m.document ->> '$.source.id' IS NOT NULL
  GROUP BY m.document ->> '$.source.id'
  ORDER BY min(m.sort_key))) AS sources`;
const SIZE = "(SELECT count(*) FROM articles m WHERE m.story = a.id) AS size";

const LEADERS = {
  columns: `CAST(a.sort_key AS TEXT) AS sortKey, ${DOCUMENT_COLUMNS}, ${OUTLETS}, ${SIZE}`,
  tables: "articles a",
  where: "a.story = a.id",
  parameters: [],
  sortKey: "a.sort_key",
} as const;

/** Reads up to `limit` leaders after the sort key `after`, the newest first. */
export async function readLeaders(
  db: D1Database,
  { after, limit }: { after: string | null; limit: number },
): Promise<LeaderPage> {
  const [heads, leaders] = await db.batch([
    db.prepare(HEAD_QUERY),
    pageStatement(db, LEADERS, { order: "newest", after, limit: limit + 1 }),
  ]);
  const rows = rowsOf<DocumentRow & { sortKey: string; sources: string; size: number }>(leaders);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ...toHead(heads),
    rows: page.map(({ sources, size, ...row }) => ({
      leader: JSON.parse(toDocument(row)),
      articles: size,
      sources: JSON.parse(sources),
    })),
    next: rows.length > limit && last ? last.sortKey : null,
  };
}

/** Reads the articles of a story, its leader first; none if no article leads a story with that id. */
export async function readMembers(
  db: D1Database,
  id: string,
): Promise<Head & { readonly rows: readonly (DocumentRow & FeaturesRow)[] }> {
  const [heads, articles] = await db.batch([
    db.prepare(HEAD_QUERY),
    db
      .prepare(
        `SELECT ${DOCUMENT_COLUMNS}, ${FEATURES_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text
         WHERE a.story = ?1 ORDER BY a.id <> ?1, a.sort_key LIMIT ${MAX_MEMBERS}`,
      )
      .bind(id),
  ]);
  return { ...toHead(heads), rows: rowsOf(articles) };
}

/** Returns the story of an article; null if there is no such article. */
export async function storyOfArticle(db: D1Database, id: string): Promise<string | null> {
  return db.prepare("SELECT story FROM articles WHERE id = ?1").bind(id).first<string>("story");
}
