import * as z from "zod";

/** A message of the queue CAPTURES. */
export const jobSchema = z.discriminatedUnion("kind", [
  /**
   * Read this inbox object as it is when the message arrives; `version` is the version that the message was sent for.
   */
  z.object({ kind: z.literal("capture"), name: z.string(), version: z.string() }),
  /** Continue publishing the outbox. */
  z.object({ kind: z.literal("publish") }),
]);

export type Job = z.infer<typeof jobSchema>;
