import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { readProminentStories } from "../../../src/storage/catalogue/stories.ts";
import { put, untilRead } from "../../instance.ts";
import { page } from "../../pages.ts";

/** Articles with a title of their own, `Goat 0` the newest, and stories that so many outlets report. */
async function prepare(dated: boolean, outlets: Readonly<Record<number, number>>): Promise<void> {
  const cards = Array.from({ length: 60 }, (_, n) => ({
    title: `Goat ${n} eats a hedge`,
    body: `The goat with the number ${n * 37} ate a hedge of the council on Monday.`,
    time: dated ? `${n + 2} minutes ago` : "",
  }));
  await put("goats.txt", page({ title: "Hedges", cards }), {
    "Captured-At": "2025-08-04T12:00:00Z",
  });
  await untilRead(1);
  // The texts are so alike that some may share a story.
  await env.CATALOGUE.prepare("DELETE FROM story_counts").run();
  const insert = env.CATALOGUE.prepare(
    `INSERT INTO story_counts (id, first, last, source_count, article_count)
     SELECT id, sort_key, sort_key, ?2, ?2 FROM articles WHERE document ->> '$.title' = ?1`,
  );
  await env.CATALOGUE.batch(
    Object.entries(outlets).map(([n, count]) => insert.bind(`Goat ${n} eats a hedge`, count)),
  );
}

async function titles(limit = 3): Promise<string[]> {
  const stories = await readProminentStories(env.CATALOGUE, null, limit);
  return stories.map(({ leader }) => leader.title.split(" eats")[0] ?? "");
}

const OLD = Object.fromEntries(Array.from({ length: 38 }, (_, n) => [n + 2, 2]));

test("a story of many outlets comes before newer ones of fewer, until many others were updated after it", async () => {
  await prepare(true, { 0: 2, 1: 4, ...OLD, 40: 5 });
  // 4 / 52, 5 / 91, 2 / 51 and 2 / 53.
  expect(await titles(4)).toEqual(["Goat 1", "Goat 40", "Goat 0", "Goat 2"]);
});

test("where no story has a known time, the one of most outlets comes first", async () => {
  await prepare(false, { 0: 2, 30: 7, 59: 3 });
  expect(await titles()).toEqual(["Goat 30", "Goat 59", "Goat 0"]);
});
