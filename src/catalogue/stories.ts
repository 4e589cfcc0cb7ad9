import type { ListedArticle } from "../article/schema.ts";
import type { Features } from "../story/features.ts";
import type { Evidence } from "../story/same-event.ts";
import { sameEvent } from "../story/same-event.ts";
import { HEAD, type Head, headOf } from "./head.ts";
import { pageOf } from "./paging.ts";
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
  /** Place of the last leader; null when the list ends with it. */
  readonly next: string | null;
};

/** Each outlet once, in the order in which they published. */
const OUTLETS = `(SELECT json_group_array(json(source)) FROM (
  SELECT m.document -> 'source' AS source FROM articles m
  WHERE m.story = a.id AND m.document ->> '$.source.id' IS NOT NULL
  GROUP BY m.document ->> '$.source.id'
  ORDER BY min(m.place))) AS sources`;
const SIZE = "(SELECT count(*) FROM articles m WHERE m.story = a.id) AS size";

const LEADERS = {
  select: `SELECT CAST(a.place AS TEXT) AS place, a.id, a.published_at, a.document, ${OUTLETS}, ${SIZE}
    FROM articles a`,
  where: "a.story = a.id",
  parameters: [],
  place: "a.place",
} as const;

type LeaderRow = {
  place: string;
  id: string;
  published_at: string | null;
  document: string;
  sources: string;
  size: number;
};

/** Up to `limit` stories after the place `after`, by the time of the article that leads each, newest first. */
export async function listStories(
  db: D1Database,
  { after, limit }: { after: string | null; limit: number },
): Promise<StoryPage> {
  const [heads, leaders] = await db.batch([
    db.prepare(HEAD),
    pageOf(db, LEADERS, { order: "newest", after, limit: limit + 1 }),
  ]);
  const rows = rowsOf<LeaderRow>(leaders);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    ...headOf(heads),
    stories: page.map(({ id, published_at, document, sources, size }) => ({
      id,
      publishedAt: published_at,
      leader: JSON.parse(document),
      articles: size,
      sources: JSON.parse(sources),
    })),
    next: rows.length > limit && last ? last.place : null,
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
    db.prepare(HEAD),
    db
      .prepare(
        `SELECT id, document, features FROM articles WHERE story = ?1
         ORDER BY id <> ?1, place LIMIT ${MEMBERS}`,
      )
      .bind(id),
  ]);
  const rows = rowsOf<{ id: string; document: string; features: string }>(articles);
  const [leader] = rows;
  const led: Features | null = leader ? JSON.parse(leader.features) : null;
  return {
    ...headOf(heads),
    members: rows.map(({ id: member, document, features }) => ({
      article: JSON.parse(document),
      evidence: led && member !== id ? sameEvent(led, JSON.parse(features)) : null,
    })),
  };
}

/** The story that an article is of; null when there is no such article. */
export async function storyOfArticle(db: D1Database, id: string): Promise<string | null> {
  return db.prepare("SELECT story FROM articles WHERE id = ?1").bind(id).first<string>("story");
}
