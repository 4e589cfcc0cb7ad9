import { readOutlet } from "../storage/catalogue/outlets.ts";
import { listSources } from "./facets.ts";

/** Gets an outlet with the addresses of its feeds; `outlet` is null if it has no article. */
export async function getOutlet(db: D1Database, id: string) {
  const { outlet, edition, state } = await readOutlet(db, id);
  return { state, outlet: outlet && { edition, ...outlet, feeds: feedsOf(outlet.id) } };
}

function feedsOf(id: string) {
  const feed = (form: string) => `/feeds/articles.${form}?source=${encodeURIComponent(id)}`;
  return { json: feed("json"), rss: feed("rss"), atom: feed("atom") };
}

/** So many outlets are in one OPML document: those with the most articles. */
export const MAX_SUBSCRIPTIONS = 500;

/** Lists the outlets with the most articles, and their RSS feeds, in alphabetical order. */
export async function listSubscriptions(db: D1Database) {
  const page = await listSources(db, { sort: "count", cursor: null, limit: MAX_SUBSCRIPTIONS });
  if (page.kind === "invalid") throw new Error(page.detail);
  const subscriptions = page.items.map(({ id, name }) => ({ id, name, rss: feedsOf(id).rss }));
  return {
    state: page.state,
    subscriptions: subscriptions.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
