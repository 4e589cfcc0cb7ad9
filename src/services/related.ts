import { ARTICLE_ID } from "../schema/article.ts";
import type { RelatedArticle } from "../schema/article-items.ts";
import { findMissing, type Missing } from "../storage/catalogue/articles.ts";
import { type DocumentRow, toDocument } from "../storage/catalogue/documents.ts";
import { unpackFeatures } from "../storage/catalogue/packed-features.ts";
import { readRelated } from "../storage/catalogue/related.ts";
import type { FoundPage } from "../storage/catalogue/rows.ts";
import { findEvidence, sharedShingles } from "../story/evidence.ts";
import { daysBetween, nearness } from "../story/same-event.ts";

/** Nearer articles of other events are related. Frequent names alone do not reach it. */
const MIN_NEARNESS = 0.12;
/** An article counts half as much for each period between the two. */
const HALF_LIFE_DAYS = 60;
/** From this share of three-word runs on, an article is a reprint, which comes after the reports in other words. */
const REPRINT_SHINGLES = 0.5;

/** `explain` takes longer than to rank an article, so it is only called for those that are shown. */
type Ranked = {
  readonly id: string;
  readonly sameStory: boolean;
  readonly explain: () => RelatedArticle;
};

/**
 * Ranks the articles related to one: first the other reports of its event, reprints last, then those that its own pages
 * show beside it, then those nearest in words and time. Null if there is no such article.
 */
async function rankRelated(db: D1Database, id: string): Promise<Ranked[] | null> {
  const rows = await readRelated(db, id);
  if (!rows) return null;
  const { own, cards, neighbours } = rows;
  const features = unpackFeatures(own);
  const toRanked = (row: DocumentRow, kind: string, findReasons: () => object): Ranked => {
    const sameStory = row.story === own.story;
    const explain = () => ({
      ...JSON.parse(toDocument(row)),
      why: { kind, sameStory, ...findReasons() },
    });
    return { id: row.id, sameStory, explain };
  };
  const shown = cards.map((row) => {
    const { capture, position } = row;
    return toRanked(row, "page", () => ({ capture, position }));
  });
  const computed = neighbours
    .flatMap((row) => {
      const other = unpackFeatures(row);
      const near = nearness(features, other);
      const ranked = toRanked(row, "computed", () => findEvidence(features, other));
      if (!ranked.sameStory && near < MIN_NEARNESS) return [];
      const days = daysBetween(features, other)?.least ?? 0;
      const isReprint = sharedShingles(features, other) >= REPRINT_SHINGLES;
      const rank = near * 0.5 ** (days / HALF_LIFE_DAYS) - (isReprint ? 1 : 0);
      return [{ ...ranked, rank }];
    })
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  // The first reason counts. Of other events, a page that shows both is evidence that anyone can check.
  const reports = computed.filter(({ sameStory }) => sameStory);
  const all = Map.groupBy([...reports, ...shown, ...computed], ({ id }) => id).values();
  const found = [...all].flatMap(([first]) => first ?? []);
  return [true, false].flatMap((is) => found.filter(({ sameStory }) => sameStory === is));
}

/** Lists the first articles of {@link rankRelated}: up to `most` reports of the event, and as many others. */
export async function listRelated(
  db: D1Database,
  id: string,
  most: number,
): Promise<RelatedArticle[] | null> {
  const all = await rankRelated(db, id);
  const lists = Map.groupBy(all ?? [], ({ sameStory }) => sameStory).values();
  return all && [...lists].flatMap((list) => list.slice(0, most)).map(({ explain }) => explain());
}

/** Lists a page of {@link rankRelated}. `from`: the number of items on the previous pages. */
export async function findRelated(
  db: D1Database,
  id: string,
  { from, limit }: { from: number; limit: number },
): Promise<FoundPage<RelatedArticle, number> | Missing> {
  const all = ARTICLE_ID.test(id) ? await rankRelated(db, id) : null;
  if (all === null) return findMissing(db, id);
  const to = from + limit;
  const items = all.slice(from, to).map(({ explain }) => explain());
  return { kind: "page", items, next: all.length > to ? to : null };
}
