import * as z from "zod";
import { foreignCursor } from "../../parameters/contradictions.ts";
import { inList, moderationCursor } from "../../parameters/cursor.ts";
import { limit } from "../../parameters/values.ts";
import { group } from "../../schema/fields.ts";
import { decideComment, deleteComment } from "../../services/comments.ts";
import { createBatchLoader } from "../../storage/catalogue/batch-loader.ts";
import { countCommentsByStatus, listCommentsByStatus } from "../../storage/catalogue/comments.ts";
import { idOf } from "../by-id.ts";
import { listPage, respondPage } from "../list-page.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { storesOf } from "../middleware/spending.ts";
import { respondContradiction, respondUnknown } from "../problem.ts";
import { deleted, jsonBody, outcome } from "../responses.ts";
import { Router } from "../router.ts";

/** The comments of every article, for moderators. */

const DECISION_BYTES = 1_024;

const decision = z.object({
  status: z
    .enum(["approved", "rejected"])
    .meta({ description: "The decision", example: "approved" }),
});

const count = z.int().nonnegative().meta({ description: "Number of comments", example: 3 });

const path = idOf("The comment's id", "0123456789abcdef0123");

const unknownComment = (id: string) => respondUnknown("comment", "/path/id", id);

export const moderation = new Router({ tag: "comments", needsToken: true })
  .handle({
    operationId: "listAllComments",
    summary: "Comments of every article",
    description:
      "Lists comments of every status for moderators, with the article of each and the number of comments by status.",
    request: {
      query: z.object({
        status: z
          .enum(["waiting", "approved", "rejected"])
          .optional()
          .meta({ description: "Only comments of this status", example: "waiting" }),
        sort: z.enum(["oldest", "latest"]).default("oldest").meta({
          description:
            "`oldest`: the oldest comment first. `latest`: the latest decision first; one that waits counts from when it came",
          example: "latest",
        }),
        limit,
        cursor: moderationCursor,
      }),
    },
    responses: {
      200: listPage("Comments, each with its article", "moderatedCommentSchema", {
        counts: group("Numbers of all comments by status", {
          waiting: count,
          approved: count,
          rejected: count,
        }),
      }),
    },
    handler: async (c, { query: { status = null, sort, limit, cursor } }) => {
      const list = sort === "oldest" ? "moderation" : "decisions";
      if (cursor !== null && cursor[0] !== list) return respondContradiction(foreignCursor());
      const db = createBatchLoader(c.env.CATALOGUE);
      const [counts, { items, next }] = await Promise.all([
        countCommentsByStatus(db),
        listCommentsByStatus(db, { status, sort, after: cursor?.[1] ?? null, limit }),
      ]);
      return respondPage(c, { counts, items }, inList(list, next));
    },
  })
  .handle({
    method: "patch",
    path: "/{id}",
    operationId: "moderateComment",
    summary: "Approve or reject a comment",
    description: "Decides on a comment. Only approved comments are public.",
    middleware: limitBody("A decision", DECISION_BYTES),
    request: { path, body: jsonBody("The decision", decision) },
    responses: {
      200: outcome(
        "The comment with its new status; of two decisions the later one counts",
        "moderatedCommentSchema",
      ),
    },
    handler: async (c, { path: { id }, body: { status } }) => {
      const decided = await decideComment(storesOf(c), id, status, new Date().toISOString());
      return decided ? c.json(decided, 200) : unknownComment(id);
    },
  })
  .handle({
    method: "delete",
    path: "/{id}",
    operationId: "deleteComment",
    summary: "Delete a comment for good",
    description: "Deletes a comment from the catalogue and from the inbox. It cannot be restored.",
    request: { path },
    responses: { 204: deleted("Deleted for good") },
    handler: async (c, { path: { id } }) => {
      return (await deleteComment(storesOf(c), id)) ? c.body(null, 204) : unknownComment(id);
    },
  });
