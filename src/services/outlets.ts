import type * as z from "zod";
import type { outletSchema } from "../schema/facets.ts";
import { type OutletFigures, readOutlet } from "../storage/catalogue/outlets.ts";
import { listSources } from "./facets.ts";

type OutletDocument = z.infer<typeof outletSchema>;

/** Gets an outlet with the addresses of its feeds; `outlet` is null if it has no article. */
export async function getOutlet(
  db: D1Database,
  id: string,
): Promise<{ readonly outlet: OutletDocument | null; readonly state: string }> {
  const { outlet, edition, state } = await readOutlet(db, id);
  return { state, outlet: outlet && { edition, ...outlet, feeds: feedsOf(outlet) } };
}

function feedsOf({ id }: Pick<OutletFigures, "id">) {
  const feed = (form: string) => `/feeds/articles.${form}?source=${encodeURIComponent(id)}`;
  return { json: feed("json"), rss: feed("rss"), atom: feed("atom") };
}

/** So many outlets are in one OPML document: those with the most articles. */
export const MAX_SUBSCRIPTIONS = 500;

export type Subscription = { readonly id: string; readonly name: string; readonly rss: string };

/** Lists the outlets with the most articles, and their RSS feeds, in alphabetical order. */
export async function listSubscriptions(
  db: D1Database,
): Promise<{ readonly state: string; readonly subscriptions: readonly Subscription[] }> {
  const page = await listSources(db, { sort: "count", cursor: null, limit: MAX_SUBSCRIPTIONS });
  if (page.kind === "invalid") throw new Error(page.detail);
  const subscriptions = page.items.map(({ id, name }) => ({ id, name, rss: feedsOf({ id }).rss }));
  return {
    state: page.state,
    subscriptions: subscriptions.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
