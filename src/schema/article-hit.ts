import * as z from "zod";
import { type ListedArticle, listedArticleSchema } from "./article.ts";

const { id, title, source, language, publishedAt, dating, story } = listedArticleSchema.shape;

/** What a model needs to choose an article. A list of complete ones would fill its context. */
export const articleHitSchema = z
  .object({
    id,
    title,
    source,
    language,
    publishedAt,
    dating: dating.pick({ earliest: true, latest: true }),
    story,
  })
  .meta({ description: "An article in short. get_article returns the rest" });

export type ArticleHit = z.infer<typeof articleHitSchema>;

export function toArticleHit(article: ListedArticle): ArticleHit {
  const { id, title, source, language, publishedAt, story } = article;
  const { earliest, latest } = article.dating;
  return { id, title, source, language, publishedAt, dating: { earliest, latest }, story };
}
