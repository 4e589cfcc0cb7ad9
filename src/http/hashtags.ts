import * as z from "zod";
import { nextCursor } from "../parameters/cursor.ts";
import { facetCursor } from "../parameters/positions.ts";
import { limit, prefix, withoutHash } from "../parameters/values.ts";
import { listHashtags } from "../services/facets.ts";
import { EDITION, listPage, setPageHeaders } from "./list-page.ts";
import { problems, unchanged } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const DESCRIPTION =
  "Hashtags in alphabetical order, in any case, with the number of articles that have each";

const list = createRoute({
  method: "get",
  path: "/",
  operationId: "listHashtags",
  tags: ["articles"],
  summary: DESCRIPTION,
  security: [],
  request: {
    query: z.object({
      prefix: prefix.default("").transform(withoutHash).meta({
        type: "string",
        maxLength: 100,
        default: "",
        example: "ha",
        description: "Only hashtags that start with this, with or without `#`; case is ignored",
      }),
      limit,
      cursor: facetCursor,
    }),
  },
  responses: async () => ({
    200: listPage(DESCRIPTION, (await import("../schema/hashtag.ts")).hashtagSchema, EDITION),
    304: unchanged,
    ...problems(400),
  }),
});

export const hashtags = new Router().handle(list, async (c) => {
  const { cursor, ...request } = c.req.valid("query");
  const page = await listHashtags(c.env.CATALOGUE, { ...request, after: cursor });
  const next = nextCursor(page.next);
  setPageHeaders(c, next, `${page.state}-facets`);
  return c.json({ edition: page.edition, items: page.items, next }, 200);
});
