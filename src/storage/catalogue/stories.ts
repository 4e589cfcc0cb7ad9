import type { ListedArticle } from "../../schema/article.ts";
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from "./documents.ts";
import { createParameters } from "./list-plan.ts";
import { FEATURES_COLUMNS, type FeaturesRow } from "./packed-features.ts";
import { execute, type Head, readWithHead, rowsOf } from "./rows.ts";
import { FIRST_DATED, timeOfSortKey } from "./sort-key.ts";
import { MAX_MEMBERS } from "./story-counts.ts";
import {
  descending,
  type StoryListRequest,
  type StoryOrder,
  selectStories,
} from "./story-selection.ts";

/** Articles of a story that are read for its headline, and for the few outlets that a front page names. */
export const MAX_REPORTS = 8;
const MAX_LISTED_MEMBERS = 50;

/** An article of a story, with its packed terms. */
export type StoryReport = Pick<ListedArticle, "id" | "title" | "summary" | "source" | "dating"> & {
  readonly terms: string;
};

export type StoryRow = {
  readonly leader: ListedArticle;
  /** The last of the best known times of its articles, in milliseconds since the epoch; null if all are undated. */
  readonly lastSeen: number | null;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** Parses the first articles of a story of several, which takes longer than all else of a row. */
  readonly parseReports: () => readonly StoryReport[];
};

const outletsAmong = (members: number) => `(SELECT json_group_array(json(source)) FROM (
  SELECT source FROM (SELECT m.document -> 'source' AS source, m.sort_key FROM articles m
    WHERE m.story = page.id ORDER BY m.sort_key < ${FIRST_DATED}, m.sort_key LIMIT ${members})
  WHERE source ->> 'id' IS NOT NULL GROUP BY source ->> 'id'
  ORDER BY min(sort_key) FILTER (WHERE sort_key >= ${FIRST_DATED}) NULLS LAST))`;

const REPORTS = `(SELECT json_group_array(json_object('id', id, 'title', document ->> '$.title',
    'summary', document -> 'summary', 'source', document -> 'source', 'dating', document -> 'dating',
    'terms', coalesce(features ->> '$.terms', ''))) FROM (
  SELECT m.id, m.document, m.features FROM articles m WHERE m.story = page.id
  ORDER BY m.sort_key < ${FIRST_DATED}, m.sort_key LIMIT ${MAX_REPORTS}))`;

/** Columns of a story in `page` with its leader, the article `a`. `members`: articles whose outlets are named. */
const storyColumns = (
  members = MAX_LISTED_MEMBERS,
) => `${DOCUMENT_COLUMNS}, CAST(page.first AS TEXT) AS first, CAST(page.last AS TEXT) AS last,
  page.source_count AS sourceCount, page.article_count AS articleCount, ${outletsAmong(members)} AS sources,
  iif(page.article_count > 1, ${REPORTS}, '[]') AS reports`;

type Row = DocumentRow &
  Pick<StoryRow, "articleCount" | "sourceCount"> &
  Readonly<Record<"first" | "last" | "sources" | "reports", string>>;

/** Reads a page of stories in one batch. */
export async function readStories(db: D1Database, request: StoryListRequest) {
  const { order, limit } = request;
  const { parameters, bind } = createParameters();
  const { sql, window } = selectStories(request, bind);
  const [head, stories] = await readWithHead(db, [
    db
      .prepare(
        `WITH ${sql}
         SELECT totals.*, ${storyColumns(request.members)} FROM totals LEFT JOIN page LEFT JOIN articles a ON a.id = page.id ORDER BY ${descending(order, "page")}`,
      )
      .bind(...parameters),
  ]);
  const found = rowsOf<Row & Readonly<Record<"total" | "considered", number>>>(stories);
  const [totals] = found;
  const page = found.filter(({ id }) => id !== null).slice(0, limit);
  const last = page.at(-1);
  return {
    ...head,
    rows: page.map(({ total, considered, ...row }) => toStoryRow(row)),
    total: Math.min(totals?.total ?? 0, window),
    totalIsAtLeast: (totals?.considered ?? 0) > window,
    next: found.length > limit && last ? positionOf(last, order) : null,
  };
}

function toStoryRow({
  first,
  last,
  articleCount,
  sourceCount,
  sources,
  reports,
  ...leader
}: Row): StoryRow {
  return {
    leader: JSON.parse(toDocument(leader)),
    lastSeen: timeOfSortKey(last),
    articleCount,
    sourceCount,
    sources: JSON.parse(sources),
    parseReports: () => JSON.parse(reports),
  };
}

/** Stories of several articles among which the most prominent ones are found: those that were updated last. */
const RECENT_STORIES = 200;
/** A story is as prominent as another with twice the outlets that so many others were updated before. */
const STORIES_PER_HALF = 50;

/**
 * Reads the stories that a front page shows first, in one statement, of one language or all. A story's prominence is the
 * number of its outlets, divided by {@link STORIES_PER_HALF} and the number of stories that were updated after it. So
 * the order needs no clock, and a corpus that nobody adds to keeps it; and news of a busy day and of a slow year pass in
 * the same way. Where no story has a known time, those with the most outlets come first.
 */
export async function readProminentStories(
  db: D1Database,
  language: string | null,
  limit: number,
): Promise<StoryRow[]> {
  const inLanguage =
    language === null
      ? "true"
      : "EXISTS (SELECT 1 FROM articles m WHERE m.story = s.id AND m.document ->> '$.language' = ?1)";
  const columns = "id, first, last, source_count, article_count";
  const rows = await execute<Row>(
    db,
    // Languages are compared among the stories that were read, so that a rare one reads no more of them.
    `WITH dated AS MATERIALIZED (SELECT * FROM (SELECT ${columns} FROM story_counts
         WHERE last >= ${FIRST_DATED} ORDER BY last DESC LIMIT ${RECENT_STORIES}) s WHERE ${inLanguage}),
       recent AS (
         SELECT *, row_number() OVER (ORDER BY last DESC) AS age FROM dated
         UNION ALL SELECT * FROM (SELECT ${columns}, 0 AS age FROM story_counts
           WHERE NOT EXISTS (SELECT 1 FROM story_counts WHERE last >= ${FIRST_DATED})
           ORDER BY source_count DESC, article_count DESC, last DESC LIMIT ${RECENT_STORIES}) s WHERE ${inLanguage}),
       page AS MATERIALIZED (SELECT *, source_count / (${STORIES_PER_HALF}.0 + age) AS prominence FROM recent
         ORDER BY prominence DESC, article_count DESC, last DESC LIMIT ${limit})
     SELECT ${storyColumns(MAX_REPORTS)} FROM page JOIN articles a ON a.id = page.id
     ORDER BY page.prominence DESC, page.article_count DESC, page.last DESC`,
    language === null ? [] : [language],
  );
  return rows.map(toStoryRow);
}

function positionOf({ first, last, sourceCount, articleCount }: Row, order: StoryOrder): string {
  if (order === "coverage") return [sourceCount, articleCount, last].join(" ");
  return order === "newest" ? first : last;
}

/** Reads the articles of a story, its leader first; none if no article leads a story with that id. */
export async function readMembers(
  db: D1Database,
  id: string,
): Promise<Head & { readonly rows: readonly (DocumentRow & FeaturesRow)[] }> {
  const [head, articles] = await readWithHead(db, [
    db
      .prepare(
        `SELECT ${DOCUMENT_COLUMNS}, ${FEATURES_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text
         WHERE a.story = ?1 ORDER BY a.id <> ?1, a.sort_key < ${FIRST_DATED}, a.sort_key LIMIT ${MAX_MEMBERS}`,
      )
      .bind(id),
  ]);
  return { ...head, rows: rowsOf(articles) };
}

/** Returns the story of an article; null if there is no such article. */
export async function storyOfArticle(db: D1Database, id: string): Promise<string | null> {
  return db.prepare("SELECT story FROM articles WHERE id = ?1").bind(id).first<string>("story");
}
