import type * as z from "zod";
import { logFailure } from "../log.ts";
import { dayOf, nextDay, reserveModelCalls, type Spending } from "../storage/catalogue/spending.ts";
import {
  type GeneratedKey,
  readGenerated,
  storeGenerated,
} from "../storage/newsstand/generated.ts";
import type { Model, ModelNames } from "./workers-ai.ts";

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

/**
 * What a call to the text model counts as, of the client's minute and of the day: a piece of a translation
 * counts as one, and costs a tenth (see MODEL_CALLS_PER_DAY in src/schema/variables.ts).
 */
export const TEXT_CALL_WEIGHT = 10;

type Generate<Result> = (model: Model) => Promise<Result | null>;

/** What is generated once for what a model is given, and then stored. */
type StoredTask<Result> = {
  readonly key: GeneratedKey;
  /** Validates a stored result; an older version of this code may have stored it. */
  readonly schema: () => Promise<z.ZodType<Result>>;
  readonly weight: number;
  readonly generate: Generate<Result>;
  /** Whether another try gives no more; only then a result is stored. Always, if absent. */
  readonly isFinal?: (result: Result) => boolean;
};

export type ModelAccess = ReturnType<typeof createModelAccess>;

type AccessSettings = {
  readonly catalogue: D1Database;
  readonly newsstand: KVNamespace;
  readonly spending: Spending;
  /** Limits the weight of the calls for `client`, a network; null for a client that is not limited. */
  readonly limiter: RateLimit | undefined;
  readonly client: string | null;
  readonly callsPerDay: number;
  readonly kvWritesPerDay: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** Results are stored while a day has used less than this share of its KV writes; articles need the rest. */
const RESULTS_SHARE = 0.5;

/** The period of MODEL_CALLS in wrangler.toml; the binding does not say when one ends. */
const PERIOD_SECONDS = 60;

export function createModelAccess(model: Model, names: ModelNames, settings: AccessSettings) {
  const { catalogue, newsstand, spending, limiter, client, callsPerDay, now } = settings;

  /** The binding counts one at a time, and has no cost for it. */
  async function isClientWithin(weight: number): Promise<boolean> {
    if (!limiter || client === null) return true;
    for (let n = 0; n < weight; n++) {
      if (!(await limiter.limit({ key: client })).success) return false;
    }
    return true;
  }

  async function findLimit(weight: number): Promise<Denied | null> {
    if (!(await isClientWithin(weight))) {
      const detail = "Too many requests for a language model from your address. Wait a minute.";
      return { kind: "denied", limit: "client", seconds: PERIOD_SECONDS, detail };
    }
    try {
      const reserved = { day: dayOf(now), calls: weight, budget: callsPerDay };
      if (await reserveModelCalls(catalogue, reserved)) return null;
    } catch (error) {
      // D1 may read and not write, as when the Free plan's rows are used up: readers get the fallbacks.
      logFailure("Calls to a model could not be counted, so they are not made.", error);
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
      const { kvWrites } = await spending.today(now);
      if (kvWrites + 1 <= settings.kvWritesPerDay * RESULTS_SHARE)
        await storeGenerated(newsstand, key, result);
    } catch (error) {
      logFailure("A model's result could not be stored.", error);
    }
  }

  /** Lets `use` make calls of this weight, if the limits allow them. It returns null for a failure. */
  async function generate<Result>(
    weight: number,
    use: Generate<Result>,
  ): Promise<Generated<Result>> {
    const denied = await findLimit(weight);
    if (denied) return denied;
    const result = await use(model);
    return result === null ? { kind: "failed" } : { kind: "generated", result };
  }

  async function generateOnce<Result>(task: StoredTask<Result>): Promise<Generated<Result>> {
    const { key, schema, weight, isFinal = () => true } = task;
    const stored = await readGenerated(newsstand, key);
    const parsed = stored === null ? null : (await schema()).safeParse(stored);
    if (parsed?.success) return { kind: "generated", result: parsed.data };
    const generated = await generate(weight, task.generate);
    if (generated.kind === "generated" && isFinal(generated.result)) {
      await store(key, generated.result);
    }
    return generated;
  }

  return { names, generate, generateOnce };
}
