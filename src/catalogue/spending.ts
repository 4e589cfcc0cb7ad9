/** What a day (UTC) has cost of the plan's budgets: KV writes and deletes, rows that D1 wrote. */

export type Spending = {
  /** `2025-08-01` */
  readonly day: string;
  readonly writes: number;
  readonly deletes: number;
  readonly rows: number;
};

/** The day of an RFC 3339 time in UTC. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** The beginning of the next day, when budgets are whole again. */
export function nextDay(now: number): string {
  const day = 24 * 60 * 60 * 1000;
  return new Date((Math.floor(now / day) + 1) * day).toISOString();
}

/** Adds to what a day has spent. */
export function spend(
  db: D1Database,
  { day, writes, deletes, rows }: Spending,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO spending VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (day) DO UPDATE SET kv_writes = kv_writes + excluded.kv_writes,
         kv_deletes = kv_deletes + excluded.kv_deletes, d1_rows = d1_rows + excluded.d1_rows`,
    )
    .bind(day, writes, deletes, rows);
}
