import {
  type DraftProblem,
  findDraftProblem,
  MAX_DRAFT_CHARACTERS,
  normalizeDraftField,
} from "../schema/comment-draft.ts";

/** The form for a comment, as it is sent and as it comes back. */

/** What was typed into the form, with what is wrong with it in the page's words. */
export type CommentDraft = {
  readonly name: string;
  readonly text: string;
  readonly faults: { readonly name?: string; readonly text?: string };
};

export const EMPTY_DRAFT: CommentDraft = { name: "", text: "", faults: {} };

/** What was typed, with what keeps it from being stored. */
export function draftOf({ name, text }: { name: string; text: string }): CommentDraft {
  const faults = {
    ...faultIn("name", findDraftProblem("name", normalizeDraftField(name))),
    ...faultIn("text", findDraftProblem("text", normalizeDraftField(text))),
  };
  return { name, text, faults };
}

/** Whether the form comes back to be mended. */
export function isFaulty({ faults }: CommentDraft): boolean {
  return (faults.name ?? faults.text) !== undefined;
}

function faultIn(field: "name" | "text", fault: DraftProblem | null): CommentDraft["faults"] {
  if (fault === null) return {};
  return { [field]: sentenceOf(field, fault) };
}

function sentenceOf(field: "name" | "text", fault: DraftProblem): string {
  const most = MAX_DRAFT_CHARACTERS[field].toLocaleString("en");
  switch (fault.kind) {
    case "empty":
      return field === "name" ? "Write a name." : "Write something.";
    case "long":
      return `You wrote ${fault.characters.toLocaleString("en")} characters; ${most} fit.`;
    case "refused":
      return `Leave out what is not to be seen and is not stored: ${fault.characters.join(", ")}.`;
  }
}

export function CommentForm({ article, draft }: { article: string; draft: CommentDraft }) {
  const { name, text, faults } = draft;
  return (
    <form method="post" action={`/articles/${encodeURIComponent(article)}/comments`} id="comment">
      <h3>Write a comment</h3>
      <p class="note">It is shown once somebody has approved it.</p>
      {isFaulty(draft) && (
        <p class="fault" role="alert">
          Your comment was not sent; see below. Nothing of it is lost.
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
        {...marks("comment-name", faults.name)}
        autofocus={faults.name !== undefined}
      />
      <Fault of="comment-name" fault={faults.name} />
      <label for="comment-text">Comment, up to 2,000 characters</label>
      {/* No maxlength: it counts otherwise than people do, and cuts what is pasted without a word. */}
      <textarea
        id="comment-text"
        name="text"
        required
        dir="auto"
        {...marks("comment-text", faults.text)}
        autofocus={faults.name === undefined && faults.text !== undefined}
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
