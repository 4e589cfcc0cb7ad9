import { dailyBudgets, healthSettings, readConfig } from "../../config.ts";
import { checkHealth } from "../../services/health.ts";
import { readRebuildState } from "../../services/runs.ts";
import { readStatistics } from "../../services/statistics.ts";
import { storesOf } from "../middleware/spending.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const show = createRoute({
  path: "/",
  operationId: "getStatus",
  tags: ["deployment"],
  summary: "The state of the deployment, and what the day has cost",
  description:
    "Returns totals, what waits and since when, health, versions, variables, and how much of each daily budget is left. It reads at most about 4,000 rows.",
  needsToken: true,
  responses: ({ statusSchema }) => ({
    200: document(
      "What the deployment holds, what waits, and what the day (UTC) has cost",
      statusSchema,
    ),
  }),
});

export const status = new Router().handle(show, async (c) => {
  const now = Date.now();
  const [statistics, health, rebuild] = await Promise.all([
    readStatistics(c.env.CATALOGUE, dailyBudgets(c.env), now),
    checkHealth(storesOf(c), healthSettings(c.env, now)),
    readRebuildState(c.env.CATALOGUE),
  ]);
  const { ADMIN_TOKEN: _, ...settings } = readConfig(c.env);
  return c.json({ ...statistics, settings, health, rebuild }, 200);
});
