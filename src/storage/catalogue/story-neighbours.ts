import { type AssignedArticle, CELL_LIMITS } from "../../story/assignment.ts";
import { SAME_EVENT } from "../../story/same-event.ts";
import { isOfShingle, rangeOf, searchesOf } from "../../story/story-keys.ts";
import { type FeaturesRow, unpackFeatures } from "./packed-features.ts";
import { executeByKind } from "./rows.ts";
import type { SortKeyProbe } from "./sort-key.ts";

/** A stored article with its story, and the hash of what its sightings say. */
type Neighbour = AssignedArticle & { readonly content: string };

/** The articles of cells in JSON; null if there are more than `most`. */
const holdersOf = (cells: string, most: string) => `SELECT value ->> 'cell' AS cell, (
    SELECT CASE WHEN count(*) <= ${most} THEN json_group_array(json_array(article, text)) END FROM (
      SELECT article, text FROM article_keys WHERE key BETWEEN value ->> 'least' AND value ->> 'most'
      LIMIT ${most} + 1)) AS holders
  FROM json_each(${cells})`;

/** ?4 and ?5: the most articles of a cell of a shingle, and of another. ?7: articles that are not read. */
const NEIGHBOURS = `WITH RECURSIVE
  held AS MATERIALIZED (
    ${holdersOf("?1", "?4")} UNION ALL ${holdersOf("?2", "?5")}
    UNION ALL ${holdersOf("?3", "?4")} WHERE EXISTS (SELECT 1 FROM article_keys WHERE key = value ->> 'least')),
  near (id) AS (
    SELECT DISTINCT i.value ->> 0 FROM held, json_each(held.holders) i),
  walked (sort_key, free) AS (
    SELECT CAST(value ->> 'sortKey' AS INTEGER), value ->> 'free' FROM json_each(?6)
    UNION
    SELECT sort_key + 1, free - NOT EXISTS (
      SELECT 1 FROM articles a WHERE a.sort_key = walked.sort_key
        AND a.id NOT IN (SELECT value FROM json_each(?7)))
    FROM walked WHERE free > 0)
  SELECT 'cell' AS kind, json_object('cell', cell, 'holders', json(holders)) AS json FROM held
  UNION ALL SELECT 'article', json_object('id', a.id, 'publishedAt', a.document ->> '$.publishedAt',
    'features', a.features, 'sketch', t.sketch, 'shingles', t.shingles, 'keys', json(a.keys),
    'earlier', json(a.earlier), 'leading', (SELECT json_group_array(x.id) FROM json_each(a.earlier) n
      CROSS JOIN articles x ON x.id = n.value ->> 'id'
      WHERE coalesce(x.earlier ->> '$[0].score', 0) < ${SAME_EVENT}),
    'story', a.story, 'content', a.content)
  FROM near CROSS JOIN articles a USING (id) CROSS JOIN texts t ON t.hash = a.text
  WHERE a.id NOT IN (SELECT value FROM json_each(?7))
  UNION ALL SELECT 'taken', json_object('sortKey', CAST(a.sort_key AS TEXT))
  FROM walked CROSS JOIN articles a USING (sort_key) WHERE a.id NOT IN (SELECT value FROM json_each(?7))`;

const toJson = (value: unknown) => JSON.stringify(value);

/** What the statement returns, by kind. */
type Found = {
  readonly cell: {
    readonly cell: string;
    readonly holders: readonly (readonly [article: string, text: string])[] | null;
  };
  readonly article: Omit<Neighbour, "features" | "leading"> &
    FeaturesRow & { readonly leading: readonly string[] };
  readonly taken: { readonly sortKey: string };
};

type NeighbourRequest = {
  readonly leaving: number;
  readonly sortKeys: readonly SortKeyProbe[];
  readonly changed: readonly string[];
};

/**
 * Loads the cells of keys (src/story/story-keys.ts) and the articles in them, without those of `changed`. Cells of too many articles
 * are null, even if `leaving` articles go. `sortKeys`: for each first key, how many free ones are wanted from there
 * (src/storage/catalogue/sort-key.ts); those of `changed` count as free. `taken`: those that other articles
 * have.
 */
export async function loadNeighbours(
  db: D1Database,
  keys: readonly string[],
  { leaving, sortKeys, changed }: NeighbourRequest,
) {
  const searches = keys.flatMap(searchesOf);
  const always = new Set(searches.map(({ proposed }) => proposed));
  // The cell of all days only counts if an article with the term has no day.
  const ifUndated = new Set(searches.flatMap((s) => (always.has(s.counted) ? [] : s.counted)));
  const ofShingles = [...always].filter(isOfShingle);
  const others = [...always].filter((cell) => !isOfShingle(cell));
  const cells = [ofShingles, others, [...ifUndated]].map((each) => each.map(rangeOf));
  const limits = [CELL_LIMITS.reprints + leaving, CELL_LIMITS.articles + leaving];
  const parameters = [...cells.map(toJson), ...limits, toJson(sortKeys), toJson(changed)];
  const of = await executeByKind<Found>(db, NEIGHBOURS, parameters);
  return {
    articles: new Map(
      of("article").map(({ leading, ...row }) => [
        row.id,
        { ...row, features: unpackFeatures(row), leading: new Set(leading) },
      ]),
    ),
    holders: new Map(of("cell").map(({ cell, holders }) => [cell, holders && new Map(holders)])),
    taken: new Set(of("taken").map(({ sortKey }) => sortKey)),
  };
}
