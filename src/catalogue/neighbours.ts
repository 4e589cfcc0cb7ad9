import {
  type Holders,
  type Neighbourhood,
  type Settled,
  STORY_KEY_LIMITS,
} from "../story/settle.ts";

/** A standing article with its place among others, and the hash of what its sightings say. */
type Neighbour = Settled & { readonly content: string };

export type Neighbours = Neighbourhood & { readonly articles: ReadonlyMap<string, Neighbour> };

const NEIGHBOURS = `WITH
  named (id) AS (SELECT value FROM json_each(?2)),
  held (key, holders, counts) AS MATERIALIZED (
    SELECT key, holders, json_array_length(holders) <= ${STORY_KEY_LIMITS.articles} + ?3
      AND (SELECT count(DISTINCT value ->> 1) FROM json_each(holders)) <= ${STORY_KEY_LIMITS.texts} + ?3
    FROM (SELECT key, (SELECT json_group_array(json_array(article, text)) FROM (
          SELECT article, text FROM story_keys h WHERE h.key = asked.key
          LIMIT ${STORY_KEY_LIMITS.articles} + ?3 + 1)) AS holders
      FROM (SELECT value AS key FROM json_each(?1)
        UNION SELECT k.value FROM named CROSS JOIN articles USING (id), json_each(articles.keys) k) asked)),
  near (id) AS MATERIALIZED (
    SELECT i.value ->> 0 FROM held, json_each(held.holders) i WHERE held.counts
    UNION SELECT id FROM named)
  SELECT 'key' AS kind, key AS id, iif(counts, holders, NULL) AS a,
    NULL AS b, NULL AS c, NULL AS d, NULL AS e, NULL AS f, NULL AS g
  FROM held
  UNION ALL SELECT 'article', id, published_at, features, keys, earlier,
    (SELECT json_group_array(x.id) FROM json_each(articles.earlier) n
      CROSS JOIN articles x ON x.id = n.value ->> 'id' WHERE x.earlier = '[]'),
    story, content
  FROM near CROSS JOIN articles USING (id)`;

type Row = { kind: string; id: string } & Record<
  "a" | "b" | "c" | "d" | "e" | "f" | "g",
  string | null
>;

/**
 * All articles that share a story key with the named ones as they stand, or that have one of `keys`,
 * and who has each of these keys. Keys of too many count for nothing; since
 * a turn that takes `leaving` articles away can bring one below, so many more are looked at.
 */
export async function loadNeighbours(
  db: D1Database,
  { keys, ids, leaving }: { keys: readonly string[]; ids: readonly string[]; leaving: number },
): Promise<Neighbours> {
  const { results } = await db
    .prepare(NEIGHBOURS)
    .bind(JSON.stringify(keys), JSON.stringify(ids), leaving)
    .all<Row>();
  return {
    articles: new Map(
      results.flatMap((row) => (row.kind === "article" ? [[row.id, toArticle(row)] as const] : [])),
    ),
    holders: new Map(
      results.flatMap(({ kind, id, a }) => (kind === "key" ? [[id, toHolders(a)] as const] : [])),
    ),
  };
}

function toHolders(json: string | null): Holders | null {
  return json === null ? null : new Map(JSON.parse(json) as [string, string][]);
}

/** Two neighbourhoods as one. */
export function joined(a: Neighbours, b: Neighbours): Neighbours {
  return {
    articles: new Map([...a.articles, ...b.articles]),
    holders: new Map([...a.holders, ...b.holders]),
  };
}

function toArticle({ id, a, b, c, d, e, f, g }: Row): Neighbour {
  const json = <T>(text: string | null): T => JSON.parse(String(text));
  return {
    id,
    publishedAt: a,
    features: json(b),
    keys: json(c),
    earlier: json(d),
    leading: new Set(json<string[]>(e)),
    story: String(f),
    content: String(g),
  };
}
