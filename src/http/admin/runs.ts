import * as z from "zod";
import { ingestSettings, requireConfig } from "../../config.ts";
import { requestRebuild } from "../../ingest/rebuild.ts";
import { runScheduled } from "../../ingest/scheduled.ts";
import { retryCaptures } from "../../ingest/sweep.ts";
import { withdrawAllUnlisted } from "../../storage/catalogue/absent-captures.ts";
import { endRebuild, readRebuild } from "../../storage/catalogue/rebuild.ts";
import { storesOf } from "../middleware/spending.ts";
import { deleted, document, outcome } from "../responses.ts";
import { Router } from "../router.ts";

export const ingest = new Router({ tag: "captures", needsToken: true }).handle({
  method: "post",
  operationId: "ingest",
  summary: "Do a scheduled run now",
  description:
    "Looks through the inbox, queues what is new or changed, and publishes what is pending, as scheduled runs do.",
  request: {
    query: z.object({
      retry: z.literal("rejected").optional().meta({
        description: "Also queues the 100 captures that were rejected first",
        example: "rejected",
      }),
      withdraw: z.literal("all").optional().meta({
        description:
          "Withdraws everything that the inbox no longer has. Scheduled runs do so by themselves, unless it is more than 20 captures and more than 1 % of all",
        example: "all",
      }),
    }),
  },
  responses: {
    202: outcome(
      "The scheduled run is done; the captures that it enqueued are being read",
      "scheduledRunSchema",
    ),
  },
  handler: async (c, { query: { retry, withdraw } }) => {
    requireConfig(c.env);
    const stores = storesOf(c);
    const settings = ingestSettings(c.env, Date.now());
    const retried = retry ? await retryCaptures(stores, null, settings) : 0;
    if (withdraw) await withdrawAllUnlisted(stores.catalogue);
    const { listed, enqueued, complete } = await runScheduled(stores, settings);
    return c.json({ listed, enqueued: enqueued + retried, complete }, 202);
  },
});

export const rebuild = new Router({ tag: "deployment", needsToken: true })
  .handle({
    method: "post",
    operationId: "rebuild",
    summary: "Read the whole inbox again",
    description:
      "Reads every capture of the inbox again, while the corpus is served. Articles change where a capture says something " +
      "else than before. A rebuild that is under way continues. It stops if more than 20 captures and more than 1 % of " +
      "all are no longer in the inbox.",
    request: {
      query: z.object({
        missing: z.literal("accept").optional().meta({
          description: "Withdraws what the inbox no longer has, even if that is much",
          example: "accept",
        }),
      }),
    },
    responses: { 202: outcome("The rebuild is under way", "startedRebuildSchema") },
    handler: async (c, { query: { missing } }) => {
      requireConfig(c.env);
      const settings = ingestSettings(c.env, Date.now());
      await requestRebuild(storesOf(c), settings, missing === "accept");
      return c.json({ state: "running" as const }, 202);
    },
  })
  .handle({
    method: "delete",
    operationId: "cancelRebuild",
    summary: "Cancel the rebuild that is under way",
    description: "Reads no more captures again. The corpus stays as it is.",
    responses: { 204: deleted("No rebuild is under way") },
    handler: async (c) => {
      await endRebuild(storesOf(c).catalogue);
      return c.body(null, 204);
    },
  })
  .handle({
    operationId: "getRebuild",
    summary: "The progress or the result of a rebuild",
    description:
      "Returns how far the rebuild under way is, or how the last one compares with the corpus before.",
    responses: {
      200: document(
        "The rebuild that is under way, or the last one; null if there was none",
        "currentRebuildSchema",
      ),
    },
    handler: async (c) => c.json({ rebuild: await readRebuild(c.env.CATALOGUE) }, 200),
  });
