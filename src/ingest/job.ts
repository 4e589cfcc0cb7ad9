import { z } from "zod";

/** What a message of the queue CAPTURES asks for. */
export const job = z.discriminatedUnion("kind", [
  /**
   * Read this object of the inbox, as it is when the message arrives; `version` is the one that the
   * message was sent for.
   */
  z.object({ kind: z.literal("capture"), name: z.string(), version: z.string() }),
  /** Bring comments back that the catalogue has lost. */
  z.object({ kind: z.literal("comments") }),
  /** Go on publishing what the outbox holds. */
  z.object({ kind: z.literal("publish") }),
]);

export type Job = z.infer<typeof job>;
