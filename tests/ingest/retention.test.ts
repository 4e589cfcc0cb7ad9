import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { publishPending } from "../../src/ingest/publish.ts";
import { expireArticles } from "../../src/ingest/scheduled.ts";
import { AUTHORIZED, listArticles, readJournal, request } from "../instance.ts";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { settingsAt } from "../settings.ts";

const DAY = 86_400_000;
const CAPTURED = Date.parse("2025-08-01T12:00:00Z");
const settings = (now: number) => ({ ...settingsAt(now), RETENTION_DAYS: 30 });

async function read(name: string, text: string, now: number): Promise<void> {
  const customMetadata = { "captured-at": new Date(CAPTURED).toISOString() };
  await env.INBOX.put(name, text, { customMetadata });
  await consumeCapture(toStores(env), name, settings(now));
}

/** Returns the rows that are written. */
async function expire(now: number): Promise<number> {
  const stores = toStores(env);
  await expireArticles(stores, settings(now));
  return stores.spending.used.d1Rows;
}

async function titles(): Promise<string[]> {
  return (await listArticles()).map(({ title }) => title);
}

test("an article past retention is withdrawn on that day, and one of unknown time stays", async () => {
  const cards = [
    { title: "Of July 20", time: "20-07-2025" },
    { title: "Of July 30", time: "30-07-2025" },
  ];
  await read("a", page({ title: "Undated", cards }), CAPTURED);
  await publishPending(toStores(env), settings(CAPTURED));
  const old = (await listArticles()).find(({ title }) => title === "Of July 20");
  expect(await expire(CAPTURED + 17 * DAY)).toBe(0);
  expect(await titles()).toEqual(["Undated", "Of July 30", "Of July 20"]);

  const now = CAPTURED + 20 * DAY;
  expect(await expire(now)).toBeGreaterThan(0);
  await publishPending(toStores(env), settings(now));
  expect(await titles()).toEqual(["Undated", "Of July 30"]);
  expect((await request(`/v1/articles/${old?.id}`)).status).toBe(410);
  expect((await env.NEWSSTAND.list()).keys).toHaveLength(2);
  expect((await readJournal()).at(-1)).toBe(`removed ${old?.id}`);
  expect(await expire(now)).toBe(0);
});

test("an article that is past retention when it is read never becomes public, and its capture is read", async () => {
  const cards = [{ title: "Of May", time: "20-05-2025" }];
  await read("a", page({ title: "Undated", cards }), CAPTURED);
  expect(await titles()).toEqual(["Undated"]);
  expect(await readJournal()).toHaveLength(1);
  const status = await env.CATALOGUE.prepare("SELECT status FROM captures").first("status");
  expect(status).toBe("read");
});

test("fifty articles that pass retention at once are withdrawn in parts", async () => {
  const cards = Array.from({ length: 50 }, (_, n) => ({
    title: prose(n, 6),
    body: prose(500 + n, 20),
    time: "20-07-2025",
  }));
  await read("a", page({ title: "Undated", cards }), CAPTURED);
  const now = CAPTURED + 60 * DAY;
  const left: number[] = [];
  for (let round = 0; round < 4; round++) {
    await expire(now);
    left.push((await listArticles()).length);
  }
  expect(left).toEqual([31, 11, 1, 1]);
  // The one of unknown time is not looked at again and again.
  expect(await expire(now)).toBe(0);
});

test("an article past retention leaves no text behind, and has it again when it returns", async () => {
  const card = { title: "Goats return", body: "They came back at dawn, the shepherd said." };
  await read("a", page({ title: "A", cards: [{ ...card, time: "20-05-2025" }] }), CAPTURED);
  const texts = () =>
    env.CATALOGUE.prepare("SELECT count(*) AS n FROM texts WHERE body LIKE '%shepherd%'").first(
      "n",
    );
  expect(await texts()).toBe(0);
  await read("a", page({ title: "A", cards: [{ ...card, time: "30-07-2025" }] }), CAPTURED);
  expect(await texts()).toBe(1);
  expect(await titles()).toEqual(["A", "Goats return"]);
});

test("a deleted text is restored when its article becomes public by another capture", async () => {
  const card = { title: "Goats return", body: "They came back at dawn, the shepherd said." };
  await read("a", page({ title: "A", cards: [{ ...card, time: "20-05-2025" }] }), CAPTURED);
  await read("b", page({ title: "B", cards: [{ ...card, time: "30-07-2025" }] }), CAPTURED);
  await read("a", page({ title: "A" }), CAPTURED);
  expect((await titles()).toSorted()).toEqual(["A", "B", "Goats return"]);
  const goats = (await listArticles()).find(({ title }) => title === "Goats return");
  const response = await request(`/v1/articles/${goats?.id}`);
  expect((await response.json<{ body: unknown[] }>()).body).toHaveLength(1);
});

test.each(["article", "text"])(
  "what was removed after it had expired, with scope=%s, stays removed with any retention, by each of its ids",
  async (scope) => {
    const goats = {
      title: "Goats return",
      body: "They came back at dawn, the shepherd said on Monday.",
    };
    const main = page({ title: goats.title, body: [goats.body] });
    const dated = { "published-at": "2025-07-20", "captured-at": "2025-08-01T12:00:00Z" };
    await env.INBOX.put("main", main, { customMetadata: dated });
    await consumeCapture(toStores(env), "main", settings(CAPTURED));
    const card = page({ title: "A", cards: [{ ...goats, time: "20-07-2025" }] });
    await read("card", card, CAPTURED);
    await publishPending(toStores(env), settings(CAPTURED));
    const found = (await listArticles()).find(({ title }) => title === goats.title);
    await expire(CAPTURED + 60 * DAY);

    const remove = () =>
      request(`/v1/articles/${found?.id}?scope=${scope}`, {
        method: "DELETE",
        headers: AUTHORIZED,
      });
    expect((await remove()).status).toBe(204);
    const object = await env.INBOX.get(`removals/${found?.id}.json`);
    const removal = await object?.json<{ ids: string[]; seen: unknown[]; texts: string[] }>();
    expect(removal?.ids).toHaveLength(2);
    expect([removal?.seen.length, removal?.texts.length]).toEqual([2, scope === "text" ? 1 : 0]);
    expect((await remove()).status).toBe(410);

    const forever = { ...settings(CAPTURED), RETENTION_DAYS: 0 };
    for (const [name, text] of [
      ["main", ""],
      ["new", card],
      ["card", ""],
      ["new", main],
    ] as const) {
      await env.INBOX.put(name, text, { customMetadata: dated });
      await consumeCapture(toStores(env), name, forever);
      expect(await titles()).not.toContain(goats.title);
    }
  },
);
