import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createBatchLoader } from "../../../src/storage/catalogue/batch-loader.ts";
import { countingCalls } from "../../wrapped-bindings.ts";

test("what is asked of the database at once goes as one batch, and each question gets its own answer", async () => {
  const calls: string[] = [];
  const db = createBatchLoader(countingCalls(env.CATALOGUE, calls));
  const [two, one, three] = await Promise.all([
    db.batch([db.prepare("SELECT 1 AS n"), db.prepare("SELECT ?1 AS n").bind(2)]),
    db.prepare("SELECT 3 AS n").all(),
    db.prepare("SELECT ?1 + 1 AS n").bind(3).all(),
  ]);
  expect([...two, one, three].map(({ results }) => results)).toEqual([
    [{ n: 1 }],
    [{ n: 2 }],
    [{ n: 3 }],
    [{ n: 4 }],
  ]);
  expect(calls.filter((call) => call !== "prepare")).toEqual(["batch"]);
});

test("a batch that fails fails each of its questions, and the next one is answered", async () => {
  const db = createBatchLoader(env.CATALOGUE);
  const asked = await Promise.allSettled([
    db.prepare("SELECT 1").all(),
    db.batch([db.prepare("SELECT * FROM nowhere")]),
  ]);
  expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect((await db.prepare("SELECT 1 AS n").all()).results).toEqual([{ n: 1 }]);
});
