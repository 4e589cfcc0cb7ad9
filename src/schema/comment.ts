import * as z from "zod";

/** A comment as readers see it. `at` is RFC 3339, UTC. */
export const commentSchema = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
});

/** A comment as a moderator sees it. */
export const moderatedCommentSchema = commentSchema.extend({
  status: z.enum(["waiting", "approved", "rejected"]),
  /** The article that shows it; without one, the id that it was sent to, and no title. */
  article: z.object({ id: z.string(), title: z.string().nullable() }),
});

export type PublicComment = z.infer<typeof commentSchema>;
export type ModeratedComment = z.infer<typeof moderatedCommentSchema>;
export type CommentStatus = ModeratedComment["status"];
export type CommentDecision = Exclude<CommentStatus, "waiting">;
