import { ARTICLE_ID } from "../schema/article.ts";
import type { RelatedArticle } from "../schema/article-items.ts";
import { findMissing, type Missing } from "../storage/catalogue/articles.ts";
import { toDocument } from "../storage/catalogue/documents.ts";
import { unpackFeatures } from "../storage/catalogue/packed-features.ts";
import { readRelated } from "../storage/catalogue/related.ts";
import type { FoundPage } from "../storage/catalogue/rows.ts";
import { findEvidence } from "../story/evidence.ts";
import { nearness } from "../story/same-event.ts";

/** Nearer articles of other events are related. Frequent names alone do not reach it. */
const MIN_NEARNESS = 0.12;
/** An article counts half as much for each period between the two. */
const HALF_LIFE_DAYS = 60;
/** From this share of three-word runs on, an article is a reprint, which comes after the reports in other words. */
const REPRINT_SHINGLES = 0.5;

/**
 * Lists articles related to one: first the other reports of its event, reprints last, then those that its own pages
 * show beside it, then those nearest in words and time. Null if there is no such article.
 */
export async function listRelated(db: D1Database, id: string): Promise<RelatedArticle[] | null> {
  const rows = await readRelated(db, id);
  if (!rows) return null;
  const { own, cards, neighbours } = rows;
  const features = unpackFeatures(own);
  const shown = cards.map((row): RelatedArticle => {
    const { capture, position } = row;
    const why = { kind: "page", sameStory: row.story === own.story, capture, position } as const;
    return { ...JSON.parse(toDocument(row)), why };
  });
  const computed = neighbours
    .flatMap((row) => {
      const [other, sameStory] = [unpackFeatures(row), row.story === own.story];
      const near = nearness(features, other);
      if (!sameStory && near < MIN_NEARNESS) return [];
      const why = { kind: "computed", sameStory, ...findEvidence(features, other) } as const;
      const isReprint = why.shingles >= REPRINT_SHINGLES;
      const rank = near * 0.5 ** ((why.days?.least ?? 0) / HALF_LIFE_DAYS) - (isReprint ? 1 : 0);
      return [{ row, why, rank }];
    })
    .sort((a, b) => b.rank - a.rank || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row, why }): RelatedArticle => ({ ...JSON.parse(toDocument(row)), why }));
  // The first reason counts. Of other events, a page that shows both is evidence that anyone can check.
  const isReport = ({ why }: RelatedArticle) => why.sameStory;
  const all = [...computed.filter(isReport), ...shown, ...computed];
  const found = [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
  return [...found.filter(isReport), ...found.filter((article) => !isReport(article))];
}

/** Lists a page of {@link listRelated}. `from`: the number of items on the previous pages. */
export async function findRelated(
  db: D1Database,
  id: string,
  { from, limit }: { from: number; limit: number },
): Promise<FoundPage<RelatedArticle, number> | Missing> {
  const all = ARTICLE_ID.test(id) ? await listRelated(db, id) : null;
  if (all === null) return findMissing(db, id);
  const to = from + limit;
  return { kind: "page", items: all.slice(from, to), next: all.length > to ? to : null };
}
