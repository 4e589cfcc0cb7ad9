import type { Delivery, Webhook, WebhookSettings } from "../../schema/webhook.ts";
import { execute, type Page, toPage } from "./rows.ts";

/**
 * The table `webhooks`: one row per receiver, with its position in the journal and its latest deliveries. Every write
 * gives the row the next number, and needs the number that it was decided on: of two writes at once one has to decide
 * again. A message of the queue has the number, too. So one that is repeated, or late, finds a later one and is dropped.
 */

/** The current secret, whose `until` is null, and a former one that is still used until then. */
export type Secret = { readonly secret: string; readonly until: string | null };

/** What a receiver was sent last. */
export type Position = {
  readonly epoch: string;
  readonly edition: number;
  /** The next event is a resync that covers the editions up to this one. */
  readonly resyncTo: number | null;
  readonly rejection: number;
  /** When the backlog began that was reported last. */
  readonly stuckSince: string;
};

/** A webhook at the number of its last write. */
export type DeliveryRun = { readonly webhook: string; readonly run: number };

export type StoredWebhook = Pick<
  Webhook,
  "id" | "status" | "createdAt" | "failures" | "deadLetters"
> & {
  readonly settings: WebhookSettings;
  readonly secrets: readonly Secret[];
  readonly position: Position;
  readonly run: number;
  /** No message is sent before: one is on its way, a run is in progress, or a failed attempt waits. */
  readonly dueAt: string;
  /** The last one first. */
  readonly deliveries: readonly Delivery[];
  /** The journal when the row was read. */
  readonly head: { readonly epoch: string; readonly edition: number };
};

/** Lists up to `limit` webhooks by id, after the id `after`. */
export async function listWebhooks(
  db: D1Database,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Page<StoredWebhook, string>> {
  const rows = await selectWebhooks(db, "id > ?1", after, limit + 1);
  return toPage(rows, limit, ({ id }) => id, toStoredWebhook);
}

export async function findStoredWebhook(db: D1Database, id: string): Promise<StoredWebhook | null> {
  const [found] = await selectWebhooks(db, "id = ?1", id, 1);
  return found ? toStoredWebhook(found) : null;
}

type WebhookRow = StoredWebhook & Record<(typeof JSON_COLUMNS)[number], string>;
const JSON_COLUMNS = ["settings", "secrets", "deliveries", "position", "head"] as const;

function selectWebhooks(db: D1Database, where: string, id: string, limit: number) {
  return execute<WebhookRow>(
    db,
    `SELECT id, run, status, created_at AS createdAt, failures, dead_letters AS deadLetters, due_at AS dueAt,
       settings, secrets, deliveries, json_object('epoch', epoch, 'edition', edition, 'resyncTo', resync_to,
         'rejection', rejection, 'stuckSince', stuck_since) AS position,
       (SELECT json_object('epoch', epoch, 'edition', edition) FROM head) AS head
     FROM webhooks WHERE ${where} ORDER BY id LIMIT ?2`,
    [id, limit],
  );
}

function toStoredWebhook(row: WebhookRow): StoredWebhook {
  const parsed = JSON_COLUMNS.map((column) => [column, JSON.parse(row[column])]);
  return { ...row, ...Object.fromEntries(parsed) };
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
  const inserted = await execute(
    db,
    `INSERT INTO webhooks (id, settings, secrets, status, created_at, epoch, edition, rejection)
     SELECT ?1, ?2, ?3, 'active', ?4, epoch, edition, ${LAST_REJECTION} FROM head
     WHERE (SELECT count(*) FROM webhooks) < ?5 RETURNING id`,
    [id, JSON.stringify(settings), JSON.stringify(secrets), createdAt, max],
  );
  return inserted.length === 1;
}

/** Stores a webhook, unless it was stored since it was read; false then. */
export async function storeWebhook(
  db: D1Database,
  webhook: Omit<StoredWebhook, "head" | "createdAt">,
): Promise<boolean> {
  const { id, run, position, settings, secrets, deliveries, ...rest } = webhook;
  const { epoch, edition, resyncTo, rejection, stuckSince } = position;
  const json = [settings, secrets, deliveries].map((value) => JSON.stringify(value));
  const columns = [rest.status, rest.dueAt, rest.failures, rest.deadLetters];
  const place = [epoch, edition, resyncTo, rejection, stuckSince];
  const stored = await execute(
    db,
    `UPDATE webhooks SET run = run + 1, settings = ?3, secrets = ?4, deliveries = ?5, status = ?6, due_at = ?7,
       failures = ?8, dead_letters = ?9, epoch = ?10, edition = ?11, resync_to = ?12, rejection = ?13, stuck_since = ?14
     WHERE id = ?1 AND run = ?2 RETURNING id`,
    [id, run, ...json, ...columns, ...place],
  );
  return stored.length === 1;
}

/** Returns whether there was such a webhook. */
export async function deleteWebhook(db: D1Database, id: string): Promise<boolean> {
  return (await db.prepare("DELETE FROM webhooks WHERE id = ?1").bind(id).run()).meta.changes === 1;
}

/**
 * SQL for when the oldest capture that waits was stored, if that was before the time `before`, and at least a day after
 * `since`, for which it was reported last: a backlog that shrinks slowly is reported once. The first captures by name
 * represent all: a large push would make a count of them expensive. Those that are read again do not wait. NULL if there is none.
 */
export const waitingSince = (before: string, since: string) => `(
  SELECT min(uploaded_at) FROM (SELECT uploaded_at FROM captures
    WHERE status = 'waiting' AND etag IS NOT read_etag ORDER BY name LIMIT 100)
  WHERE uploaded_at < ${before} AND uploaded_at > coalesce(strftime('%FT%R:%fZ', ${since}, '+1 day'), ''))`;
/** A capture that has waited for longer is reported. */
export const MAX_WAITING = 60 * 60 * 1000;

/** The names of the events only: a webhook can have such a word in its name, too. */
const wants = (event: string) => `instr(settings -> '$.events', '"${event}') > 0`;
/** Webhooks that receive events now, and have something to be sent. */
const IS_DUE = `status IN ('active', 'failing') AND due_at <= ?1 AND (
  resync_to IS NOT NULL OR epoch <> (SELECT epoch FROM head)
  OR (edition < (SELECT edition FROM head) AND (${wants("article.")} OR ${wants("story.")}))
  OR (${wants("ingest.rejected")} AND rejection < ${LAST_REJECTION})
  OR (${wants("ingest.stuck")} AND ${waitingSince("?4", "stuck_since")} IS NOT NULL))`;

/**
 * Returns up to `limit` webhooks that need a message, the furthest behind first. No other message is sent to them until
 * `until` (RFC 3339), unless a run ends before.
 */
export async function startRuns(
  db: D1Database,
  { now, until }: { readonly now: string; readonly until: string },
  limit: number,
): Promise<DeliveryRun[]> {
  if (limit === 0) return [];
  const longAgo = new Date(Date.parse(now) - MAX_WAITING).toISOString();
  return execute<DeliveryRun>(
    db,
    `UPDATE webhooks SET run = run + 1, due_at = ?2 WHERE id IN (
       SELECT id FROM webhooks WHERE ${IS_DUE} ORDER BY edition LIMIT ?3)
     RETURNING id AS webhook, run`,
    [now, until, Math.min(limit, Number.MAX_SAFE_INTEGER), longAgo],
  );
}
