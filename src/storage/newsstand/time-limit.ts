/**
 * Milliseconds that a reader waits for KV before the catalogue is used. A key that a location has not read lately takes
 * KV a few hundred; the catalogue takes about a hundred, so after a second a reader gains nothing by waiting on.
 */
export const READ_LIMIT_MS = 1_000;
/** For what no reader waits for. Well below the minute that a publisher's claim lasts. */
export const WRITE_LIMIT_MS = 5_000;

/** KV did not respond in time. It may still do what it was asked to do. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

/**
 * Rejects with a {@link TimeLimitError} if a store does not respond within `ms`. Without a limit, a call that
 * never settles would hold its request until the client leaves. Stores have no way to cancel a call, so a late
 * write may still arrive.
 */
export async function withTimeLimit<T>(ms: number, answer: Promise<T>, store = "KV"): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimeLimitError(`${store} did not respond within ${ms} ms.`)),
      ms,
    );
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
