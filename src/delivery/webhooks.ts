import { findFiltersProblem } from "../parameters/webhook.ts";
import type { Delivery, Webhook, WebhookSettings } from "../schema/webhook.ts";
import {
  findStoredWebhook,
  insertWebhook,
  type Secret,
  type StoredWebhook,
  storeWebhook,
} from "../storage/catalogue/webhooks.ts";
import { DAY } from "../text/durations.ts";
import { followsJournal, toTestEvent } from "./events.ts";
import { type DeliverySettings, postEvent } from "./post-event.ts";
import { keepLatest } from "./run-delivery.ts";
import { createSecret } from "./signature.ts";

/** Each change starts a run for every webhook, which the day's budgets have to afford. */
export const MAX_WEBHOOKS = 20;
/** How long events are signed with the former secret, too. */
const ROTATION = DAY;
/** Of two writes at once one has to decide again. */
const MAX_TRIES = 5;

/** A webhook as the API shows it: without its secrets. */
export function toWebhook(stored: StoredWebhook): Webhook {
  const { id, settings, createdAt, position, head, failures, deadLetters, dueAt } = stored;
  const { epoch, edition } = position;
  const behind = followsJournal(settings) ? head.edition - (epoch === head.epoch ? edition : 0) : 0;
  const filtersProblem = findFiltersProblem(settings.filters);
  const status = stored.status === "active" && filtersProblem ? "failing" : stored.status;
  // While nothing has failed, `dueAt` is when a message that got lost is sent again.
  const waitsUntil = (failures > 0 || status === "failing") && dueAt;
  const isDue = /^(?:active|failing)$/.test(status) && (failures > 0 || behind > 0);
  return {
    id,
    ...settings,
    status,
    createdAt,
    epoch,
    edition,
    behind,
    failures,
    nextAttemptAt: waitsUntil || (isDue ? new Date().toISOString() : null),
    filtersProblem,
    deadLetters,
    formerSecretUntil: stored.secrets.find(({ until }) => until !== null)?.until ?? null,
  };
}

/** Creates a webhook that is sent what happens from now on. Null if there are {@link MAX_WEBHOOKS}. */
export async function createWebhook(
  db: D1Database,
  settings: WebhookSettings,
): Promise<(Webhook & { readonly secret: string }) | null> {
  const secret = createSecret();
  const id = crypto.randomUUID().replaceAll("-", "").slice(0, 20);
  const secrets = [{ secret, until: null }];
  const created = { id, settings, secrets, createdAt: new Date().toISOString() };
  if (!(await insertWebhook(db, created, MAX_WEBHOOKS))) return null;
  const stored = await findStoredWebhook(db, id);
  return stored && { ...toWebhook(stored), secret };
}

/**
 * Changes a webhook, which is then due at once. A run in progress is not stored; its events are sent again, with the
 * same ids. Returns null if there is no such webhook.
 */
export async function editWebhook(
  db: D1Database,
  id: string,
  edit: (stored: StoredWebhook) => Partial<StoredWebhook>,
): Promise<StoredWebhook | null> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const found = await findStoredWebhook(db, id);
    if (!found) return null;
    const { settings, position, head } = found;
    // A webhook that begins to follow the journal is sent what happens from then on.
    const isPast = !followsJournal(settings) && position.epoch === head.epoch;
    const stored = isPast ? { ...found, position: { ...position, edition: head.edition } } : found;
    const edited = { ...stored, dueAt: "", ...edit(stored) };
    if (await storeWebhook(db, edited)) return edited;
  }
  throw new Error(`The webhook ${id} changed ${MAX_TRIES} times while it was to be changed.`);
}

/** Adds a secret. The one before it is used for another day. */
export function addSecret(secrets: readonly Secret[], secret: string, now: number): Secret[] {
  const until = new Date(now + ROTATION).toISOString();
  const former = secrets.filter((each) => each.until === null).map((each) => ({ ...each, until }));
  return [{ secret, until: null }, ...former];
}

/** What resumes a webhook. With an edition of the current journal, what follows that is delivered again. */
export function resumed({ position, head }: StoredWebhook, edition?: number) {
  const replayed = { ...position, epoch: head.epoch, edition: edition ?? 0, resyncTo: null };
  return {
    status: "active",
    failures: 0,
    position: edition === undefined ? position : replayed,
  } as const;
}

/** Sends an event of the type `test` once, also to a webhook that is paused. Null if there is no such webhook. */
export async function testWebhook(
  db: D1Database,
  id: string,
  settings: DeliverySettings,
): Promise<Delivery | null> {
  const stored = await findStoredWebhook(db, id);
  if (!stored) return null;
  const event = toTestEvent(stored, new Date().toISOString());
  const posted = await postEvent(stored, event, { ...settings, attempt: 1 });
  const { retryAfter: _, ...delivery } = posted;
  await editWebhook(db, id, ({ deliveries, dueAt }) => {
    const added = { deliveries: keepLatest([delivery, ...deliveries]) };
    return delivery.result === "delivered" ? added : { ...added, dueAt };
  });
  return delivery;
}
