/**
 * The answer, or a rejection where KV has not given it within `ms`. A call that never settles would
 * else hold its request until the client goes. It is not called off, since KV has no way to: a write
 * that is late may still arrive.
 */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`KV did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
