import * as z from "zod";
import { listedArticleSchema } from "./article.ts";
import { articleItemSchema, type ListItem } from "./article-items.ts";

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
    collapsed: articleItemSchema.shape.collapsed,
  })
  .meta({ description: "An article in short. get_article returns the rest" });

export type ArticleHit = z.infer<typeof articleHitSchema>;

export function toArticleHit(article: ListItem): ArticleHit {
  const { id, title, source, language, publishedAt, story } = article;
  const { earliest, latest } = article.dating;
  return {
    id,
    title,
    source,
    language,
    publishedAt,
    dating: { earliest, latest },
    story,
    ...(article.collapsed !== undefined && { collapsed: article.collapsed }),
  };
}
