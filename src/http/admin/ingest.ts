import * as z from "zod";
import { ingestSettings, requireConfig } from "../../config.ts";
import { retryCaptures } from "../../services/captures.ts";
import { runScheduled, withdrawAllUnlisted } from "../../services/runs.ts";
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
      withdraw: z.literal("all", { error: "withdraw must be all." }).optional().meta({
        description:
          "Withdraws everything that the inbox no longer has. Scheduled runs do so by themselves, unless it is more than 20 captures and more than 1 % of all",
        example: "all",
      }),
    }),
  },
  responses: ({ scheduledRunSchema }) => ({
    202: outcome(
      "The scheduled run is done; the captures that it enqueued are being read",
      scheduledRunSchema,
    ),
  }),
});

export const ingest = new Router().handle(start, async (c) => {
  requireConfig(c.env);
  const stores = storesOf(c);
  const settings = ingestSettings(c.env, Date.now());
  const { retry, withdraw } = c.req.valid("query");
  const retried = retry ? await retryCaptures(stores, null, settings) : 0;
  if (withdraw) await withdrawAllUnlisted(stores.catalogue);
  const { listed, enqueued, complete } = await runScheduled(stores, settings);
  return c.json({ listed, enqueued: enqueued + retried, complete }, 202);
});
