import { beforeEach, expect, test } from "vitest";
import type { Job } from "../../src/ingest/stores.ts";
import {
  begin,
  deliver,
  deliverAll,
  expectRecovered,
  putAll,
  readUndisturbed,
  recover,
  runScheduledAt,
  sent,
} from "./faulty-instance.ts";

beforeEach(begin);

const LEASE = 900_000;

async function deliverEach(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) expect(await deliver(job)).toBe(false);
}

test.each<[how: string, deliver: (jobs: readonly Job[]) => Promise<unknown>]>([
  ["twice", (jobs) => deliverEach([...jobs, ...jobs])],
  ["twice at the same time", (jobs) => Promise.all([...jobs, ...jobs].map((job) => deliver(job)))],
  ["in another order", (jobs) => deliverEach(jobs.toReversed())],
  [
    "after they count as lost",
    async (jobs) => {
      await runScheduledAt(Date.now() + LEASE);
      expect(sent).toHaveLength(3);
      await deliverAll();
      await deliverEach(jobs);
    },
  ],
])("messages that are delivered %s change nothing more", async (_, deliverJobs) => {
  const expected = await readUndisturbed();
  await putAll();
  await deliverJobs(sent.splice(0));
  await recover();
  await expectRecovered(expected);
});
