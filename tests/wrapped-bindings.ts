/** Wrapped bindings that count calls or make some fail. All other calls go to Miniflare's real stores. */

/** Wraps `target` so that each method call is added to `calls` under the method's name. */
export function countingCalls<T extends object>(target: T, calls: string[]): T {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        calls.push(String(property));
        return Reflect.apply(value, object, args);
      };
    },
  });
}

/** Wraps `target` so that the methods in `broken` throw, as an unavailable store does. */
export function failing<T extends object>(target: T, broken: readonly string[]): T {
  return new Proxy(target, {
    get(object, property) {
      if (broken.includes(String(property))) {
        return () => {
          throw new Error(`${String(property)} is out of reach`);
        };
      }
      const value: unknown = Reflect.get(object, property);
      return typeof value === "function" ? value.bind(object) : value;
    },
  });
}

/** Wraps `target` so that the methods in `hung` never respond. */
export function hanging<T extends object>(target: T, hung: readonly string[]): T {
  return new Proxy(target, {
    get(object, property) {
      if (hung.includes(String(property))) return () => new Promise(() => {});
      const value: unknown = Reflect.get(object, property);
      return typeof value === "function" ? value.bind(object) : value;
    },
  });
}

/** What happens instead of a call, which `run` makes. */
export type Fault = (run: () => Promise<unknown>) => unknown;

/** Wraps `target` so that `fault` replaces the `n`th call of `method`, counted from 1, or every call. */
export function onCall<T extends object>(
  target: T,
  method: string,
  n: number | "every",
  fault: Fault,
): T {
  let calls = 0;
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property);
      if (typeof value !== "function") return value;
      if (property !== method) return value.bind(object);
      return (...args: unknown[]) => {
        const run = () => Reflect.apply(value, object, args);
        calls += 1;
        return n === "every" || calls === n ? fault(run) : run();
      };
    },
  });
}

/** A queue that loses its messages. */
export function losing<T extends object>(queue: T): T {
  return new Proxy(queue, {
    get: (target, property) =>
      property === "sendBatch" || property === "send"
        ? async () => {}
        : Reflect.get(target, property),
  });
}

/** A catalogue whose batches go to `batch`, which runs them on the real one. */
export function interceptingBatches(
  catalogue: D1Database,
  batch: (statements: D1PreparedStatement[]) => Promise<D1Result[]>,
): D1Database {
  return new Proxy(catalogue, {
    get: (db, property) => (property === "batch" ? batch : Reflect.get(db, property).bind(db)),
  });
}

/** A queue that collects the names of captures and delivers nothing. */
export function collectingNames<T extends object>(queue: T, names: string[]): T {
  return new Proxy(queue, {
    get: (target, property) =>
      property === "sendBatch"
        ? async (messages: Iterable<{ body: { name: string } }>) => {
            names.push(...[...messages].map(({ body }) => body.name));
          }
        : Reflect.get(target, property),
  });
}

/** A queue that holds its messages and delivers nothing. */
export function holding<Body>(queue: Queue<Body>, held: Body[]): Queue<Body> {
  return new Proxy(queue, {
    get: (target, property) => {
      if (property === "send") return async (body: Body) => void held.push(body);
      if (property !== "sendBatch") return Reflect.get(target, property);
      return async (messages: Iterable<MessageSendRequest<Body>>) => {
        held.push(...[...messages].map(({ body }) => body));
      };
    },
  });
}

const PASSED = "passed ";

/**
 * An inbox that lists one object per page, and an empty page before each name in `gaps`, as R2 may do for
 * deleted objects. As in R2, only the cursor gets past an empty page. Endless requests for one page throw.
 */
export function withSparseListings(inbox: R2Bucket, gaps: readonly string[]): R2Bucket {
  let patience = 20;
  const list = async ({ cursor, startAfter, ...options }: R2ListOptions = {}) => {
    if (--patience < 0) throw new Error("The inbox was listed 20 times.");
    const passed = cursor?.startsWith(PASSED) ?? false;
    const real = passed ? cursor?.slice(PASSED.length) : cursor;
    const from = real ? { cursor: real } : startAfter !== undefined && { startAfter };
    const page = await inbox.list({ ...options, ...from, limit: 1 });
    const isGap = page.objects.some(({ key }) => gaps.includes(key)) && !passed;
    return isGap
      ? { objects: [], delimitedPrefixes: [], truncated: true, cursor: PASSED + (real ?? "") }
      : page;
  };
  return new Proxy(inbox, {
    get: (target, property) => (property === "list" ? list : Reflect.get(target, property)),
  });
}
