import { type CountedKind, OPEN_END, OPEN_START } from "../../search/count-entries.ts";
import { createParameters, toListPlan } from "./list-plan.ts";
import { selectCandidates, toChecks } from "./list-query.ts";
import type { ListRequest } from "./lists.ts";
import { type TimeCountRequest, toTimeCountQuery } from "./time-counts.ts";

/** Counts of the articles that match filters or a query. They read each of these articles. */

/** A count groups up to so many articles, for which SQLite takes up to 10 ms. Of more, it says how to narrow them. */
export const MAX_MATCHES = 2_000;
const CANDIDATES = { order: "newest", after: null, window: MAX_MATCHES + 1 } as const;

type Matches = Pick<ListRequest, "filters" | "query">;

/** The articles that would be read: their number, and the sort keys of the first and the last one. */
export type MatchRange = {
  readonly n: number;
  /** Null if there are none. */
  readonly first: string | null;
  readonly last: string | null;
};

/** Prepares a statement for the {@link MatchRange}: it reads only the index where that has all candidates. */
export function matchStatement(db: D1Database, { filters, query }: Matches): D1PreparedStatement {
  const { parameters, bind } = createParameters();
  const { sets, from } = selectCandidates(toListPlan(filters, query), CANDIDATES, bind);
  return db
    .prepare(
      `${sets} SELECT count(*) AS n, CAST(min(k) AS TEXT) AS first, CAST(max(k) AS TEXT) AS last
       FROM ${from}`,
    )
    .bind(...parameters);
}

/** A value as articles write it. Several may fold to the same one. */
export type WrittenValueCount = {
  /** JSON. */
  readonly value: string;
  readonly n: number;
};

/** Prepares a statement for {@link WrittenValueCount}s; those that the newest articles have come first. */
export function matchValueStatement(
  db: D1Database,
  matches: Matches,
  kind: CountedKind,
): D1PreparedStatement {
  const { sets, articles, parameters } = matchQuery(matches);
  const [value, tags] =
    kind === "hashtag"
      ? ["h.value", ", json_each(document, '$.hashtags') h"]
      : [`document -> '$.${kind}'`, ""];
  return db
    .prepare(
      `${sets} SELECT ${value} AS value, count(*) AS n FROM ${articles}${tags}
       GROUP BY 1 ORDER BY max(k) DESC`,
    )
    .bind(...parameters);
}

/** Prepares a statement for time counts of the articles that match. */
export function matchTimeStatement(
  db: D1Database,
  matches: Matches,
  request: TimeCountRequest,
): D1PreparedStatement {
  const { sets, articles, parameters } = matchQuery(matches);
  const day = (path: string, open: string) =>
    `coalesce(replace(substr(document ->> '${path}', 1, 10), '-', ''), '${open}')`;
  const counts = toTimeCountQuery(
    `${sets} SELECT ${day("$.publishedAt", OPEN_START)} AS middle, ${day("$.dating.earliest", OPEN_START)} AS first,
       ${day("$.dating.latest", OPEN_END)} AS last, 1 AS n FROM ${articles}`,
    request,
    parameters,
  );
  return db.prepare(counts.sql).bind(...counts.parameters);
}

/** SQL for the sort keys `k` and the documents of the articles that match: of none if there are too many candidates. */
function matchQuery({ filters, query }: Matches) {
  const plan = toListPlan(filters, query);
  const { parameters, bind } = createParameters();
  const { sets, from } = selectCandidates(plan, CANDIDATES, bind);
  const checks = ["true", ...toChecks(plan, CANDIDATES.order, bind)].join(" AND ");
  // A limit of 0 ends the scan before it starts, where a condition would be checked for each candidate.
  const articles = `(SELECT c.k, a.document FROM ${from} CROSS JOIN articles a ON a.sort_key = c.k
    WHERE ${checks} LIMIT iif((SELECT count(*) FROM ${from}) <= ${MAX_MATCHES}, -1, 0))`;
  return { sets, articles, parameters };
}
