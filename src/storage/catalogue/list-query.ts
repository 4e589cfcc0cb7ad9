import {
  type Bind,
  inRange,
  isArrivalOrder,
  isInList,
  type ListOrder,
  type ListPlan,
  ORDERS,
  toMatch,
  toPredicates,
  toStory,
} from "./list-plan.ts";
import { FIRST_DATED, toSqlInteger } from "./sort-key.ts";

/**
 * From a plan to SQL. The candidates of a list come in its order, from an index that has this order, and each is checked
 * until the page is full. Where a small set has all articles of the list, the set is sorted instead: the articles of a
 * story, those that arrived since, or for an order of arrival those that match.
 *
 * SQLite runs the subquery of candidates as a coroutine: it reads a candidate when the one before is checked, and none
 * after the page is full. `ORDER BY` around it would read all of them, so the order is only stated inside.
 */

/** A page ends after so many candidates, full or not. */
export const MAX_LOOKED_THROUGH = 5_000;
/** A set of so many articles is sorted, which takes about 5 ms. */
const MAX_SORTED = 5_000;
/** The same where the index has to be asked about each article, which takes up to .1 ms. */
const MAX_LOOKUPS = 200;

type CandidateRequest = {
  readonly order: ListOrder;
  /** The sort key, or in an order of arrival the edition, of the last article of the previous page. */
  readonly after: string | null;
  /** The most candidates. */
  readonly window: number;
};

/**
 * SQL for candidates `c`: sort keys `k`, what the list is ordered by (`position`: the sort key or an edition), and whether
 * each `isExact`, so that the index need not be asked about it. `sets` goes before the statement.
 */
type Candidates = { readonly sets: string; readonly from: string };

/** Conditions that a candidate `c` with the row `a` is in the list; none if every candidate is. */
export function toChecks(plan: ListPlan, order: ListOrder, bind: Bind): string[] {
  const { condition, story, since } = plan;
  const isExact =
    condition === null || (!isArrivalOrder(order) && story === null && since.length === 0);
  return [
    ...toPredicates(plan, "a", bind),
    ...(isExact ? [] : [`(c.isExact OR ${isInList(plan, "a", bind)})`]),
  ];
}

export function selectCandidates(
  plan: ListPlan,
  { order, after, window }: CandidateRequest,
  bind: Bind,
): Candidates {
  const sets = toSets(plan, order, bind);
  // At most one of these has candidates. D1 takes five terms of a compound select, so they are nested.
  const alternatives = [
    ...sets.map((set, n) => ({
      parts: [toSetPart(set, n, order)],
      isUsed: [...areLarge(sets.slice(0, n)), isSmall(set, n)],
    })),
    { parts: toStreams(plan, order, bind), isUsed: areLarge(sets) },
  ];
  const union = (selects: readonly string[]) =>
    selects.map((select) => `SELECT * FROM (${select})`).join(" UNION ALL ");
  const segments = toSegments(order, after).map(({ isIn, direction }) =>
    union(
      alternatives.map(({ parts, isUsed }) => {
        const selects = parts.map(
          ({ select, position, where }) =>
            `${select} WHERE ${["true", ...where, ...isIn(position)].join(" AND ")}`,
        );
        // A limit of 0 ends a scan before it starts; a condition would be checked for each row.
        const limit = isUsed.length === 0 ? "" : ` LIMIT iif(${isUsed.join(" AND ")}, -1, 0)`;
        return `${selects.join(" UNION ALL ")} ORDER BY position ${direction}${limit}`;
      }),
    ),
  );
  return {
    sets:
      sets.length === 0
        ? ""
        : `WITH ${sets.map(({ keys }, n) => `set${n} (k) AS MATERIALIZED (${keys})`).join(", ")}`,
    from: `(${union(segments)} LIMIT ${window}) c`,
  };
}

/** SQL for at most `most + 1` sort keys. If it has no more than `most`, it has every article of the list. */
type CandidateSet = { readonly keys: string; readonly most: number; readonly isExact: boolean };

/** The first of these that is small is used. */
function toSets(plan: ListPlan, order: ListOrder, bind: Bind): CandidateSet[] {
  const { story, since, condition } = plan;
  const isExact = condition === null;
  const ofArticles = (where: string, most: number): CandidateSet => ({
    keys: `SELECT sort_key FROM articles WHERE ${where} LIMIT ${most + 1}`,
    most,
    isExact,
  });
  if (story !== null) return [ofArticles(`story = ${toStory(story, bind)}`, MAX_SORTED)];
  const arrived = since
    // Without a condition, an order of arrival reads the same index in order.
    .filter(({ column }) => !isExact || column !== ORDERS[order])
    .map(({ column, edition }) =>
      ofArticles(`${column} > ${edition}`, isExact ? MAX_SORTED : MAX_LOOKUPS),
    );
  if (isExact || !isArrivalOrder(order)) return arrived;
  const matches = toBranches(plan, bind).map(
    ({ from, key, where }) =>
      `SELECT ${key} FROM ${from} WHERE ${["true", ...where].join(" AND ")}`,
  );
  const keys = `${matches.join(" UNION ALL ")} LIMIT ${MAX_SORTED + 1}`;
  return [...arrived, { keys, most: MAX_SORTED, isExact: true }];
}

/** A select of candidates without its last conditions. `position`: the column that a list is ordered by. */
type Part = {
  readonly select: string;
  readonly position: string;
  readonly where: readonly string[];
};

function toPart(
  { key, from, isExact }: { key: string; from: string; isExact: boolean },
  position: string,
  where: readonly string[],
): Part {
  const select = `SELECT ${key} AS k, ${position} AS position, ${isExact} AS isExact FROM ${from}`;
  return { select, position, where };
}

const isSmall = ({ most }: CandidateSet, n: number) => `(SELECT count(*) FROM set${n}) <= ${most}`;

/** Conditions that none of these sets is small. */
function areLarge(sets: readonly CandidateSet[]): string[] {
  return sets.map((set, n) => `NOT ${isSmall(set, n)}`);
}

function toSetPart({ isExact }: CandidateSet, n: number, order: ListOrder): Part {
  if (!isArrivalOrder(order)) return toPart({ key: "s.k", from: `set${n} s`, isExact }, "s.k", []);
  const from = `set${n} s CROSS JOIN articles a ON a.sort_key = s.k`;
  return toPart({ key: "s.k", from, isExact }, `a.${ORDERS[order]}`, []);
}

/** Candidates in the order of an index. */
function toStreams(plan: ListPlan, order: ListOrder, bind: Bind): Part[] {
  if (!isArrivalOrder(order)) {
    return toBranches(plan, bind).map(({ from, key, where }) =>
      toPart({ key, from, isExact: true }, key, where),
    );
  }
  const position = `a.${ORDERS[order]}`;
  const since = plan.since.filter(({ column }) => column === ORDERS[order]);
  const isExact = plan.condition === null;
  return [
    toPart(
      { key: "a.sort_key", from: "articles a", isExact },
      position,
      since.map(({ edition }) => `${position} > ${edition}`),
    ),
  ];
}

/** The parts of an index in which candidates are, in order of time. */
function toBranches({ branches }: ListPlan, bind: Bind) {
  return branches.map(({ condition, ...range }) => {
    const [from, key] = condition ? ["search", "search.rowid"] : ["articles a", "a.sort_key"];
    const match = condition ? [`search MATCH ${bind(toMatch(condition))}`] : [];
    return { from, key, where: [...match, ...inRange(key, range)] };
  });
}

/** Parts of a list with a direction each, one after the other, as conditions on what orders it. */
type Segment = {
  readonly direction: "ASC" | "DESC";
  readonly isIn: (position: string) => readonly string[];
};

/** Undated articles come last in both orders of time, the latest upload first. Their sort keys are lower than all others. */
function toSegments(order: ListOrder, after: string | null): readonly Segment[] {
  const end = after === null ? null : toSqlInteger(after);
  const behind = (position: string) => (end === null ? [] : [`${position} < ${end}`]);
  const isUndated = end !== null && BigInt(end) < BigInt(FIRST_DATED);
  if (order !== "oldest" || isUndated) return [{ direction: "DESC", isIn: behind }];
  return [
    {
      direction: "ASC",
      isIn: (position) => [`${position} ${end === null ? ">=" : ">"} ${end ?? FIRST_DATED}`],
    },
    { direction: "DESC", isIn: (position) => [`${position} < ${FIRST_DATED}`] },
  ];
}
