import { replacing } from "../metered.ts";

/**
 * Wraps a database so that all queries made in one tick go out as one batch. Functions that know nothing
 * of each other then share one round trip, and see the same state of the catalogue.
 *
 * @example
 * const db = createBatchLoader(env.CATALOGUE);
 * await Promise.all([listSightings(db, …), listRelated(db, …)]);
 */
export function createBatchLoader(db: D1Database): D1Database {
  type Batch = { readonly all: D1PreparedStatement[]; readonly sent: Promise<D1Result[]> };
  let next: Batch | null = null;

  function collect(): Batch {
    const all: D1PreparedStatement[] = [];
    const sent = Promise.resolve().then(() => {
      next = null;
      return db.batch(all);
    });
    return { all, sent };
  }

  async function batch<Row>(statements: D1PreparedStatement[]): Promise<D1Result<Row>[]> {
    next ??= collect();
    const { all, sent } = next;
    const to = all.push(...statements);
    return (await sent).slice(to - statements.length, to) as D1Result<Row>[];
  }

  /** Wraps a statement so that its `all()` joins the batch. */
  function joining(statement: D1PreparedStatement): D1PreparedStatement {
    const bind = statement.bind.bind(statement);
    return Object.assign(statement, {
      bind: (...values: unknown[]) => joining(bind(...values)),
      async all<Row>(): Promise<D1Result<Row>> {
        const [result] = await batch<Row>([statement]);
        if (!result) throw new Error("D1 returned fewer results than the batch has statements.");
        return result;
      },
    });
  }

  return replacing(db, { batch, prepare: (query: string) => joining(db.prepare(query)) });
}
