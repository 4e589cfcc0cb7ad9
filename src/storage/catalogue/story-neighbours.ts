import {
  type AssignedArticle,
  type Holders,
  type Neighbourhood,
  STORY_KEY_LIMITS,
} from "../../story/assignment.ts";
import { FEATURES_COLUMNS, unpackFeatures } from "./packed-features.ts";

/** A stored article with its story, and the hash of what its sightings say. */
type Neighbour = AssignedArticle & { readonly content: string };

export type Neighbours = Neighbourhood & {
  readonly articles: ReadonlyMap<string, Neighbour>;
  /** Requested sort keys that other articles have. */
  readonly taken: ReadonlySet<string>;
};

/** The limits are defined in src/story/assignment.ts. ?3 articles may leave, so that many more are read. */
const NEIGHBOURS = `WITH RECURSIVE
  named (id) AS (SELECT value FROM json_each(?2)),
  held (key, holders, counts) AS MATERIALIZED (
    SELECT key, holders, json_array_length(holders) <= ${STORY_KEY_LIMITS.articles} + ?3
      AND (SELECT count(DISTINCT value ->> 1) FROM json_each(holders)) <= ${STORY_KEY_LIMITS.texts} + ?3
    FROM (SELECT key, (SELECT json_group_array(json_array(article, text)) FROM (
          SELECT article, text FROM article_keys h WHERE h.key = asked.key
          LIMIT ${STORY_KEY_LIMITS.articles} + ?3 + 1)) AS holders
      FROM (SELECT value AS key FROM json_each(?1)
        UNION SELECT k.value FROM named CROSS JOIN articles a USING (id), json_each(a.keys) k) asked)),
  near (id) AS MATERIALIZED (
    SELECT i.value ->> 0 FROM held, json_each(held.holders) i WHERE held.counts
    UNION SELECT id FROM named),
  walked (sort_key, free) AS (
    SELECT CAST(value ->> 0 AS INTEGER), value ->> 1 FROM json_each(?4)
    UNION
    SELECT sort_key + 1, free - NOT EXISTS (
      SELECT 1 FROM articles a WHERE a.sort_key = walked.sort_key AND a.id NOT IN (SELECT id FROM named))
    FROM walked WHERE free > 0)
  SELECT 'key' AS kind, key AS id, iif(counts, holders, NULL) AS a,
    NULL AS b, NULL AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g
  FROM held
  UNION ALL SELECT 'article', id, a.document ->> '$.publishedAt',
    json_array(${FEATURES_COLUMNS}), a.keys, a.earlier,
    (SELECT json_group_array(x.id) FROM json_each(a.earlier) n
      CROSS JOIN articles x ON x.id = n.value ->> 'id' WHERE x.earlier = '[]'),
    a.story, a.content
  FROM near CROSS JOIN articles a USING (id) CROSS JOIN texts t ON t.hash = a.text
  UNION ALL SELECT 'taken', CAST(a.sort_key AS TEXT), NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM walked CROSS JOIN articles a USING (sort_key) WHERE a.id NOT IN (SELECT id FROM named)`;

/**
 * A row of the union. Of a `key`: `a` are its holders. Of an `article`: `a` is its `publishedAt`, `b` its features, `c`
 * its keys, `d` the earlier articles, `e` the leaders among them, `f` its story, `g` its content. The id of a `taken` is
 * a sort key.
 */
type Row = { kind: string; id: string } & Record<
  "a" | "b" | "c" | "d" | "e" | "f" | "g",
  string | null
>;

/**
 * Loads all articles that share a story key with the given ones or have one of `keys`, and who has each of
 * these keys. Keys of too many articles do not count. If `leaving` articles go, a key can fall below the
 * limit, so that many more are read. `sortKeys`: for each first key, how many free ones are wanted from there
 * (src/storage/catalogue/sort-key.ts).
 */
export async function loadNeighbours(
  db: D1Database,
  {
    keys,
    ids,
    leaving,
    sortKeys,
  }: {
    keys: readonly string[];
    ids: readonly string[];
    leaving: number;
    sortKeys: readonly (readonly [sortKey: string, free: number])[];
  },
): Promise<Neighbours> {
  const { results } = await db
    .prepare(NEIGHBOURS)
    .bind(JSON.stringify(keys), JSON.stringify(ids), leaving, JSON.stringify(sortKeys))
    .all<Row>();
  const of = (kind: string) => results.filter((row) => row.kind === kind);
  return {
    articles: new Map(of("article").map((row) => [row.id, toArticle(row)])),
    holders: new Map(of("key").map(({ id, a }) => [id, toHolders(a)])),
    taken: new Set(of("taken").map(({ id }) => id)),
  };
}

function toHolders(json: string | null): Holders | null {
  return json === null ? null : new Map(JSON.parse(json) as [string, string][]);
}

export function mergeNeighbours(a: Neighbours, b: Neighbours): Neighbours {
  return {
    articles: new Map([...a.articles, ...b.articles]),
    holders: new Map([...a.holders, ...b.holders]),
    taken: new Set([...a.taken, ...b.taken]),
  };
}

function toArticle({ id, a, b, c, d, e, f, g }: Row): Neighbour {
  const json = <T>(text: string | null): T => JSON.parse(String(text));
  const [features, sketch, shingles] = json<[string, string, number]>(b);
  return {
    id,
    publishedAt: a,
    features: unpackFeatures({ features, sketch, shingles }),
    keys: json(c),
    earlier: json(d),
    leading: new Set(json<string[]>(e)),
    story: String(f),
    content: String(g),
  };
}
