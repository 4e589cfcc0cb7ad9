import * as z from "zod";

/** What a message of the queue CAPTURES asks for. */
export const jobSchema = z.discriminatedUnion("kind", [
  /**
   * Read this object of the inbox, as it is when the message arrives; `version` is the one that the
   * message was sent for.
   */
  z.object({
    kind: z.literal("capture"),
    name: z.string(),
    version: z.string(),
    /** For the replacement that a rebuild makes, not for the catalogue that is served. */
    isRebuild: z.literal(true).optional(),
  }),
  /** Bring comments back that the catalogue has lost. */
  z.object({ kind: z.literal("comments") }),
  /** Go on publishing what the outbox holds. */
  z.object({ kind: z.literal("publish") }),
  /** Derive outdated articles anew. */
  z.object({ kind: z.literal("refresh") }),
  /** Go on with the rebuild that is under way. */
  z.object({ kind: z.literal("rebuild") }),
]);

export type Job = z.infer<typeof jobSchema>;
