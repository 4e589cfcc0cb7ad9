import { AsyncLocalStorage } from "node:async_hooks";

/**
 * What an operator can search the log for. Each event is one line of JSON, and has the id of the request, message or
 * scheduled run that caused it. Events name captures, articles and paths, and never contain headers, queries or bodies,
 * where tokens and cookies are.
 */
export type LogEvent =
  | { readonly event: "capture-read"; readonly capture: string; readonly sightings: number }
  | { readonly event: "capture-rejected"; readonly capture: string; readonly problem: string }
  | { readonly event: "dead-lettered"; readonly job: string }
  | { readonly event: "published"; readonly written: number; readonly deleted: number }
  | { readonly event: "article-removed"; readonly article: string; readonly scope: string }
  | {
      readonly event: "scheduled-run";
      readonly listed: number;
      readonly enqueued: number;
      readonly complete: boolean;
    }
  | { readonly event: "webhook-stopped"; readonly webhook: string; readonly status: string }
  | { readonly event: "budget-spent"; readonly resource: string };

/** Passing an id through every function was rejected: most of them would only pass it on. */
const cause = new AsyncLocalStorage<string>();

/** Runs `run` so that all that it logs has this id. */
export function withLogId<Result>(id: string, run: () => Result): Result {
  return cause.run(id, run);
}

export function log(event: LogEvent): void {
  console.log(JSON.stringify({ ...event, id: cause.getStore() }));
}

/** Logs what went wrong, and what happens now. */
export function logFailure(message: string, error?: unknown): void {
  const shown =
    error instanceof Error ? (error.stack ?? error.message) : error && JSON.stringify(error);
  console.error(JSON.stringify({ event: "failure", message, error: shown, id: cause.getStore() }));
}
