import type { ListedArticle } from "../article/schema.ts";
import type { Features } from "../story/features.ts";
import { type Evidence, inCommon, related } from "../story/same-event.ts";
import { STORY_KEY_LIMITS } from "../story/settle.ts";
import { rowsOf } from "./rows.ts";

/** Why an article is related to another: a page shows both, or what both have in common. */
type Why = { readonly sameStory: boolean } & (
  | { readonly kind: "page"; readonly capture: string; readonly position: number }
  | ({ readonly kind: "computed" } & Evidence)
);

export type RelatedArticle = { readonly article: ListedArticle; readonly why: Why };

/** So many of the pages that have it as their main article are asked for their cards. */
const PAGES = 10;
const CARDS = 100;

const NEIGHBOURS_LOOKED_AT = 200;

const SHOWN = `SELECT a.document, a.story, s.capture, s.position FROM (
    SELECT DISTINCT m.capture FROM wordings w CROSS JOIN sightings m ON m.wording = w.hash
    WHERE w.article = ?1 AND m.role = 'main' ORDER BY m.capture DESC LIMIT ${PAGES}) pages
  CROSS JOIN sightings s ON s.capture = pages.capture AND s.role = 'card'
  CROSS JOIN wordings w ON w.hash = s.wording
  CROSS JOIN articles a ON a.id = w.article
  WHERE a.id <> ?1 ORDER BY s.capture DESC, s.position LIMIT ${CARDS}`;

type Shown = { document: string; story: string; capture: string; position: number };

const NEIGHBOURS = `SELECT a.document, a.features, a.story FROM (
    SELECT DISTINCT k.article FROM articles me, json_each(me.keys) mine
    CROSS JOIN story_keys k ON k.key = mine.value
    WHERE me.id = ?1 AND (SELECT count(*) FROM (
      SELECT 1 FROM story_keys h WHERE h.key = mine.value
      LIMIT ${STORY_KEY_LIMITS.articles} + 1)) <= ${STORY_KEY_LIMITS.articles}
    LIMIT ${NEIGHBOURS_LOOKED_AT}) near
  CROSS JOIN articles a ON a.id = near.article WHERE a.id <> ?1`;

/**
 * Articles related to one: first those that its own pages show beside it, then those of its story
 * and those that have enough in common with it, the surest first. Null when there is no such article.
 */
export async function listRelated(db: D1Database, id: string): Promise<RelatedArticle[] | null> {
  const [own, shown, near] = await db.batch([
    db.prepare("SELECT features, story FROM articles WHERE id = ?1").bind(id),
    db.prepare(SHOWN).bind(id),
    db.prepare(NEIGHBOURS).bind(id),
  ]);
  const [me] = rowsOf<{ features: string; story: string }>(own);
  if (!me) return null;
  const found = new Map<string, RelatedArticle>();
  for (const { document, story, ...place } of rowsOf<Shown>(shown)) {
    const article: ListedArticle = JSON.parse(document);
    const why: Why = { kind: "page", sameStory: story === me.story, ...place };
    if (!found.has(article.id)) found.set(article.id, { article, why });
  }
  const features: Features = JSON.parse(me.features);
  const computed = rowsOf<{ document: string; features: string; story: string }>(near)
    .flatMap((row): { article: ListedArticle; why: Why; score: number }[] => {
      const sameStory = row.story === me.story;
      const evidence = (sameStory ? inCommon : related)(features, JSON.parse(row.features));
      if (!evidence) return [];
      const why: Why = { kind: "computed", sameStory, ...evidence };
      return [{ article: JSON.parse(row.document), why, score: evidence.score }];
    })
    .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1));
  for (const { article, why } of computed) {
    if (!found.has(article.id)) found.set(article.id, { article, why });
  }
  return [...found.values()];
}
