import { dayOf, nextDay, reserve } from "../storage/catalogue/spending.ts";
import {
  type GeneratedKey,
  readGenerated,
  storeGenerated,
} from "../storage/newsstand/generated.ts";
import type { Model, ModelNames } from "./model.ts";

/**
 * The only way to a language model: whichever route, form or tool needs one, its calls are limited per client
 * and per day before they are made, since each costs the account money.
 */

/** No call was made. */
export type Denied = {
  readonly kind: "denied";
  /** `client`: too many requests from one address; `day`: the day's calls are used up or can't be counted. */
  readonly limit: "client" | "day";
  /** Seconds until another try makes sense. */
  readonly seconds: number;
  readonly detail: string;
};

export type Generated<Result> =
  | { readonly kind: "generated"; readonly result: Result }
  /** The model failed, which is logged. */
  | { readonly kind: "failed" }
  | Denied;

export interface ModelAccess {
  readonly names: ModelNames;
  /** Lets `generate` make up to `calls` calls, if the limits allow them. It returns null for a failure. */
  generate<Result>(
    calls: number,
    generate: (model: Model) => Promise<Result | null>,
  ): Promise<Generated<Result>>;
  /** The same for what does not change with an article's version: it is generated once and stored. */
  generateOnce<Result>(
    key: GeneratedKey,
    calls: number,
    generate: (model: Model) => Promise<Result | null>,
  ): Promise<Generated<Result>>;
}

export type AccessSettings = {
  readonly catalogue: D1Database;
  readonly newsstand: KVNamespace;
  /** Limits the requests of `client`, an address; null for a client that is not limited. */
  readonly limiter: RateLimit | undefined;
  readonly client: string | null;
  readonly callsPerDay: number;
  readonly kvWritesPerDay: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** The period of MODEL_CALLS in wrangler.toml; the binding does not say when one ends. */
const PERIOD_SECONDS = 60;

export function createModelAccess(
  model: Model,
  names: ModelNames,
  { catalogue, newsstand, limiter, client, callsPerDay, kvWritesPerDay, now }: AccessSettings,
): ModelAccess {
  const day = dayOf(now);

  async function findLimit(calls: number): Promise<Denied | null> {
    if (limiter && client !== null && !(await limiter.limit({ key: client })).success) {
      const detail = "Too many requests for a language model from your address. Wait a minute.";
      return { kind: "denied", limit: "client", seconds: PERIOD_SECONDS, detail };
    }
    try {
      if (await reserve(catalogue, { day, modelCalls: calls }, callsPerDay)) return null;
    } catch (error) {
      // D1 may read and not write, as when the Free plan's rows are used up: readers get the fallbacks.
      console.error("Calls to a model could not be counted, so they are not made:", error);
      const detail = "Calls to language models can't be counted now. Try again in a minute.";
      return { kind: "denied", limit: "day", seconds: PERIOD_SECONDS, detail };
    }
    const until = nextDay(now);
    return {
      kind: "denied",
      limit: "day",
      seconds: Math.ceil((Date.parse(until) - now) / 1000),
      detail: `The day's calls to language models are used up. Try again after ${until}.`,
    };
  }

  /** What can't be stored is generated again. */
  async function store(key: GeneratedKey, result: unknown): Promise<void> {
    try {
      const isAffordable = await reserve(catalogue, { day, kvWrites: 1 }, kvWritesPerDay);
      if (isAffordable) await storeGenerated(newsstand, key, result);
    } catch (error) {
      console.error("A model's result could not be stored:", error);
    }
  }

  const access: ModelAccess = {
    names,
    async generate(calls, generate) {
      const denied = await findLimit(calls);
      if (denied) return denied;
      const result = await generate(model);
      return result === null ? { kind: "failed" } : { kind: "generated", result };
    },
    async generateOnce<Result>(
      key: GeneratedKey,
      calls: number,
      generate: (model: Model) => Promise<Result | null>,
    ) {
      const stored = await readGenerated<Result>(newsstand, key);
      if (stored !== null) return { kind: "generated", result: stored };
      const generated = await access.generate(calls, generate);
      if (generated.kind === "generated") await store(key, generated.result);
      return generated;
    },
  };
  return access;
}
