/**
 * The rows of one statement of a batch. `batch()` has a single row type for all statements, so the caller
 * names each one's here, as with `all<Row>()`.
 */
export function rowsOf<Row>(result: D1Result | undefined): Row[] {
  return result ? (result.results as Row[]) : [];
}

/** Rows of several kinds, each with its columns by name as `json`: returns those of one kind. */
export function jsonRowsOf<Rows>({ results }: D1Result) {
  const all = Map.groupBy(results as { kind: keyof Rows; json: string }[], ({ kind }) => kind);
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
