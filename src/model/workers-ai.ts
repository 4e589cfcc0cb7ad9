import * as z from "zod";
import type { Model, ModelNames, ModelResult } from "./model.ts";
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

const translated = z.object({ translated_text: z.string().min(1) });
/** Without `stream` the whole answer comes at once; some models return a bare string. */
const generated = z.union([z.object({ response: z.string().min(1) }), z.string().min(1)]);

const MAX_TOKENS = 400;

export function createWorkersAiModel(ai: WorkersAiBinding, names: ModelNames): Model {
  async function generate(messages: readonly Message[]): Promise<ModelResult> {
    const inputs = { messages, max_tokens: MAX_TOKENS, temperature: 0 };
    return toModelResult(
      names.text,
      () => ai.run(names.text, inputs),
      (output) => {
        const result = generated.safeParse(output);
        if (!result.success) return null;
        return typeof result.data === "string" ? result.data : result.data.response;
      },
    );
  }

  return {
    translate(text, { from, to }) {
      // Without a source language the documented default, English, applies.
      const inputs = { text, ...(from === null ? {} : { source_lang: from }), target_lang: to };
      return toModelResult(
        names.translation,
        () => ai.run(names.translation, inputs),
        (output) => translated.safeParse(output).data?.translated_text ?? null,
      );
    },
    summarise: (article) => generate(summaryPrompt(article)),
    answer: (question, passages) => generate(answerPrompt(question, passages)),
  };
}

/** Runs a model. A service that fails, or that responds otherwise than documented, is expected. */
async function toModelResult(
  model: string,
  run: () => Promise<unknown>,
  read: (output: unknown) => string | null,
): Promise<ModelResult> {
  try {
    const text = read(await run())?.trim() ?? "";
    if (text !== "") return { kind: "generated", text, model };
    return { kind: "failed", why: `${model} answered without the documented text.` };
  } catch (error) {
    return { kind: "failed", why: `${model} failed: ${String(error)}` };
  }
}
