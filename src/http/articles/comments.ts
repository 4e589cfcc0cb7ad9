import * as z from "zod";
import { readConfig } from "../../config.ts";
import { commentCursor, inList } from "../../parameters/cursor.ts";
import { limit } from "../../parameters/values.ts";
import { ARTICLE_ID } from "../../schema/article.ts";
import { commentDraftSchema, MAX_DRAFT_BYTES } from "../../schema/comment-draft.ts";
import { postComment } from "../../services/comments.ts";
import { findMissing } from "../../storage/catalogue/articles.ts";
import { listComments } from "../../storage/catalogue/comments.ts";
import { articlePath, missingResponses, respondMissing } from "../by-id.ts";
import { listPage, respondPage } from "../list-page.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { storesOf } from "../middleware/spending.ts";
import { problem } from "../problem.ts";
import { jsonBody, outcome, problems, unavailableForNow } from "../responses.ts";
import { Router } from "../router.ts";

/** The comments on an article. The rate limit of writes runs before these routes. */

export const comments = new Router({ tag: "comments" })
  .handle({
    path: "/{id}/comments",
    operationId: "listComments",
    summary: "Approved comments on an article",
    description:
      "Lists approved comments, oldest first. A comment follows its article when ids are merged.",
    request: { path: articlePath, query: z.object({ limit, cursor: commentCursor }) },
    responses: {
      200: listPage("Approved comments, the oldest first", "commentSchema"),
      ...missingResponses,
    },
    handler: async (c, { path: { id }, query: { limit, cursor } }) => {
      const request = { article: id, after: cursor ?? 0, limit };
      const found = ARTICLE_ID.test(id) ? await listComments(c.env.CATALOGUE, request) : null;
      if (found) return respondPage(c, { items: found.items }, inList("comments", found.next));
      return respondMissing(c, await findMissing(c.env.CATALOGUE, id));
    },
  })
  .handle({
    method: "post",
    path: "/{id}/comments",
    operationId: "postComment",
    summary: "Send a comment",
    description:
      "Stores a comment, which is public once a moderator approves it. Both fields are plain text.",
    middleware: limitBody("A comment", MAX_DRAFT_BYTES),
    request: { path: articlePath, body: jsonBody("The comment", commentDraftSchema) },
    responses: {
      202: outcome(
        "Stored; it is shown after a moderator has approved it. A comment that is sent again is stored once, and `status` is its present status",
        ({ moderatedCommentSchema }) => moderatedCommentSchema.pick({ id: true, status: true }),
      ),
      ...problems(410),
      503: unavailableForNow(
        "Too many comments wait at the article, or were accepted today (UTC). Nothing was stored",
      ),
    },
    handler: async (c, { path: { id }, body: { name, text } }) => {
      const draft = { article: id, name, text, at: new Date().toISOString() };
      const posted = await postComment(storesOf(c), draft, readConfig(c.env));
      switch (posted.kind) {
        case "posted":
          return c.json({ id: posted.id, status: posted.status }, 202);
        case "too-many":
          return problem(503, posted.detail, { retryAfter: posted.seconds });
        default:
          return respondMissing(c, posted);
      }
    },
  });
