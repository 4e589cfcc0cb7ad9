import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "../pages.ts";
import { failing } from "../wrapped-bindings.ts";
import {
  begin,
  deliverAll,
  expectRecovered,
  putAll,
  readHealth,
  readUndisturbed,
  recover,
  runScheduledAt,
  sent,
} from "./faulty-instance.ts";

beforeEach(begin);
afterEach(() => vi.useRealTimers());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * 24 * HOUR;

function setClock(time: number): void {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(time);
}

const JUMPS = [
  ["nowhere", 0],
  ["a year forwards and back", YEAR],
  ["an hour forwards and back", HOUR],
  ["an hour backwards and forwards", -HOUR],
  ["a year backwards and forwards", -YEAR],
] as const;

describe.each(JUMPS)("when the clock jumps %s", (_, jump) => {
  test("messages that are lost meanwhile are sent again", async () => {
    const expected = await readUndisturbed();
    const now = Date.now();
    setClock(now + jump);
    await putAll();
    sent.length = 0;
    vi.useRealTimers();
    await recover(now + 2 * HOUR);
    await expectRecovered(expected);
  });

  test("a queue that delivers nothing afterwards makes health fail", async () => {
    const noon = (Math.floor(Date.now() / DAY) + 1) * DAY + DAY / 2;
    setClock(noon + jump);
    await putAll({ "early.txt": page({ title: "Early" }) });
    await runScheduledAt(noon + jump);
    await deliverAll();
    setClock(noon);
    await putAll();
    for (let minutes = 0; minutes <= 35; minutes += 5) {
      setClock(noon + minutes * 60_000);
      await runScheduledAt(Date.now());
      sent.length = 0;
    }
    expect((await readHealth())[1]).toContain("A capture has waited since");
  });

  test("what a publisher claimed meanwhile is published", async () => {
    const expected = await readUndisturbed();
    const now = Date.now();
    setClock(now + jump);
    await putAll();
    // Publishes nothing, and dies before it gives its claim back.
    const dying = failing(env.NEWSSTAND, ["put", "delete"]);
    await deliverAll({ ...env, NEWSSTAND: dying });
    await env.CATALOGUE.prepare("UPDATE outbox_entries SET claimed_until = ?1")
      .bind(new Date(now + jump + 60_000).toISOString())
      .run();
    vi.useRealTimers();
    await recover(now + 2 * HOUR);
    await expectRecovered(expected);
  });

  test("captures that are read meanwhile are as they would be", async () => {
    const expected = await readUndisturbed();
    const now = Date.now();
    await putAll();
    setClock(now + jump);
    await runScheduledAt(now + jump);
    await deliverAll();
    vi.useRealTimers();
    await recover(now + 2 * HOUR);
    await expectRecovered(expected);
  });
});
