import { decodeBase64, encodeBase64 } from "hono/utils/encode";
import * as z from "zod";
import { objectName } from "../../parameters/capture-name.ts";
import { cursor } from "../../parameters/cursor.ts";
import { limit } from "../../parameters/values.ts";
import { utf8Length } from "../../reader/utf8.ts";
import { count, textOrNull } from "../../schema/fields.ts";
import { report } from "../../schema/messages.ts";
import { putNewObject, readObjects } from "../../storage/inbox/objects.ts";
import { listPage, respondPage } from "../list-page.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { jsonBody, outcome } from "../responses.ts";
import { Router } from "../router.ts";

/** The whole inbox, for backups. Each object is one of the 50 requests that the Free plan gives an invocation. */
const MAX_OBJECTS = 40;
const MAX_BYTES = 8_388_608;
/** Base64 takes four thirds, and there is metadata. */
const MAX_BODY_BYTES = 2 * MAX_BYTES;

const metadata = z.string().refine((text) => utf8Length(text) <= 8_192, {
  params: { rest: "takes up to 8192 bytes." },
});

/** A text of 8 MiB is too long for the expression of `z.base64()`. */
const base64 = z
  .string()
  .transform((text, context) => {
    try {
      return decodeBase64(text);
    } catch {
      return report(context, "must be base64, as GET returns it.");
    }
  })
  .meta({ type: "string", contentEncoding: "base64", description: "The bytes in base64" });

const object = z.object({
  name: objectName.meta({ description: "Name of the object", example: "town/bridge.txt" }),
  seenAt: z.iso.datetime().describe("When the object was first stored, RFC 3339 in UTC"),
  metadata: z.record(z.string(), metadata).meta({
    description: "Custom metadata of R2: the context of a capture",
    example: { source: "The Bugle" },
  }),
  content: base64,
});
const items = z.array(object).max(MAX_OBJECTS);

const readObject = () => {
  const content = textOrNull(
    "The object's bytes in base64; null above 8 MiB",
    "QnJpZGdlIHJlb3BlbnMK",
  );
  return object.extend({ content }).meta({ id: "InboxObject" });
};

const restored = () =>
  z.object({
    stored: count("Objects that were stored"),
    existing: count("Objects of which the inbox has the name; they stay as they are"),
  });

export const inbox = new Router({ tag: "deployment", needsToken: true })
  .handle({
    operationId: "listInbox",
    summary: "Read the inbox, for a backup",
    description: `Lists captures, comments and removals with their bytes, up to ${MAX_OBJECTS} objects or 8 MiB. An object above 8 MiB has \`content\` null. \`npm run backup\` writes them to a file.`,
    request: { query: z.object({ limit, cursor: cursor(z.string(), "town/bridge.txt") }) },
    responses: { 200: listPage("Objects by name", readObject) },
    handler: async (c, { query: { limit, cursor } }) => {
      const limits = { limit: Math.min(limit, MAX_OBJECTS), maxBytes: MAX_BYTES };
      const { objects, next } = await readObjects(c.env.INBOX, cursor ?? "", limits);
      const items = objects.map(({ bytes, ...each }) => {
        return { ...each, content: bytes && encodeBase64(bytes.buffer as ArrayBuffer) };
      });
      return respondPage(c, { items }, next);
    },
  })
  .handle({
    method: "post",
    operationId: "restoreInbox",
    summary: "Restore objects of a backup",
    description:
      "Stores objects that the inbox lacks; others stay as they are. Sweeps read them. `npm run restore` sends removals first, so that no removed article is public meanwhile.",
    middleware: limitBody("A request", MAX_BODY_BYTES),
    request: {
      body: jsonBody(
        "Objects, as GET returns them",
        z.object({ items: items.meta({ description: "The objects", example: [] }) }),
      ),
    },
    responses: { 200: outcome("How many objects were stored", restored) },
    handler: async (c, { body: { items } }) => {
      const put = items.map(({ content, ...each }) =>
        putNewObject(c.env.INBOX, { ...each, bytes: content }),
      );
      const stored = (await Promise.all(put)).filter((isNew) => isNew).length;
      return c.json({ stored, existing: items.length - stored }, 200);
    },
  });
