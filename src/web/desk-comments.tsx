import { withQuery } from "../http/links.ts";
import type { CommentStatus, ModeratedComment } from "../schema/comment.ts";
import { Comment } from "./comments.tsx";
import { moment } from "./dating.ts";
import { Pager } from "./elements.tsx";
import { en } from "./text/en.ts";

/** The comments of one status, each with the possible decisions. */

/** A page of the desk's comments; `cursor` is null on the first. */
export type DeskList = { readonly status: CommentStatus; readonly cursor: string | null };

/** The last decision, and its comment and article. */
export type Done = {
  readonly decision: Decision;
  readonly comment: string;
  /** Null if the comment has no public article. */
  readonly article: string | null;
};

export type Decision = "approved" | "rejected" | "deleted";

export type DeskCommentsData = {
  readonly list: DeskList;
  readonly items: readonly ModeratedComment[];
  /** The cursor of the next page; null on the last page. */
  readonly next: string | null;
  readonly done: Done | null;
};

/** The path of a page of comments, with more in its query. */
export function deskPath(
  { status, cursor }: DeskList,
  more: Readonly<Record<string, string>> = {},
) {
  return withQuery("/desk", { status: status !== "waiting" && status, cursor, ...more });
}

const TITLES: Readonly<Record<CommentStatus, string>> = {
  waiting: "Waiting comments",
  approved: "Approved comments",
  rejected: "Rejected comments",
};

export function DeskComments({ list, items, next, done }: DeskCommentsData) {
  const pathAt = (cursor: string | null) => `${deskPath({ ...list, cursor })}#comments`;
  const isDecided = list.status !== "waiting";
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{TITLES[list.status]}</h2>
      {done && <Notice done={done} />}
      {isDecided && items.length > 0 && <p class="note">The latest decision is first.</p>}
      {items.length === 0 && <p>None{list.cursor !== null && " here"}.</p>}
      <ul class="plain">
        {items.map((comment) => (
          <li>
            <input
              type="checkbox"
              name="comment"
              value={comment.id}
              form="selected"
              aria-label={`Select the comment by ${comment.name}, ${moment(comment.at, en)}`}
            />
            <Comment comment={comment} />
            <p class="note">
              On{" "}
              {comment.article.title === null ? (
                "an article that is gone"
              ) : (
                <a href={`/articles/${comment.article.id}`}>
                  <bdi>{comment.article.title}</bdi>
                </a>
              )}
            </p>
            <Decisions comment={comment} list={list} />
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <form
          class="row"
          id="selected"
          method="post"
          action={`/desk/comments${deskPath(list).slice("/desk".length)}`}
        >
          {[...DECISIONS, ["deleted", "Delete for good"] as const].map(([decision, verb]) => (
            <button type="submit" name="decision" value={decision}>
              {verb} the selected
            </button>
          ))}
        </form>
      )}
      <Pager
        first={list.cursor && pathAt(null)}
        next={next && pathAt(next)}
        names={
          isDecided
            ? { first: "The latest", next: "Earlier decisions" }
            : { first: "The first", next: "More comments" }
        }
      />
    </section>
  );
}

function Notice({ done: { decision, comment, article } }: { done: Done }) {
  return (
    <p class="notice" role="status">
      {decision === "approved" && "Approved. It is shown with its article now."}
      {decision === "rejected" && "Rejected. It is under “Rejected”, and can be approved there."}
      {decision === "deleted" && "Deleted for good."}
      {decision === "approved" && article !== null && (
        <>
          {" "}
          {/* An address that no cache has yet. */}
          <a href={`/articles/${article}?comment=${comment}#comments`}>See it there</a>
        </>
      )}
    </p>
  );
}

const DECISIONS = [
  ["approved", "Approve"],
  ["rejected", "Reject"],
] as const;

/** The buttons' labels contain the comment's name and time, which distinguishes them for screen readers. */
function Decisions({ comment, list }: { comment: ModeratedComment; list: DeskList }) {
  const action = `/desk/comments/${comment.id}${deskPath(list).slice("/desk".length)}`;
  const which = `the comment by ${comment.name}, ${moment(comment.at, en)}`;
  return (
    <div class="row">
      <form class="row" method="post" action={action}>
        {DECISIONS.map(
          ([status, verb]) =>
            comment.status !== status && (
              <button type="submit" name="decision" value={status} aria-label={`${verb} ${which}`}>
                {verb}
              </button>
            ),
        )}
      </form>
      <details>
        <summary aria-label={`Delete ${which}`}>Delete</summary>
        <form method="post" action={action}>
          <p>Nobody can bring it back.</p>
          <button
            type="submit"
            name="decision"
            value="deleted"
            aria-label={`Delete for good ${which}`}
          >
            Delete for good
          </button>
        </form>
      </details>
    </div>
  );
}
