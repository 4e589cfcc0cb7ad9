import type { Hub } from "./ping-hub.ts";

/** What a run of ingest may do, and what a day (UTC) may cost. Functions take only the settings that they use. */
export type IngestSettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Why only removals are read, such as an invalid variable; nothing pauses if absent or null. */
  readonly pausedBy?: string | null;
  /** Larger captures are rejected. */
  readonly maxBytes: number;
  /** Articles published more days ago are not public; 0 keeps all. */
  readonly retentionDays: number;
  /** Objects of the inbox that a sweep looks at. */
  readonly keys: number;
  /** A message without a result counts as lost after this time, and is sent again. */
  readonly leaseSeconds: number;
  /** How many captures a sweep reads again. */
  readonly rereads: number;
  /** Pause before a message that failed is tried again. */
  readonly retrySeconds: number;
  /** Entries of the outbox that one run publishes. */
  readonly entries: number;
  /** KV writes, D1 row writes and queue operations allowed per day; no limit if absent. */
  readonly kvWrites: number;
  readonly rowsPerDay?: number;
  readonly queueOperations?: number;
  /** Told when feeds change; there is none if absent or null. */
  readonly hub?: Hub | null;
};
