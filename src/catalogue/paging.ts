import { FIRST_DATED, isDated } from "./place.ts";

export type Order = "newest" | "oldest";

/** A page of a list: up to `limit` articles behind the place `after`, undated ones last. */
export type Page = { readonly order: Order; readonly after: string | null; readonly limit: number };

/** What a list selects: articles `a` that meet a condition, and the column that has their places. */
export type Selection = {
  readonly select: string;
  readonly where: string;
  readonly parameters: readonly string[];
  readonly place: "a.place" | "search.rowid";
};

/** Keyset paging over places, which are in order of time. */
export function pageOf(
  db: D1Database,
  { select, where, parameters, place }: Selection,
  { order, after, limit }: Page,
): D1PreparedStatement {
  const rows = (range: string, direction: "ASC" | "DESC") =>
    `${select} WHERE ${where} AND ${range} ORDER BY ${place} ${direction} LIMIT ${limit}`;
  if (order === "newest") {
    const range = after === null ? "true" : `${place} < ${integer(after)}`;
    return db.prepare(rows(range, "DESC")).bind(...parameters);
  }
  const behind = after === null ? "true" : `${place} > ${integer(after)}`;
  const undated = rows(`${behind} AND ${place} < ${FIRST_DATED}`, "ASC");
  if (after !== null && !isDated(after)) return db.prepare(undated).bind(...parameters);
  const dated = rows(`${behind} AND ${place} >= ${FIRST_DATED}`, "ASC");
  const allUndated = rows(`${place} < ${FIRST_DATED}`, "ASC");
  return db
    .prepare(`SELECT * FROM (${dated}) UNION ALL SELECT * FROM (${allUndated}) LIMIT ${limit}`)
    .bind(...parameters);
}

/** A place as a number of SQL: nothing but digits comes through. */
export function integer(place: string): string {
  return String(BigInt(place));
}
