import * as z from "zod";
import { facetListShape } from "../parameters/facets.ts";
import { listCategories } from "../services/facets.ts";
import { respondWithFacets } from "./facet-list.ts";
import { EDITION, listPage } from "./list-page.ts";
import { createRoute, Router } from "./router.ts";

const DESCRIPTION = "Categories with the number of articles that have each";

const list = createRoute({
  path: "/",
  operationId: "listCategories",
  tags: ["articles"],
  summary: DESCRIPTION,
  description: "Lists the categories of articles, with the number of articles of each.",
  request: { query: z.object({ ...facetListShape("category", "count") }) },
  responses: async () => ({
    200: listPage(DESCRIPTION, (await import("../schema/category.ts")).categorySchema, EDITION),
  }),
});

export const categories = new Router().handle(list, async (c) => {
  const { cursor, ...request } = c.req.valid("query");
  return respondWithFacets(c, await listCategories(c.env.CATALOGUE, { ...request, after: cursor }));
});
