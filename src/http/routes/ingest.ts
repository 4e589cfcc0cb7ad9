import { createRoute, z } from "@hono/zod-openapi";
import { roundSettings, storesOf } from "../../config.ts";
import { runRound } from "../../ingest/round.ts";
import { requireToken } from "../auth.ts";
import { query } from "../parameters.ts";
import { createRouter } from "../router.ts";

const start = createRoute({
  method: "post",
  path: "/",
  security: [{ token: [] }],
  request: { query: query({}) },
  responses: {
    202: {
      description: "A round was run, as the cron runs it; what it enqueued is being read",
      content: {
        "application/json": {
          schema: z.object({
            listed: z.int(),
            enqueued: z.int(),
            complete: z.boolean(),
          }),
        },
      },
    },
    401: { description: "No token, or a wrong one" },
    503: { description: "The deployment has no token" },
  },
});

const router = createRouter();
router.use(requireToken);

export const ingest = router.openapi(start, async (c) => {
  const swept = await runRound(storesOf(c.env), roundSettings(c.env, Date.now()));
  return c.json(swept, 202);
});
