import { beforeAll, expect, test } from "vitest";
import { keepInstance, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { BRIDGE, BRIDGE_REWRITTEN } from "../story/story-articles.ts";
import { pageAt, textOf } from "./html.ts";

const ENGLISH = { headers: { Cookie: "language=en" } };

/** An event of which one report is older than a page of other stories, and one has no known time. */
beforeAll(async () => {
  keepInstance();
  const others = Array.from({ length: 30 }, (_, n) => ({
    title: `Goat number ${n} eats a hedge`,
    time: `${n + 2} hours ago`,
    body: `The goat with the number ${n * 37} ate a hedge of the council on Monday.`,
  }));
  const bridge = { title: "Bridge turns", time: "3 days ago", body: BRIDGE.replace("\n", " ") };
  const reprint = { ...bridge, title: "Bridge at last", time: "2 days ago", outlet: "Tarn Echo" };
  const cards = [...others, bridge, reprint];
  const captured = { "Captured-At": "2025-08-01T12:00:00Z" };
  await put("dated.txt", page({ title: "Hedges of the week", cards }), captured);
  const again = { title: "Masts go by again", body: BRIDGE_REWRITTEN.replace("\n", " ") };
  const undated = { title: "Ferries", cards: [{ ...again, outlet: "The Lantern" }] };
  await put("undated.txt", page(undated));
  await untilRead(2);
});

test("an article without a known time counts for the coverage of its event", async () => {
  const html = await pageAt("/");
  expect(await textOf(html, ".lead h2")).toEqual(["Bridge turns"]);
  expect((await textOf(html, ".lead > p.meta"))[0]).toBe(
    "3 outlets · The Bugle, Tarn Echo, The Lantern · 29–30 July 2025",
  );
  expect(await textOf(html, ".reports li")).toHaveLength(2);
});

test("the page shows each story once, in all languages and in one", async () => {
  for (const init of [undefined, ENGLISH]) {
    const titles = await textOf(await pageAt("/", init), "main article h2, main article h3");
    expect(titles.filter((title) => /Bridge|Masts/.test(title))).toEqual(["Bridge turns"]);
    expect([titles.length, new Set(titles).size]).toEqual([24, 24]);
  }
});
