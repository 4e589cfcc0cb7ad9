import type { ListedArticle } from "../../schema/article.ts";
import type { Evidence } from "../../story/same-event.ts";
import { findSameEvent } from "../../story/same-event.ts";
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from "./documents.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { FEATURES_COLUMNS, type FeaturesRow, unpackFeatures } from "./packed-features.ts";
import { pageStatement } from "./paging.ts";
import { rowsOf } from "./rows.ts";

/** A story as a list shows it: the article that leads it, and who else tells it. */
type StoryRow = {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly leader: ListedArticle;
  readonly articles: number;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
};

export type StoryPage = Head & {
  readonly stories: readonly StoryRow[];
  /** Sort key of the last leader; null when the list ends with it. */
  readonly next: string | null;
};

/** Each outlet once, in the order in which they published. */
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

type LeaderRow = DocumentRow & {
  readonly sortKey: string;
  readonly sources: string;
  readonly size: number;
};

/** Up to `limit` stories after the sort key `after`, by the time of the article that leads each, newest first. */
export async function listStories(
  db: D1Database,
  { after, limit }: { after: string | null; limit: number },
): Promise<StoryPage> {
  const [heads, leaders] = await db.batch([
    db.prepare(HEAD_QUERY),
    pageStatement(db, LEADERS, { order: "newest", after, limit: limit + 1 }),
  ]);
  const rows = rowsOf<LeaderRow>(leaders);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ...toHead(heads),
    stories: page.map(({ sources, size, ...row }) => {
      const leader: ListedArticle = JSON.parse(toDocument(row));
      const { id, publishedAt } = leader;
      return { id, publishedAt, leader, articles: size, sources: JSON.parse(sources) };
    }),
    next: rows.length > limit && last ? last.sortKey : null,
  };
}

/** An article of a story, with what it has in common with the one that leads it. */
export type StoryMember = {
  readonly article: ListedArticle;
  readonly evidence: Evidence | null;
};

/** A story shows so many articles at most; the earliest. */
const MEMBERS = 500;

/** The articles of a story, its leader first; empty when no article leads a story of that id. */
export async function readStory(
  db: D1Database,
  id: string,
): Promise<Head & { members: readonly StoryMember[] }> {
  const [heads, articles] = await db.batch([
    db.prepare(HEAD_QUERY),
    db
      .prepare(
        `SELECT ${DOCUMENT_COLUMNS}, ${FEATURES_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text
         WHERE a.story = ?1 ORDER BY a.id <> ?1, a.sort_key LIMIT ${MEMBERS}`,
      )
      .bind(id),
  ]);
  const rows = rowsOf<DocumentRow & FeaturesRow>(articles);
  const [leader] = rows;
  const led = leader && unpackFeatures(leader);
  return {
    ...toHead(heads),
    members: rows.map((row) => ({
      article: JSON.parse(toDocument(row)),
      evidence: led && row.id !== id ? findSameEvent(led, unpackFeatures(row)) : null,
    })),
  };
}

/** The story that an article is of; null when there is no such article. */
export async function storyOfArticle(db: D1Database, id: string): Promise<string | null> {
  return db.prepare("SELECT story FROM articles WHERE id = ?1").bind(id).first<string>("story");
}
