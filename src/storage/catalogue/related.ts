import type { ListedArticle } from "../../schema/article.ts";
import { STORY_KEY_LIMITS } from "../../story/assignment.ts";
import { compareArticles, type Evidence, findRelation } from "../../story/same-event.ts";
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from "./documents.ts";
import { FEATURES_COLUMNS, type FeaturesRow, unpackFeatures } from "./packed-features.ts";
import { rowsOf } from "./rows.ts";

/** Why an article is findRelation to another: a page shows both, or what both have in common. */
type Why = { readonly sameStory: boolean } & (
  | { readonly kind: "page"; readonly capture: string; readonly position: number }
  | ({ readonly kind: "computed" } & Evidence)
);

export type RelatedArticle = { readonly article: ListedArticle; readonly why: Why };

/** So many of the pages that have it as their main article are asked for their cards. */
const PAGES = 10;
const CARDS = 100;

const NEIGHBOURS_LOOKED_AT = 200;

const SHOWN = `SELECT ${DOCUMENT_COLUMNS}, s.capture, s.position FROM (
    SELECT DISTINCT m.capture FROM ids i CROSS JOIN wordings w ON w.id = i.id
    CROSS JOIN sightings m ON m.wording = w.hash
    WHERE i.article = ?1 AND m.role = 'main' ORDER BY m.capture DESC LIMIT ${PAGES}) pages
  CROSS JOIN sightings s ON s.capture = pages.capture AND s.role = 'card'
  CROSS JOIN wordings w ON w.hash = s.wording CROSS JOIN ids i ON i.id = w.id
  CROSS JOIN articles a ON a.id = i.article
  WHERE a.id <> ?1 ORDER BY s.capture DESC, s.position LIMIT ${CARDS}`;

type Shown = DocumentRow & { readonly capture: string; readonly position: number };

const NEIGHBOURS = `SELECT ${DOCUMENT_COLUMNS}, ${FEATURES_COLUMNS} FROM (
    SELECT DISTINCT k.article FROM articles me, json_each(me.keys) mine
    CROSS JOIN article_keys k ON k.key = mine.value
    WHERE me.id = ?1 AND (SELECT count(*) FROM (
      SELECT 1 FROM article_keys h WHERE h.key = mine.value
      LIMIT ${STORY_KEY_LIMITS.articles} + 1)) <= ${STORY_KEY_LIMITS.articles}
    LIMIT ${NEIGHBOURS_LOOKED_AT}) near
  CROSS JOIN articles a ON a.id = near.article CROSS JOIN texts t ON t.hash = a.text
  WHERE a.id <> ?1`;

/**
 * Articles findRelation to one: first those that its own pages show beside it, then those of its story
 * and those that have enough in common with it, the surest first. Null when there is no such article.
 */
export async function listRelated(db: D1Database, id: string): Promise<RelatedArticle[] | null> {
  const [own, shown, near] = await db.batch([
    db
      .prepare(
        `SELECT ${FEATURES_COLUMNS}, a.story FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = ?1`,
      )
      .bind(id),
    db.prepare(SHOWN).bind(id),
    db.prepare(NEIGHBOURS).bind(id),
  ]);
  const [me] = rowsOf<FeaturesRow & { story: string }>(own);
  if (!me) return null;
  const found = new Map<string, RelatedArticle>();
  for (const row of rowsOf<Shown>(shown)) {
    const article: ListedArticle = JSON.parse(toDocument(row));
    const { capture, position } = row;
    const why: Why = { kind: "page", sameStory: row.story === me.story, capture, position };
    if (!found.has(article.id)) found.set(article.id, { article, why });
  }
  const features = unpackFeatures(me);
  const computed = rowsOf<DocumentRow & FeaturesRow>(near)
    .flatMap((row): { article: ListedArticle; why: Why; score: number }[] => {
      const sameStory = row.story === me.story;
      const evidence = (sameStory ? compareArticles : findRelation)(features, unpackFeatures(row));
      if (!evidence) return [];
      const why: Why = { kind: "computed", sameStory, ...evidence };
      return [{ article: JSON.parse(toDocument(row)), why, score: evidence.score }];
    })
    .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1));
  for (const { article, why } of computed) {
    if (!found.has(article.id)) found.set(article.id, { article, why });
  }
  return [...found.values()];
}
