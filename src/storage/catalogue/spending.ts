import { logFailure } from "../../log.ts";
import { DAY } from "../../text/durations.ts";
import { noUsage, type Usage } from "../metered.ts";
import { execute } from "./rows.ts";

/**
 * What each day (UTC) has cost of the plan's budgets. The bindings count what an invocation uses (src/storage/metered.ts);
 * it reads once what the day has cost before, and writes once what it has used. Invocations at the same time do not see
 * each other's use, which the room between a budget and the plan's limit has to cover. What an invocation used is not
 * counted if it is killed.
 */

/** Columns of the table `spending`, by the names that the API gives them. */
const RESOURCES = {
  kvWrites: "kv_writes",
  kvDeletes: "kv_deletes",
  d1Rows: "d1_rows",
  queueOperations: "queue_operations",
  comments: "comments",
  modelCalls: "model_calls",
} as const;
export type Resource = keyof typeof RESOURCES;

/** SQL for what the day ?1 has cost. */
export const SPENT = `SELECT ${Object.entries(RESOURCES)
  .map(([name, column]) => `coalesce(max(${column}), 0) AS ${name}`)
  .join(", ")} FROM spending WHERE day = ?1`;

/** The day (UTC) of a time: RFC 3339, or milliseconds since the epoch. */
export function dayOf(time: string | number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Start of the next day, when budgets are full again. */
export function nextDay(now: number): string {
  return new Date((Math.floor(now / DAY) + 1) * DAY).toISOString();
}

export type Spending = Readonly<ReturnType<typeof createSpending>>;

/** What an invocation and its day have used. `now` is in milliseconds since the epoch. */
export function createSpending(db: D1Database, used: Usage) {
  let before: { readonly day: string; readonly usage: Usage } | null = null;
  return {
    // This invocation's use that is not recorded yet.
    used,
    /** What the day of `now` has cost, with this invocation's use. Reads the catalogue the first time. */
    async today(now: number): Promise<Usage> {
      const day = dayOf(now);
      if (before?.day !== day) {
        const usage = await db.prepare(SPENT).bind(day).first<Usage>();
        before = { day, usage: usage ?? noUsage() };
      }
      return sum(before.usage, used);
    },
    /** Adds this invocation's use to the day of `now`. Does not throw: what was done stays done. */
    async record(now: number): Promise<void> {
      before = null;
      const { kvWrites, kvDeletes, d1Rows, queueOperations } = used;
      if (kvWrites + kvDeletes + d1Rows + queueOperations === 0) return;
      Object.assign(used, noUsage());
      // With the row that this statement writes.
      const counted = [kvWrites, kvDeletes, d1Rows + 1, queueOperations];
      const recorded = execute(
        db,
        `INSERT INTO spending (day, kv_writes, kv_deletes, d1_rows, queue_operations)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (day) DO UPDATE SET kv_writes = kv_writes + ?2, kv_deletes = kv_deletes + ?3,
           d1_rows = d1_rows + ?4, queue_operations = queue_operations + ?5`,
        [dayOf(now), ...counted],
      );
      await recorded.catch((error: unknown) => {
        logFailure("What an invocation has spent could not be recorded.", error);
      });
    },
  };
}

function sum(a: Usage, b: Usage): Usage {
  return {
    kvWrites: a.kvWrites + b.kvWrites,
    kvDeletes: a.kvDeletes + b.kvDeletes,
    d1Rows: a.d1Rows + b.d1Rows,
    queueOperations: a.queueOperations + b.queueOperations,
  };
}

/**
 * Counts calls to a model before they are made, unless the day would have more of them than `budget`; false then. One
 * statement decides and counts, so that requests at once do not exceed what costs money.
 */
export async function reserveModelCalls(
  db: D1Database,
  { day, calls, budget }: { readonly day: string; readonly calls: number; readonly budget: number },
): Promise<boolean> {
  const reserved = await execute(
    db,
    `INSERT INTO spending (day, model_calls) SELECT ?1, ?2 WHERE ?2 <= ?3
     ON CONFLICT (day) DO UPDATE SET model_calls = model_calls + ?2 WHERE model_calls + ?2 <= ?3
     RETURNING day`,
    [day, calls, budget],
  );
  return reserved.length > 0;
}
