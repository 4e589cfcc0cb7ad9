/** A database that counts statements, and the rows that D1 reports as read and written. */

export type Meter = { statements: number; read: number; written: number };

export function metered(db: D1Database): { readonly db: D1Database; readonly meter: Meter } {
  const meter: Meter = { statements: 0, read: 0, written: 0 };
  const add = (results: readonly { readonly meta: D1Meta }[]) => {
    meter.statements += results.length;
    for (const { meta } of results) {
      meter.read += meta.rows_read;
      meter.written += meta.rows_written;
    }
  };
  const real = new WeakMap<object, D1PreparedStatement>();
  const counted = (statement: D1PreparedStatement): D1PreparedStatement => {
    const proxy = new Proxy(statement, {
      get: (target, property) => {
        if (property === "bind") return (...values: unknown[]) => counted(target.bind(...values));
        if (property === "first") {
          return async (column?: string) => {
            const result = await target.all<Record<string, unknown>>();
            add([result]);
            const [row] = result.results;
            return row === undefined ? null : column === undefined ? row : row[column];
          };
        }
        return async () => {
          const result = await (property === "run" ? target.run() : target.all());
          add([result]);
          return result;
        };
      },
    });
    real.set(proxy, statement);
    return proxy;
  };
  const proxy = new Proxy(db, {
    get: (target, property) => {
      if (property === "prepare") return (sql: string) => counted(target.prepare(sql));
      if (property !== "batch") {
        const value: unknown = Reflect.get(target, property);
        return typeof value === "function" ? value.bind(target) : value;
      }
      return async (statements: D1PreparedStatement[]) => {
        const results = await target.batch(statements.map((each) => real.get(each) ?? each));
        add(results);
        return results;
      };
    },
  });
  return { db: proxy, meter };
}
