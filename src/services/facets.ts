import { type Contradiction, contradiction } from "../parameters/contradictions.ts";
import { listName } from "../parameters/cursor.ts";
import type { FacetPosition, FacetRequest } from "../parameters/facets.ts";
import { type CountedKind, LAST_DAY, toDayDigits } from "../search/count-entries.ts";
import type { Head } from "../storage/catalogue/head.ts";
import type { FoundPage } from "../storage/catalogue/rows.ts";
import {
  type CountOrder,
  MAX_DAY_ENTRIES,
  readValueCounts,
} from "../storage/catalogue/value-counts.ts";
import { wordsOf } from "../text/words.ts";
import { type Count, toValueRow } from "./count-rows.ts";

/** Lists of the values that articles can be filtered by: outlets, hashtags, languages and categories. */

export type FacetItems<Item> = Head & FoundPage<Item, FacetPosition>;

/** The lists, each with a value as the newest article that has it writes it. */
export const listSources = listOf("source", ({ key, name = key, articleCount }) => {
  return { id: key, name, articleCount };
});
export const listHashtags = listOf("hashtag", ({ key, articleCount }) => {
  return { tag: key, articleCount };
});
export const listLanguages = listOf("language", ({ key, articleCount }) => {
  return { language: key, articleCount };
});
export const listCategories = listOf("category", ({ key, articleCount }) => {
  return { category: key, articleCount };
});

export type FacetList<Item> = (
  db: D1Database,
  request: FacetRequest,
) => Promise<FacetItems<Item> | Contradiction>;

function listOf<Item>(kind: CountedKind, toItem: (count: Count) => Item): FacetList<Item> {
  return async (db, request) => {
    const page = await listCounts(db, kind, request);
    return page.kind === "invalid" ? page : { ...page, items: page.items.map(toItem) };
  };
}

async function listCounts(
  db: D1Database,
  kind: CountedKind,
  request: FacetRequest,
): Promise<FacetItems<Count> | Contradiction> {
  const { prefix = "", q, since, sort = "name", cursor, limit } = request;
  const list = listName(kind, prefix, q, since, sort);
  if (cursor !== null && cursor[2] !== list) {
    const detail = "This cursor belongs to another list. Omit it to start over.";
    return contradiction("cursor", detail);
  }
  const order: CountOrder = sort === "count" ? "count" : "key";
  const { counts, isCut, ...head } = await readValueCounts(db, {
    kind,
    sort: order,
    after: cursor && [cursor[0], cursor[1]],
    limit: limit + 1,
    days: since === undefined ? null : [toDayDigits(since), LAST_DAY],
    words: q === undefined ? [] : wordsOf(q).map(({ folded }) => folded),
    prefix,
  });
  if (isCut) {
    const detail = `This list would read more than ${MAX_DAY_ENTRIES} entries of the index. Choose a later day.`;
    return contradiction("since", detail);
  }
  const rows = counts.slice(0, limit).map((row) => toValueRow(kind, row));
  const last = counts.length > limit ? rows.at(-1) : undefined;
  return {
    kind: "page",
    ...head,
    items: rows.map(({ count }) => count),
    next: last ? [last.count.articleCount, last.key, list] : null,
  };
}
