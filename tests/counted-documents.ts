import type { ArticleDocument } from "../src/article/assemble.ts";
import type { ListedArticle } from "../src/schema/article.ts";
import { toFacets } from "../src/search/facets.ts";
import { toSortKey, toUndatedSortKey } from "../src/storage/catalogue/sort-key.ts";
import { insertSearchable } from "./article-rows.ts";

/** The fields of an article that counts compare. */
export type CountedDocument = Pick<
  ListedArticle,
  "publishedAt" | "dating" | "source" | "category" | "language" | "hashtags" | "agency"
> &
  Partial<Pick<ListedArticle, "byline" | "url">> & { readonly title: string };

const OTHERS: object = { byline: null, url: null, flags: [], wordCount: 40 };

/** Inserts articles by SQL, because ingest would take minutes for so many. */
export async function insertDocuments(documents: readonly CountedDocument[]): Promise<void> {
  const rows = documents.map((document, n) => {
    const id = n.toString(16).padStart(20, "0");
    const time = document.publishedAt ?? document.dating.latest;
    const key = time ? toSortKey(time, id) : toUndatedSortKey("2025-01-01T00:00:00Z", id);
    return {
      sortKey: String(BigInt(key) + BigInt(n)),
      id,
      document: JSON.stringify({ id, ...document }),
      title: document.title,
      facets: toFacets({ ...OTHERS, ...document } as ArticleDocument).join(" "),
    };
  });
  await insertSearchable(rows);
}

/** Inserts articles of The Bugle, one a minute, in English and Arabic in turn. */
export async function insertBugles(length: number): Promise<void> {
  const timeOf = (n: number) => new Date(Date.UTC(2025, 7, 1) + n * 60_000).toISOString();
  await insertDocuments(
    Array.from({ length }, (_, n) => bugle(timeOf(n), n % 2 === 0 ? "en" : "ar")),
  );
}

export function bugle(time: string, language: string): CountedDocument {
  return {
    title: "Ferry sails",
    publishedAt: time,
    dating: { text: null, earliest: time, latest: time, precision: "minute", basis: "absolute" },
    source: { id: "the-bugle", name: "The Bugle" },
    agency: null,
    category: null,
    language,
    hashtags: [],
  };
}
