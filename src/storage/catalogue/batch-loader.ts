/**
 * Wraps a database so that all queries made in one tick go out as one batch. Functions that know nothing
 * of each other then share one round trip, and see the same state of the catalogue.
 *
 * @example
 * const db = createBatchLoader(env.CATALOGUE);
 * await Promise.all([listSightings(db, …), listRelated(db, …)]);
 */
export function createBatchLoader(db: D1Database): D1Database {
  let waiting: Waiting[] = [];

  async function send(): Promise<void> {
    const queries = waiting;
    waiting = [];
    try {
      const results = await db.batch(queries.flatMap(({ statements }) => statements));
      let from = 0;
      for (const { statements, answer } of queries) {
        answer(results.slice(from, from + statements.length));
        from += statements.length;
      }
    } catch (error) {
      for (const { fail } of queries) fail(error);
    }
  }

  function batch<Row>(statements: D1PreparedStatement[]): Promise<D1Result<Row>[]> {
    return new Promise((resolve, fail) => {
      const answer = (results: D1Result[]) => resolve(results as D1Result<Row>[]);
      if (waiting.push({ statements, answer, fail }) === 1) queueMicrotask(send);
    });
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

  return {
    batch,
    prepare: (query) => joining(db.prepare(query)),
    exec: (query) => db.exec(query),
    dump: () => db.dump(),
    withSession: (constraint) => db.withSession(constraint),
  };
}

type Waiting = {
  readonly statements: readonly D1PreparedStatement[];
  readonly answer: (results: D1Result[]) => void;
  readonly fail: (error: unknown) => void;
};
