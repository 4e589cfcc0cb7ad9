import fc from "fast-check";
import type { Job } from "../../src/ingest/stores.ts";

export const [NAMES, VARIANTS] = [12, 3];
export const DAY = 86_400_000;

/** Where a consumer may die: before it has loaded, before or after its commit took effect. */
export type ConsumerFault = "none" | "load" | "before-commit" | "after-commit";
/** Where a publisher may die; or the day has no write left. */
export type PublisherFault =
  | "none"
  | "absent"
  | "kv"
  | "before-acknowledging"
  | "after-acknowledging"
  | "no-budget";

/** What becomes of a key of KV behind Broadsheet's back. */
export type Alteration = "lost" | "older" | "no-article";

export type Step =
  | { readonly do: "put"; readonly name: number; readonly variant: number }
  | { readonly do: "sweep"; readonly arrives: boolean }
  | {
      readonly do: "consume";
      readonly pick: number;
      readonly fault: ConsumerFault;
      readonly twice: boolean;
    }
  | { readonly do: "race"; readonly pick: number }
  | { readonly do: "publish"; readonly fault: PublisherFault }
  | { readonly do: "alter"; readonly pick: number; readonly how: Alteration }
  | { readonly do: "wait"; readonly seconds: number }
  | { readonly do: "rebuild"; readonly arrives: boolean }
  | { readonly do: "remove"; readonly name: number }
  | { readonly do: "delete"; readonly name: number };

/** A message that was sent. */
export type Message = Pick<Job & { kind: "capture" }, "name">;

const put = fc.record({
  do: fc.constant("put" as const),
  name: fc.nat({ max: NAMES - 1 }),
  variant: fc.nat({ max: VARIANTS - 1 }),
});
const consume = fc.record({
  do: fc.constant("consume" as const),
  pick: fc.nat(),
  fault: fc.constantFrom<ConsumerFault[]>("none", "none", "load", "before-commit", "after-commit"),
  twice: fc.boolean(),
});
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: put },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("sweep" as const), arrives: fc.boolean() }),
    },
    { weight: 8, arbitrary: consume },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("race" as const), pick: fc.nat() }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("publish" as const),
        fault: fc.constantFrom<PublisherFault[]>(
          ...(["none", "kv", "before-acknowledging", "after-acknowledging", "no-budget"] as const),
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("alter" as const),
        pick: fc.nat(),
        how: fc.constantFrom<Alteration[]>("lost", "older", "no-article"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("wait" as const),
        seconds: fc.constantFrom(1, 61, 1_000, 90_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom("remove" as const, "delete" as const),
        name: fc.nat({ max: NAMES - 1 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("rebuild" as const), arrives: fc.boolean() }),
    },
  ),
  { minLength: 15, maxLength: 60 },
);
