import type { IngestSettings } from "../src/ingest/stores.ts";
import { parseConfig } from "../src/schema/variables.ts";

/** Settings of ingest at a time, with nearly the defaults of the variables and without a budget of messages. */
export function settingsAt(now: number): IngestSettings {
  return {
    ...parseConfig({}).config,
    now,
    pausedBy: null,
    REREAD_CAPTURES: 50,
    RETRY_SECONDS: 0,
    PUBLISH_ARTICLES: 25,
    QUEUE_OPERATIONS_PER_DAY: Number.MAX_SAFE_INTEGER,
  };
}
