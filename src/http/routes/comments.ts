import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { addComment, comment, listComments } from "../../catalogue/comments.ts";
import { articleId } from "../article-id.ts";
import { PUBLIC } from "../caching.ts";
import { commentDraft, DRAFT_BYTES } from "../comment-draft.ts";
import { cursor, limit, query, toCursor } from "../parameters.ts";
import { problem } from "../problem.ts";
import { createRouter } from "../router.ts";
import { missingArticle } from "./evidence.ts";

/** What readers say of an article. Whatever limits a client's writes stands before these routes. */

const params = z.object({ id: z.string() });

/** Where a page of comments ends. */
export const commentCursor = cursor(z.int().positive());

const list = createRoute({
  method: "get",
  path: "/{id}/comments",
  request: { params, query: query({ limit, cursor: commentCursor }) },
  responses: {
    200: {
      description: "Approved comments, in the order in which they came",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(comment), next: z.string().nullable() }),
        },
      },
    },
    301: { description: "The id was merged into another article" },
    304: { description: "The client's copy is still good" },
    400: { description: "A parameter at fault" },
    404: { description: "No article has this id" },
    410: { description: "The article was removed" },
  },
});

const post = createRoute({
  method: "post",
  path: "/{id}/comments",
  middleware: bodyLimit({
    maxSize: DRAFT_BYTES,
    onError: () => {
      const detail = `A comment has at most ${DRAFT_BYTES} bytes; nothing was stored.`;
      return problem(413, detail, { errors: [{ pointer: "/body", detail }] });
    },
  }),
  request: {
    params,
    query: query({}),
    body: { required: true, content: { "application/json": { schema: commentDraft } } },
  },
  responses: {
    202: {
      description:
        "Stored; it is shown when a moderator has approved it. Sent again while it waits it is stored once",
      content: {
        "application/json": { schema: z.object({ id: z.string(), status: z.literal("waiting") }) },
      },
    },
    400: { description: "A name or text at fault, or no JSON; nothing was stored" },
    404: { description: "No article has this id" },
    410: { description: "The article was removed" },
    413: { description: "The body is too large; nothing was stored" },
    415: { description: "The body is not said to be JSON; nothing was stored" },
  },
});

export const comments = createRouter()
  .openapi(list, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const asked = { article: id, after: cursor ?? 0, limit };
    const page = articleId.test(id) ? await listComments(c.env.CATALOGUE, asked) : null;
    if (page === null) return missingArticle(c.env.CATALOGUE, id, "/comments");
    const next = page.next === null ? null : toCursor(page.next);
    c.header("Cache-Control", PUBLIC);
    if (next !== null) {
      c.header("Link", `</v1/articles/${id}/comments?limit=${limit}&cursor=${next}>; rel="next"`);
    }
    return c.json({ items: [...page.items], next }, 200);
  })
  .openapi(post, async (c) => {
    const { id } = c.req.valid("param");
    const { name, text } = c.req.valid("json");
    // An id that was merged takes comments still: a redirect would make a GET of the POST.
    const draft = { article: id, name, text, at: new Date().toISOString() };
    const added = await addComment(c.env.CATALOGUE, draft);
    if (added.kind === "no-article") return missingArticle(c.env.CATALOGUE, id, "/comments");
    return c.json({ id: added.id, status: "waiting" as const }, 202);
  });
