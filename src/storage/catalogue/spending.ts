import { DAY } from "../../text/durations.ts";

/**
 * What each day (UTC) costs of the plan's budgets. Every statement that writes to D1 is counted. Work that
 * ends in publishing passes on the rows that D1 reported, and publishing counts them. Everything else is
 * counted in the batch that writes it, which costs no further request, or in its own statement where that is
 * rare. What such a batch writes must be known before D1 reports it; tests/storage/catalogue/spending.test.ts
 * compares these numbers with what D1 reports.
 *
 * What an invocation wrote before a store failed is not counted: at most one applied capture and one step of
 * removals. The next attempt does not write it again.
 */

/** Columns of the table `spending`, by the names that the API gives them. */
export const RESOURCES = {
  kvWrites: "kv_writes",
  kvDeletes: "kv_deletes",
  d1Rows: "d1_rows",
  queueOperations: "queue_operations",
  comments: "comments",
  modelCalls: "model_calls",
} as const;
export type Resource = keyof typeof RESOURCES;

/** What to add to a day. */
export type Spending = {
  /** `2025-08-01` */
  readonly day: string;
  /** KV writes and deletes. */
  readonly writes?: number;
  readonly deletes?: number;
  /** D1 rows written, indexes included. The row that counts them is added here. */
  readonly rows?: number;
  /** Queue operations. */
  readonly operations?: number;
};

/** Cost of a part of an invocation, to be counted with what follows it. */
export type Cost = Required<Pick<Spending, "rows" | "operations">>;
export const NO_COST: Cost = { rows: 0, operations: 0 };

/** A message is written, read and deleted, and is far below the 64 KB of one operation. */
export const OPERATIONS_PER_MESSAGE = 3;

/**
 * A message whose attempts are used up is read once more to be written to the dead-letter queue, and is read
 * and deleted there (https://developers.cloudflare.com/queues/platform/pricing/).
 */
export const OPERATIONS_PER_DEAD_LETTER = 4;

/** How many messages a day can still afford after `spent` operations. */
export function affordableMessages(spent: number, budget = Number.POSITIVE_INFINITY): number {
  return Math.max(0, Math.floor((budget - spent) / OPERATIONS_PER_MESSAGE));
}

/** Whether a day can afford one more message, and the rows that it leads to. */
export async function affordsMessage(db: D1Database, day: string, budget: Cost): Promise<boolean> {
  const isSpent = "d1_rows >= ?2 OR queue_operations + ?4 > ?3";
  const spent = db.prepare(`SELECT 1 FROM spending WHERE day = ?1 AND (${isSpent})`);
  const { rows, operations } = budget;
  return (await spent.bind(day, rows, operations, OPERATIONS_PER_MESSAGE).first()) === null;
}

/** The day (UTC) of a time: RFC 3339, or milliseconds since the epoch. */
export function dayOf(time: string | number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Start of the next day, when budgets are full again. */
export function nextDay(now: number): string {
  return new Date((Math.floor(now / DAY) + 1) * DAY).toISOString();
}

/** Adds to what a day has spent. */
export function spend(
  db: D1Database,
  { day, writes = 0, deletes = 0, rows = 0, operations = 0 }: Spending,
): D1PreparedStatement {
  return db
    .prepare(adding("SELECT ?1, ?2, ?3, 1 + ?4, ?5, 0 WHERE true"))
    .bind(day, writes, deletes, rows, operations);
}

/** What may not be spent unless it was reserved. */
type Reservation = {
  readonly day: string;
  readonly kvWrites?: number;
  readonly modelCalls?: number;
};

/**
 * Counts KV writes or calls to a model before they are made, unless the day would have more of them than
 * `budget`; false then. One statement decides and counts, so that requests at once do not exceed the budget.
 */
export async function reserve(
  db: D1Database,
  { day, kvWrites = 0, modelCalls = 0 }: Reservation,
  budget: number,
): Promise<boolean> {
  const [column, amount] = modelCalls > 0 ? ["model_calls", "?3"] : ["kv_writes", "?2"];
  const row = await db
    .prepare(
      `INSERT INTO spending
         (day, kv_writes, kv_deletes, d1_rows, queue_operations, comments, model_calls)
       SELECT ?1, ?2, 0, 1, 0, 0, ?3 WHERE ${amount} <= ?4
       ON CONFLICT (day) DO UPDATE SET kv_writes = kv_writes + ?2, d1_rows = d1_rows + 1,
         model_calls = model_calls + ?3
       WHERE ${column} + ${amount} <= ?4 RETURNING day`,
    )
    .bind(day, kvWrites, modelCalls, budget)
    .first();
  return row !== null;
}

/** Costs that are only counted in the batch that causes them. */
type SpendingEach = Pick<Spending, "day" | "operations"> & {
  readonly rows: number;
  /** Comments accepted. */
  readonly comments?: number;
};

/**
 * Adds to a day for each row that the previous statement of the batch changed (`changes()`, which leaves out
 * what triggers do). Writes nothing if that changed none.
 */
export function spendForEach(
  db: D1Database,
  { day, rows, operations = 0, comments = 0 }: SpendingEach,
): D1PreparedStatement {
  const each = "SELECT ?1, 0, 0, 1 + changes() * ?2, changes() * ?3, changes() * ?4";
  return db.prepare(adding(`${each} WHERE changes() > 0`)).bind(day, rows, operations, comments);
}

/**
 * SQL that adds rows that are about to be written to the day ?1: the expression `rows` is their number,
 * `from` a FROM clause with its WHERE. Adds nothing if that finds nothing.
 */
export function spendRowsSql(rows: string, from: string): string {
  return adding(`SELECT ?1, 0, 0, 1 + ${rows}, 0, 0 ${from}`);
}

function adding(select: string): string {
  return `INSERT INTO spending (day, kv_writes, kv_deletes, d1_rows, queue_operations, comments)
    ${select}
    ON CONFLICT (day) DO UPDATE SET kv_writes = kv_writes + excluded.kv_writes,
      kv_deletes = kv_deletes + excluded.kv_deletes, d1_rows = d1_rows + excluded.d1_rows,
      queue_operations = queue_operations + excluded.queue_operations,
      comments = comments + excluded.comments`;
}
