import type * as z from "zod";
import type { ListedArticle } from "../schema/article.ts";
import type { countSchema } from "../schema/facets.ts";
import type { CountedKind } from "../search/count-entries.ts";
import { toFacet } from "../search/facets.ts";
import type { WrittenValueCount } from "../storage/catalogue/match-counts.ts";
import type { Period, TimeCount, TimeCountRequest } from "../storage/catalogue/time-counts.ts";
import type { ValueCount } from "../storage/catalogue/value-counts.ts";
import { foldWord } from "../text/fold.ts";

export type Count = z.infer<typeof countSchema>;

/** A count, and its key in the order of the catalogue. */
export type CountRow = { readonly count: Count; readonly key: string };

/** Counts as items of lists. */
export const toSource = ({ key, name = key, articleCount }: Count) => {
  return { id: key, name, articleCount };
};
export const toHashtag = ({ key, articleCount }: Count) => ({ tag: key, articleCount });
export const toLanguage = ({ key, articleCount }: Count) => ({ language: key, articleCount });

/** Joins the values that fold to the same one. The first spelling, of the newest article, is shown. */
export function foldCounts(kind: CountedKind, written: readonly WrittenValueCount[]): CountRow[] {
  const rows = new Map<string, CountRow>();
  for (const { value, n } of written) {
    const count = toCount(JSON.parse(value), n);
    if (count === null) continue;
    const key = toFacet(kind, count.key);
    const known = rows.get(key);
    rows.set(key, {
      key,
      count: known ? { ...known.count, articleCount: known.count.articleCount + n } : count,
    });
  }
  return [...rows.values()];
}

type WrittenValue =
  | { readonly id: string; readonly name: string }
  | { readonly tag: string }
  | string
  | null;

function toCount(value: WrittenValue, articleCount: number): Count | null {
  if (value === null) return null;
  if (typeof value === "string") return { key: value, articleCount };
  if ("tag" in value) return { key: value.tag, articleCount };
  return { key: value.id, name: value.name, articleCount };
}

export function toCountPage(
  rows: readonly CountRow[],
  { sort, after, limit }: Pick<TimeCountRequest, "sort" | "after" | "limit">,
): readonly CountRow[] {
  const order = (a: CountRow, b: CountRow) =>
    (sort === "count" ? b.count.articleCount - a.count.articleCount : 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const isAfter = ({ key, count: { articleCount } }: CountRow) =>
    after === null ||
    (sort === "count" && articleCount !== after[0] ? articleCount < after[0] : key > after[1]);
  return rows.filter(isAfter).sort(order).slice(0, limit);
}

/** A value as the newest article that has it writes it. */
export function toValueRow(kind: CountedKind, row: ValueCount): CountRow {
  const { term, value, articleCount } = row;
  const article: ListedArticle = JSON.parse(row.document);
  const written: WrittenValue | undefined =
    kind === "hashtag"
      ? article.hashtags.find(({ tag }) => foldWord(tag) === value)
      : article[kind];
  return {
    key: term,
    count: toCount(written ?? null, articleCount) ?? { key: value, articleCount },
  };
}

export function toPeriodRow(
  period: Period,
  { key, articleCount, atLeast, atMost }: TimeCount,
): CountRow {
  return { key, count: { key: toPeriodKey(period, key), articleCount, atLeast, atMost } };
}

/** ISO 8601: `2025-08-01`, `2025-W31`, `2025-08`, `2025`. */
export function toPeriodKey(period: Period, digits: string): string {
  const [year, rest] = [digits.slice(0, 4), digits.slice(4)];
  if (period === "year") return year;
  if (period === "week") return `${year}-W${rest}`;
  return period === "month" ? `${year}-${rest}` : `${year}-${rest.slice(0, 2)}-${rest.slice(2)}`;
}
