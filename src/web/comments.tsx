import { moment } from "./dating.ts";
import { OURS } from "./language.ts";

/** Comments on an article, and the form for another. */

export type ShownComment = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** RFC 3339, UTC. */
  readonly at: string;
};

/** Comments of an article as a page shows them, the oldest first. */
export type ShownComments = {
  readonly items: readonly ShownComment[];
  /** Of all that were approved, shown here or not. */
  readonly count: number;
  /** Others come before these. */
  readonly isLater: boolean;
  /** Where the next page begins; null where these are the last. */
  readonly next: string | null;
};

/** What was typed into the form, with what is wrong with it. */
export type CommentDraft = {
  readonly name: string;
  readonly text: string;
  readonly faults: { readonly name?: string; readonly text?: string };
};

export const EMPTY_DRAFT: CommentDraft = { name: "", text: "", faults: {} };

export function Comments({
  article,
  comments: { items, count, isLater, next },
  draft,
  isWaiting,
}: {
  article: string;
  comments: ShownComments;
  draft: CommentDraft;
  /** The reader has just sent one. */
  isWaiting: boolean;
}) {
  return (
    <section id="comments" aria-labelledby="comments-title" {...OURS}>
      <h2 id="comments-title">{count === 0 ? "Comments" : `Comments (${count})`}</h2>
      {isWaiting && (
        <p class="notice" role="status">
          Thank you. Your comment waits for approval; it will be shown here then.
        </p>
      )}
      {isLater && (
        <p>
          <a href={`/articles/${article}#comments`}>From the first comment</a>
        </p>
      )}
      {items.length === 0 ? (
        <p>{isLater ? "No more comments." : "No comments yet."}</p>
      ) : (
        <ol class="plain">
          {items.map((comment) => (
            <li id={`comment-${comment.id}`}>
              <Comment comment={comment} />
            </li>
          ))}
        </ol>
      )}
      {next !== null && (
        <p>
          <a href={`/articles/${article}?comments=${next}#comments`}>More comments</a>
        </p>
      )}
      <CommentForm article={article} draft={draft} />
    </section>
  );
}

/** Who said what, and when. What looks like a link in it stays text. */
export function Comment({ comment: { name, text, at } }: { comment: ShownComment }) {
  return (
    <>
      <p class="meta">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        , {moment(at)}
      </p>
      {text.split(/\n+/).map((line) => (
        <p dir="auto">{line}</p>
      ))}
    </>
  );
}

function CommentForm({ article, draft }: { article: string; draft: CommentDraft }) {
  const { name, text, faults } = draft;
  return (
    <form method="post" action={`/articles/${article}/comments`} id="comment">
      <h3>Write a comment</h3>
      <p class="note">It is shown once somebody has approved it.</p>
      {(faults.name ?? faults.text) && (
        <p class="fault" role="alert">
          Your comment was not sent; see below. Nothing of it is lost.
        </p>
      )}
      <label for="comment-name">Name</label>
      <input
        id="comment-name"
        name="name"
        value={name}
        maxlength={100}
        required
        autocomplete="nickname"
        dir="auto"
        {...marks("comment-name", faults.name)}
      />
      <Fault of="comment-name" fault={faults.name} />
      <label for="comment-text">Comment, up to 2,000 characters</label>
      <textarea
        id="comment-text"
        name="text"
        maxlength={2000}
        required
        dir="auto"
        {...marks("comment-text", faults.text)}
      >
        {text}
      </textarea>
      <Fault of="comment-text" fault={faults.text} />
      <p>
        <button type="submit">Send</button>
      </p>
    </form>
  );
}

function marks(field: string, fault: string | undefined) {
  return fault === undefined
    ? {}
    : { "aria-invalid": "true" as const, "aria-describedby": `${field}-fault` };
}

function Fault({ of, fault }: { of: string; fault: string | undefined }) {
  if (fault === undefined) return null;
  return (
    <p class="fault" id={`${of}-fault`}>
      {fault}
    </p>
  );
}
