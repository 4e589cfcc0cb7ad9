/**
 * A language model, where one is configured: what it is asked and what it says. What it is given of
 * articles is data, and may try to be an instruction; what it says is text and nothing else.
 */

/** Text that a model wrote, or why it wrote none: for the log, not for clients. */
export type ModelResult =
  | { readonly kind: "said"; readonly text: string; readonly model: string }
  | { readonly kind: "failed"; readonly why: string };

/** Names of the two models, as Workers AI has them. */
export type ModelNames = {
  /** Takes `{text, source_lang, target_lang}`. */
  readonly translation: string;
  /** Takes `{messages, max_tokens, temperature}`. */
  readonly text: string;
};

export interface Model {
  /** `from` and `to`: language codes such as `en`; null where the language is not known. */
  translate(text: string, languages: { from: string | null; to: string }): Promise<ModelResult>;
  /** A summary in three sentences at most. */
  summarise(article: { title: string; text: string }): Promise<ModelResult>;
  /** An answer with its sources: `[1]` is the first of the passages. */
  answer(question: string, passages: readonly string[]): Promise<ModelResult>;
}
