import { type FacetKind, facetRange, fromFacet, toFacet } from "../../search/facets.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { rowsOf } from "./rows.ts";

/** A value that articles can be filtered by, such as an outlet. */
type FacetRow = {
  /** Folded, as filters and cursors take it. */
  readonly value: string;
  readonly articles: number;
  /** The newest article that has it, as JSON. */
  readonly document: string;
};

export type FacetPage = Head & {
  readonly rows: readonly FacetRow[];
  /** Value of the last row; null at the end of the list. */
  readonly next: string | null;
};

/** The document of the newest article that has the word `w` of the search index. */
export const NEWEST_DOCUMENT = `(SELECT a.document FROM search JOIN articles a ON a.sort_key = search.rowid
  WHERE search MATCH '"' || w.term || '"' ORDER BY search.rowid DESC LIMIT 1) AS document`;

/** Returns values of a kind that begin with `prefix`, sorted, after the value `after`. */
export async function listFacets(
  db: D1Database,
  kind: FacetKind,
  { prefix, after, limit }: { prefix: string; after: string | null; limit: number },
): Promise<FacetPage> {
  const [from, to] = facetRange(kind, prefix);
  const [heads, words] = await db.batch([
    db.prepare(HEAD_QUERY),
    db
      .prepare(
        `SELECT w.term, w.doc AS articles,
           ${NEWEST_DOCUMENT}
         FROM search_words w WHERE w.term > ?1 AND w.term < ?2
         ORDER BY w.term LIMIT ?3`,
      )
      .bind(after === null ? from : toFacet(kind, after), to, limit + 1),
  ]);
  const found = rowsOf<{ term: string; articles: number; document: string }>(words);
  const rows = found
    .slice(0, limit)
    .map(({ term, ...row }) => ({ value: fromFacet(term), ...row }));
  return {
    ...toHead(heads),
    rows,
    next: found.length > limit ? (rows.at(-1)?.value ?? null) : null,
  };
}
