import * as z from "zod";
import { count, time } from "./fields.ts";

const comparison = z.object({
  same: count("Articles with the same document as before"),
  changed: count("Articles whose document changed"),
  missing: count("Articles that the rebuild no longer has"),
  added: count("Articles that the rebuild added"),
  redirectsChanged: count("Articles of before whose ids lead to another one"),
});

/** The result of a rebuild, compared with the corpus before. */
export type RebuildComparison = z.infer<typeof comparison>;

/** A rebuild that is under way, or the last one with what it changed. */
export const rebuildSchema = z
  .discriminatedUnion("state", [
    z.object({
      state: z
        .enum(["running", "stopped"])
        .describe("`stopped` if it waits for an operator, because many articles would be removed"),
      read: count("Captures that were read again"),
      waiting: count("Captures that wait to be read again"),
    }),
    z.object({
      state: z.literal("finished").describe("It has ended"),
      at: time("When it ended"),
      ...comparison.shape,
    }),
  ])
  .meta({ id: "Rebuild" });

export type RebuildState = z.infer<typeof rebuildSchema>;

export const currentRebuildSchema = z.object({
  rebuild: rebuildSchema
    .nullable()
    .describe("The rebuild that is under way, or the last one; null if there was none"),
});
export const startedRebuildSchema = z.object({
  state: z.literal("running").describe("It is under way"),
});
