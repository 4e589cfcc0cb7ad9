import { createMiddleware } from "hono/factory";
import * as z from "zod";
import { leaseSettings, requireConfig, toStores } from "../../config.ts";
import { captureName, newCaptureName } from "../../parameters/capture-name.ts";
import { cursor } from "../../parameters/cursor.ts";
import { limit } from "../../parameters/values.ts";
import {
  acceptCapture,
  findCapture,
  findTimeError,
  listCapturePage,
  MAX_URL_CHARACTERS,
} from "../../services/captures.ts";
import { listPage, respondPage } from "../list-page.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { respondUnknown } from "../problem.ts";
import { document, outcome, problems } from "../responses.ts";
import { type AppEnv, createRoute, Router } from "../router.ts";

const CAPTURED_AT = "Captured-At must be an RFC 3339 time such as 2025-08-01T12:00:00Z.";

const TIME_ERRORS = {
  invalid: CAPTURED_AT,
  "too-late":
    "Captured-At is more than a day in the future. Send the time when the page was saved, or omit it.",
};

/** RFC 7240, section 4.4: accepts a time from files that somebody else wrote, even if it is invalid. */
const LENIENT = /(?:^|[,;\s])handling\s*=\s*"?lenient\b/i;

const loadCaptureSchema = async () => (await import("../../schema/capture.ts")).captureSchema;

const PAGE = "Bridge reopens\n\nThe old bridge at Riverton carries trains again.\n";

const params = z.object({ name: captureName });

/** The limit is a variable, which is only known with a request. */
const limitCapture = createMiddleware<AppEnv>(function limitCapture(c, next) {
  const bytes = requireConfig(c.env).MAX_CAPTURE_BYTES;
  return limitBody(bytes, `A capture has at most ${bytes} bytes; nothing was stored.`)(c, next);
});

const put = createRoute({
  method: "put",
  path: "/{name}",
  operationId: "putCapture",
  tags: ["captures"],
  summary: "Store a capture",
  description:
    "Stores the text of a saved page in the inbox, and queues it for reading. A capture with the same name is replaced.",
  needsToken: true,
  middleware: limitCapture,
  request: {
    body: {
      description: "The page's text, exactly as it was saved",
      content: { "text/plain": { schema: { type: "string", format: "binary" }, example: PAGE } },
    },
    params: z.object({ name: newCaptureName }),
    headers: z
      .object({
        "captured-at": z.iso
          .datetime({ offset: true, error: CAPTURED_AT, abort: true })
          .optional()
          .meta({ description: "When the page was saved", example: "2025-08-01T12:00:00Z" }),
        "content-location": z
          .url({
            protocol: /^https?$/,
            error: "Content-Location must be the page's address, http or https.",
          })
          .max(MAX_URL_CHARACTERS, {
            error: `Content-Location has at most ${MAX_URL_CHARACTERS} characters.`,
          })
          .optional()
          .meta({
            description: "Address of the page",
            example: "https://www.daily8.com/en/article/0123456789abcdef0123456789abcdef",
          }),
        prefer: z.string().optional().meta({
          description:
            "With `handling=lenient`, an impossible `Captured-At` is stored as unknown, and the capture's `problem` says so. Without it, the response is a 400",
          example: "handling=lenient",
        }),
      })
      .superRefine(({ "captured-at": capturedAt, prefer = "" }, context) => {
        if (capturedAt === undefined || LENIENT.test(prefer)) return;
        const error = findTimeError(capturedAt, Date.now());
        if (error === null) return;
        context.addIssue({ code: "custom", path: ["captured-at"], message: TIME_ERRORS[error] });
      }),
  },
  responses: async () => ({
    202: outcome("Stored; it will be read", await loadCaptureSchema()),
    ...problems(413, 415),
  }),
});

const list = createRoute({
  path: "/",
  operationId: "listCaptures",
  tags: ["captures"],
  summary: "List captures",
  description:
    "Lists captures by name, with what became of each. `status` selects those that wait, were read or were rejected.",
  needsToken: true,
  request: {
    query: z.object({
      status: z
        .enum(["waiting", "read", "rejected"], {
          error: "status must be waiting, read or rejected.",
        })
        .optional()
        .meta({ description: "Only captures of this status", example: "rejected" }),
      limit,
      cursor: cursor(z.string(), "town/bridge.txt"),
    }),
  },
  responses: async () => ({
    200: listPage("Captures by name", await loadCaptureSchema(), {}),
  }),
});

const one = createRoute({
  path: "/{name}",
  operationId: "getCapture",
  tags: ["captures"],
  summary: "What became of a capture",
  description: "Returns whether a capture is waiting, was read, or was rejected and why.",
  needsToken: true,
  request: { params },
  responses: async () => ({
    200: document("What became of the capture", await loadCaptureSchema()),
    ...problems(404),
  }),
});

export const captures = new Router()
  .handle(put, async (c) => {
    const { name } = c.req.valid("param");
    const headers = c.req.valid("header");
    const context = {
      name,
      capturedAt: headers["captured-at"] ?? null,
      url: headers["content-location"] ?? null,
    };
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const lease = leaseSettings(c.env, Date.now());
    return c.json(await acceptCapture(toStores(c.env), { context, bytes }, lease), 202);
  })
  .handle(list, async (c) => {
    const { status = null, limit, cursor } = c.req.valid("query");
    const page = await listCapturePage(c.env.CATALOGUE, { status, after: cursor ?? "", limit });
    return respondPage(c, { items: page.items }, page.next);
  })
  .handle(one, async (c) => {
    const { name } = c.req.valid("param");
    const found = await findCapture(c.env.CATALOGUE, name);
    return found.kind === "capture"
      ? c.json(found.capture, 200)
      : respondUnknown("capture", "/path/name", name);
  });
