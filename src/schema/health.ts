import * as z from "zod";

/** Whether a deployment can respond. */
export const healthSchema = z.object({
  status: z.literal("ok"),
  edition: z.int().nonnegative().meta({ description: "Number of the last change in the journal" }),
});
