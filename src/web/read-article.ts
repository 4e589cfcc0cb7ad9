import type { AppEnv } from "../http/router.ts";
import { inList, nextCursor } from "../parameters/cursor.ts";
import { ARTICLE_ID, type Article } from "../schema/article.ts";
import { listRelated } from "../services/related.ts";
import { findArticle, findMissing, type Missing } from "../storage/catalogue/articles.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countComments, listComments } from "../storage/catalogue/comments.ts";
import { listSightings, type SightingPosition } from "../storage/catalogue/sightings.ts";
import { readPublishedArticle } from "../storage/newsstand/articles.ts";
import type { ArticlePageData } from "./article-page.tsx";

const MAX_SIGHTINGS = 20;
const MAX_COMMENTS = 50;
/** Related articles of each list. The API has the others. */
const MAX_RELATED = 8;

type FoundArticle = { readonly kind: "article"; readonly page: ArticlePageData } | Missing;

/** Where the lists of the page begin that can be longer than it shows. */
type From = { readonly comments: number | null; readonly sightings: SightingPosition | null };

/**
 * Reads an article and what its page shows with it. It costs one KV read and one batch of D1, and a second batch
 * if the newsstand lacks the article.
 */
export async function readArticle(
  { NEWSSTAND, CATALOGUE, AI }: AppEnv["Bindings"],
  id: string,
  from: From = { comments: null, sightings: null },
): Promise<FoundArticle> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const db = createBatchLoader(CATALOGUE);
  const [published, { items, next, source }, related, comments, counts] = await Promise.all([
    readPublishedArticle(NEWSSTAND, id),
    listSightings(db, id, { after: from.sightings, limit: MAX_SIGHTINGS }),
    listRelated(db, id, MAX_RELATED),
    listComments(db, { article: id, after: from.comments ?? 0, limit: MAX_COMMENTS }),
    countComments(db, [id]),
  ]);
  if (related === null || comments === null) {
    await published?.json.cancel();
    return findMissing(CATALOGUE, id);
  }
  const found = published ?? (await findArticle(CATALOGUE, id));
  if (found.kind !== "article") return found;
  const article: Article = await new Response(found.json).json();
  return {
    kind: "article",
    page: {
      article,
      sightings: {
        items,
        // A published copy can be a minute older than the catalogue. The spans of another text would mislead.
        source: source?.spans.body.length === article.body.length ? source : null,
        isLater: from.sightings !== null,
        next: nextCursor(next),
      },
      related,
      comments: {
        items: comments.items,
        count: counts.get(id) ?? 0,
        isLater: from.comments !== null,
        next: nextCursor(inList("comments", comments.next)),
      },
      hasModel: AI !== undefined,
    },
  };
}
