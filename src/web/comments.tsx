import type { PublicComment } from "../schema/comment.ts";
import {
  type DraftField,
  findDraftProblem,
  MAX_DRAFT_CHARACTERS,
  normaliseDraftField,
} from "../schema/comment-draft.ts";
import type { ArticlePageProps } from "./article-page.tsx";
import { moment } from "./dating.ts";
import { Pager } from "./elements.tsx";
import { useSiteText } from "./text/site-text.ts";

/** The comments on an article, and the form for a new one, empty or with a draft that has errors. */

export function Comments({ article: { id }, comments, draft, sent }: ArticlePageProps) {
  const { items, count, isLater, next } = comments;
  const t = useSiteText().comments;
  return (
    <section id="comments" aria-labelledby="comments-title">
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
        first={isLater ? `/articles/${id}#comments` : null}
        next={next && `/articles/${id}?comments=${next}#comments`}
        names={t.pages}
      />
      <CommentForm article={id} draft={draft} />
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

/** What a reader typed. */
export type CommentDraft = Readonly<Record<DraftField, string>>;

function problemIn(field: DraftField, draft: CommentDraft | undefined) {
  return draft ? findDraftProblem(field, normaliseDraftField(draft[field])) : null;
}

/** The first field of a draft that has a problem. */
export function faultyField(draft: CommentDraft | undefined): DraftField | undefined {
  return (["name", "text"] as const).find((field) => problemIn(field, draft));
}

type CommentFormProps = { readonly article: string; readonly draft?: CommentDraft | undefined };

export function CommentForm({ article, draft }: CommentFormProps) {
  const t = useSiteText().comments;
  const faulty = faultyField(draft);
  return (
    <form method="post" action={`/articles/${encodeURIComponent(article)}/comments`} id="comment">
      <h3>{t.write}</h3>
      <p class="note">{t.note}</p>
      {faulty && (
        <p class="fault" role="alert">
          {t.notSent}
        </p>
      )}
      <label for="comment-name">{t.name}</label>
      <input
        {...attributesOf("name", draft)}
        value={draft?.name ?? ""}
        autocomplete="nickname"
        autofocus={faulty === "name"}
      />
      <FieldError field="name" draft={draft} />
      <label for="comment-text">{t.text}</label>
      {/* No maxlength: it counts UTF-16 units, and cuts pasted text without a message. */}
      <textarea {...attributesOf("text", draft)} autofocus={faulty === "text"}>
        {draft?.text ?? ""}
      </textarea>
      <FieldError field="text" draft={draft} />
      <p>
        <button type="submit">{t.send}</button>
      </p>
    </form>
  );
}

function attributesOf(field: DraftField, draft: CommentDraft | undefined) {
  const id = `comment-${field}`;
  const invalid = { "aria-invalid": "true", "aria-describedby": `${id}-fault` } as const;
  return {
    id,
    name: field,
    required: true,
    dir: "auto",
    ...(problemIn(field, draft) && invalid),
  } as const;
}

function FieldError({ field, draft }: { field: DraftField; draft: CommentDraft | undefined }) {
  const t = useSiteText().comments;
  const error = problemIn(field, draft);
  if (error === null) return null;
  return (
    <p class="fault" id={`comment-${field}-fault`}>
      {error.kind === "empty" && t.empty[field]}
      {error.kind === "long" && t.tooLong(error.characters, MAX_DRAFT_CHARACTERS[field])}
      {error.kind === "refused" && t.invisible(error.characters.join(", "))}
    </p>
  );
}
