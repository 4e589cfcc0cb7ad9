import { toStores } from "../../config.ts";
import { readRebuildState, requestRebuild } from "../../services/runs.ts";
import { document, outcome } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const shared = { path: "/", tags: ["deployment"], needsToken: true } as const;

const start = createRoute({
  ...shared,
  method: "post",
  operationId: "rebuild",
  summary: "Rebuild the corpus from the inbox",
  description:
    "Reads every capture of the inbox again into a second set of tables, while the present ones are served, " +
    "and then serves the new ones. The journal starts a new epoch. A rebuild that is under way continues.",
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

export const rebuild = new Router()
  .handle(start, async (c) => {
    await requestRebuild(toStores(c.env), Date.now());
    return c.json({ state: "running" as const }, 202);
  })
  .handle(show, async (c) => c.json({ rebuild: await readRebuildState(c.env.CATALOGUE) }, 200));
