import * as z from "zod";

/** What the sweep of a scheduled run did. */
export const scheduledRunSchema = z.object({
  listed: z.int().meta({ description: "Objects of the inbox that the run looked at" }),
  enqueued: z.int().meta({ description: "Captures that it sends to be read" }),
  complete: z.boolean().meta({
    description: "Whether it reached the inbox's end. Otherwise the next run continues",
  }),
});
