import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ingestSettings, toStores } from "../../src/config.ts";
import type { Job } from "../../src/ingest/job.ts";
import { runJob } from "../../src/ingest/queue.ts";
import { continueRebuild, readRebuildState, requestRebuild } from "../../src/ingest/rebuild.ts";
import { hasReplacement } from "../../src/storage/catalogue/rebuild-tables.ts";
import { findIdByTitle } from "../comments.ts";
import { AUTHORIZED, ingest, listArticles, request, untilRead } from "../instance.ts";
import { holding, losing } from "../wrapped-bindings.ts";
import { CAPTURES } from "./ferry-captures.ts";

const SAME = { changed: 0, missing: 0, added: 0, redirectsChanged: 0 };

test("a removal that is stored behind the rebuild's sweep is not undone", async () => {
  await ingest(CAPTURES);
  const goats = await findIdByTitle("Goats return");
  const now = Date.now();
  const held: Job[] = [];
  const stores = { ...toStores(env), queue: holding(env.CAPTURES, held) };
  await requestRebuild(stores, now);
  await continueRebuild(stores, ingestSettings(env, now));
  await request(`/v1/articles/${goats}`, { method: "DELETE", headers: AUTHORIZED });
  for (let job = held.shift(); job; job = held.shift()) {
    await runJob(stores, job, ingestSettings(env, now));
  }
  expect(await readRebuildState(env.CATALOGUE)).toMatchObject({ state: "finished", missing: 0 });
  expect((await request(`/v1/articles/${goats}`)).status).toBe(410);
});

test("a capture that fails in a rebuild keeps the replacement from being used", async () => {
  await ingest(CAPTURES);
  await requestRebuild(toStores(env), Date.now());
  await continueRebuild(
    { ...toStores(env), queue: losing(env.CAPTURES) },
    ingestSettings(env, Date.now()),
  );
  await env.CATALOGUE.prepare(
    "UPDATE next_captures SET status = 'rejected', problem_code = 'ingest-failed', leased_until = '9'",
  ).run();
  await continueRebuild(toStores(env), ingestSettings(env, Date.now()));
  expect(await hasReplacement(env.CATALOGUE)).toBe(true);
  expect(await listArticles()).toHaveLength(4);
});

test("two requests at once start one rebuild", async () => {
  await ingest(CAPTURES);
  const stores = toStores(env);
  await Promise.all([requestRebuild(stores, Date.now()), requestRebuild(stores, Date.now())]);
  await untilRead(3);
  expect(await readRebuildState(env.CATALOGUE)).toMatchObject({
    state: "finished",
    same: 4,
    ...SAME,
  });
});
