import * as z from "zod";
import { ingestSettings, requireConfig } from "../../config.ts";
import { retryCaptures } from "../../services/captures.ts";
import { runScheduled } from "../../services/runs.ts";
import { storesOf } from "../middleware/spending.ts";
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
  request: {
    query: z.object({
      retry: z.literal("rejected", { error: "retry must be rejected." }).optional().meta({
        description: "Also queues the 100 captures that were rejected first",
        example: "rejected",
      }),
    }),
  },
  responses: async () => ({
    202: outcome(
      "The scheduled run is done; the captures that it enqueued are being read",
      (await import("../../schema/scheduled-run.ts")).scheduledRunSchema,
    ),
  }),
});

export const ingest = new Router().handle(start, async (c) => {
  requireConfig(c.env);
  const stores = storesOf(c);
  const settings = ingestSettings(c.env, Date.now());
  const { retry } = c.req.valid("query");
  const retried = retry ? await retryCaptures(stores, null, settings) : 0;
  const { listed, enqueued, complete } = await runScheduled(stores, settings);
  return c.json({ listed, enqueued: enqueued + retried, complete }, 202);
});
