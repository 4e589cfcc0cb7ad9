import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { toInstant } from "../../capture/times.ts";
import { captureRow, findCapture, listLedger } from "../../catalogue/ledger.ts";
import { leaseSettings, readConfig } from "../../config.ts";
import { putCapture, URL_CHARACTERS } from "../../inbox/captures.ts";
import { isRemoval } from "../../inbox/removals.ts";
import { offerCaptures } from "../../ingest/sweep.ts";
import { requireToken } from "../auth.ts";
import { captureName, cursor, limit, query, toCursor } from "../parameters.ts";
import { problem } from "../problem.ts";
import { type AppEnv, createRouter } from "../router.ts";

const CAPTURED_AT = "Captured-At must be an RFC 3339 time such as 2025-08-01T12:00:00Z.";

const body = { "application/json": { schema: captureRow } };
const params = z.object({ name: captureName });
const security = [{ token: [] }];
const refusals = {
  401: { description: "No token, or a wrong one" },
  503: { description: "The deployment has no token" },
};

const put = createRoute({
  method: "put",
  path: "/{name}",
  security,
  request: {
    params: z.object({
      name: captureName.refine((name) => !isRemoval(name), {
        error: "removals/ is kept for what DELETE /v1/articles/{id} puts there.",
      }),
    }),
    query: query({}),
    headers: z.object({
      "captured-at": z.iso
        .datetime({ offset: true, error: CAPTURED_AT, abort: true })
        .refine((text) => toInstant(text) !== null, { error: CAPTURED_AT })
        .optional(),
      "content-location": z
        .url({
          protocol: /^https?$/,
          error: "Content-Location must be the page's address, http or https.",
        })
        .max(URL_CHARACTERS, {
          error: `Content-Location has at most ${URL_CHARACTERS} characters.`,
        })
        .optional(),
    }),
  },
  responses: {
    202: { description: "Stored; it will be read", content: body },
    400: { description: "A name or header at fault" },
    413: { description: "The capture is too large; nothing was stored" },
    ...refusals,
  },
});

const list = createRoute({
  method: "get",
  path: "/",
  security,
  request: {
    query: query({
      status: z
        .enum(["waiting", "read", "rejected"], {
          error: "status must be waiting, read or rejected.",
        })
        .optional(),
      limit,
      cursor: cursor(z.string()),
    }),
  },
  responses: {
    200: {
      description: "Captures by name",
      content: {
        "application/json": {
          schema: z.object({ items: z.array(captureRow), next: z.string().nullable() }),
        },
      },
    },
    ...refusals,
  },
});

const one = createRoute({
  method: "get",
  path: "/{name}",
  security,
  request: { params, query: query({}) },
  responses: {
    200: { description: "What became of the capture", content: body },
    404: { description: "No capture has this name" },
    ...refusals,
  },
});

const limitBody = createMiddleware<AppEnv>(function limitBody(c, next) {
  const maxSize = readConfig(c.env).MAX_CAPTURE_BYTES;
  const onError = () => problem(413, `A capture has at most ${maxSize} bytes; nothing was stored.`);
  return bodyLimit({ maxSize, onError })(c, next);
});

const router = createRouter();
router.use(requireToken);
router.put("/:name", limitBody);

export const captures = router
  .openapi(put, async (c) => {
    const { name } = c.req.valid("param");
    const headers = c.req.valid("header");
    const { CATALOGUE: catalogue, CAPTURES, INBOX } = c.env;
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const context = {
      name,
      capturedAt: headers["captured-at"] ?? null,
      url: headers["content-location"] ?? null,
    };
    const object = await putCapture(INBOX, context, bytes);
    const lease = leaseSettings(c.env, Date.now());
    try {
      await offerCaptures({ catalogue, captures: CAPTURES }, [object], lease);
    } catch (error) {
      // The bytes are safe in the inbox, and the next sweep offers what it finds there.
      console.error(`${name} is stored, but could not be enqueued:`, error);
    }
    const row = await findCapture(catalogue, name);
    return row ? c.json(row, 202) : problem(503, `${name} is stored; the ledger lacks it as yet.`);
  })
  .openapi(list, async (c) => {
    const { status, limit, cursor } = c.req.valid("query");
    const rows = await listLedger(c.env.CATALOGUE, {
      status: status ?? null,
      after: cursor ?? "",
      limit: limit + 1,
    });
    const items = rows.slice(0, limit);
    const next = rows.length > limit ? toCursor(items.at(-1)?.name) : null;
    if (next !== null) {
      const filter = status ? `status=${status}&` : "";
      c.header("Link", `</v1/captures?${filter}limit=${limit}&cursor=${next}>; rel="next"`);
    }
    return c.json({ items, next }, 200);
  })
  .openapi(one, async (c) => {
    const { name } = c.req.valid("param");
    const row = await findCapture(c.env.CATALOGUE, name);
    return row ? c.json(row, 200) : problem(404, `There is no capture ${JSON.stringify(name)}.`);
  });
