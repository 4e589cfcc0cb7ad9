/** Sending statements to the catalogue, and reading the rows that they return. */

/**
 * The rows of one statement of a batch. `batch()` has a single row type for all statements, so the caller
 * names each one's here, as with `all<Row>()`.
 */
export function rowsOf<Row>(result: D1Result | undefined): Row[] {
  return result ? (result.results as Row[]) : [];
}

/** Sends one statement with its parameters, and returns its rows. */
export async function execute<Row>(
  db: D1Database,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const statement = db.prepare(sql).bind(...parameters);
  return (await statement.all<Row>()).results;
}

/** The state of the corpus: an edition of the journal that `epoch` names. `state` has both. */
export type Head = {
  readonly edition: number;
  readonly epoch: string;
  readonly state: string;
  /** The number of all articles. */
  readonly articles: number;
};

const HEAD_QUERY =
  "SELECT edition, epoch, epoch || '-' || edition AS state, article_count AS articles FROM head";

/** Sends statements as one batch. Returns the state of the corpus that they see, and their results. */
export async function readWithHead(
  db: D1Database,
  statements: readonly D1PreparedStatement[],
): Promise<[Head, ...D1Result[]]> {
  const [heads, ...results] = await db.batch([db.prepare(HEAD_QUERY), ...statements]);
  return [requireRow(rowsOf<Head>(heads)[0]), ...results];
}

/** A row that there always is, such as that of the table `head`, which the first migration fills. */
export function requireRow<Row>(row: Row | null | undefined): Row {
  if (!row) throw new Error("The catalogue lacks a row. Apply the migrations.");
  return row;
}

/**
 * Sends one statement whose rows are of several kinds, each with its columns by name as `json`. Returns a function for the
 * rows of one kind.
 */
export async function executeByKind<Rows>(
  db: D1Database,
  sql: string,
  parameters: readonly unknown[],
) {
  const rows = await execute<{ kind: keyof Rows; json: string }>(db, sql, parameters);
  const all = Map.groupBy(rows, ({ kind }) => kind);
  return <Kind extends keyof Rows>(kind: Kind): Rows[Kind][] =>
    (all.get(kind) ?? []).map(({ json }) => JSON.parse(json));
}

/** Some items of a list. `next` is the position of the last one, null at the end of the list. */
export type Page<Item, Position> = {
  readonly items: readonly Item[];
  readonly next: Position | null;
};

/** A page of a list, where there can also be something else. */
export type FoundPage<Item, Position> = { readonly kind: "page" } & Page<Item, Position>;

/** Builds a page from rows, of which there is one more than `limit` if the list continues. */
export function toPage<Row, Position, Item>(
  rows: readonly Row[],
  limit: number,
  positionOf: (last: Row) => Position,
  toItem: (row: Row) => Item,
): Page<Item, Position> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(toItem), next: last ? positionOf(last) : null };
}
