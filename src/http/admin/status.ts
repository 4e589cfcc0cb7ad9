import { dailyBudgets } from "../../config.ts";
import { readRebuildState } from "../../services/runs.ts";
import { readStatistics } from "../../services/statistics.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const show = createRoute({
  path: "/",
  operationId: "getStatus",
  tags: ["deployment"],
  summary: "The state of the deployment, and what the day has cost",
  description: "Returns totals, waiting work, and how much of each daily budget is spent.",
  needsToken: true,
  responses: async () => ({
    200: document(
      "What the deployment holds, what waits, and what the day (UTC) has cost",
      (await import("../../schema/status.ts")).statusSchema,
    ),
  }),
});

export const status = new Router().handle(show, async (c) => {
  const statistics = await readStatistics(c.env.CATALOGUE, dailyBudgets(c.env), Date.now());
  return c.json({ ...statistics, rebuild: await readRebuildState(c.env.CATALOGUE) }, 200);
});
