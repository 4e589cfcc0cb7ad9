import type * as z from "zod";
import type { ListedArticle } from "../schema/article.ts";
import type { hashtagSchema } from "../schema/hashtag.ts";
import type { sourceSchema } from "../schema/source.ts";
import { listFacets } from "../storage/catalogue/facets.ts";
import type { Head } from "../storage/catalogue/head.ts";
import { foldWord } from "../text/fold.ts";

type FacetRequest = {
  readonly prefix: string;
  /** `next` of the previous page. */
  readonly after: string | null;
  readonly limit: number;
};

export type FacetItems<Item> = Head & {
  readonly items: readonly Item[];
  readonly next: string | null;
};

/** Lists outlets in the order of their ids. */
export async function listSources(
  db: D1Database,
  request: FacetRequest,
): Promise<FacetItems<z.infer<typeof sourceSchema>>> {
  const { rows, ...page } = await listFacets(db, "source", request);
  const items = rows.map(({ value, articles, document }) => {
    const { source }: ListedArticle = JSON.parse(document);
    return { id: value, name: source?.name ?? value, articles };
  });
  return { ...page, items };
}

/** Lists hashtags in alphabetical order, each as the newest article with it writes it. */
export async function listHashtags(
  db: D1Database,
  request: FacetRequest,
): Promise<FacetItems<z.infer<typeof hashtagSchema>>> {
  const { rows, ...page } = await listFacets(db, "hashtag", request);
  const items = rows.map(({ value, articles, document }) => {
    const { hashtags }: ListedArticle = JSON.parse(document);
    return { tag: hashtags.find(({ tag }) => foldWord(tag) === value)?.tag ?? value, articles };
  });
  return { ...page, items };
}
