import { healthSettings } from "../config.ts";
import { checkHealth } from "../services/health.ts";
import { storesOf } from "./middleware/spending.ts";
import { problem } from "./problem.ts";
import { document, problems } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const check = createRoute({
  path: "/",
  operationId: "getHealth",
  tags: ["deployment"],
  summary: "Whether readers are served and captures are read",
  description:
    "Is 503 with the reasons if the catalogue or the inbox can't be read, if scheduled runs are late, or if captures wait " +
    "although the day's budgets have room. It is 200 with `degraded` if a spent budget or KV delays something, or if the inbox lacks captures that were read.",
  responses: ({ healthSchema }) => ({
    200: document("Readers are served, and captures are read", healthSchema),
    ...problems(503),
  }),
});

export const health = new Router().handle(check, async (c) => {
  const { status, ...rest } = await checkHealth(storesOf(c), healthSettings(c.env, Date.now()));
  if (status === "failing") return problem(503, rest.reasons.join(" "));
  return c.json({ status, ...rest }, 200, { "Cache-Control": "no-store" });
});
