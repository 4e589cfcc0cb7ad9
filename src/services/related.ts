import type { ListedArticle } from "../schema/article.ts";
import { ARTICLE_ID } from "../schema/article.ts";
import { toDocument } from "../storage/catalogue/documents.ts";
import { unpackFeatures } from "../storage/catalogue/packed-features.ts";
import { readRelated } from "../storage/catalogue/related.ts";
import { compareArticles, type Evidence, findRelation } from "../story/same-event.ts";
import { findMissing, type Missing } from "./articles.ts";

/** Why an article is related to another: a page shows both, or what both have in common. */
type Why = { readonly sameStory: boolean } & (
  | { readonly kind: "page"; readonly capture: string; readonly position: number }
  | ({ readonly kind: "computed" } & Evidence)
);

export type RelatedArticle = ListedArticle & { readonly why: Why };

/**
 * Lists articles related to one: first those that its own pages show beside it, then those of its story
 * and those that have enough in common with it, the best evidence first. Null if there is no such
 * article.
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
      const sameStory = row.story === own.story;
      const evidence = (sameStory ? compareArticles : findRelation)(features, unpackFeatures(row));
      return evidence ? [{ row, why: { kind: "computed", sameStory, ...evidence } as const }] : [];
    })
    .sort((a, b) => b.why.score - a.why.score || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row, why }): RelatedArticle => ({ ...JSON.parse(toDocument(row)), why }));
  // The first reason counts: a page that shows both is evidence that anyone can check.
  const byId = Map.groupBy([...shown, ...computed], ({ id }) => id);
  return [...byId.values()].flatMap(([first]) => first ?? []);
}

type RelatedPage = {
  readonly kind: "page";
  readonly items: readonly RelatedArticle[];
  /** The number of items up to here; null on the last page. */
  readonly next: number | null;
};

/** Lists a page of {@link listRelated}. `from`: the number of items on the previous pages. */
export async function findRelated(
  db: D1Database,
  id: string,
  { from, limit }: { from: number; limit: number },
): Promise<RelatedPage | Missing> {
  const all = ARTICLE_ID.test(id) ? await listRelated(db, id) : null;
  if (all === null) return findMissing(db, id);
  const to = from + limit;
  return { kind: "page", items: all.slice(from, to), next: all.length > to ? to : null };
}
