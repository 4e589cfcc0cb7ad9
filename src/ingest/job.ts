import * as z from "zod";

/** A message of the queue CAPTURES. */
export const jobSchema = z.discriminatedUnion("kind", [
  /**
   * Read this inbox object as it is when the message arrives; `version` is the version that the message was sent for.
   */
  z.object({
    kind: z.literal("capture"),
    name: z.string(),
    version: z.string(),
    /** For the replacement that a rebuild fills, not for the catalogue that is served. */
    isRebuild: z.literal(true).optional(),
  }),
  /** Restore comments that the catalogue has lost. */
  z.object({ kind: z.literal("comments") }),
  /** Continue publishing the outbox. */
  z.object({ kind: z.literal("publish") }),
  /** Derive the next outdated articles again, unless the refresh has left the position `after`. */
  z.object({ kind: z.literal("refresh"), after: z.string() }),
  /** Continue the current rebuild. */
  z.object({ kind: z.literal("rebuild") }),
]);

export type Job = z.infer<typeof jobSchema>;
