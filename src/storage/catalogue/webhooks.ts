import type { Delivery, Webhook, WebhookSettings } from "../../schema/webhook.ts";
import { dayOf, spendForEach } from "./spending.ts";

/** The table `webhooks`: one row per receiver, with its position in the journal and its latest deliveries. */

/** The current secret, whose `until` is null, and a former one that is still used until then. */
export type Secret = { readonly secret: string; readonly until: string | null };

/** What a receiver was sent last. */
export type Position = {
  readonly epoch: string;
  readonly edition: number;
  /** The next event is a resync that covers the editions up to this one. */
  readonly resyncTo: number | null;
  readonly rejection: number;
  readonly stuckSince: string;
};

export type StoredWebhook = Pick<Webhook, "id" | "status" | "createdAt" | "failures"> & {
  readonly settings: WebhookSettings;
  readonly secrets: readonly Secret[];
  readonly position: Position;
  readonly run: number;
  readonly dueAt: string;
  readonly deadLetters: number;
  /** The last one first. */
  readonly deliveries: readonly Delivery[];
  /** The journal when the row was read. */
  readonly head: { readonly epoch: string; readonly edition: number };
};

type Row = Omit<StoredWebhook, "settings" | "secrets" | "position" | "deliveries" | "head"> &
  Position & {
    readonly settings: string;
    readonly secrets: string;
    readonly deliveries: string;
    readonly headEpoch: string;
    readonly headEdition: number;
  };

export const WEBHOOK_COLUMNS = `id, settings, secrets, status, created_at AS createdAt, epoch, edition,
  resync_to AS resyncTo, rejection, stuck_since AS stuckSince, run, due_at AS dueAt, failures,
  dead_letters AS deadLetters, deliveries,
  (SELECT edition FROM head) AS headEdition, (SELECT epoch FROM head) AS headEpoch`;

export function toStoredWebhook(row: Row): StoredWebhook {
  const { epoch, edition, resyncTo, rejection, stuckSince, headEpoch, headEdition, ...rest } = row;
  return {
    ...rest,
    settings: JSON.parse(row.settings),
    secrets: JSON.parse(row.secrets),
    deliveries: JSON.parse(row.deliveries),
    position: { epoch, edition, resyncTo, rejection, stuckSince },
    head: { epoch: headEpoch, edition: headEdition },
  };
}

export async function findWebhookRow(db: D1Database, id: string): Promise<StoredWebhook | null> {
  const row = await db
    .prepare(`SELECT ${WEBHOOK_COLUMNS} FROM webhooks WHERE id = ?1`)
    .bind(id)
    .first<Row>();
  return row && toStoredWebhook(row);
}

/** Lists up to `limit` webhooks after the id `after`, by id. */
export async function listWebhookRows(
  db: D1Database,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<StoredWebhook[]> {
  const { results } = await db
    .prepare(`SELECT ${WEBHOOK_COLUMNS} FROM webhooks WHERE id > ?1 ORDER BY id LIMIT ?2`)
    .bind(after, limit)
    .all<Row>();
  return results.map(toStoredWebhook);
}

/** SQL for the last rejection of a capture; 0 if there was none. */
export const LAST_REJECTION =
  "coalesce((SELECT max(rejection) FROM captures WHERE rejection IS NOT NULL), 0)";

/** Stores a webhook whose events begin now, unless there are `max` webhooks already; false then. */
export async function insertWebhook(
  db: D1Database,
  webhook: Pick<StoredWebhook, "id" | "settings" | "secrets" | "createdAt">,
  max: number,
): Promise<boolean> {
  const { id, settings, secrets, createdAt } = webhook;
  const [inserted] = await db.batch([
    db
      .prepare(
        `INSERT INTO webhooks (id, settings, secrets, status, created_at, epoch, edition, rejection)
         SELECT ?1, ?2, ?3, 'active', ?4, epoch, edition, ${LAST_REJECTION} FROM head
         WHERE (SELECT count(*) FROM webhooks) < ?5`,
      )
      .bind(id, JSON.stringify(settings), JSON.stringify(secrets), createdAt, max),
    spendForEach(db, { day: dayOf(createdAt), rows: 1 }),
  ]);
  return inserted?.meta.changes === 1;
}

/** What a request changes. A new `edition` ends the run in progress, which would store its own. */
export type WebhookUpdate = {
  readonly settings: WebhookSettings;
  readonly secrets: readonly Secret[];
  /** Absent if it stays. An active webhook is due at once. */
  readonly status?: "active" | "paused";
  /** Deliver again from after this edition of the current journal. */
  readonly edition?: number;
};

export async function updateWebhookRow(
  db: D1Database,
  id: string,
  update: WebhookUpdate,
  now: string,
): Promise<void> {
  const { settings, secrets, status = null, edition = null } = update;
  await db.batch([
    db
      .prepare(
        `UPDATE webhooks SET settings = ?2, secrets = ?3, status = coalesce(?4, status),
           due_at = iif(?4 = 'active', '', due_at), failures = iif(?4 = 'active', 0, failures),
           edition = coalesce(?5, edition), resync_to = iif(?5 IS NULL, resync_to, NULL),
           epoch = iif(?5 IS NULL, epoch, (SELECT epoch FROM head)), run = run + (?5 IS NOT NULL)
         WHERE id = ?1`,
      )
      .bind(id, JSON.stringify(settings), JSON.stringify(secrets), status, edition),
    spendForEach(db, { day: dayOf(now), rows: 1 }),
  ]);
}

/** Returns whether there was such a webhook. */
export async function deleteWebhookRow(db: D1Database, id: string, now: string): Promise<boolean> {
  const [deleted] = await db.batch([
    db.prepare("DELETE FROM webhooks WHERE id = ?1").bind(id),
    spendForEach(db, { day: dayOf(now), rows: 1 }),
  ]);
  return deleted?.meta.changes === 1;
}
