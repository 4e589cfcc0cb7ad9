import { expect, test } from "vitest";
import { put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, pageAt, textOf } from "./html.ts";

test("a search that no article matches in full says so, and shows those with some words", async () => {
  const cards = [
    { title: "Ferry sails", body: "The ferry at Riverton left at noon." },
    { title: "Goats return", body: "Goats came down from the hill." },
    { title: "Goats on the ferry", body: "A goat and a ferry were seen." },
  ];
  await put("cards.txt", page({ title: "Bells", body: [], cards }));
  await untilRead(1);
  const shown = async (query: string, selector: string) =>
    textOf(await pageAt(`/search?q=${query}`), selector);
  expect(await shown("who+has+goats+riverton", "[role=status]")).toEqual([
    "No article has all of these words.",
  ]);
  expect(await shown("goats+riverton", "h2")).toEqual([
    "Articles with some of these words",
    "Ferry sails",
    "Goats return",
    "Goats on the ferry",
  ]);
  expect(await shown("goats+ferry", "[role=status]")).toEqual(["One article"]);
  expect((await shown("goats+ferry", "h2")).slice(0, 2)).toEqual([
    "Goats on the ferry",
    "Articles with some of these words",
  ]);
  expect(await shown("goats+sheep&sort=newest", "[role=status]")).toEqual([
    "Nothing was found. Try fewer or other words.",
  ]);
  expect(await shown("ferrry+goats&lang=en", "main a[href*='ferry+goats']")).toEqual([
    "ferry goats",
  ]);
});

test("a search that ends before all are shown says so, and how all are", async () => {
  const cards = Array.from({ length: 201 }, (_, n) => ({
    title: `News ${n}`,
    time: `${(n % 19) + 2} hours ago`,
    outlet: "The Bugle",
    body: `Item ${n} came from Riverton number ${n * 31}.`,
  }));
  await put("cards.txt", page({ title: "Bells", body: [], cards }));
  await untilRead(1);
  const said = async (query: string) => textOf(await pageAt(`/search?q=${query}`), "[role=status]");
  expect(await said("riverton")).toEqual([
    "201 articles. “Best first” shows only 200; choose “Newest first” to see all.",
  ]);
  expect(await textOf(await pageAt("/search?query=riverton"), "[role=status]")).toEqual(
    await said("riverton"),
  );
  expect(await said("riverton&sort=newest")).toEqual(["201 articles"]);
  expect(await said("riverton+-%22item+7%22")).toEqual(["200 articles"]);
});

test("a search takes names as people write them, and links to the nearest of one that is not known", async () => {
  await put("a.txt", page({ title: "Boat" }), { Source: "The%20Bugle" });
  await untilRead(1);
  const found = await pageAt("/search?source=bug");
  expect(await textOf(found, "[role=status]")).toEqual(["One article"]);
  const html = await pageAt("/search?source=bugel&q=boat");
  expect(await textOf(html, "main > p.note")).toEqual([
    "No outlet is called “bugel”. The nearest names: the-bugle",
  ]);
  expect(await attributesOf(html, "main > p.note a", "href")).toEqual([
    "/search?q=boat&amp;source=the-bugle",
  ]);
  expect(await textOf(await pageAt("/search?byline=nobody"), "main > p.note")).toEqual([
    "No author is called “nobody”.",
  ]);
});
