import * as z from "zod";

/** A removal that some store has not done yet. */
export const unfinishedRemovalSchema = z.object({
  id: z.string(),
  left: z
    .array(
      z.object({
        store: z.enum(["catalogue", "newsstand"]).meta({
          description: "`catalogue` is D1, which decides what is public; `newsstand` is KV",
        }),
        detail: z.string(),
      }),
    )
    .min(1)
    .meta({ description: "Where readers may still find it" }),
});
