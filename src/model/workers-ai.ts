import * as z from "zod";
import { logFailure } from "../log.ts";
import type { Model, ModelNames } from "./model.ts";
import { answerPrompt, type Message, summaryPrompt } from "./prompts.ts";

/**
 * {@link Model} on Workers AI, after the documentation of the two default models
 * (developers.cloudflare.com/workers-ai/models/m2m100-1.2b and …/llama-3.3-70b-instruct-fp8-fast, read in
 * November 2026). It has not been run against the service, because Miniflare has no models.
 */

/** The part of the binding `AI` that is used. */
export interface WorkersAiBinding {
  run(model: string, inputs: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const text = z.string().trim().min(1);
/** Without `stream` the whole answer comes at once; some text models return a bare string. */
const output = z.union([
  z.object({ translated_text: text }).transform((translated) => translated.translated_text),
  z.object({ response: text }).transform(({ response }) => response),
  text,
]);

const MAX_TOKENS = 400;

export function createWorkersAiModel(ai: WorkersAiBinding, names: ModelNames): Model {
  /** A service that fails, or that responds otherwise than documented, is expected. */
  async function run(model: string, inputs: Readonly<Record<string, unknown>>) {
    try {
      return output.parse(await ai.run(model, inputs));
    } catch (error) {
      logFailure(`${model} did not generate a text.`, error);
      return null;
    }
  }
  const generate = (messages: readonly Message[]) =>
    run(names.text, { messages, max_tokens: MAX_TOKENS, temperature: 0 });

  return {
    translate: (text, { from, to }) =>
      run(names.translation, { text, source_lang: from, target_lang: to }),
    summarise: (article) => generate(summaryPrompt(article)),
    answer: (question, passages) => generate(answerPrompt(question, passages)),
  };
}
