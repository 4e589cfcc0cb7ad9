import * as z from "zod";

/** A comment as everyone sees it. `at` is RFC 3339, UTC. */
export const commentSchema = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
});

/** A comment as a moderator sees it. */
export const moderatedCommentSchema = commentSchema.extend({
  status: z.enum(["waiting", "approved", "rejected"]),
  /** The article where it is shown; the id that it was sent to, without a title, where there is none. */
  article: z.object({ id: z.string(), title: z.string().nullable() }),
});

export type PublicComment = z.infer<typeof commentSchema>;
export type ModeratedComment = z.infer<typeof moderatedCommentSchema>;
export type CommentStatus = ModeratedComment["status"];
export type CommentDecision = Exclude<CommentStatus, "waiting">;
