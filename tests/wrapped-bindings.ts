/** Wrapped bindings that count calls or make some fail. All other calls go to Miniflare's real stores. */

type Method = (...args: never[]) => unknown;

/** Wraps `target` so that `change` replaces the methods for which it returns another one. */
function wrapped<T extends object>(
  target: T,
  change: (name: string, method: (...args: unknown[]) => unknown) => Method | undefined,
): T {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property);
      if (typeof value !== "function") return value;
      const method = (...args: unknown[]): unknown => Reflect.apply(value, object, args);
      return change(String(property), method) ?? method;
    },
  });
}

/** Wraps `target` so that each method call is added to `calls` under the method's name. */
export function countingCalls<T extends object>(target: T, calls: string[]): T {
  return wrapped(target, (name, method) => (...args) => {
    calls.push(name);
    return method(...args);
  });
}

/** Wraps `target` so that the methods in `broken` throw, as an unavailable store does. */
export function failing<T extends object>(target: T, broken: readonly string[]): T {
  return wrapped(target, (name) => {
    const fail = () => {
      throw new Error(`${name} is out of reach`);
    };
    return broken.includes(name) ? fail : undefined;
  });
}

/** Wraps `target` so that the methods in `hung` never respond. */
export function hanging<T extends object>(target: T, hung: readonly string[]): T {
  return wrapped(target, (name) => (hung.includes(name) ? () => new Promise(() => {}) : undefined));
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
  return wrapped(target, (name, call) => {
    if (name !== method) return undefined;
    return (...args) => {
      calls += 1;
      const run = () => call(...args) as Promise<unknown>;
      return n === "every" || calls === n ? fault(run) : run();
    };
  });
}

/** A queue that loses its messages. */
export function losing<T extends object>(queue: T): T {
  return wrapped(queue, (name) => (/^send/.test(name) ? async () => {} : undefined));
}

/** A catalogue whose batches go to `batch`, which runs them on the real one. */
export function interceptingBatches(
  catalogue: D1Database,
  batch: (statements: D1PreparedStatement[]) => Promise<D1Result[]>,
): D1Database {
  return wrapped(catalogue, (name) => (name === "batch" ? batch : undefined));
}

/** A queue that holds its messages and delivers nothing. */
export function holding<Body>(queue: Queue<Body>, held: Body[]): Queue<Body> {
  const hold = async (messages: Iterable<MessageSendRequest<Body>>) => {
    for (const { body } of messages) held.push(body);
  };
  return wrapped(queue, (name) => {
    if (name === "send") return (body: Body) => hold([{ body }]);
    return name === "sendBatch" ? hold : undefined;
  });
}

/** A queue that collects the names of captures and delivers nothing. */
export function collectingNames<T extends object>(queue: T, names: string[]): T {
  const collect = async (messages: Iterable<{ body: { name: string } }>) => {
    for (const { body } of messages) names.push(body.name);
  };
  return wrapped(queue, (name) => (name === "sendBatch" ? collect : undefined));
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
  return wrapped(inbox, (name) => (name === "list" ? list : undefined));
}
