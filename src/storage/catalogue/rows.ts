/**
 * The rows of one statement of a batch. `batch()` has one row type for all its statements, so the
 * caller names each one's here, as it does with `all<Row>()`.
 */
export function rowsOf<Row>(result: D1Result | undefined): Row[] {
  return result ? (result.results as Row[]) : [];
}
