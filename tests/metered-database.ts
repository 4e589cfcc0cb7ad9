import { observeDatabase } from "../src/storage/metered.ts";

/** A database that counts statements, and the rows that D1 reports as read and written. */

export type Meter = { statements: number; read: number; written: number };

export function metered(db: D1Database): { readonly db: D1Database; readonly meter: Meter } {
  const meter: Meter = { statements: 0, read: 0, written: 0 };
  const counted = observeDatabase(db, (results) => {
    meter.statements += results.length;
    for (const { meta } of results) {
      meter.read += meta.rows_read;
      meter.written += meta.rows_written;
    }
  });
  return { db: counted, meter };
}
