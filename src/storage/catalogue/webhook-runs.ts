import { rowsOf } from "./rows.ts";
import { dayOf, OPERATIONS_PER_MESSAGE, spendForEach } from "./spending.ts";
import {
  LAST_REJECTION,
  type StoredWebhook,
  toStoredWebhook,
  WEBHOOK_COLUMNS,
} from "./webhooks.ts";

/**
 * Runs of delivery. A message names a webhook and the number of a run, and only the message with the current number may
 * deliver: one that the queue delivers twice, or after another was sent in its place, finds a later number.
 */
export type DeliveryRun = { readonly webhook: string; readonly run: number };

/** Longer than a run takes, and how long a message may be on its way before another is sent. */
export const RUN_SECONDS = 300;

/** RFC 3339. Until `until` no other message is sent, unless the run ends before. */
type Times = { readonly now: string; readonly until: string };

/** Webhooks that receive events now, and have something to be sent. */
const IS_DUE = `status IN ('active', 'failing') AND due_at <= ?1 AND (
  resync_to IS NOT NULL OR epoch <> (SELECT epoch FROM head) OR edition < (SELECT edition FROM head)
  OR (instr(settings, 'ingest.rejected') > 0 AND rejection < ${LAST_REJECTION}))`;

/** Starts runs, each of which needs a message, as far as the day's budgets allow: the furthest behind first. */
export async function startRuns(
  db: D1Database,
  { now, until }: Times,
  budgets: { readonly operations?: number | undefined; readonly rows?: number | undefined },
): Promise<DeliveryRun[]> {
  const day = dayOf(now);
  const { operations = Number.MAX_SAFE_INTEGER, rows = Number.MAX_SAFE_INTEGER } = budgets;
  const [started] = await db.batch([
    db
      .prepare(
        `UPDATE webhooks SET run = run + 1, due_at = ?2 WHERE id IN (
           SELECT id FROM webhooks WHERE ${IS_DUE}
             AND coalesce((SELECT d1_rows FROM spending WHERE day = ?3), 0) < ?4
           ORDER BY edition LIMIT max(0, CAST((?5 - coalesce((SELECT queue_operations FROM spending WHERE day = ?3), 0))
             / ${OPERATIONS_PER_MESSAGE} AS INTEGER)))
         RETURNING id AS webhook, run`,
      )
      .bind(now, until, day, rows, operations),
    spendForEach(db, { day, rows: 1, operations: OPERATIONS_PER_MESSAGE }),
  ]);
  return rowsOf<DeliveryRun>(started);
}

/** Takes the run of a message; null if the message is repeated or late, or the webhook receives nothing now. */
export async function takeRun(
  db: D1Database,
  { webhook, run }: DeliveryRun,
  until: string,
): Promise<StoredWebhook | null> {
  const row = await db
    .prepare(
      `UPDATE webhooks SET run = run + 1, due_at = ?3
       WHERE id = ?1 AND run = ?2 AND status IN ('active', 'failing')
       RETURNING ${WEBHOOK_COLUMNS}`,
    )
    .bind(webhook, run, until)
    .first<Parameters<typeof toStoredWebhook>[0]>();
  return row && toStoredWebhook(row);
}

/** What a run leaves behind. */
export type RunResult = Pick<
  StoredWebhook,
  "id" | "run" | "position" | "dueAt" | "failures" | "deadLetters" | "deliveries"
> & {
  readonly status: "active" | "failing" | "disabled";
  /** Whether another message is sent. */
  readonly continues: boolean;
};

/**
 * Stores the result of a run, unless another run began since, and returns whether it was stored. A webhook that was
 * paused meanwhile stays paused.
 */
export async function finishRun(db: D1Database, result: RunResult, now: string): Promise<boolean> {
  const { id, run, position, dueAt, failures, deadLetters, deliveries, status } = result;
  const { epoch, edition, resyncTo, rejection, stuckSince } = position;
  const [finished] = await db.batch([
    db
      .prepare(
        `UPDATE webhooks SET epoch = ?3, edition = ?4, resync_to = ?5, rejection = ?6, stuck_since = ?7,
           due_at = ?8, failures = ?9, dead_letters = ?10, deliveries = ?11,
           status = iif(status = 'paused', status, ?12)
         WHERE id = ?1 AND run = ?2`,
      )
      .bind(
        id,
        run,
        epoch,
        edition,
        resyncTo,
        rejection,
        stuckSince,
        dueAt,
        failures,
        deadLetters,
        JSON.stringify(deliveries),
        status,
      ),
    // The row that took the run is counted here.
    spendForEach(db, {
      day: dayOf(now),
      rows: 2,
      operations: result.continues ? OPERATIONS_PER_MESSAGE : 0,
    }),
  ]);
  return finished?.meta.changes === 1;
}

/** Adds a delivery that no run made. */
export async function storeDeliveries(
  db: D1Database,
  { id, deliveries }: Pick<StoredWebhook, "id" | "deliveries">,
  now: string,
): Promise<void> {
  await db.batch([
    db
      .prepare("UPDATE webhooks SET deliveries = ?2 WHERE id = ?1")
      .bind(id, JSON.stringify(deliveries)),
    spendForEach(db, { day: dayOf(now), rows: 1 }),
  ]);
}
