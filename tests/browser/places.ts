import { inject } from "vitest";

/** The path of every kind of page, on the seeds. */
export const PLACES = [
  "front",
  "article",
  "article without a text",
  "question answered",
  "names explained",
  "Arabic article",
  "set aside",
  "story",
  "stories",
  "hashtag",
  "Arabic hashtag",
  "source",
  "category",
  "archive",
  "archive of a year",
  "archive of a month",
  "hashtags",
  "sources",
  "search",
  "empty search",
  "search without a result",
  "question to all articles",
  "question without an answer",
  "nowhere",
  "about",
] as const;

export type Place = (typeof PLACES)[number];

/** Finds where they are: ids are the reader's to choose, so none is written down here. */
export async function findPlaces(): Promise<Record<Place, string>> {
  const [notebooks, ferry, cinema, talks] = await Promise.all(
    ["weather 151 notebooks", "title:skarholm beds", "سينما قارب", "stockholm truce"].map(
      findArticle,
    ),
  );
  return {
    front: "/",
    article: `/articles/${notebooks?.id}`,
    "article without a text": `/articles/${ferry?.id}`,
    "question answered": `/articles/${notebooks?.id}?ask=Who+leads+the+work+at+Northgate%3F`,
    "names explained": `/articles/${notebooks?.id}?explain=yes`,
    "Arabic article": `/articles/${cinema?.id}`,
    "set aside": `/articles/${cinema?.id}/set-aside`,
    story: `/stories/${talks?.story.id}`,
    stories: "/stories",
    hashtag: "/hashtags/TarnValley",
    "Arabic hashtag": `/hashtags/${encodeURIComponent("تل_النعناع")}`,
    source: "/sources/the-quayside-bell",
    category: "/categories/Business",
    archive: "/archive",
    "archive of a year": "/archive/2025",
    "archive of a month": "/archive/2025/07",
    hashtags: "/hashtags",
    sources: "/sources",
    search: "/search?q=storm&sort=oldest&source=the-quayside-bell&from=2025-07-01",
    "empty search": "/search",
    "search without a result": "/search?q=giraffe",
    "question to all articles": "/ask?q=Who+took+the+bell%3F",
    "question without an answer": "/ask?q=Who+won+the+chess+tournament%3F",
    nowhere: "/nowhere",
    about: "/about",
  };
}

type Found = { readonly id: string; readonly story: { readonly id: string } };

/** The article that the words find best. */
async function findArticle(words: string): Promise<Found | undefined> {
  const query = new URLSearchParams({ q: words, limit: "1" });
  const response = await fetch(`${inject("url")}/v1/articles?${query}`);
  const { items } = (await response.json()) as { items: readonly Found[] };
  return items[0];
}
