import { noUsage, type Usage } from "../metered.ts";

/**
 * Compares what the bindings count in an invocation with what the code counts by itself, for this commit only. Invocations
 * that overlap are not compared, because their counts are in one row.
 */

export type Spending = {
  readonly used: Usage;
  begin(): Promise<void>;
  settle(where: string): Promise<void>;
};

type Mismatch = { readonly where: string; readonly counted: Usage; readonly metered: Usage };
export const mismatches: Mismatch[] = [];
let running = 0;
let overlaps = false;
export const compared = { same: 0 };

async function readAll(db: D1Database): Promise<Usage> {
  const row = await db
    .prepare(
      `SELECT coalesce(sum(kv_writes), 0) AS kvWrites, coalesce(sum(kv_deletes), 0) AS kvDeletes,
         coalesce(sum(d1_rows), 0) AS d1Rows, coalesce(sum(queue_operations), 0) AS queueOperations FROM spending`,
    )
    .first<Usage>();
  return row ?? noUsage();
}

export function createSpending(db: D1Database, used: Usage): Spending {
  let before: Usage | null = null;
  return {
    used,
    begin: async () => {
      running += 1;
      if (running > 1) overlaps = true;
      before = await readAll(db).catch(() => null);
    },
    settle: async (where) => {
      running -= 1;
      const hasOverlapped = overlaps;
      if (running === 0) overlaps = false;
      const from = before;
      const now = await readAll(db).catch(() => null);
      if (from && now && !hasOverlapped) {
        const counted = noUsage();
        for (const key of Object.keys(counted) as (keyof Usage)[])
          counted[key] = now[key] - from[key];
        if (JSON.stringify(counted) !== JSON.stringify(used)) {
          mismatches.push({ where, counted, metered: { ...used } });
        } else compared.same += 1;
      }
      Object.assign(used, noUsage());
      before = null;
    },
  };
}
