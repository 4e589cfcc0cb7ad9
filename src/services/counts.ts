import {
  type Contradiction,
  contradiction,
  findFilterContradiction,
  findOutdatedEdition,
  foreignCursor,
} from "../parameters/contradictions.ts";
import {
  type CountKey,
  type CountsPosition,
  type CountsRequest,
  isPeriod,
} from "../parameters/counts.ts";
import { listName } from "../parameters/cursor.ts";
import { FIRST_DAY, LAST_DAY, toDayDigits } from "../search/count-entries.ts";
import { type ArticleFilters, NO_FILTERS } from "../search/filters.ts";
import type { Total } from "../storage/catalogue/lists.ts";
import {
  MAX_MATCHES,
  type MatchRange,
  matchStatement,
  matchTimeStatement,
  matchValueStatement,
  type WrittenValueCount,
} from "../storage/catalogue/match-counts.ts";
import {
  type FoundPage,
  type Head,
  readWithHead,
  rowsOf,
  toPage,
} from "../storage/catalogue/rows.ts";
import { timeOfSortKey } from "../storage/catalogue/sort-key.ts";
import { dayOf } from "../storage/catalogue/spending.ts";
import {
  MAX_TIME_ENTRIES,
  type TimeCount,
  type TimeCountRequest,
  timeCountStatement,
} from "../storage/catalogue/time-counts.ts";
import { type Days, MAX_DAY_ENTRIES, readValueCounts } from "../storage/catalogue/value-counts.ts";
import { DAY } from "../text/durations.ts";
import {
  type Count,
  type CountRow,
  foldCounts,
  toCountPage,
  toPeriodRow,
  toValueRow,
} from "./count-rows.ts";
import { type Known, readWithNames } from "./names.ts";

type CountPage = Pick<TimeCountRequest, "sort" | "after" | "limit">;
type Result = Head & { readonly tooMany: string | null; readonly rows: readonly CountRow[] };

/**
 * Counts articles per period or value. Without filters, or with `from` and `to` as whole days alone, the index has the
 * counts. Otherwise each article that matches is read, and there must not be too many.
 */
export async function countArticlesBy(
  db: D1Database,
  request: CountsRequest,
): Promise<(Head & FoundPage<Count, CountsPosition> & Pick<Known, "unknownName">) | Contradiction> {
  const { by, filters, query, limit, cursor } = request;
  const sort = request.sort ?? (isPeriod(by) ? "key" : "count");
  const list = listName(filters, query, false);
  if (cursor && (cursor[0] !== by || cursor[1] !== sort || cursor[4] !== list)) {
    return foreignCursor();
  }
  const contradicting = findFilterContradiction(filters);
  if (contradicting) return contradicting;
  const page: CountPage = { sort, after: cursor && [cursor[2], cursor[3]], limit: limit + 1 };
  const days = toWholeDays(request);
  const { result, unknownName } = await readWithNames(db, request, (known) =>
    days === undefined
      ? countMatches(db, { ...request, ...known }, page)
      : countIndexed(db, by, days, page),
  );
  const { tooMany, rows, ...head } = result;
  const outdated = findOutdatedEdition(filters, head);
  if (outdated) return outdated;
  if (tooMany !== null) return contradiction("from", tooMany);
  const positionOf = ({ count, key }: CountRow): CountsPosition => {
    return [by, sort, count.articleCount, key, list];
  };
  const counts = toPage(rows, limit, positionOf, ({ count }) => count);
  return { kind: "page", ...head, ...counts, unknownName };
}

/** Whether {@link countArticlesBy} can count a list with this total. */
export function canCount(
  request: Pick<CountsRequest, "by" | "filters" | "query">,
  total: Total | null,
): boolean {
  return toWholeDays(request) !== undefined || !total?.totalIsAtLeast;
}

const DAY_START = "T00:00:00.000Z";
const DAY_END = "T23:59:59.999Z";

/** Returns the days that a request asks for alone; null for all articles, and undefined if it has other filters. */
function toWholeDays({
  filters,
  query,
}: Pick<CountsRequest, "filters" | "query">): Days | null | undefined {
  const { from, to } = filters;
  const others = { ...filters, from: null, to: null };
  if (query !== null || JSON.stringify(others) !== JSON.stringify(NO_FILTERS)) return undefined;
  if (from === null && to === null) return null;
  if (!(from ?? DAY_START).endsWith(DAY_START) || !(to ?? DAY_END).endsWith(DAY_END))
    return undefined;
  return [from ? toDayDigits(from) : FIRST_DAY, to ? toDayDigits(to) : LAST_DAY];
}

async function countIndexed(
  db: D1Database,
  by: CountKey,
  days: Days | null,
  page: CountPage,
): Promise<Result> {
  const tooMany = (most: number) =>
    `This count would read more than ${most} entries of the index. Use from and to for fewer days.`;
  if (!isPeriod(by)) {
    const { counts, isCut, ...head } = await readValueCounts(db, { ...page, kind: by, days });
    const rows = counts.map((row) => toValueRow(by, row));
    return { ...head, tooMany: isCut ? tooMany(MAX_DAY_ENTRIES) : null, rows };
  }
  const [head, counts] = await readWithHead(db, [
    timeCountStatement(db, { ...page, period: by, days }),
  ]);
  const found = rowsOf<TimeCount>(counts);
  return {
    ...head,
    tooMany: (found[0]?.read ?? 0) > MAX_TIME_ENTRIES ? tooMany(MAX_TIME_ENTRIES) : null,
    rows: found.map((row) => toPeriodRow(by, row)),
  };
}

async function countMatches(
  db: D1Database,
  request: CountsRequest,
  page: CountPage,
): Promise<Result> {
  const { by } = request;
  const [head, matches, counts] = await readWithHead(db, [
    matchStatement(db, request),
    isPeriod(by)
      ? matchTimeStatement(db, request, { ...page, period: by })
      : matchValueStatement(db, request, by),
  ]);
  const [range] = rowsOf<MatchRange>(matches);
  return {
    ...head,
    tooMany: range && range.n > MAX_MATCHES ? describeTooMany(request, range) : null,
    rows: isPeriod(by)
      ? rowsOf<TimeCount>(counts).map((row) => toPeriodRow(by, row))
      : toCountPage(foldCounts(by, rowsOf<WrittenValueCount>(counts)), page),
  };
}

function describeTooMany({ filters, query }: CountsRequest, range: MatchRange): string {
  const { addedSince, updatedSince } = filters;
  if (addedSince !== null || updatedSince !== null) {
    const parameter = addedSince !== null ? "addedSince" : "updatedSince";
    const { from, to } = filters;
    const alone = { ...NO_FILTERS, addedSince, updatedSince, from, to };
    if (query !== null || JSON.stringify(filters) !== JSON.stringify(alone)) {
      return `More than ${MAX_MATCHES} articles match without ${parameter}, and this count reads each of them. Add from and to or another filter, or omit all filters but ${parameter}.`;
    }
    return `This count would read more than ${MAX_MATCHES} articles to find those that ${parameter} asks for. Use a later ${parameter}, from and to, or another filter.`;
  }
  const problem = `More than ${MAX_MATCHES} articles match, and a count with these filters reads each of them.`;
  const from = findNarrowerFrom(filters, range);
  return from === null
    ? `${problem} Narrow it with from and to, or with another filter.`
    : `${problem} Use from=${from} or a later day, or add another filter.`;
}

/**
 * Returns the first day from which few enough articles match: the one after that of the newest article too many. Null if
 * that is after all of them, or if the filters find articles by more than their best known time.
 */
function findNarrowerFrom(filters: ArticleFilters, { first, last }: MatchRange): string | null {
  const { story, match, addedSince, updatedSince } = filters;
  const isByTime =
    story === null && match === "middle" && addedSince === null && updatedSince === null;
  if (!isByTime || first === null || last === null) return null;
  const [least, most] = [timeOfSortKey(first), timeOfSortKey(last)];
  if (least === null || most === null) return null;
  const from = dayOf(least + DAY);
  return from <= dayOf(most) ? from : null;
}
