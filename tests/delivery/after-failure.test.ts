import fc from "fast-check";
import { expect, test } from "vitest";
import { afterFailure } from "../../src/delivery/after-failure.ts";
import type { WebhookEvent } from "../../src/delivery/events.ts";

const POSITION = { epoch: "e", edition: 4, resyncTo: null, rejection: 0, stuckSince: "" };
const EVENT: WebhookEvent = {
  id: "msg_1",
  type: "article.created",
  edition: 5,
  after: { ...POSITION, edition: 5 },
  body: "{}",
};
const NEW = { status: "active", position: POSITION, failures: 0, deadLetters: 0 } as const;
const REFUSED = { status: null, retryAfter: 0, chance: 0 };

/** Fails until the receiver is failing, and returns the delays. */
function failUntilDead(event: WebhookEvent) {
  let state: Parameters<typeof afterFailure>[0] = NEW;
  const delays: (number | null)[] = [];
  while (state.status === "active") {
    const { seconds, result: _, ...next } = afterFailure(state, event, REFUSED);
    delays.push(seconds);
    state = next;
  }
  return { state, delays };
}

test("the delays are those of the specification, and the tenth failure dead-letters the event", () => {
  const { state, delays } = failUntilDead(EVENT);
  expect(delays).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, 86_400]);
  expect(state).toEqual({
    status: "failing",
    position: { ...POSITION, resyncTo: 5 },
    failures: 0,
    deadLetters: 1,
  });
});

test("a failing receiver is tried once a day, and nothing more is dead-lettered", () => {
  const { state } = failUntilDead(EVENT);
  const later = afterFailure(state, { ...EVENT, type: "resync" }, REFUSED);
  expect(later).toEqual({ ...state, failures: 1, result: "failed", seconds: 86_400 });
});

test("a rejected capture that is dead-lettered is passed over, because no journal has it", () => {
  const after = { ...POSITION, rejection: 3 };
  const { state } = failUntilDead({ ...EVENT, type: "ingest.rejected", after });
  expect(state.position).toEqual(after);
});

test("an attempt comes no sooner than Retry-After, and no later than a day, with a tenth of the delay at random", () => {
  const seconds = fc.nat({ max: 1_000_000 });
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(seconds, chance, fc.nat({ max: 8 }), (retryAfter, chance, failures) => {
      const plain = afterFailure({ ...NEW, failures }, EVENT, REFUSED).seconds ?? 0;
      const given = afterFailure({ ...NEW, failures }, EVENT, { status: 429, retryAfter, chance });
      expect(given.seconds).toBeGreaterThanOrEqual(Math.max(plain, Math.min(retryAfter, 86_400)));
      expect(given.seconds).toBeLessThanOrEqual(Math.max(Math.ceil(plain * 1.1), 86_400 * 1.1 + 1));
    }),
  );
});
