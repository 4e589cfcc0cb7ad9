import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { listArticles, request } from "../instance.ts";
import {
  begin,
  deliverAll,
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
const tomorrow = () => (Math.floor(Date.now() / DAY) + 1) * DAY;

test("when the day's KV writes are spent, D1 serves the rest, and the next day publishes it", async () => {
  const expected = await readUndisturbed();
  const spent = { ...env, KV_WRITES_PER_DAY: 1 };
  await putAll();
  await deliverAll(spent);
  await runScheduledAt(Date.now(), spent);
  const articles = await listArticles();
  expect(articles).toHaveLength(3);
  for (const { id } of articles) expect((await request(`/v1/articles/${id}`)).status).toBe(200);
  // The first article was written, and deleted when the day could not afford its edit.
  expect((await env.NEWSSTAND.list()).keys).toEqual([]);
  expect((await readStatus()).unpublished).toBe(3);
  expect(await readHealth(spent)).toEqual([200, "degraded"]);

  await recover(tomorrow());
  await expectRecovered(expected);
});

test.each(["D1_ROWS_PER_DAY", "QUEUE_OPERATIONS_PER_DAY"])(
  "when %s is spent, captures wait, and the next day reads them",
  async (budget) => {
    const expected = await readUndisturbed();
    await putAll();
    const spent = { ...env, [budget]: 0 };
    await deliverAll(spent);
    await runScheduledAt(Date.now() + 1_000, spent);
    await deliverAll(spent);
    expect(await readHealth(spent)).toEqual([200, "degraded"]);
    const { captures } = await readStatus();
    expect(captures.waiting + captures.read).toBe(3);

    await recover(tomorrow());
    await expectRecovered(expected);
  },
);
