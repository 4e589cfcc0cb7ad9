import * as z from "zod";
import { facetListShape } from "../parameters/facets.ts";
import { listLanguages } from "../services/facets.ts";
import { respondWithFacets } from "./facet-list.ts";
import { EDITION, listPage } from "./list-page.ts";
import { createRoute, Router } from "./router.ts";

const DESCRIPTION = "Languages with the number of articles in each";

const list = createRoute({
  path: "/",
  operationId: "listLanguages",
  tags: ["articles"],
  summary: DESCRIPTION,
  description: "Lists the languages of articles, with the number of articles of each.",
  request: { query: z.object({ ...facetListShape("language", "count") }) },
  responses: async () => ({
    200: listPage(DESCRIPTION, (await import("../schema/language.ts")).languageSchema, EDITION),
  }),
});

export const languages = new Router().handle(list, async (c) => {
  const { cursor, ...request } = c.req.valid("query");
  return respondWithFacets(c, await listLanguages(c.env.CATALOGUE, { ...request, after: cursor }));
});
