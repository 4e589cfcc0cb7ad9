import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import {
  deleteComment,
  listByStatus,
  moderateComment,
  moderatedComment,
} from "../../catalogue/comments.ts";
import { requireToken } from "../auth.ts";
import { limit, query, toCursor } from "../parameters.ts";
import { problem } from "../problem.ts";
import { createRouter } from "../router.ts";
import { commentCursor } from "./comments.ts";

/** Comments of every article, for those who approve and reject them. */

const DECISION_BYTES = 1_024;

const DECISION = "status must be approved or rejected.";

const security = [{ token: [] }];
const params = z.object({ id: z.string() });
const refusals = {
  401: { description: "No token, or a wrong one" },
  503: { description: "The deployment has no token" },
};
const absent = { 404: { description: "No comment has this id" } };

const list = createRoute({
  method: "get",
  path: "/",
  security,
  request: {
    query: query({
      status: z
        .enum(["waiting", "approved", "rejected"], {
          error: "status must be waiting, approved or rejected.",
        })
        .optional(),
      limit,
      cursor: commentCursor,
    }),
  },
  responses: {
    200: {
      description: "Comments in the order in which they came, each with its article",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(moderatedComment), next: z.string().nullable() }),
        },
      },
    },
    400: { description: "A parameter at fault" },
    ...refusals,
  },
});

const decide = createRoute({
  method: "patch",
  path: "/{id}",
  security,
  middleware: bodyLimit({
    maxSize: DECISION_BYTES,
    onError: () => {
      const detail = `A decision has at most ${DECISION_BYTES} bytes; nothing was changed.`;
      return problem(413, detail, { errors: [{ pointer: "/body", detail }] });
    },
  }),
  request: {
    params,
    query: query({}),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.object(
            { status: z.enum(["approved", "rejected"], { error: DECISION }) },
            { error: "The body must be a JSON object with status." },
          ),
        },
      },
    },
  },
  responses: {
    200: {
      description: "The comment as it is now; of two decisions the later holds",
      content: { "application/json": { schema: moderatedComment } },
    },
    400: { description: "A status at fault, or no JSON" },
    413: { description: "The body is too large" },
    415: { description: "The body is not said to be JSON" },
    ...absent,
    ...refusals,
  },
});

const remove = createRoute({
  method: "delete",
  path: "/{id}",
  security,
  request: { params, query: query({}) },
  responses: { 204: { description: "Deleted for good" }, ...absent, ...refusals },
});

const router = createRouter();
router.use(requireToken);

export const moderation = router
  .openapi(list, async (c) => {
    const { status, limit, cursor } = c.req.valid("query");
    const page = await listByStatus(c.env.CATALOGUE, {
      status: status ?? null,
      after: cursor ?? 0,
      limit,
    });
    const next = page.next === null ? null : toCursor(page.next);
    if (next !== null) {
      const filter = status ? `status=${status}&` : "";
      c.header("Link", `</v1/comments?${filter}limit=${limit}&cursor=${next}>; rel="next"`);
    }
    return c.json({ items: [...page.items], next }, 200);
  })
  .openapi(decide, async (c) => {
    const { id } = c.req.valid("param");
    const moderated = await moderateComment(c.env.CATALOGUE, id, c.req.valid("json").status);
    return moderated ? c.json(moderated, 200) : unknownComment(id);
  })
  .openapi(remove, async (c) => {
    const { id } = c.req.valid("param");
    return (await deleteComment(c.env.CATALOGUE, id)) ? c.body(null, 204) : unknownComment(id);
  });

function unknownComment(id: string): Response {
  return problem(404, `There is no comment ${JSON.stringify(id)}.`);
}
