import type { IngestSettings } from "../src/ingest/stores.ts";

/** Settings of ingest at a time, with nearly the defaults of the variables and without a budget of messages. */
export function settingsAt(now: number): IngestSettings & { readonly rowsPerDay: number } {
  return {
    now,
    maxBytes: 1_048_576,
    retentionDays: 0,
    keys: 500,
    leaseSeconds: 900,
    rereads: 50,
    retrySeconds: 0,
    entries: 25,
    kvWrites: 900,
    rowsPerDay: 90_000,
  };
}
