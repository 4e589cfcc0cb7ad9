import {
  type DraftProblem,
  findDraftProblem,
  MAX_DRAFT_CHARACTERS,
  normaliseDraftField,
} from "../schema/comment-draft.ts";

/** The form for a comment, empty or with a draft that has errors. */

/** What a reader typed, with a sentence for each field that has an error. */
export type CommentDraft = {
  readonly name: string;
  readonly text: string;
  readonly errors: { readonly name?: string; readonly text?: string };
};

export const EMPTY_DRAFT: CommentDraft = { name: "", text: "", errors: {} };

/** Validates what a reader typed. */
export function toDraft({ name, text }: { name: string; text: string }): CommentDraft {
  const errors = {
    ...errorIn("name", findDraftProblem("name", normaliseDraftField(name))),
    ...errorIn("text", findDraftProblem("text", normaliseDraftField(text))),
  };
  return { name, text, errors };
}

export function hasErrors({ errors }: CommentDraft): boolean {
  return (errors.name ?? errors.text) !== undefined;
}

function errorIn(field: "name" | "text", problem: DraftProblem | null): CommentDraft["errors"] {
  if (problem === null) return {};
  return { [field]: sentenceOf(field, problem) };
}

function sentenceOf(field: "name" | "text", problem: DraftProblem): string {
  const most = MAX_DRAFT_CHARACTERS[field].toLocaleString("en");
  switch (problem.kind) {
    case "empty":
      return field === "name" ? "Write a name." : "Write something.";
    case "long":
      return `You wrote ${problem.characters.toLocaleString("en")} characters; ${most} fit.`;
    case "refused":
      return `Remove these characters, which are invisible and not stored: ${problem.characters.join(", ")}.`;
  }
}

export function CommentForm({ article, draft }: { article: string; draft: CommentDraft }) {
  const { name, text, errors } = draft;
  return (
    <form method="post" action={`/articles/${encodeURIComponent(article)}/comments`} id="comment">
      <h3>Write a comment</h3>
      <p class="note">It is shown once somebody has approved it.</p>
      {hasErrors(draft) && (
        <p class="fault" role="alert">
          Your comment was not sent; see below. It is still in the form.
        </p>
      )}
      <label for="comment-name">Name</label>
      <input
        id="comment-name"
        name="name"
        value={name}
        required
        autocomplete="nickname"
        dir="auto"
        {...marks("comment-name", errors.name)}
        autofocus={errors.name !== undefined}
      />
      <FieldError of="comment-name" error={errors.name} />
      <label for="comment-text">Comment, up to 2,000 characters</label>
      {/* No maxlength: it counts UTF-16 units, and cuts pasted text without a message. */}
      <textarea
        id="comment-text"
        name="text"
        required
        dir="auto"
        {...marks("comment-text", errors.text)}
        autofocus={errors.name === undefined && errors.text !== undefined}
      >
        {text}
      </textarea>
      <FieldError of="comment-text" error={errors.text} />
      <p>
        <button type="submit">Send</button>
      </p>
    </form>
  );
}

function marks(field: string, error: string | undefined) {
  return error === undefined
    ? {}
    : { "aria-invalid": "true" as const, "aria-describedby": `${field}-fault` };
}

function FieldError({ of, error }: { of: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p class="fault" id={`${of}-fault`}>
      {error}
    </p>
  );
}
