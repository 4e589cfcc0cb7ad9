import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { Deployment, TIMEOUTS } from "./deployment.ts";
import { Receiver } from "./receiver.ts";

vi.setConfig(TIMEOUTS);

let deployment: Deployment;
let receiver: Receiver;
beforeEach(async () => {
  deployment = await Deployment.start();
  receiver = await new Receiver().start();
});
afterEach(async () => {
  await deployment.stop();
  await receiver.stop();
});

/** The articles that a receiver knows from what it was sent. */
function mirrorOf({ received }: Receiver): Map<string, unknown> {
  const mirror = new Map<string, unknown>();
  for (const { type, data } of received) {
    if (type === "article.removed") mirror.delete(data.article.id);
    else if (type.startsWith("article.")) mirror.set(data.article.id, data.article);
  }
  return mirror;
}

async function corpus(): Promise<Map<string, unknown>> {
  const { json } = await deployment.request("/v1/articles?limit=100");
  return new Map(json.items.map((article: { id: string }) => [article.id, article]));
}

/** A capture of an article with cards, each an article of its own. */
function capture(n: number, cards: number): string {
  const card = (i: number) => ({
    title: prose(1_000 * n + i, 6).replace(".", ""),
    body: prose(5_000 * n + i, 40),
  });
  return page({ title: `Report ${n}`, cards: Array.from({ length: cards }, (_, i) => card(i)) });
}

test("a receiver that was stopped for 50 changes has the whole corpus afterwards, in order and signed", async () => {
  const id = await deployment.subscribe(receiver);
  await deployment.ingest({ "first.txt": capture(1, 4) });
  await deployment.untilDelivered(id);
  expect(mirrorOf(receiver)).toEqual(await corpus());
  const known = receiver.received.length;

  await receiver.stop();
  await deployment.ingest({
    "second.txt": capture(2, 25),
    "third.txt": capture(3, 25),
    "first.txt": capture(1, 2),
  });
  const [removed] = (await corpus()).keys();
  expect((await deployment.request(`/v1/articles/${removed}`, "DELETE")).status).toBe(204);
  await deployment.untilResult(id, { result: "failed", detail: "The connection failed." });
  const { edition, epoch } = await deployment.webhook(id);
  const { json } = await deployment.request(`/v1/changes?since=${edition}&limit=100`);
  expect(json.items.length).toBeGreaterThanOrEqual(50);

  await receiver.start();
  await deployment.retryNow();
  await deployment.untilDelivered(id);
  expect(mirrorOf(receiver)).toEqual(await corpus());
  expect(receiver.forged).toEqual([]);
  const missed = receiver.received.slice(known);
  const editions = missed.map(({ edition }) => edition);
  expect(editions).toEqual(editions.toSorted((a, b) => a - b));
  expect(new Set(missed.map(({ id }) => id)).size).toBe(missed.length);
  expect(new Set(receiver.received.map((event) => event.epoch))).toEqual(new Set([epoch]));
});
