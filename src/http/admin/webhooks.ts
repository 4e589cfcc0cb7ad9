import * as z from "zod";
import { deliverySettings, publishSettings, toStores } from "../../config.ts";
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  listDeliveries,
  listWebhooks,
  MAX_WEBHOOKS,
  replayWebhook,
  testWebhook,
} from "../../delivery/webhooks.ts";
import { deliveryCursor, inList, webhookCursor } from "../../parameters/positions.ts";
import { editionAfter, limit } from "../../parameters/values.ts";
import { webhookChangeSchema, webhookDraftSchema } from "../../parameters/webhook.ts";
import { enqueueDeliveries } from "../../services/runs.ts";
import { listPage, respondPage } from "../list-page.ts";
import { limitBody } from "../middleware/limit-body.ts";
import { problem, respondInvalid, respondUnknown } from "../problem.ts";
import { deleted, outcome, problems } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

/** Receivers of events. Only creating one and rotating its secret show a secret. */

const MAX_BYTES = 16_384;
const limitWebhook = limitBody(
  MAX_BYTES,
  `A webhook has at most ${MAX_BYTES} bytes; nothing was changed.`,
);
const params = z.object({
  id: z.string().meta({ description: "The webhook's id", example: "0123456789abcdef0123" }),
});
const shared = { tags: ["webhooks"], needsToken: true } as const;
const load = () => import("../../schema/webhook.ts");

const list = createRoute({
  ...shared,
  path: "/",
  operationId: "listWebhooks",
  summary: "List webhooks",
  description: "Lists the receivers of events by id, with how far each one is behind.",
  request: { query: z.object({ limit, cursor: webhookCursor }) },
  responses: async () => ({ 200: listPage("Webhooks by id", (await load()).webhookSchema, {}) }),
});

const create = createRoute({
  ...shared,
  method: "post",
  path: "/",
  operationId: "createWebhook",
  summary: "Create a webhook",
  description:
    "Sends signed events (Standard Webhooks) to an address, from now on and in the order of the journal. The response has the secret, which is not shown again.",
  middleware: limitWebhook,
  request: {
    body: {
      description: "The receiver and what it is sent",
      content: { "application/json": { schema: webhookDraftSchema } },
    },
  },
  responses: async () => ({
    201: outcome("The webhook with its secret", (await load()).newWebhookSchema),
    ...problems(413, 415),
  }),
});

const change = createRoute({
  ...shared,
  method: "patch",
  path: "/{id}",
  operationId: "updateWebhook",
  summary: "Change, pause or resume a webhook, or rotate its secret",
  description:
    "Changes the fields that the body has. Events that are not delivered yet are sent with the new settings.",
  middleware: limitWebhook,
  request: {
    params,
    body: {
      description: "The fields to change",
      content: { "application/json": { schema: webhookChangeSchema } },
    },
  },
  responses: async () => ({
    200: outcome("The changed webhook", (await load()).newWebhookSchema),
    ...problems(404, 413, 415),
  }),
});

const remove = createRoute({
  ...shared,
  method: "delete",
  path: "/{id}",
  operationId: "deleteWebhook",
  summary: "Delete a webhook",
  description: "Deletes a webhook with its secret and its deliveries.",
  request: { params },
  responses: () => ({ 204: deleted("Deleted"), ...problems(404) }),
});

const test = createRoute({
  ...shared,
  method: "post",
  path: "/{id}/test",
  operationId: "testWebhook",
  summary: "Send a test event",
  description: "Sends a signed event of the type `test` at once, and returns what came back.",
  request: { params },
  responses: async () => ({
    200: outcome("What became of the event", (await load()).deliverySchema),
    ...problems(404),
  }),
});

const replay = createRoute({
  ...shared,
  method: "post",
  path: "/{id}/replay",
  operationId: "replayWebhook",
  summary: "Deliver again from an edition",
  description:
    "Delivers what follows an edition of the journal again; repeated events have the same `webhook-id`. A receiver that is more than 1,000 editions behind gets one `resync` instead.",
  request: {
    params,
    query: z.object({ since: editionAfter("The edition that the receiver knows") }),
  },
  responses: async () => ({
    202: outcome("The webhook at its new position", (await load()).webhookSchema),
    ...problems(404, 410),
  }),
});

const deliveries = createRoute({
  ...shared,
  path: "/{id}/deliveries",
  operationId: "listDeliveries",
  summary: "What was sent to a webhook",
  description:
    "Lists the latest attempts, the last one first: up to 40, and up to 10 older ones that were dead-lettered.",
  request: {
    params,
    query: z.object({ limit, cursor: deliveryCursor }),
  },
  responses: async () => ({
    200: listPage("Attempts, the last one first", (await load()).deliverySchema, {}),
    ...problems(404),
  }),
});

const unknownWebhook = (id: string) => respondUnknown("webhook", "/path/id", id);
const invalidUrl = (detail: string) => respondInvalid([{ pointer: "/body/url", detail }]);

export const webhooks = new Router()
  .handle(list, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const page = await listWebhooks(c.env.CATALOGUE, { after: cursor ?? "", limit });
    const items = page.items.map(({ deliveries: _, ...webhook }) => webhook);
    return respondPage(c, { items }, inList("webhooks", page.next));
  })
  .handle(create, async (c) => {
    const draft = c.req.valid("json");
    const created = await createWebhook(c.env.CATALOGUE, draft, deliverySettings(c.env));
    if (created.kind === "invalid-url") return invalidUrl(created.detail);
    if (created.kind === "webhook") return c.json(created.webhook, 201);
    const detail = `There are ${MAX_WEBHOOKS} webhooks, which is the limit. Delete one first.`;
    return respondInvalid([{ pointer: "/body", detail }]);
  })
  .handle(change, async (c) => {
    const { id } = c.req.valid("param");
    const given = c.req.valid("json");
    const changed = await changeWebhook(c.env.CATALOGUE, id, given, deliverySettings(c.env));
    if (changed.kind === "unknown") return unknownWebhook(id);
    if (changed.kind === "invalid-url") return invalidUrl(changed.detail);
    if (given.status === "active") {
      await enqueueDeliveries(toStores(c.env), publishSettings(c.env, Date.now()));
    }
    return c.json(changed.webhook, 200);
  })
  .handle(remove, async (c) => {
    const { id } = c.req.valid("param");
    return (await deleteWebhook(c.env.CATALOGUE, id)) ? c.body(null, 204) : unknownWebhook(id);
  })
  .handle(test, async (c) => {
    const { id } = c.req.valid("param");
    const sent = await testWebhook(c.env.CATALOGUE, id, deliverySettings(c.env));
    return sent.kind === "unknown" ? unknownWebhook(id) : c.json(sent.delivery, 200);
  })
  .handle(replay, async (c) => {
    const { id } = c.req.valid("param");
    const { since } = c.req.valid("query");
    const replayed = await replayWebhook(c.env.CATALOGUE, id, since);
    if (replayed.kind === "unknown") return unknownWebhook(id);
    if (replayed.kind === "ahead") {
      const detail = `The journal is at edition ${replayed.edition}. Replay from that edition or an earlier one.`;
      return problem(410, detail, { errors: [{ pointer: "/query/since", detail }] });
    }
    await enqueueDeliveries(toStores(c.env), publishSettings(c.env, Date.now()));
    return c.json(replayed.webhook, 202);
  })
  .handle(deliveries, async (c) => {
    const { id } = c.req.valid("param");
    const { limit, cursor } = c.req.valid("query");
    const request = { before: cursor, limit };
    const page = await listDeliveries(c.env.CATALOGUE, id, request);
    if (page.kind === "unknown") return unknownWebhook(id);
    return respondPage(c, { items: page.items }, inList("deliveries", page.next));
  });
