import { createMiddleware } from "hono/factory";
import * as z from "zod";
import { ingestSettings, requireConfig } from "../../config.ts";
import { retryCaptures } from "../../ingest/sweep.ts";
import { captureName, newCaptureName } from "../../parameters/capture-name.ts";
import { foreignCursor } from "../../parameters/contradictions.ts";
import { captureCursor } from "../../parameters/cursor.ts";
import { limit, splitNames } from "../../parameters/values.ts";
import { decode } from "../../reader/decode.ts";
import {
  CONTEXT_ENTRIES,
  type ContextName,
  decodeText,
  describeField,
  MAX_URL_CHARACTERS,
  nameField,
  toContextKey,
} from "../../schema/capture-context.ts";
import { text } from "../../schema/fields.ts";
import { report } from "../../schema/messages.ts";
import { acceptCapture } from "../../services/captures.ts";
import { findCaptureRow, listCaptures } from "../../storage/catalogue/captures.ts";
import { checkContext, readMetadata } from "../../storage/inbox/capture-context.ts";
import { getCapture } from "../../storage/inbox/captures.ts";
import { listPage, respondPage } from "../list-page.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { storesOf } from "../middleware/spending.ts";
import { problem, respondContradiction, respondUnknown } from "../problem.ts";
import { document, outcome, textDocument } from "../responses.ts";
import { type AppEnv, Router } from "../router.ts";

/** RFC 7240, section 4.4: accepts a time from files that somebody else wrote, even if it is invalid. */
const LENIENT = /(?:^|[,;\s])handling\s*=\s*"?lenient\b/i;

const MAX_NAMES = 100;

const PAGE = "Bridge reopens\n\nThe old bridge at Riverton carries trains again.\n";

const path = z.object({ name: captureName });

/** Schemas of headers that must have their form even if the request is lenient. */
const HEADERS: { readonly [name in ContextName]?: z.ZodType } = {
  capturedAt: z.iso.datetime({ offset: true, abort: true }),
  url: z.url({ protocol: /^https?$/, abort: true }).max(MAX_URL_CHARACTERS, { abort: true }),
  publishedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]),
};

/** Only ASCII is safe in a header. RFC 8187 was rejected: it encodes parameters, not a whole value. */
const encodedText = (what: string) =>
  z.string().transform((text, context) => {
    const decoded = /^[\x20-\x7e]*$/.test(text) ? decodeText(text) : null;
    const rest = `must be ${what} in ASCII, with % and all other characters percent-encoded as UTF-8.`;
    return decoded ?? report(context, rest);
  });

const contextHeaders = Object.fromEntries(
  CONTEXT_ENTRIES.map(([name, field]) => {
    const { form, example } = field;
    const description = describeField(field);
    const isEncoded = form === "name" || form === "text";
    const schema = HEADERS[name] ?? (isEncoded ? encodedText(nameField(field)) : z.string());
    const header = name === "url" ? "content-location" : toContextKey(name);
    return [header, schema.optional().meta({ description, example })];
  }),
);

const toContext = (headers: Readonly<Record<string, unknown>>) =>
  readMetadata({ ...headers, url: headers["content-location"], dropped: undefined });

const captureNames = z
  .string()
  .transform((text) => splitNames(text).map(({ name }) => name))
  .refine((names) => names.length <= MAX_NAMES, {
    params: { rest: `takes up to ${MAX_NAMES} names.` },
  })
  .optional()
  .meta({
    description: `Only the captures with these names: up to ${MAX_NAMES}, separated by commas, each in quotation marks if it has a comma`,
    example: "town/bridge.txt,town/ferry.txt",
  });

/** What the cursors of each order hold. */
const POSITIONS = { name: "string", rejection: "number" } as const;

/** The limit is a variable, which is only known with a request. */
const limitCapture = createMiddleware<AppEnv>(function limitCapture(c, next) {
  return limitBody("A capture", requireConfig(c.env).MAX_CAPTURE_BYTES)(c, next);
});

export const captures = new Router({ tag: "captures", needsToken: true })
  .handle({
    method: "post",
    path: "/{name}/retry",
    operationId: "retryCapture",
    summary: "Read a capture again",
    description:
      "Queues a capture that waits or was rejected. One that was read stays as it is. `POST /v1/ingest?retry=rejected` queues all.",
    request: { path },
    responses: { 202: outcome("What became of the capture", "captureSchema") },
    handler: async (c, { path: { name } }) => {
      await retryCaptures(storesOf(c), [name], ingestSettings(c.env, Date.now()));
      const found = await findCaptureRow(c.env.CATALOGUE, name);
      return found ? c.json(found, 202) : respondUnknown("capture", "/path/name", name);
    },
  })
  .handle({
    method: "put",
    path: "/{name}",
    operationId: "putCapture",
    summary: "Store a capture",
    description:
      "Stores the text of a saved page in the inbox, and queues it for reading. A capture with the same name is replaced. What the headers state of the article counts where the page's text does not state it.",
    middleware: limitCapture,
    request: {
      body: {
        description: "The page's text, exactly as it was saved",
        content: { "text/plain": { schema: { type: "string", format: "binary" }, example: PAGE } },
      },
      path: z.object({ name: newCaptureName }),
      header: z
        .object({
          ...contextHeaders,
          prefer: text(
            "With `handling=lenient`, values that are not possible and, beyond 6,144 bytes, the largest ones are left out, and the capture's `problem` says so. Without it, the response is a 400",
            "handling=lenient",
          ).optional(),
        })
        .superRefine((headers, context) => {
          if (LENIENT.test(headers.prefer ?? "")) return;
          const { problems } = checkContext(toContext(headers), new Date().toISOString());
          for (const { code, detail } of problems) {
            context.addIssue({ code: "custom", path: [code], message: detail });
          }
        }),
    },
    responses: { 202: outcome("Stored; it will be read", "captureSchema") },
    handler: async (c, { path: { name }, header }) => {
      const context = { name, ...toContext(header) };
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const settings = ingestSettings(c.env, Date.now());
      return c.json(await acceptCapture(storesOf(c), { context, bytes }, settings), 202);
    },
  })
  .handle({
    operationId: "listCaptures",
    summary: "List captures",
    description:
      "Lists captures, with what became of each. `status` selects those that wait, were read or were rejected; `names` selects captures by name.",
    request: {
      query: z.object({
        status: z
          .enum(["waiting", "read", "rejected"])
          .optional()
          .meta({ description: "Only captures of this status", example: "rejected" }),
        names: captureNames,
        sort: z.enum(["name", "rejection"]).default("name").meta({
          description:
            "`name`: by name. `rejection`: only captures that are rejected, the last one first",
          example: "rejection",
        }),
        limit,
        cursor: captureCursor,
      }),
    },
    responses: { 200: listPage("Captures in the order of `sort`", "captureSchema") },
    handler: async (c, { query: { status = null, cursor: after, ...asked } }) => {
      const isOther = after !== null && typeof after !== POSITIONS[asked.sort];
      if (isOther) return respondContradiction(foreignCursor());
      const { items, next } = await listCaptures(c.env.CATALOGUE, { ...asked, status, after });
      return respondPage(c, { items }, next);
    },
  })
  .handle({
    path: "/{name}",
    operationId: "getCapture",
    summary: "What became of a capture",
    description: "Returns whether a capture is waiting, was read, or was rejected and why.",
    request: { path },
    responses: { 200: document("What became of the capture", "captureSchema") },
    handler: async (c, { path: { name } }) => {
      const found = await findCaptureRow(c.env.CATALOGUE, name);
      return found ? c.json(found, 200) : respondUnknown("capture", "/path/name", name);
    },
  })
  .handle({
    path: "/{name}/text",
    operationId: "getCaptureText",
    summary: "The text of a capture",
    description:
      "Returns a capture as the inbox has it, decoded as the reader decodes it. A capture that is not text is a 404 that says why.",
    request: { path },
    responses: textDocument("text/plain", "The text as UTF-8", PAGE),
    handler: async (c, { path: { name } }) => {
      const object = await getCapture(c.env.INBOX, name);
      if (!object) return respondUnknown("capture", "/path/name", name);
      const decoded = decode(await object.bytes());
      return decoded.ok ? c.text(decoded.text, 200) : problem(404, decoded.problem.detail);
    },
  });
