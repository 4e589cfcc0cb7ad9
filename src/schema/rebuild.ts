import * as z from "zod";

const count = z.int().nonnegative();

const comparison = z.object({
  same: count.meta({ description: "Articles with the same document as before" }),
  changed: count,
  missing: count,
  added: count,
  redirectsChanged: count.meta({ description: "Ids that lead to another article than before" }),
});

/** The result of a rebuild, compared with the corpus before. */
export type RebuildComparison = z.infer<typeof comparison>;

/** A rebuild that is under way, or the last one with what it changed. */
export const rebuildSchema = z
  .discriminatedUnion("state", [
    z.object({ state: z.literal("running"), read: count, waiting: count }),
    z.object({
      // Many articles would be removed: it waits for an operator.
      state: z.enum(["finished", "stopped"]),
      at: z.iso.datetime(),
      ...comparison.shape,
    }),
  ])
  .meta({ id: "Rebuild" });

export type RebuildState = z.infer<typeof rebuildSchema>;

export const currentRebuildSchema = z.object({ rebuild: rebuildSchema.nullable() });
export const startedRebuildSchema = z.object({ state: z.literal("running") });
