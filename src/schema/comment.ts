import * as z from "zod";
import { article, group, text, textOrNull, time } from "./fields.ts";

/** A comment as readers see it. */
export const commentSchema = z.object({
  id: text("Id of the comment", "0123456789abcdef0123"),
  name: text("The name that the reader gave", "Ada Berg"),
  text: text("The comment, as plain text", "At last."),
  at: time("When it was sent"),
});

/** A comment as a moderator sees it. */
export const moderatedCommentSchema = commentSchema.extend({
  status: z
    .enum(["waiting", "approved", "rejected"])
    .describe("Whether a moderator has decided on it, and how"),
  article: group("The article that shows it, or else the id that it was sent to", {
    id: article,
    title: textOrNull(
      "The headline; null if no article has the id",
      "Ice cream boat must ring a smaller bell",
    ),
  }),
});

export type PublicComment = z.infer<typeof commentSchema>;
export type ModeratedComment = z.infer<typeof moderatedCommentSchema>;
export type CommentStatus = ModeratedComment["status"];
export type CommentDecision = Exclude<CommentStatus, "waiting">;
