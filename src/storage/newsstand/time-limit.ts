/**
 * Milliseconds that a reader waits for KV before the catalogue is asked. A key that a place has not
 * read lately takes KV a few hundred; the catalogue takes about a hundred, so after a second a reader
 * gains nothing by waiting on.
 */
export const READ_LIMIT_MS = 1_000;
/** For what no reader waits for. Well below the minute that a publisher's claim lasts. */
export const WRITE_LIMIT_MS = 5_000;

/** KV has not answered in time. What it was asked to do may still be done later. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

/**
 * The answer, or a {@link TimeLimitError} where KV has not given it within `ms`. Without a limit, a call
 * that never settles holds its request until the client goes. KV has no way to cancel a call, so a write
 * that is late may still arrive.
 */
export async function withTimeLimit<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`KV did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
