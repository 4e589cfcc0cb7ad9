import { env } from "cloudflare:workers";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { settingsAt } from "../settings.ts";

export const SETTINGS = settingsAt(Date.parse("2026-01-01T00:00:00Z"));

/** Consumes a capture without a queue. Returns the rows that D1 wrote. */
export async function consume(name: string, catalogue?: D1Database): Promise<number> {
  const stores = toStores(env);
  await consumeCapture({ ...stores, ...(catalogue && { catalogue }) }, name, SETTINGS);
  return stores.spending.used.d1Rows;
}

/** Stores a page, which has an address or none, and consumes it. */
export async function consumePage(name: string, text: string, url?: string): Promise<void> {
  await env.INBOX.put(name, text, url === undefined ? {} : { customMetadata: { url } });
  await consume(name);
}
