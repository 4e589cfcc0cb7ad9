import type * as z from "zod";
import type { webhookChangeSchema, webhookDraftSchema } from "../parameters/webhook.ts";
import type { Delivery, Webhook } from "../schema/webhook.ts";
import { storeDeliveries } from "../storage/catalogue/webhook-runs.ts";
import {
  deleteWebhookRow,
  findWebhookRow,
  insertWebhook,
  listWebhookRows,
  type Secret,
  type StoredWebhook,
  updateWebhookRow,
} from "../storage/catalogue/webhooks.ts";
import { DAY } from "../text/durations.ts";
import { toTestEvent } from "./events.ts";
import { postEvent } from "./post-event.ts";
import { findReceiverError } from "./receiver-url.ts";
import { type DeliverySettings, keepLatest } from "./run-delivery.ts";
import { createSecret } from "./signature.ts";

/** What operators do with webhooks. Secrets leave these functions only where they are created. */

/** Each change starts a run for every webhook, which the day's budgets have to afford. */
export const MAX_WEBHOOKS = 20;
/** How long events are signed with the former secret, too. */
const ROTATION = DAY;

type Unknown = { readonly kind: "unknown" };
type InvalidUrl = { readonly kind: "invalid-url"; readonly detail: string };
/** `secret` is there if the request created it. */
type Saved = {
  readonly kind: "webhook";
  readonly webhook: Webhook & { readonly secret?: string };
};

function toWebhook(stored: StoredWebhook): Webhook {
  const { id, settings, status, createdAt, position, head, failures, deadLetters, dueAt } = stored;
  const { epoch, edition } = position;
  const former = stored.secrets.find(({ until }) => until !== null);
  return {
    id,
    ...settings,
    status,
    createdAt,
    epoch,
    edition,
    behind: Math.max(0, head.edition - (epoch === head.epoch ? edition : 0)),
    failures,
    nextAttemptAt: failures > 0 && dueAt !== "" ? dueAt : null,
    deadLetters,
    formerSecretUntil: former?.until ?? null,
  };
}

/** Creates a webhook that is sent what happens from now on. */
export async function createWebhook(
  db: D1Database,
  settings: z.output<typeof webhookDraftSchema>,
  { allowsLoopback }: DeliverySettings,
): Promise<Saved | InvalidUrl | { readonly kind: "too-many" }> {
  const detail = findReceiverError(settings.url, allowsLoopback);
  if (detail !== null) return { kind: "invalid-url", detail };
  const secret = createSecret();
  const id = crypto.randomUUID().replaceAll("-", "").slice(0, 20);
  const created = {
    id,
    settings,
    createdAt: new Date().toISOString(),
    secrets: [{ secret, until: null }],
  };
  if (!(await insertWebhook(db, created, MAX_WEBHOOKS))) return { kind: "too-many" };
  const saved = await readSaved(db, id);
  return saved.kind === "unknown" ? { kind: "too-many" } : withSecret(saved, secret);
}

/** Changes the fields that are given. */
export async function changeWebhook(
  db: D1Database,
  id: string,
  change: z.output<typeof webhookChangeSchema>,
  { allowsLoopback }: DeliverySettings,
): Promise<Saved | InvalidUrl | Unknown> {
  const { status, rotateSecret, ...fields } = change;
  const stored = await findWebhookRow(db, id);
  if (!stored) return { kind: "unknown" };
  const detail = fields.url === undefined ? null : findReceiverError(fields.url, allowsLoopback);
  if (detail !== null) return { kind: "invalid-url", detail };
  const now = Date.now();
  const secret = rotateSecret ? createSecret() : null;
  const secrets = secret === null ? stored.secrets : rotated(stored.secrets, secret, now);
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const settings = { ...stored.settings, ...Object.fromEntries(given) };
  const update = { settings, secrets, ...(status && { status }) };
  await updateWebhookRow(db, id, update, new Date(now).toISOString());
  const saved = await readSaved(db, id);
  return saved.kind === "unknown" || secret === null ? saved : withSecret(saved, secret);
}

function rotated(secrets: readonly Secret[], secret: string, now: number): Secret[] {
  const until = new Date(now + ROTATION).toISOString();
  const [current] = secrets.filter((each) => each.until === null);
  return [{ secret, until: null }, ...(current ? [{ ...current, until }] : [])];
}

async function readSaved(db: D1Database, id: string): Promise<Saved | Unknown> {
  const stored = await findWebhookRow(db, id);
  return stored ? { kind: "webhook", webhook: toWebhook(stored) } : { kind: "unknown" };
}

function withSecret({ webhook }: Saved, secret: string): Saved {
  return { kind: "webhook", webhook: { ...webhook, secret } };
}

export async function deleteWebhook(db: D1Database, id: string): Promise<boolean> {
  return deleteWebhookRow(db, id, new Date().toISOString());
}

type Page<Item, Next> = { readonly items: readonly Item[]; readonly next: Next | null };

/** Lists webhooks by id. `next` is the last id of the page. */
export async function listWebhooks(
  db: D1Database,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Page<Webhook & Pick<StoredWebhook, "deliveries">, string>> {
  const rows = await listWebhookRows(db, { after, limit: limit + 1 });
  const items = rows.slice(0, limit).map((row) => {
    return { ...toWebhook(row), deliveries: row.deliveries };
  });
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Lists what was sent to a webhook, the last one first. `next` is the time of the last item of the page. */
export async function listDeliveries(
  db: D1Database,
  id: string,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<({ readonly kind: "page" } & Page<Delivery, string>) | Unknown> {
  const stored = await findWebhookRow(db, id);
  if (!stored) return { kind: "unknown" };
  const left = stored.deliveries.filter(({ at }) => before === null || at < before);
  const items = left.slice(0, limit);
  return { kind: "page", items, next: left.length > limit ? (items.at(-1)?.at ?? null) : null };
}

/** Sends an event of the type `test` now, also to a webhook that is paused. It is not repeated. */
export async function testWebhook(
  db: D1Database,
  id: string,
  settings: DeliverySettings,
): Promise<{ readonly kind: "delivery"; readonly delivery: Delivery } | Unknown> {
  const stored = await findWebhookRow(db, id);
  if (!stored) return { kind: "unknown" };
  const now = new Date().toISOString();
  const event = toTestEvent(stored, now);
  const { retryAfter: _, ...delivery } = await postEvent(stored, event, {
    ...settings,
    attempt: 1,
  });
  await storeDeliveries(db, { id, deliveries: keepLatest([delivery, ...stored.deliveries]) }, now);
  return { kind: "delivery", delivery };
}

/** Delivers what follows the edition `since` again, with the same ids. Also resumes a webhook. */
export async function replayWebhook(
  db: D1Database,
  id: string,
  since: number,
): Promise<
  Saved | Unknown | { readonly kind: "ahead"; readonly edition: number; readonly epoch: string }
> {
  const stored = await findWebhookRow(db, id);
  if (!stored) return { kind: "unknown" };
  if (since > stored.head.edition) return { kind: "ahead", ...stored.head };
  const { settings, secrets } = stored;
  const update = { settings, secrets, status: "active" as const, edition: since };
  await updateWebhookRow(db, id, update, new Date().toISOString());
  return readSaved(db, id);
}
