import * as z from "zod";
import { nextCursor } from "../parameters/cursor.ts";
import { facetCursor } from "../parameters/positions.ts";
import { limit, prefix } from "../parameters/values.ts";
import { listSources } from "../services/facets.ts";
import { EDITION, listPage, setPageHeaders } from "./list-page.ts";
import { problems, unchanged } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const DESCRIPTION = "Outlets in the order of their ids, with the number of their articles";

const list = createRoute({
  method: "get",
  path: "/",
  operationId: "listSources",
  tags: ["articles"],
  summary: DESCRIPTION,
  security: [],
  request: {
    query: z.object({
      prefix: prefix.default("").meta({ example: "ha", description: "The beginning of their ids" }),
      limit,
      cursor: facetCursor,
    }),
  },
  responses: async () => ({
    200: listPage(DESCRIPTION, (await import("../schema/source.ts")).sourceSchema, EDITION),
    304: unchanged,
    ...problems(400),
  }),
});

export const sources = new Router().handle(list, async (c) => {
  const { cursor, ...request } = c.req.valid("query");
  const page = await listSources(c.env.CATALOGUE, { ...request, after: cursor });
  const next = nextCursor(page.next);
  setPageHeaders(c, next, `${page.state}-facets`);
  return c.json({ edition: page.edition, items: page.items, next }, 200);
});
