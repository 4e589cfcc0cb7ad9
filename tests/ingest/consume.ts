import { env } from "cloudflare:workers";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { settingsAt } from "../settings.ts";

export const SETTINGS = settingsAt(Date.parse("2026-01-01T00:00:00Z"));

/** Consumes a capture without a queue. Returns the rows that D1 wrote. */
export function consume(name: string, catalogue = env.CATALOGUE): Promise<number> {
  return consumeCapture({ inbox: env.INBOX, catalogue }, name, SETTINGS);
}
