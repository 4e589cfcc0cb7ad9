/**
 * A language model, if one is configured. What it is given of articles is data that may try to be an
 * instruction; what it returns is only text.
 */

/** Generated text, or the reason why there is none, which is for the log and not for clients. */
export type ModelResult =
  | { readonly kind: "generated"; readonly text: string; readonly model: string }
  | { readonly kind: "failed"; readonly why: string };

/** Names of the two models, as Workers AI has them. */
export type ModelNames = {
  /** Takes `{text, source_lang, target_lang}`. */
  readonly translation: string;
  /** Takes `{messages, max_tokens, temperature}`. */
  readonly text: string;
};

export interface Model {
  /** `from` and `to` are language codes such as `en`; `from` is null if the language is not known. */
  translate(text: string, languages: { from: string | null; to: string }): Promise<ModelResult>;
  /** Summarises in at most three sentences. */
  summarise(article: { title: string; text: string }): Promise<ModelResult>;
  /** Answers with citations: `[1]` is the first of the passages. */
  answer(question: string, passages: readonly string[]): Promise<ModelResult>;
}
