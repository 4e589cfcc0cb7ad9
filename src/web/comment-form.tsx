import {
  type DraftProblem,
  findDraftProblem,
  MAX_DRAFT_CHARACTERS,
  normaliseDraftField,
} from "../schema/comment-draft.ts";

import { type SiteText, useSiteText } from "./text/site-text.ts";

/** The form for a comment, empty or with a draft that has errors. */

/** What a reader typed, and the problem of each field that has one. */
export type CommentDraft = {
  readonly name: string;
  readonly text: string;
  readonly errors: { readonly name?: DraftProblem; readonly text?: DraftProblem };
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
  return { [field]: problem };
}

function sentenceOf(
  field: "name" | "text",
  problem: DraftProblem,
  t: SiteText["comments"],
): string {
  switch (problem.kind) {
    case "empty":
      return field === "name" ? t.noName : t.noText;
    case "long":
      return t.tooLong(problem.characters, MAX_DRAFT_CHARACTERS[field]);
    case "refused":
      return t.invisible(problem.characters.join(", "));
  }
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
        id="comment-name"
        name="name"
        value={name}
        required
        autocomplete="nickname"
        dir="auto"
        {...marks("comment-name", errors.name)}
        autofocus={errors.name !== undefined}
      />
      <FieldError of="comment-name" error={errors.name && sentenceOf("name", errors.name, t)} />
      <label for="comment-text">{t.text}</label>
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
      <FieldError of="comment-text" error={errors.text && sentenceOf("text", errors.text, t)} />
      <p>
        <button type="submit">{t.send}</button>
      </p>
    </form>
  );
}

function marks(field: string, error: DraftProblem | undefined) {
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
