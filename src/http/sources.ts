import * as z from "zod";
import { facetListShape, nameWords } from "../parameters/facets.ts";
import { MAX_NAME_CHARACTERS, prefix } from "../parameters/values.ts";
import { listSources } from "../services/facets.ts";
import { getOutlet } from "../services/outlets.ts";
import { PUBLIC } from "./caching.ts";
import { respondWithFacets } from "./facets.ts";
import { EDITION, listPage } from "./list-page.ts";
import { respondUnknown } from "./problem.ts";
import { document, problems } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const DESCRIPTION = "Outlets with the number of their articles";

const list = createRoute({
  path: "/",
  operationId: "listSources",
  tags: ["articles"],
  summary: DESCRIPTION,
  description: "Lists the outlets of articles, with the number of articles of each.",
  request: {
    query: z.object({
      prefix: prefix.default("").meta({ example: "ha", description: "The beginning of their ids" }),
      q: nameWords,
      ...facetListShape("source", "name"),
    }),
  },
  responses: ({ sourceSchema }) => ({
    200: listPage(DESCRIPTION, sourceSchema, EDITION),
  }),
});

const one = createRoute({
  path: "/{id}",
  operationId: "getSource",
  tags: ["articles"],
  summary: "One outlet: its articles in numbers, and its feeds",
  description:
    "Returns how many articles an outlet has and in which languages, when the first and the last were seen, and the addresses of its feeds.",
  request: {
    params: z.object({
      id: z
        .string()
        .max(MAX_NAME_CHARACTERS, {
          error: `An outlet's id has up to ${MAX_NAME_CHARACTERS} characters.`,
        })
        .meta({ description: "The outlet's id", example: "channel-4-north" }),
    }),
  },
  responses: ({ outletSchema }) => ({
    200: document("The outlet", outletSchema),
    ...problems(404),
  }),
});

export const sources = new Router()
  .handle(list, async (c) =>
    respondWithFacets(c, await listSources(c.env.CATALOGUE, c.req.valid("query"))),
  )
  .handle(one, async (c) => {
    const { id } = c.req.valid("param");
    const { outlet, state } = await getOutlet(c.env.CATALOGUE, id);
    if (outlet === null) return respondUnknown("outlet", "/path/id", id);
    c.header("Cache-Control", PUBLIC);
    c.header("ETag", `W/"${state}-outlet"`);
    return c.json(outlet, 200);
  });
