import { type ClientRequestOptions, hc } from "hono/client";
import type { mountApi } from "./api.ts";

/**
 * A client of the API whose every path, parameter and answer has its type. Items of a list are typed as
 * they are without `fields`, which leaves them only what it names.
 *
 * @example const answer = await createClient("https://…", {}).v1.stories.$get({ query: {} });
 */
export function createClient(origin: string, options: ClientRequestOptions) {
  return hc<ReturnType<typeof mountApi>>(origin, options);
}
