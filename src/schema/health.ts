import * as z from "zod";

/** Whether readers are served and captures are read. */
export const healthSchema = z.object({
  status: z.enum(["ok", "degraded"]),
  reasons: z.array(z.string()).meta({ description: "What is delayed, and until when" }),
  edition: z.int().nonnegative(),
});
