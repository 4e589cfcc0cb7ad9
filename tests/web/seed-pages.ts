import { ingestAll, keepInstance, listArticles } from "../instance.ts";
import { SEEDS } from "../seeds.ts";
import { request } from "./html.ts";

/** Paths of pages on the seeds, by name; {@link prepareSeedPages} sets them. */
export const paths: Record<string, string> = {};

/** Ingests the seeds once for tests that do not change them. */
export async function prepareSeedPages(): Promise<void> {
  keepInstance();
  await ingestAll(SEEDS);
  const articles = await listArticles();
  const longest = articles.toSorted((a, b) => b.wordCount - a.wordCount)[0];
  const arabic = articles.find(({ language }) => language === "ar");
  const clock = articles.find(({ title }) => title.endsWith("may go on striking thirteen"));
  const { items } = await (await request("/v1/stories?limit=100")).json<{
    items: { id: string; articleCount: number }[];
  }>();
  const largest = items.toSorted((a, b) => b.articleCount - a.articleCount)[0];
  Object.assign(paths, {
    front: "/",
    article: `/articles/${longest?.id}`,
    arabic: `/articles/${arabic?.id}`,
    setAside: `/articles/${clock?.id}/set-aside`,
    story: `/stories/${largest?.id}`,
    stories: "/stories",
    hashtag: `/hashtags/${encodeURIComponent(longest?.hashtags[0]?.tag ?? "")}`,
    source: `/sources/${longest?.source?.id}`,
    search: "/search?q=the",
    empty: "/search",
    about: "/about",
    ask: "/ask?q=Who+took+the+bell%3F",
    hashtags: "/hashtags",
    sources: "/sources",
  });
}
