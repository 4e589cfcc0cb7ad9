import { env } from "cloudflare:workers";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";

export const SETTINGS = {
  now: Date.parse("2026-01-01T00:00:00Z"),
  maxBytes: 1_048_576,
  retentionDays: 0,
  rowsPerDay: 90_000,
};

/** Consumes a capture without a queue. Returns the rows that D1 wrote. */
export function consume(name: string, catalogue = env.CATALOGUE): Promise<number> {
  return consumeCapture({ inbox: env.INBOX, catalogue }, name, SETTINGS);
}
