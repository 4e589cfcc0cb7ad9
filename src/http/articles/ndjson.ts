import { parseAccept } from "hono/utils/accept";

/** Lists as NDJSON: one document in each line, for clients that read many. */

export const NDJSON_TYPE = "application/x-ndjson";
/** Documents in one response, unless `limit` asks for fewer. */
export const MAX_LINES = 1_000;
/** Documents that are in memory at once. */
const CHUNK = 50;

/** Whether a request asks for NDJSON by its name, and does not prefer JSON. */
export function acceptsLines(accept: string | undefined): boolean {
  const weights = new Map(parseAccept(accept ?? "").map(({ type, q }) => [type.toLowerCase(), q]));
  const weight = weights.get(NDJSON_TYPE) ?? 0;
  return weight > 0 && weight >= (weights.get("application/json") ?? 0);
}

/** Streams the documents of these articles, in their order. An article that ended meanwhile is left out. */
export function streamLines<Key>(
  keys: readonly Key[],
  load: (keys: readonly Key[]) => Promise<readonly string[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let from = 0;
  return new ReadableStream({
    async pull(controller) {
      if (from >= keys.length) return controller.close();
      const documents = await load(keys.slice(from, from + CHUNK));
      from += CHUNK;
      controller.enqueue(encoder.encode(documents.map((json) => `${json}\n`).join("")));
    },
  });
}
