import * as z from "zod";

const count = z.int().nonnegative();

const comparison = z.object({
  same: count.meta({ description: "Articles with the same document as before" }),
  changed: count,
  missing: count,
  added: count,
  redirectsChanged: count.meta({ description: "Articles of before whose ids lead to another one" }),
});

/** The result of a rebuild, compared with the corpus before. */
export type RebuildComparison = z.infer<typeof comparison>;

/** A rebuild that is under way, or the last one with what it changed. */
export const rebuildSchema = z
  .discriminatedUnion("state", [
    // A rebuild that has stopped waits for an operator, because the inbox lacks many captures.
    z.object({ state: z.enum(["running", "stopped"]), read: count, waiting: count }),
    z.object({ state: z.literal("finished"), at: z.iso.datetime(), ...comparison.shape }),
  ])
  .meta({ id: "Rebuild" });

export type RebuildState = z.infer<typeof rebuildSchema>;

export const currentRebuildSchema = z.object({ rebuild: rebuildSchema.nullable() });
export const startedRebuildSchema = z.object({ state: z.literal("running") });
