import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { onCall } from "../wrapped-bindings.ts";
import {
  begin,
  CAPTURES,
  deliverAll,
  expectRecovered,
  readUndisturbed,
  runScheduledAt,
  sent,
} from "./faulty-instance.ts";

beforeEach(begin);

/** Captures in the inbox of which the catalogue does not know. */
async function storeUnnoticed(): Promise<void> {
  const customMetadata = { "captured-at": "2025-08-01T12:00:00Z" };
  for (const [name, text] of Object.entries(CAPTURES)) {
    await env.INBOX.put(name, text, { customMetadata });
  }
}

test("five scheduled runs at once send each capture once, and leave nothing behind", async () => {
  const expected = await readUndisturbed();
  await storeUnnoticed();
  const now = Date.now();
  await Promise.all(Array.from({ length: 5 }, () => runScheduledAt(now)));
  const names = sent.flatMap((job) => (job.kind === "capture" ? job.name : []));
  expect(names.toSorted()).toEqual(["bridge.txt", "ferry.txt", "goats.txt"]);
  await Promise.all([deliverAll(), runScheduledAt(now), runScheduledAt(now)]);
  await deliverAll();
  await runScheduledAt(now + 120_000);
  await expectRecovered(expected);
});

test("a scheduled run that takes longer than the pause to the next one does no harm", async () => {
  const expected = await readUndisturbed();
  await storeUnnoticed();
  const now = Date.now();
  const inbox = onCall(env.INBOX, "list", 1, async (run) => {
    const listed = await run();
    // The whole next run, and all that it causes, happens before the slow one goes on.
    await runScheduledAt(now + 60_000);
    await deliverAll();
    return listed;
  });
  await runScheduledAt(now, { ...env, INBOX: inbox });
  await deliverAll();
  await runScheduledAt(now + 120_000);
  await expectRecovered(expected);
});
