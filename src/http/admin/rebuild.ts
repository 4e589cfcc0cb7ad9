import * as z from "zod";
import { cancelRebuild, readRebuildState, requestRebuild } from "../../services/runs.ts";
import { storesOf } from "../middleware/spending.ts";
import { deleted, document, outcome } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const shared = { path: "/", tags: ["deployment"], needsToken: true } as const;

const start = createRoute({
  ...shared,
  method: "post",
  operationId: "rebuild",
  summary: "Rebuild the corpus from the inbox",
  description:
    "Reads every capture of the inbox again into a second set of tables, while the present ones are served, " +
    "and then serves the new ones. The journal starts a new epoch. A rebuild that is under way continues. One by " +
    "which more than 20 articles and more than 1 % would be removed stops before that.",
  request: {
    query: z.object({
      missing: z.literal("accept", { error: "missing must be accept." }).optional().meta({
        description: "Serves the new tables even if many articles are removed",
        example: "accept",
      }),
    }),
  },
  responses: async () => ({
    202: outcome(
      "The rebuild is under way",
      (await import("../../schema/rebuild.ts")).startedRebuildSchema,
    ),
  }),
});

const show = createRoute({
  ...shared,
  operationId: "getRebuild",
  summary: "The progress or the result of a rebuild",
  description:
    "Returns how far the rebuild under way is, or how the last one compares with the corpus before.",
  responses: async () => ({
    200: document(
      "The rebuild that is under way, or the last one; null if there was none",
      (await import("../../schema/rebuild.ts")).currentRebuildSchema,
    ),
  }),
});

const cancel = createRoute({
  ...shared,
  method: "delete",
  operationId: "cancelRebuild",
  summary: "Cancel the rebuild that is under way",
  description: "Drops the second set of tables. The corpus that is served stays as it is.",
  responses: () => ({ 204: deleted("No rebuild is under way") }),
});

export const rebuild = new Router()
  .handle(start, async (c) => {
    const acceptsMissing = c.req.valid("query").missing === "accept";
    await requestRebuild(storesOf(c), Date.now(), acceptsMissing);
    return c.json({ state: "running" as const }, 202);
  })
  .handle(cancel, async (c) => {
    await cancelRebuild(c.env.CATALOGUE);
    return c.body(null, 204);
  })
  .handle(show, async (c) => c.json({ rebuild: await readRebuildState(c.env.CATALOGUE) }, 200));
