import { readCorpusOverview } from "../services/corpus-overview.ts";
import { respondDocument } from "./list-page.ts";
import { document } from "./responses.ts";
import { Router } from "./router.ts";

export const overview = new Router({ tag: "articles" }).handle({
  operationId: "getOverview",
  summary: "Totals, days, languages, and the top of the newest week",
  description:
    "Returns what a dashboard opens with: totals, articles per day, languages, and the outlets, hashtags and stories of the newest week.",
  responses: {
    200: document(
      "What a dashboard shows first. The week ends with the newest article, not with today",
      "overviewSchema",
    ),
  },
  handler: async (c) => {
    const { overview, state } = await readCorpusOverview(c.env.CATALOGUE);
    return respondDocument(c, overview, `${state}-overview2`);
  },
});
