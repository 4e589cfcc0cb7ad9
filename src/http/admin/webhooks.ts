import type { Context } from "hono";
import * as z from "zod";
import { ingestSettings, readConfig } from "../../config.ts";
import { findReceiverError } from "../../delivery/receiver-url.ts";
import { createSecret } from "../../delivery/signature.ts";
import {
  addSecret,
  createWebhook,
  editWebhook,
  MAX_WEBHOOKS,
  resumed,
  testWebhook,
  toWebhook,
} from "../../delivery/webhooks.ts";
import { enqueueDeliveries } from "../../ingest/enqueue-deliveries.ts";
import { deliveryCursor, inList, webhookCursor } from "../../parameters/cursor.ts";
import { editionAfter, limit } from "../../parameters/values.ts";
import { webhookChangeSchema, webhookDraftSchema } from "../../parameters/webhook.ts";
import type { Delivery } from "../../schema/webhook.ts";
import {
  deleteWebhook,
  findStoredWebhook,
  listWebhooks,
} from "../../storage/catalogue/webhooks.ts";
import { idOf } from "../by-id.ts";
import { listPage, respondPage } from "../list-page.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { storesOf } from "../middleware/spending.ts";
import { problem, respondUnknown } from "../problem.ts";
import { deleted, jsonBody, outcome, problems } from "../responses.ts";
import { type AppEnv, Router } from "../router.ts";

/** Receivers of events. Only the responses that create a secret show it. */

const MAX_BYTES = 16_384;

const path = idOf("The webhook's id", "0123456789abcdef0123");

/** Several deliveries can begin in the same millisecond. */
const toKey = ({ at, event, attempt }: Delivery) => `${at} ${event} ${attempt}`;

const unknownWebhook = (id: string) => respondUnknown("webhook", "/path/id", id);

/** The 400 of an address that events can't be sent to; null if they can. */
function rejectUrl(c: Context<AppEnv>, url: string | undefined): Response | null {
  if (url === undefined) return null;
  const detail = findReceiverError(url, readConfig(c.env).LOCAL_ONLY === "on");
  return detail === null ? null : problem(400, detail, { pointer: "/body/url" });
}

/** Delivers at once, and not with the next change. */
function deliverNow(c: Context<AppEnv>): Promise<void> {
  return enqueueDeliveries(storesOf(c), ingestSettings(c.env, Date.now()));
}

export const webhooks = new Router({ tag: "webhooks", needsToken: true })
  .handle({
    operationId: "listWebhooks",
    summary: "List webhooks",
    description: "Lists the receivers of events by id, with how far each one is behind.",
    request: { query: z.object({ limit, cursor: webhookCursor }) },
    responses: { 200: listPage("Webhooks by id", "webhookSchema") },
    handler: async (c, { query: { limit, cursor } }) => {
      const { items, next } = await listWebhooks(c.env.CATALOGUE, { after: cursor ?? "", limit });
      return respondPage(c, { items: items.map(toWebhook) }, inList("webhooks", next));
    },
  })
  .handle({
    method: "post",
    operationId: "createWebhook",
    summary: "Create a webhook",
    description:
      "Sends signed events (Standard Webhooks) to an address, from now on and in the order of the journal. The response has the secret, which is not shown again.",
    middleware: limitBody("A webhook", MAX_BYTES),
    request: { body: jsonBody("The receiver and what it is sent", webhookDraftSchema) },
    responses: { 201: outcome("The webhook with its secret", "newWebhookSchema") },
    handler: async (c, { body: draft }) => {
      const rejected = rejectUrl(c, draft.url);
      if (rejected) return rejected;
      const created = await createWebhook(storesOf(c).catalogue, draft);
      if (created) return c.json(created, 201);
      const detail = `There are ${MAX_WEBHOOKS} webhooks, which is the limit. Delete one first.`;
      return problem(400, detail, { pointer: "/body" });
    },
  })
  .handle({
    method: "patch",
    path: "/{id}",
    operationId: "updateWebhook",
    summary: "Change, pause or resume a webhook, or rotate its secret",
    description:
      "Changes the fields that the body has. Events that are not delivered yet are sent with the new settings.",
    middleware: limitBody("A webhook", MAX_BYTES),
    request: { path, body: jsonBody("The fields to change", webhookChangeSchema) },
    responses: { 200: outcome("The changed webhook", "newWebhookSchema") },
    handler: async (c, { path: { id }, body: { status, rotateSecret, ...fields } }) => {
      const rejected = rejectUrl(c, fields.url);
      if (rejected) return rejected;
      const secret = rotateSecret && createSecret();
      const changed = await editWebhook(storesOf(c).catalogue, id, (stored) => ({
        ...(status === "active" ? resumed(stored) : status && { status }),
        ...(secret && { secrets: addSecret(stored.secrets, secret, Date.now()) }),
        settings: { ...stored.settings, ...(fields as Partial<typeof stored.settings>) },
      }));
      if (!changed) return unknownWebhook(id);
      await deliverNow(c);
      return c.json({ ...toWebhook(changed), ...(secret && { secret }) }, 200);
    },
  })
  .handle({
    method: "delete",
    path: "/{id}",
    operationId: "deleteWebhook",
    summary: "Delete a webhook",
    description: "Deletes a webhook with its secret and its deliveries.",
    request: { path },
    responses: { 204: deleted("Deleted") },
    handler: async (c, { path: { id } }) => {
      const isDeleted = await deleteWebhook(storesOf(c).catalogue, id);
      return isDeleted ? c.body(null, 204) : unknownWebhook(id);
    },
  })
  .handle({
    method: "post",
    path: "/{id}/test",
    operationId: "testWebhook",
    summary: "Send a test event",
    description: "Sends a signed event of the type `test` at once, and returns what came back.",
    request: { path },
    responses: { 200: outcome("What became of the event", "deliverySchema") },
    handler: async (c, { path: { id } }) => {
      const delivery = await testWebhook(storesOf(c).catalogue, id, readConfig(c.env));
      if (!delivery) return unknownWebhook(id);
      await deliverNow(c);
      return c.json(delivery, 200);
    },
  })
  .handle({
    method: "post",
    path: "/{id}/replay",
    operationId: "replayWebhook",
    summary: "Deliver again from an edition",
    description:
      "Delivers what follows an edition of the journal again; repeated events have the same `webhook-id`. A receiver that is more than 1,000 editions behind gets one `resync` instead.",
    request: { path, query: z.object({ since: editionAfter("The edition that it knows") }) },
    responses: {
      202: outcome("The webhook at its new position", "webhookSchema"),
      ...problems(410),
    },
    handler: async (c, { path: { id }, query: { since } }) => {
      const stored = await findStoredWebhook(c.env.CATALOGUE, id);
      if (stored && since > stored.head.edition) {
        const detail = `The journal is at edition ${stored.head.edition}. Replay from that edition or an earlier one.`;
        return problem(410, detail, { pointer: "/query/since" });
      }
      const replayed = await editWebhook(storesOf(c).catalogue, id, (stored) =>
        resumed(stored, since),
      );
      if (!replayed) return unknownWebhook(id);
      await deliverNow(c);
      return c.json(toWebhook(replayed), 202);
    },
  })
  .handle({
    path: "/{id}/deliveries",
    operationId: "listDeliveries",
    summary: "What was sent to a webhook",
    description:
      "Lists the latest attempts, the last one first: up to 40, and up to 10 older ones that were dead-lettered.",
    request: { path, query: z.object({ limit, cursor: deliveryCursor }) },
    responses: { 200: listPage("Attempts, the last one first", "deliverySchema") },
    handler: async (c, { path: { id }, query: { limit, cursor } }) => {
      const stored = await findStoredWebhook(c.env.CATALOGUE, id);
      if (!stored) return unknownWebhook(id);
      const keys = stored.deliveries.map(toKey);
      // Without the last delivery of the page before, there are no older ones, either.
      const start = cursor === null ? 0 : keys.indexOf(cursor) + 1 || keys.length;
      const items = stored.deliveries.slice(start, start + limit);
      const next = start + limit < keys.length ? (keys[start + limit - 1] ?? null) : null;
      return respondPage(c, { items }, inList("deliveries", next));
    },
  });
