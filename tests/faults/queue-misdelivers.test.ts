import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readCaptureRows } from "../instance.ts";
import {
  begin,
  deliver,
  deliverAll,
  expectRecovered,
  putAll,
  readHealth,
  readStatus,
  readUndisturbed,
  recover,
  runScheduledAt,
  sent,
} from "./faulty-instance.ts";

beforeEach(begin);
afterEach(() => void vi.useRealTimers());

const LEASE = 900_000;
const DAY = 86_400_000;

test("messages that are delivered twice change nothing more", async () => {
  const expected = await readUndisturbed();
  await putAll();
  const jobs = [...sent];
  for (const job of jobs) await deliver(job);
  for (const job of jobs) await deliver(job);
  await deliverAll();
  await expectRecovered(expected);
});

test("messages that are delivered twice at the same time change nothing more", async () => {
  const expected = await readUndisturbed();
  await putAll();
  const jobs = sent.splice(0);
  await Promise.all([...jobs, ...jobs].map((job) => deliver(job)));
  await recover();
  await expectRecovered(expected);
});

test("messages that are delivered in another order lead to the same articles", async () => {
  const expected = await readUndisturbed();
  await putAll();
  sent.reverse();
  await deliverAll();
  await expectRecovered(expected);
});

test("messages that are delivered after they count as lost change nothing more", async () => {
  const expected = await readUndisturbed();
  await putAll();
  const late = sent.splice(0);
  await runScheduledAt(Date.now() + LEASE);
  expect(sent).toHaveLength(3);
  await deliverAll();
  for (const job of late) expect(await deliver(job)).toBe(false);
  await expectRecovered(expected);
});

test("a queue that delivers nothing makes health fail after half an hour, although runs continue", async () => {
  const expected = await readUndisturbed();
  const start = (Math.floor(Date.now() / DAY) + 1) * DAY + DAY / 2;
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  await putAll();
  const { oldestWaitingAt, captures } = await readStatus();
  expect(captures.waiting).toBe(3);
  expect(oldestWaitingAt).not.toBeNull();
  for (let minutes = 0; minutes <= 35; minutes += 5) {
    vi.setSystemTime(start + minutes * 60_000);
    await runScheduledAt(Date.now());
    sent.length = 0;
  }
  const [code, reasons] = await readHealth();
  expect(code).toBe(503);
  expect(reasons).toContain(`A capture has waited since ${oldestWaitingAt}`);
  await recover(Date.now() + LEASE);
  await expectRecovered(expected);
});

test("messages that are never delivered are sent again when their lease ends", async () => {
  const expected = await readUndisturbed();
  await putAll();
  sent.length = 0;
  await runScheduledAt(Date.now() + LEASE - 60_000);
  expect(sent).toEqual([]);
  expect((await readCaptureRows()).map(({ status }) => status)).toEqual(Array(3).fill("waiting"));
  await recover();
  await expectRecovered(expected);
});
