import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { readCaptureRows } from "../instance.ts";
import {
  begin,
  deliverAll,
  expectJournal,
  expectRecovered,
  putAll,
  readHealth,
  readStatus,
  readUndisturbed,
  recover,
  runScheduledAt,
} from "./faulty-instance.ts";

beforeEach(begin);

const DAY = 86_400_000;

/** An inbox in which one object can be listed and not read. */
function unreadable(name: string): R2Bucket {
  return new Proxy(env.INBOX, {
    get: (inbox, property) => {
      const value = Reflect.get(inbox, property);
      if (property !== "get") return value.bind(inbox);
      return (key: string) => {
        if (key === name) throw new Error("This object always fails");
        return inbox.get(key);
      };
    },
  });
}

test("a capture that always throws is rejected with the error, delays no other, and is read once it can be", async () => {
  const expected = await readUndisturbed();
  await putAll();
  const bindings = { ...env, INBOX: unreadable("ferry.txt") };
  await deliverAll(bindings);
  const row = async () => (await readCaptureRows()).find(({ name }) => name === "ferry.txt");
  expect(await row()).toMatchObject({
    status: "rejected",
    problem: { code: "ingest-failed", detail: "This object always fails" },
  });
  expect(await readStatus()).toMatchObject({
    captures: { waiting: 0, read: 2, rejected: 1 },
    deadLetters: 1,
    oldestWaitingAt: null,
  });
  expect(await readHealth()).toEqual([200, "ok"]);
  await expectJournal();

  const now = Date.now();
  await runScheduledAt(now + DAY - 60_000, bindings);
  await deliverAll(bindings);
  expect(await row()).toMatchObject({ status: "rejected" });
  await runScheduledAt(now + DAY + 60_000, bindings);
  await deliverAll(bindings);
  expect(await row()).toMatchObject({ status: "rejected" });

  await recover(now + 3 * DAY);
  await expectRecovered(expected);
});
