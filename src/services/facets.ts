import { type Contradiction, contradiction, foreignCursor } from "../parameters/contradictions.ts";
import { listName } from "../parameters/cursor.ts";
import type { FacetPosition, FacetRequest } from "../parameters/facets.ts";
import { type CountedKind, LAST_DAY, toDayDigits } from "../search/count-entries.ts";
import { type FoundPage, type Head, toPage } from "../storage/catalogue/rows.ts";
import {
  MAX_DAY_ENTRIES,
  readValueCounts,
  type ValueCount,
} from "../storage/catalogue/value-counts.ts";
import { wordsOf } from "../text/words.ts";
import { type Count, toHashtag, toLanguage, toSource, toValueRow } from "./count-rows.ts";

/** Lists of the values that articles can be filtered by: outlets, hashtags, languages and categories. */

type FacetItems<Item> = Head & FoundPage<Item, FacetPosition>;

/** The lists, each with a value as the newest article that has it writes it. */
export const listSources = listOf("source", toSource);
export const listHashtags = listOf("hashtag", toHashtag);
export const listLanguages = listOf("language", toLanguage);
export const listCategories = listOf("category", ({ key, articleCount }) => {
  return { category: key, articleCount };
});

export type FacetList<Item> = (
  db: D1Database,
  request: FacetRequest,
) => Promise<FacetItems<Item> | Contradiction>;

function listOf<Item>(kind: CountedKind, toItem: (count: Count) => Item): FacetList<Item> {
  return async (db, { prefix = "", q, since, sort = "name", cursor, limit }) => {
    const list = listName(kind, prefix, q, since, sort);
    if (cursor !== null && cursor[2] !== list) return foreignCursor();
    const { counts, isCut, ...head } = await readValueCounts(db, {
      kind,
      sort: sort === "count" ? "count" : "key",
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
    const positionOf = ({ articleCount, term }: ValueCount): FacetPosition => {
      return [articleCount, term, list];
    };
    const toFacetItem = (row: ValueCount) => toItem(toValueRow(kind, row).count);
    return { kind: "page", ...head, ...toPage(counts, limit, positionOf, toFacetItem) };
  };
}
