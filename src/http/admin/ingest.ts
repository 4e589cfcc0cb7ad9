import * as z from "zod";
import { requireConfig, scheduledSettings, toStores } from "../../config.ts";
import { runScheduled } from "../../ingest/scheduled.ts";
import { requireToken } from "../middleware/auth.ts";
import { outcome, problems, TOKEN } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const start = createRoute({
  method: "post",
  path: "/",
  operationId: "ingest",
  tags: ["captures"],
  summary: "Do a scheduled run now",
  security: TOKEN,
  middleware: requireToken,
  request: {},
  responses: () => ({
    202: outcome(
      "The scheduled run is done; the captures that it enqueued are being read",
      z.object({ listed: z.int(), enqueued: z.int(), complete: z.boolean() }),
    ),
    ...problems(400, 401, 503),
  }),
});

export const ingest = new Router().handle(start, async (c) => {
  requireConfig(c.env);
  const { isHeldBack: _, ...swept } = await runScheduled(
    toStores(c.env),
    scheduledSettings(c.env, Date.now()),
  );
  return c.json(swept, 202);
});
