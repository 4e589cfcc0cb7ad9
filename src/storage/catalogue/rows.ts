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
