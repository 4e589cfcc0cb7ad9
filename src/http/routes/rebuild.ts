import { createRoute, z } from "@hono/zod-openapi";
import { storesOf } from "../../config.ts";
import { requestRebuild } from "../../ingest/rebuild.ts";
import { outcome, problems, TOKEN } from "../answers.ts";
import { requireToken } from "../auth.ts";
import { createRouter } from "../router.ts";

const start = createRoute({
  method: "post",
  path: "/",
  operationId: "rebuild",
  tags: ["deployment"],
  summary: "Rebuild the corpus from the inbox",
  description:
    "Reads every capture of the inbox again into a second set of tables, while the present ones are served, " +
    "and then serves the new ones; the journal starts a new epoch. Where a rebuild is under way, it goes " +
    "on. `GET /v1/status` says how far it is and what it found.",
  security: TOKEN,
  middleware: requireToken,
  request: { query: z.object({}) },
  responses: {
    202: outcome("The rebuild is under way", z.object({ state: z.literal("running") })),
    ...problems(400, 401, 503),
  },
});

export const rebuild = createRouter().openapi(start, async (c) => {
  await requestRebuild(storesOf(c.env), Date.now());
  return c.json({ state: "running" as const }, 202);
});
