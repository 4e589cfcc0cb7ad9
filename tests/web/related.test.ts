import { expect, test } from "vitest";
import { put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { BRIDGE, BRIDGE_REWRITTEN } from "../story/story-articles.ts";
import { pageAt, textOf } from "./html.ts";
import { ferry, idOf } from "./visits.ts";

test("an article names what is related to it, and why", async () => {
  await ferry();
  const html = await pageAt(`/articles/${await idOf("Goats")}`);
  expect(await textOf(html, "[aria-labelledby=related-title] h3")).toEqual(["Ferry sails"]);
  expect(await textOf(html, "[aria-labelledby=related-title] .note")).toEqual([
    "Why: its page shows it beside this article.",
  ]);
});

test("a card of the page that tells the same event says so, and either leads to the story", async () => {
  const card = { title: "Masts go by again", body: BRIDGE_REWRITTEN.replace("\n", " ") };
  await put("a.txt", page({ title: "Bridge turns", body: BRIDGE.split("\n"), cards: [card] }));
  await untilRead(1);
  const main = await pageAt(`/articles/${await idOf("Bridge turns")}`);
  expect(await textOf(main, "[aria-labelledby=coverage-title] .note")).toEqual([
    "Same event: both report Hallowmere, Ingrid Vance, Northgate and 252 seconds.",
  ]);
  const other = await pageAt(`/articles/${await idOf(card.title)}`);
  for (const html of [main, other]) {
    expect(await textOf(html, "[aria-labelledby=coverage-title] > p")).toEqual([
      "Compare how the outlets report this event",
    ]);
    expect(await textOf(html, "[aria-labelledby=related-title]")).toEqual([]);
  }
  expect(await textOf(other, "[aria-labelledby=coverage-title] .note")).toEqual([
    "Same event: both report Northgate, Lionel Stroud, Ingrid Vance and 252 seconds.",
  ]);
});

test("the text is followed by other coverage, then related articles, then tools and comments", async () => {
  const bridge = { title: "Masts go by again", body: BRIDGE_REWRITTEN.replace("\n", " ") };
  const goats = { title: "Goats eat a hedge", body: "Three goats ate a hedge on Monday." };
  const cards = [goats, bridge];
  await put("a.txt", page({ title: "Bridge turns", body: BRIDGE.split("\n"), cards }));
  await untilRead(1);
  const html = await pageAt(`/articles/${await idOf("Bridge turns")}`);
  expect(await textOf(html, "main h2")).toEqual([
    "Other coverage of this event",
    "Related articles",
    "Tools",
    "Comments",
  ]);
  expect(html.indexOf('class="body"')).toBeLessThan(html.indexOf("coverage-title"));
});
