import { ARTICLE_ID, type Article } from "../schema/article.ts";
import type { PublicComment } from "../schema/comment.ts";
import { findArticle } from "../storage/catalogue/articles.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countComments, listComments } from "../storage/catalogue/comments.ts";
import type { Page } from "../storage/catalogue/rows.ts";
import {
  listSightings,
  type SightingPosition,
  type SightingRow,
  type TextSource,
} from "../storage/catalogue/sightings.ts";
import { parsePublishedArticle, readPublishedArticle } from "../storage/newsstand/articles.ts";
import { type ArticleStores, findMissing, type Missing } from "./articles.ts";
import { listRelated, type RelatedArticle } from "./related.ts";

const MAX_SIGHTINGS = 20;
const MAX_COMMENTS = 50;

/** Where the lists of a view begin that can be longer than it shows. */
export type ViewPosition = {
  readonly comments: number | null;
  readonly sightings: SightingPosition | null;
};

/** An article with its sightings, related articles and comments. */
export type ArticleView = {
  readonly article: Article;
  readonly sightings: Page<SightingRow, SightingPosition> & {
    /** The sighting that the text is from; null if the catalogue has another text by now. */
    readonly source: TextSource | null;
  };
  readonly related: readonly RelatedArticle[];
  readonly comments: Page<PublicComment, number> & { readonly count: number };
};

/**
 * Reads an article and what belongs to it. It costs one KV read and one batch of D1, and a second batch
 * if the newsstand lacks the article.
 */
export async function readArticleView(
  { newsstand, catalogue }: ArticleStores,
  id: string,
  from: ViewPosition,
): Promise<{ readonly kind: "article"; readonly view: ArticleView } | Missing> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const db = createBatchLoader(catalogue);
  const [published, { source, ...sightings }, related, comments, counts] = await Promise.all([
    readPublishedArticle(newsstand, id),
    listSightings(db, id, { after: from.sightings, limit: MAX_SIGHTINGS }),
    listRelated(db, id),
    listComments(db, { article: id, after: from.comments ?? 0, limit: MAX_COMMENTS }),
    countComments(db, [id]),
  ]);
  if (related === null || comments === null) {
    await published?.stream.cancel();
    return findMissing(catalogue, id);
  }
  const found = published ?? (await findArticle(catalogue, id));
  if ("kind" in found && found.kind !== "article") return found;
  const article: Article =
    "stream" in found ? await parsePublishedArticle(found) : JSON.parse(found.json);
  return {
    kind: "article",
    view: {
      article,
      sightings: {
        ...sightings,
        // A published copy can be a minute older than the catalogue. The spans of another text would mislead.
        source: source?.spans.body.length === article.body.length ? source : null,
      },
      related,
      comments: { ...comments, count: counts.get(id) ?? 0 },
    },
  };
}
