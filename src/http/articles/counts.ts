import { toListRequest } from "../../parameters/article-list.ts";
import { countsQuery } from "../../parameters/counts.ts";
import { edition, text } from "../../schema/fields.ts";
import { countArticlesBy } from "../../services/counts.ts";
import { toHint } from "../../services/names.ts";
import { HINT, listPage, respondPage } from "../list-page.ts";
import { limitRate } from "../middleware/rate-limit.ts";
import { respondContradiction } from "../problem.ts";
import { problems } from "../responses.ts";
import { Router } from "../router.ts";

export const counts = new Router({ tag: "articles" }).handle({
  path: "/counts",
  operationId: "countArticles",
  summary: "Count articles per period, outlet, language, category, hashtag, agency or byline",
  description:
    "Counts the articles of a list by a property. Counts by time have a lower and an upper bound.",
  // It is mounted before the route of one article, and so before the rate limit of all other routes.
  middleware: limitRate,
  request: { query: countsQuery },
  responses: {
    200: listPage(
      "Counts of the articles that a list with the same filters has. Articles without the value, or without `publishedAt` for a period, are not in `articleCount`. A period in which no `publishedAt` lies is left out",
      "countSchema",
      {
        edition,
        by: text("What was counted", "day"),
        ...HINT,
      },
    ),
    ...problems(410),
  },
  handler: async (c, { query: { by, sort = null, cursor, limit, ...filters } }) => {
    const list = toListRequest({ ...filters, limit, cursor: null });
    const page = await countArticlesBy(c.env.CATALOGUE, { ...list, by, sort, cursor });
    if (page.kind === "invalid") return respondContradiction(page);
    const { edition, items, next, state, unknownName } = page;
    return respondPage(
      c,
      { edition, by, hint: toHint(unknownName), items },
      next,
      `${state}-counts2`,
    );
  },
});
