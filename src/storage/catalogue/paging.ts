type ListOrder = "newest" | "oldest";

/** A page of a list: up to `limit` articles after the sort key `after`. */
export type PageRequest = {
  readonly order: ListOrder;
  readonly after: string | null;
  readonly limit: number;
};

/** The tables of a list, a condition on them, and the column that contains the sort keys. */
export type ListCondition = {
  readonly tables: string;
  readonly where: string;
  readonly parameters: readonly string[];
  readonly sortKey: "a.sort_key" | "search.rowid";
};

/** Builds a statement that pages by sort key, which orders by time (keyset pagination). */
export function pageStatement(
  db: D1Database,
  { columns, tables, where, parameters, sortKey }: ListCondition & { readonly columns: string },
  { order, after, limit }: PageRequest,
): D1PreparedStatement {
  const [behind, direction] = order === "newest" ? ["<", "DESC"] : [">", "ASC"];
  const range = after === null ? "true" : `${sortKey} ${behind} ${toSqlInteger(after)}`;
  return db
    .prepare(
      `SELECT ${columns} FROM ${tables} WHERE ${where} AND ${range}
       ORDER BY ${sortKey} ${direction} LIMIT ${limit}`,
    )
    .bind(...parameters);
}

/** Formats a sort key for SQL. Throws unless it is an integer. */
export function toSqlInteger(sortKey: string): string {
  return String(BigInt(sortKey));
}
