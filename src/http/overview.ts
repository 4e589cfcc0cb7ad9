import { readCorpusOverview } from "../services/corpus-overview.ts";
import { PUBLIC } from "./caching.ts";
import { document } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const show = createRoute({
  path: "/",
  operationId: "getOverview",
  tags: ["articles"],
  summary: "Totals, days, languages, and the top of the newest week",
  description:
    "Returns what a dashboard opens with: totals, articles per day, languages, and the outlets, hashtags and stories of the newest week.",
  responses: ({ overviewSchema }) => ({
    200: document(
      "What a dashboard shows first. The week ends with the newest article, not with today",
      overviewSchema,
    ),
  }),
});

export const overview = new Router().handle(show, async (c) => {
  const { overview, state } = await readCorpusOverview(c.env.CATALOGUE);
  c.header("Cache-Control", PUBLIC);
  c.header("ETag", `W/"${state}-overview"`);
  return c.json(overview, 200);
});
