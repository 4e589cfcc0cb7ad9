import { findMentions, type Mention } from "../answers/mentions.ts";
import type { Article } from "../schema/article.ts";
import type { MentionElsewhere } from "../schema/explanation.ts";
import { findMentionsElsewhere } from "../storage/catalogue/mentions.ts";

/** A name, word or number of an article, and where else the corpus has it. */
export type ExplainedMention = Mention & { readonly elsewhere: MentionElsewhere };

/** Finds the names and numbers of an article, and other articles that have them. */
export async function explainArticle(
  db: D1Database,
  article: Article,
): Promise<readonly ExplainedMention[]> {
  const mentions = findMentions(article);
  const elsewhere = await findMentionsElsewhere(db, article.id, mentions);
  return mentions.flatMap((mention, n) => {
    const others = elsewhere[n];
    return others ? [{ ...mention, elsewhere: others }] : [];
  });
}
