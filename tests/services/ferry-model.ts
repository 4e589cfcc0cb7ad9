import type { Env } from "../../src/config.ts";
import { requestWith } from "../instance.ts";

/** An article, and instances that bind a language model, with rate limits on. */

export const BODY = [
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.",
  "The harbour master Odile Marchetti cut the ribbon, and a band played.",
];
const ADDRESS = { "CF-Connecting-IP": "192.0.2.1" };

/**
 * An instance whose model fails for texts that contain `failing`. `calls` has the models that it called, and `texts`
 * what they had to translate.
 */
export function withModel({
  failing = "\n",
  ...bindings
}: Partial<Env> & { failing?: string } = {}) {
  const [calls, texts]: [string[], unknown[]] = [[], []];
  const model = { failing };
  const AI: NonNullable<Env["AI"]> = {
    run: async (name, { text, target_lang }) => {
      calls.push(name);
      texts.push(text);
      if (String(text).includes(model.failing)) throw new Error("out of neurons");
      if (text !== undefined) return { translated_text: `${target_lang}: ${text}` };
      return { response: "Odile Marchetti did [1]." };
    },
  };
  const unlimited = { READS: undefined, WRITES: undefined, MODEL_CALLS: undefined };
  const bound = { RATE_LIMITS: "on", ...unlimited, ...bindings, AI };
  const ask = (path: string, init: RequestInit = {}) =>
    requestWith(bound, path, { ...init, headers: { ...ADDRESS, ...init.headers } });
  return { ask, calls, texts, model };
}
