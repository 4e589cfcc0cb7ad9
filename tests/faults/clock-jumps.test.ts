import { env } from "cloudflare:workers";
import { afterEach, beforeEach, test, vi } from "vitest";
import { failing } from "../wrapped-bindings.ts";
import {
  begin,
  deliverAll,
  expectRecovered,
  putAll,
  readUndisturbed,
  recover,
  runScheduledAt,
  sent,
} from "./faulty-instance.ts";

beforeEach(begin);
afterEach(() => vi.useRealTimers());

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

function setClock(time: number): void {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(time);
}

const JUMPS = [
  ["a year forwards and back", YEAR],
  ["an hour forwards and back", HOUR],
  ["an hour backwards and forwards", -HOUR],
  ["a year backwards and forwards", -YEAR],
] as const;

test.each(JUMPS)(
  "messages that are lost while the clock jumps %s are sent again",
  async (_, jump) => {
    const expected = await readUndisturbed();
    const now = Date.now();
    setClock(now + jump);
    await putAll();
    sent.length = 0;
    vi.useRealTimers();
    await recover(now + 2 * HOUR);
    await expectRecovered(expected);
  },
);

test.each(JUMPS)(
  "what a publisher claimed while the clock jumps %s is published",
  async (_, jump) => {
    const expected = await readUndisturbed();
    const now = Date.now();
    setClock(now + jump);
    await putAll();
    // Publishes nothing, and dies before it gives its claim back.
    const dying = failing(env.NEWSSTAND, ["put", "delete"]);
    await deliverAll({ ...env, NEWSSTAND: dying });
    await env.CATALOGUE.prepare("UPDATE outbox SET claimed_until = ?1")
      .bind(new Date(now + jump + 60_000).toISOString())
      .run();
    vi.useRealTimers();
    await recover(now + 2 * HOUR);
    await expectRecovered(expected);
  },
);

test.each(JUMPS)(
  "captures that are read while the clock jumps %s are as they would be",
  async (_, jump) => {
    const expected = await readUndisturbed();
    const now = Date.now();
    await putAll();
    setClock(now + jump);
    await runScheduledAt(now + jump);
    await deliverAll();
    vi.useRealTimers();
    await recover(now + 2 * HOUR);
    await expectRecovered(expected);
  },
);
