import type { PublicComment } from "../schema/comment.ts";
import type { ArticleView } from "../services/article-view.ts";
import { type CommentDraft, CommentForm } from "./comment-form.tsx";
import { moment } from "./dating.ts";
import { Pager } from "./pager.tsx";
import { inSiteLanguage, useSiteText } from "./text/site-text.ts";

/** The comments on an article, and the form for a new one. */

/** Comments of an article as a page shows them, the oldest first. */
export type ShownComments = Pick<ArticleView["comments"], "items" | "count"> & {
  /** Whether this is not the first page. */
  readonly isLater: boolean;
  /** The cursor of the next page; null on the last page. */
  readonly next: string | null;
};

/** The result of the comment that the reader has just sent. */
export type SentComment = "waiting" | "repeated";

export function Comments({
  article,
  comments: { items, count, isLater, next },
  draft,
  sent,
}: {
  article: string;
  comments: ShownComments;
  draft: CommentDraft;
  sent: SentComment | null;
}) {
  const text = useSiteText();
  const t = text.comments;
  return (
    <section id="comments" aria-labelledby="comments-title" {...inSiteLanguage(text)}>
      <h2 id="comments-title">{t.title(count)}</h2>
      {sent && (
        <p class="notice" role="status">
          {t[sent]}
        </p>
      )}
      {items.length === 0 ? (
        <p>{isLater ? t.noMore : t.none}</p>
      ) : (
        <ol class="plain">
          {items.map((comment) => (
            <li id={`comment-${comment.id}`}>
              <Comment comment={comment} />
            </li>
          ))}
        </ol>
      )}
      <Pager
        first={[isLater ? `/articles/${article}#comments` : null, t.fromFirst]}
        next={[next && `/articles/${article}?comments=${next}#comments`, t.more]}
      />
      <CommentForm article={article} draft={draft} />
    </section>
  );
}

/** A comment with its name and time. Addresses in it are not links. */
export function Comment({ comment: { name, text, at } }: { comment: PublicComment }) {
  const site = useSiteText();
  return (
    <>
      <p class="meta">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {site.comma}
        {moment(at, site)}
      </p>
      {text.split(/\n+/).map((line) => (
        <p dir="auto">{line}</p>
      ))}
    </>
  );
}
