/**
 * Bindings that count what they use of the plan's budgets, whichever function uses them: D1 by what its results report,
 * KV and queues by the calls. Only the methods that this project uses are counted: `raw()`, `exec()` and sessions are not.
 */

/** What was used: KV writes and deletes, D1 rows written (indexes included), and operations of queues. */
export type Usage = Record<"kvWrites" | "kvDeletes" | "d1Rows" | "queueOperations", number>;

export const noUsage = (): Usage => ({ kvWrites: 0, kvDeletes: 0, d1Rows: 0, queueOperations: 0 });

/** A message is written, read and deleted, and is far below the 64 KB of one operation. */
export const OPERATIONS_PER_MESSAGE = 3;

/** Called with the results of the statements of one request to D1. */
type Observer = (results: readonly { readonly meta: D1Meta }[]) => void;

export function meterDatabase(db: D1Database, usage: Usage): D1Database {
  return observeDatabase(db, (results) => {
    for (const { meta } of results) usage.d1Rows += meta.rows_written;
  });
}

/** A database that reports its results. */
export function observeDatabase(db: D1Database, observe: Observer): D1Database {
  const real = new WeakMap<object, D1PreparedStatement>();
  const observed = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async <Row>() => {
      const result = await statement.all<Row>();
      observe([result]);
      return result;
    };
    const proxy = replacing(statement, {
      bind: (...values: unknown[]) => observed(statement.bind(...values)),
      all,
      run: all,
      // D1 reports nothing of `first()`, which makes the same request.
      first: async (column?: string) => {
        const [row] = (await all<Record<string, unknown>>()).results;
        return row === undefined ? null : column === undefined ? row : row[column];
      },
    });
    real.set(proxy, statement);
    return proxy;
  };
  return replacing(db, {
    prepare: (sql: string) => observed(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await db.batch(statements.map((each) => real.get(each) ?? each));
      observe(results);
      return results;
    },
  });
}

export function meterNamespace(kv: KVNamespace, usage: Usage): KVNamespace {
  return replacing(kv, {
    put: (...given: Parameters<KVNamespace["put"]>) => {
      usage.kvWrites += 1;
      return kv.put(...given);
    },
    delete: (key: string) => {
      usage.kvDeletes += 1;
      return kv.delete(key);
    },
  });
}

/** Messages that the queue did not accept are not counted. */
export function meterQueue<Body>(queue: Queue<Body>, usage: Usage): Queue<Body> {
  return replacing(queue, {
    send: async (...given: Parameters<Queue<Body>["send"]>) => {
      const sent = await queue.send(...given);
      usage.queueOperations += OPERATIONS_PER_MESSAGE;
      return sent;
    },
    sendBatch: async (...given: Parameters<Queue<Body>["sendBatch"]>) => {
      const messages = [...given[0]];
      const sent = await queue.sendBatch(messages, given[1]);
      usage.queueOperations += messages.length * OPERATIONS_PER_MESSAGE;
      return sent;
    },
  });
}

/** The same object with other methods in place of some. */
export function replacing<T extends object>(
  target: T,
  methods: { readonly [name in keyof T]?: unknown },
): T {
  return new Proxy(target, {
    get: (object, property) => {
      if (property in methods) return methods[property as keyof T];
      const value: unknown = Reflect.get(object, property);
      return typeof value === "function" ? value.bind(object) : value;
    },
  });
}
