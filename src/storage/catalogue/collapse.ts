import { type Bind, inRange, type ListPlan, toMatch } from "./list-plan.ts";
import { FIRST_DATED } from "./sort-key.ts";

/**
 * One article for each story: its leader, or if that is not in the list the earliest article that is. Whether an
 * article of a story is in the list is looked up in the index for each one, which takes a few hundredths of a
 * millisecond; so of each story only the earliest articles are looked at.
 */
const MAX_COLLAPSED = 50;

/** SQL that the row `a` represents its story in a list. */
export function isRepresentative(plan: ListPlan, bind: Bind): string {
  const { condition, branches, checks } = plan;
  const isComplete = condition === null && checks.length === 0 && branches.length === 1;
  if (isComplete) return "a.id = a.story";
  return `(a.id = a.story OR NOT EXISTS (
    SELECT 1 FROM (SELECT * FROM articles m WHERE m.story = a.story ORDER BY m.sort_key LIMIT ${MAX_COLLAPSED}) m
    WHERE (m.id = a.story OR (m.sort_key < ${FIRST_DATED}, m.sort_key) < (a.sort_key < ${FIRST_DATED}, a.sort_key)) AND m.id <> a.id AND ${isInList(plan, bind, "m")}))`;
}

/** SQL that counts the other articles of the list that report the story of the row `a`. */
export function countCollapsed(plan: ListPlan, bind: Bind): string {
  return `(SELECT count(*) FROM (SELECT * FROM articles m WHERE m.story = a.story ORDER BY m.sort_key
      LIMIT ${MAX_COLLAPSED}) m
    WHERE m.id <> a.id AND ${isInList(plan, bind, "m")})`;
}

/** SQL that an article is in the list. The index is asked last, because that takes longest. */
export function isInList(plan: ListPlan, bind: Bind, row: string): string {
  // Several branches are only where to look; the checks then decide.
  const [exact] = plan.branches.length === 1 ? plan.branches : [];
  const condition = exact ? exact.condition : plan.condition;
  return [
    "true",
    ...(exact ? inRange(`${row}.sort_key`, exact) : []),
    ...plan.checks.map((check) => check(row)),
    ...(condition
      ? [
          `EXISTS (SELECT 1 FROM search WHERE search MATCH ${bind(toMatch(condition))}
             AND search.rowid = ${row}.sort_key)`,
        ]
      : []),
  ].join(" AND ");
}
