import * as z from "zod";

/** Sentences of an article that say most of what it says. */
export const keyPointsSchema = z.object({
  article: z.string(),
  method: z.literal("centroid"),
  points: z.array(
    z.object({
      text: z.string(),
      block: z.int().nonnegative().meta({ description: "Number of the body's block, from 0" }),
    }),
  ),
});
