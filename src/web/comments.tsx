import type { PublicComment } from "../schema/comment.ts";
import {
  type DraftField,
  type DraftProblem,
  findDraftProblem,
  MAX_DRAFT_CHARACTERS,
  normaliseDraftField,
} from "../schema/comment-draft.ts";
import { moment } from "./dating.ts";
import { Pager } from "./elements.tsx";
import { inSiteLanguage, useSiteText } from "./text/site-text.ts";

/** The comments on an article, and the form for a new one, empty or with a draft that has errors. */

/** Comments of an article as a page shows them, the oldest first. */
export type ShownComments = {
  readonly items: readonly PublicComment[];
  readonly count: number;
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
function Comment({ comment: { name, text, at } }: { comment: PublicComment }) {
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

/** What a reader typed, and the problem of each field that has one. */
export type CommentDraft = Readonly<Record<DraftField, string>> & {
  readonly errors: Readonly<Record<DraftField, DraftProblem | null>>;
};

export const EMPTY_DRAFT: CommentDraft = { name: "", text: "", errors: { name: null, text: null } };

/** Validates what a reader typed. */
export function toDraft(typed: Readonly<Record<DraftField, string>>): CommentDraft {
  const errorIn = (field: DraftField) => findDraftProblem(field, normaliseDraftField(typed[field]));
  return { ...typed, errors: { name: errorIn("name"), text: errorIn("text") } };
}

export function hasErrors({ errors }: CommentDraft): boolean {
  return errors.name !== null || errors.text !== null;
}

export function CommentForm({ article, draft }: { article: string; draft: CommentDraft }) {
  const t = useSiteText().comments;
  const { name, text, errors } = draft;
  return (
    <form method="post" action={`/articles/${encodeURIComponent(article)}/comments`} id="comment">
      <h3>{t.write}</h3>
      <p class="note">{t.note}</p>
      {hasErrors(draft) && (
        <p class="fault" role="alert">
          {t.notSent}
        </p>
      )}
      <label for="comment-name">{t.name}</label>
      <input
        {...attributesOf("name", errors.name)}
        value={name}
        autocomplete="nickname"
        autofocus={errors.name !== null}
      />
      <FieldError field="name" error={errors.name} />
      <label for="comment-text">{t.text}</label>
      {/* No maxlength: it counts UTF-16 units, and cuts pasted text without a message. */}
      <textarea
        {...attributesOf("text", errors.text)}
        autofocus={errors.name === null && errors.text !== null}
      >
        {text}
      </textarea>
      <FieldError field="text" error={errors.text} />
      <p>
        <button type="submit">{t.send}</button>
      </p>
    </form>
  );
}

function attributesOf(field: DraftField, error: DraftProblem | null) {
  const id = `comment-${field}`;
  const invalid = { "aria-invalid": "true", "aria-describedby": `${id}-fault` } as const;
  return { id, name: field, required: true, dir: "auto", ...(error && invalid) } as const;
}

function FieldError({ field, error }: { field: DraftField; error: DraftProblem | null }) {
  const t = useSiteText().comments;
  if (error === null) return null;
  return (
    <p class="fault" id={`comment-${field}-fault`}>
      {error.kind === "empty" && (field === "name" ? t.noName : t.noText)}
      {error.kind === "long" && t.tooLong(error.characters, MAX_DRAFT_CHARACTERS[field])}
      {error.kind === "refused" && t.invisible(error.characters.join(", "))}
    </p>
  );
}
