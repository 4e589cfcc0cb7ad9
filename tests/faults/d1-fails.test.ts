import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { failing, interceptingBatches, onCall } from "../wrapped-bindings.ts";
import {
  begin,
  deliverAll,
  expectJournal,
  expectRecovered,
  putAll,
  readHealth,
  readUndisturbed,
  recover,
  runScheduledAt,
} from "./faulty-instance.ts";

beforeEach(begin);

const lost = () => {
  throw new Error("D1 is out of reach");
};

type Moment = "before" | "within" | "after";

/** A catalogue whose `n`th batch fails: before it starts, in its middle, or after it took effect. */
function failingBatch(n: number, moment: Moment): D1Database {
  let calls = 0;
  return interceptingBatches(env.CATALOGUE, async (statements) => {
    calls += 1;
    if (calls !== n) return env.CATALOGUE.batch(statements);
    if (moment === "before") return lost();
    const middle = Math.ceil(statements.length / 2);
    const broken = env.CATALOGUE.prepare("INSERT INTO head VALUES (NULL)");
    const all = statements.toSpliced(middle, 0, ...(moment === "within" ? [broken] : []));
    await env.CATALOGUE.batch(all);
    return lost();
  });
}

async function countCalls(method: string): Promise<number> {
  let calls = 0;
  const counted = onCall(env.CATALOGUE, method, "every", (run) => {
    calls += 1;
    return run();
  });
  await putAll();
  await deliverAll({ ...env, CATALOGUE: counted });
  await begin();
  return calls;
}

test.each<Moment>(["before", "within", "after"])(
  "whichever batch fails, a failure %s it loses and repeats nothing",
  async (moment) => {
    const expected = await readUndisturbed();
    const batches = await countCalls("batch");
    expect(batches).toBeGreaterThan(5);
    for (let n = 1; n <= batches; n++) {
      await begin();
      await putAll();
      await deliverAll({ ...env, CATALOGUE: failingBatch(n, moment) });
      await expectJournal();
      await recover();
      await expectRecovered(expected);
    }
  },
  120_000,
);

test("whichever statement cannot be sent, nothing is lost or repeated", async () => {
  const expected = await readUndisturbed();
  const statements = await countCalls("prepare");
  for (let n = 1; n <= statements; n += 7) {
    await begin();
    await putAll();
    await deliverAll({ ...env, CATALOGUE: onCall(env.CATALOGUE, "prepare", n, lost) });
    await recover();
    await expectRecovered(expected);
  }
}, 120_000);

test("captures that are delivered and scheduled runs that start while D1 is out of reach are repeated", async () => {
  const expected = await readUndisturbed();
  await putAll();
  const broken = { ...env, CATALOGUE: failing(env.CATALOGUE, ["batch", "prepare"]) };
  await expect(deliverAll(broken)).rejects.toThrow("out of reach");
  await expect(runScheduledAt(Date.now(), broken)).rejects.toThrow("out of reach");
  expect(await readHealth(broken)).toEqual([
    503,
    "The catalogue can't be read. The log says why: it may be damaged, or its disk full.",
  ]);
  await recover();
  await expectRecovered(expected);
});
