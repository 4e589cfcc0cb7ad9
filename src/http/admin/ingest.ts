import { requireConfig, scheduledSettings, toStores } from "../../config.ts";
import { runScheduled } from "../../services/runs.ts";
import { outcome } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const start = createRoute({
  method: "post",
  path: "/",
  operationId: "ingest",
  tags: ["captures"],
  summary: "Do a scheduled run now",
  description:
    "Looks through the inbox, queues what is new or changed, and publishes what is pending, as scheduled runs do.",
  needsToken: true,
  responses: async () => ({
    202: outcome(
      "The scheduled run is done; the captures that it enqueued are being read",
      (await import("../../schema/scheduled-run.ts")).scheduledRunSchema,
    ),
  }),
});

export const ingest = new Router().handle(start, async (c) => {
  requireConfig(c.env);
  const { isHeldBack: _, ...swept } = await runScheduled(
    toStores(c.env, c.executionCtx),
    scheduledSettings(c.env, Date.now()),
  );
  return c.json(swept, 202);
});
