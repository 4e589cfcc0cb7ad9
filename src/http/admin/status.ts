import { readConfig } from "../../config.ts";
import { readRebuildState as findRebuild } from "../../ingest/rebuild.ts";
import { READER_VERSION } from "../../reader/read-capture.ts";
import { readStatus } from "../../storage/catalogue/status.ts";
import { requireToken } from "../middleware/auth.ts";
import { document, problems, TOKEN, unchanged } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const show = createRoute({
  method: "get",
  path: "/",
  operationId: "getStatus",
  tags: ["deployment"],
  summary: "What there is, what waits, and what the day has cost",
  security: TOKEN,
  middleware: requireToken,
  request: {},
  responses: async () => ({
    200: document(
      "What the deployment holds, what waits, and what the day (UTC) has cost",
      (await import("../../schema/status.ts")).statusSchema,
    ),
    304: unchanged,
    ...problems(400, 401, 503),
  }),
});

export const status = new Router().answer(show, async (c) => {
  const config = readConfig(c.env);
  const now = new Date().toISOString();
  const { spent, ...rest } = await readStatus(c.env.CATALOGUE, {
    readerVersion: READER_VERSION,
    now,
  });
  return c.json(
    {
      ...rest,
      readerVersion: READER_VERSION,
      rebuild: await findRebuild(c.env.CATALOGUE),
      spent: {
        day: spent.day,
        kvWrites: { spent: spent.kvWrites, budget: limited(config.KV_WRITES_PER_DAY) },
        kvDeletes: { spent: spent.kvDeletes, budget: null },
        d1Rows: { spent: spent.d1Rows, budget: limited(config.D1_ROWS_PER_DAY) },
        queueOperations: {
          spent: spent.queueOperations,
          budget: limited(config.QUEUE_OPERATIONS_PER_DAY),
        },
        comments: { spent: spent.comments, budget: config.COMMENTS_PER_DAY },
        modelCalls: { spent: spent.modelCalls, budget: config.MODEL_CALLS_PER_DAY },
      },
    },
    200,
  );
});

/** Null for a budget that nothing can spend, as `npm start` has it. */
function limited(budget: number): number | null {
  return budget === Number.MAX_SAFE_INTEGER ? null : budget;
}
