import { type CountedKind, OPEN_END, OPEN_START } from "../../search/count-entries.ts";
import { selectJournal } from "./arrival.ts";
import { isInList } from "./collapse.ts";
import { createParameters, selectCandidates, toListPlan } from "./list-plan.ts";
import type { ListRequest } from "./lists.ts";
import { type Period, type TimeCountRequest, toTimeCountQuery } from "./time-counts.ts";

/** Counts of the articles that match filters or a query. They read each of these articles. */

/**
 * The numbers of articles that such a count may read: SQLite then takes about 5 ms in a corpus of 100,000. FTS5 returns
 * the articles in order of time, and a limit stops it.
 */
const MAX_MATCHES = 800;
/** Each article has several hashtags, which have to be grouped. */
const MAX_MATCHES_BY_HASHTAG = 400;

export function maxMatches(by: CountedKind | Period): number {
  return by === "hashtag" ? MAX_MATCHES_BY_HASHTAG : MAX_MATCHES;
}

type Matches = Pick<ListRequest, "filters" | "query">;

/** The articles that would be read: their number, and the sort keys of the first and the last one. */
export type MatchRange = {
  readonly n: number;
  /** Null if there are none. */
  readonly first: string | null;
  readonly last: string | null;
};

/** Prepares a statement for the {@link MatchRange} of the newest `limit` articles: it only reads the index. */
export function matchStatement(
  db: D1Database,
  matches: Matches,
  limit: number,
): D1PreparedStatement {
  const { candidates, parameters } = matchQuery(matches, limit);
  return db
    .prepare(
      `SELECT count(*) AS n, CAST(min(k) AS TEXT) AS first, CAST(max(k) AS TEXT) AS last
       FROM (${candidates})`,
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
  const { candidates, checks, parameters } = matchQuery(matches, maxMatches(kind) + 1);
  const [value, tags] =
    kind === "hashtag"
      ? ["h.value", ", json_each(a.document, '$.hashtags') h"]
      : [`a.document -> '$.${kind}'`, ""];
  return db
    .prepare(
      `SELECT ${value} AS value, count(*) AS n
       FROM (${unlessMore(candidates, maxMatches(kind))}) m CROSS JOIN articles a ON a.sort_key = m.k${tags}
       WHERE ${checks()}
       GROUP BY 1 ORDER BY max(a.sort_key) DESC`,
    )
    .bind(...parameters);
}

/** Prepares a statement for time counts of the articles that match. */
export function matchTimeStatement(
  db: D1Database,
  matches: Matches,
  request: TimeCountRequest,
): D1PreparedStatement {
  const { candidates, checks, parameters } = matchQuery(matches, maxMatches(request.period) + 1);
  const day = (path: string, open: string) =>
    `coalesce(replace(substr(a.document ->> '${path}', 1, 10), '-', ''), '${open}')`;
  const counts = toTimeCountQuery(
    `SELECT ${day("$.publishedAt", OPEN_START)} AS middle, ${day("$.dating.earliest", OPEN_START)} AS first,
       ${day("$.dating.latest", OPEN_END)} AS last, 1 AS n
     FROM (${unlessMore(candidates, maxMatches(request.period))}) m
     CROSS JOIN articles a ON a.sort_key = m.k WHERE ${checks()}`,
    request,
    parameters,
  );
  return db.prepare(counts.sql).bind(...counts.parameters);
}

/**
 * SQL for candidates, or for none if they are more than `most`: their articles would be read for nothing. A limit of 0
 * ends the scan before it starts, where a condition would be checked for each candidate.
 */
function unlessMore(candidates: string, most: number): string {
  return `SELECT k FROM (${candidates})
    LIMIT iif((SELECT count(*) FROM (${candidates})) <= ${most}, -1, 0)`;
}

/** The sort keys `k` of the newest candidates, and the condition on the row `a` of a candidate that matches. */
function matchQuery({ filters, query }: Matches, limit: number) {
  const plan = toListPlan(filters, query);
  const { parameters, bind } = createParameters();
  const { story, addedSince, updatedSince } = filters;
  if (story === null) {
    const since = addedSince ?? updatedSince;
    // What arrived lately is at the end of the journal, and can be older than the newest articles. With other filters
    // the index finds the candidates: looking up each entry of the journal there takes up to .2 ms.
    const isInJournal = since !== null && plan.condition === null && plan.branches.length === 1;
    const candidates = isInJournal
      ? `SELECT k FROM (${selectJournal(addedSince === null ? "updated" : "added", since, limit)})`
      : selectCandidates(plan, bind, limit);
    const checks = ["true", ...plan.checks.map((check) => check("a"))].join(" AND ");
    return { candidates, checks: () => checks, parameters };
  }
  const candidates = `SELECT sort_key AS k FROM articles WHERE story = ${bind(story)}
    ORDER BY sort_key DESC LIMIT ${limit}`;
  return { candidates, checks: () => isInList(plan, bind, "a"), parameters };
}
