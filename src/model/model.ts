/**
 * A language model, if one is configured. What it is given of articles is data that may try to be an
 * instruction; what it returns is only text.
 */

/** Names of the two models, as Workers AI has them. */
export type ModelNames = {
  /** Takes `{text, source_lang, target_lang}`. */
  readonly translation: string;
  /** Takes `{messages, max_tokens, temperature}`. */
  readonly text: string;
};

/** Each call returns generated text, or null if the model failed, which is logged. */
export interface Model {
  /** `from` and `to` are codes of `LANGUAGES`, such as `en`. */
  translate(text: string, languages: { from: string; to: string }): Promise<string | null>;
  /** Summarises in at most three sentences. */
  summarise(article: { title: string; text: string }): Promise<string | null>;
  /** Answers with citations: `[1]` is the first of the passages. */
  answer(question: string, passages: readonly string[]): Promise<string | null>;
}
