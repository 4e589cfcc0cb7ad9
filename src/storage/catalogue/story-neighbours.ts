import {
  type AssignedArticle,
  CELL_LIMITS,
  type Holders,
  type Neighbourhood,
} from "../../story/assignment.ts";
import { SAME_EVENT } from "../../story/same-event.ts";
import { isOfShingle, rangeOf, searchesOf } from "../../story/story-keys.ts";
import { FEATURES_COLUMNS, unpackFeatures } from "./packed-features.ts";

/** A stored article with its story, and the hash of what its sightings say. */
type Neighbour = AssignedArticle & { readonly content: string };

export type Neighbours = Neighbourhood & {
  readonly articles: ReadonlyMap<string, Neighbour>;
  /** Requested sort keys that other articles have. */
  readonly taken: ReadonlySet<string>;
};

/** The articles of cells in JSON, each `[cell, least key, most key]`: one more than `most` if there are more. */
const holdersOf = (cells: string, most: string) => `SELECT value ->> 0 AS cell, (
    SELECT json_group_array(json_array(article, text)) FROM (
      SELECT article, text FROM article_keys WHERE key BETWEEN value ->> 1 AND value ->> 2
      LIMIT ${most} + 1)) AS holders
  FROM json_each(${cells})`;

/** ?4 and ?5: the most articles of a cell of a shingle, and of another. ?7: articles that are not read. */
const NEIGHBOURS = `WITH RECURSIVE
  held AS MATERIALIZED (
    ${holdersOf("?1", "?4")} UNION ALL ${holdersOf("?2", "?5")}
    UNION ALL ${holdersOf("?3", "?4")} WHERE EXISTS (SELECT 1 FROM article_keys WHERE key = value ->> 1)),
  near (id) AS (
    SELECT DISTINCT i.value ->> 0 FROM held, json_each(held.holders) i
    WHERE json_array_length(held.holders) <= iif(cell GLOB 's*', ?4, ?5)),
  walked (sort_key, free) AS (
    SELECT CAST(value ->> 0 AS INTEGER), value ->> 1 FROM json_each(?6)
    UNION
    SELECT sort_key + 1, free - NOT EXISTS (
      SELECT 1 FROM articles a WHERE a.sort_key = walked.sort_key
        AND a.id NOT IN (SELECT value FROM json_each(?7)))
    FROM walked WHERE free > 0)
  SELECT 'cell' AS kind, cell AS id, holders AS publishedAt, NULL AS features, NULL AS keys, NULL AS earlier,
    NULL AS leading, NULL AS story, NULL AS content FROM held
  UNION ALL SELECT 'article', a.id, a.document ->> '$.publishedAt', json_array(${FEATURES_COLUMNS}), a.keys, a.earlier,
    (SELECT json_group_array(x.id) FROM json_each(a.earlier) n
      CROSS JOIN articles x ON x.id = n.value ->> 'id'
      WHERE coalesce(x.earlier ->> '$[0].score', 0) < ${SAME_EVENT}),
    a.story, a.content
  FROM near CROSS JOIN articles a USING (id) CROSS JOIN texts t ON t.hash = a.text
  WHERE a.id NOT IN (SELECT value FROM json_each(?7))
  UNION ALL SELECT 'taken', CAST(a.sort_key AS TEXT), NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM walked CROSS JOIN articles a USING (sort_key) WHERE a.id NOT IN (SELECT value FROM json_each(?7))`;

/** Of a `cell`, `publishedAt` are its articles. The id of a `taken` is a sort key. */
type Row = {
  readonly kind: string;
  readonly id: string;
  readonly publishedAt: string | null;
} & Readonly<Record<"features" | "keys" | "earlier" | "leading" | "story" | "content", string>>;

/**
 * Loads the cells of keys (src/story/story-keys.ts) and the articles in them, without those of `changed`. Cells of too many articles
 * are null, even if `leaving` articles go. `sortKeys`: for each first key, how many free ones are wanted from there
 * (src/storage/catalogue/sort-key.ts); those of `changed` count as free.
 */
export async function loadNeighbours(
  db: D1Database,
  keys: readonly string[],
  {
    leaving,
    sortKeys,
    changed,
  }: {
    readonly leaving: number;
    readonly sortKeys: readonly (readonly [sortKey: string, free: number])[];
    readonly changed: readonly string[];
  },
): Promise<Neighbours> {
  const searches = keys.flatMap(searchesOf);
  const always = new Set(searches.map(({ proposed }) => proposed));
  // The cell of all days only counts if an article with the term has no day.
  const ifUndated = new Set(searches.flatMap((s) => (always.has(s.counted) ? [] : s.counted)));
  const ofShingles = [...always].filter(isOfShingle);
  const others = [...always].filter((cell) => !isOfShingle(cell));
  const ranges = (cells: readonly string[]) => cells.map((cell) => [cell, ...rangeOf(cell)]);
  const [reprints, articles] = [CELL_LIMITS.reprints + leaving, CELL_LIMITS.articles + leaving];
  const cells = [ofShingles, others, [...ifUndated]].map((each) => JSON.stringify(ranges(each)));
  const lists = [sortKeys, changed].map((list) => JSON.stringify(list));
  const { results } = await db
    .prepare(NEIGHBOURS)
    .bind(...cells, reprints, articles, ...lists)
    .all<Row>();
  const of = (kind: string) => results.filter((row) => row.kind === kind);
  return {
    articles: new Map(of("article").map((row) => [row.id, toArticle(row)])),
    holders: new Map(
      of("cell").map(({ id, publishedAt }): [string, Holders | null] => {
        const held = new Map(JSON.parse(publishedAt ?? "[]") as [string, string][]);
        const isKnown = held.size <= (isOfShingle(id) ? reprints : articles);
        return [id, isKnown ? held : null];
      }),
    ),
    taken: new Set(of("taken").map(({ id }) => id)),
  };
}

function toArticle({ id, publishedAt, ...row }: Row): Neighbour {
  const [features, sketch, shingles] = JSON.parse(row.features);
  return {
    id,
    publishedAt,
    features: unpackFeatures({ features, sketch, shingles }),
    keys: JSON.parse(row.keys),
    earlier: JSON.parse(row.earlier),
    leading: new Set<string>(JSON.parse(row.leading)),
    story: row.story,
    content: row.content,
  };
}
