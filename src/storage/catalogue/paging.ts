export type Order = "newest" | "oldest";

/** A page of a list: up to `limit` articles behind the place `after`. */
export type Page = { readonly order: Order; readonly after: string | null; readonly limit: number };

/** Which articles are of a list: tables, a condition on them, and the column that has the places. */
export type Condition = {
  readonly tables: string;
  readonly where: string;
  readonly parameters: readonly string[];
  readonly place: "a.place" | "search.rowid";
};

/** Keyset paging over places, which are in order of time. */
export function pageOf(
  db: D1Database,
  { columns, tables, where, parameters, place }: Condition & { readonly columns: string },
  { order, after, limit }: Page,
): D1PreparedStatement {
  const [behind, direction] = order === "newest" ? ["<", "DESC"] : [">", "ASC"];
  const range = after === null ? "true" : `${place} ${behind} ${integer(after)}`;
  return db
    .prepare(
      `SELECT ${columns} FROM ${tables} WHERE ${where} AND ${range}
       ORDER BY ${place} ${direction} LIMIT ${limit}`,
    )
    .bind(...parameters);
}

/** A place as a number of SQL: nothing but digits comes through. */
export function integer(place: string): string {
  return String(BigInt(place));
}
