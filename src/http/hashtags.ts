import * as z from "zod";
import { facetListShape, nameWords } from "../parameters/facets.ts";
import { prefix, withoutHash } from "../parameters/values.ts";
import { listHashtags } from "../services/facets.ts";
import { respondWithFacets } from "./facet-list.ts";
import { EDITION, listPage } from "./list-page.ts";
import { createRoute, Router } from "./router.ts";

const DESCRIPTION = "Hashtags with the number of articles that have each";

const list = createRoute({
  path: "/",
  operationId: "listHashtags",
  tags: ["articles"],
  summary: DESCRIPTION,
  description: "Lists the hashtags of articles, with the number of articles of each.",
  request: {
    query: z.object({
      prefix: prefix.default("").transform(withoutHash).meta({
        type: "string",
        maxLength: 100,
        default: "",
        example: "ha",
        description: "Only hashtags that start with this, with or without `#`; case is ignored",
      }),
      q: nameWords,
      ...facetListShape("hashtag", "name"),
    }),
  },
  responses: async () => ({
    200: listPage(DESCRIPTION, (await import("../schema/hashtag.ts")).hashtagSchema, EDITION),
  }),
});

export const hashtags = new Router().handle(list, async (c) => {
  const { cursor, ...request } = c.req.valid("query");
  return respondWithFacets(c, await listHashtags(c.env.CATALOGUE, { ...request, after: cursor }));
});
