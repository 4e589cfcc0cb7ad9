import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { put, requestWith, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { BRIDGE, BRIDGE_REWRITTEN, LOCK } from "../story/story-articles.ts";
import { countingCalls } from "../wrapped-bindings.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { idOf } from "./visits.ts";

/** `/stories`, and the page of a story, on invented events. */

const AT_NOON = { "Captured-At": "2025-08-01T12:00:00Z" };
const text = (report: string) => report.replace("\n", " ");

/** An event with two reports, a reprint and a report without a date; and two events with a report each. */
async function prepare(): Promise<void> {
  const cards = [
    { outlet: "The Bugle", title: "Bridge turns", time: "5 hours ago", body: text(BRIDGE) },
    { outlet: "Tarn Echo", title: "Bridge at last", time: "4 hours ago", body: text(BRIDGE) },
    { outlet: "Radio Brenn", title: "Lock turns", time: "2 hours ago", body: text(LOCK) },
  ];
  await put("dated.txt", page({ title: "Hedges of the week", cards }), AT_NOON);
  const again = { title: "Masts go by again", body: text(BRIDGE_REWRITTEN), outlet: "The Lantern" };
  await put("undated.txt", page({ title: "Ferries", cards: [{ ...again, time: "" }] }));
  await untilRead(2);
}

const headlines = async (path: string) => textOf(await pageAt(path), "main li h2");

test("a list of all stories has their coverage, by time or by coverage, and says how many there are", async () => {
  await prepare();
  const html = await pageAt("/stories");
  expect(await textOf(html, "[role=status]")).toEqual(["4 stories"]);
  expect(await textOf(html, "main li h2")).toEqual([
    "Hedges of the week",
    "Lock turns",
    "Bridge turns",
    "Ferries",
  ]);
  expect(await textOf(html, "main nav [aria-current]")).toEqual(["Newest"]);
  expect(await attributesOf(html, "main nav a", "href")).toEqual([
    "/stories?sort=coverage",
    "/stories?sort=newest",
    "/stories?sort=updated",
  ]);
  expect(await headlines("/stories?sort=coverage")).toEqual(["Bridge turns"]);
  expect(await textOf(await pageAt("/stories?sort=coverage"), "[role=status]")).toEqual([
    "1 story with several articles",
  ]);
});

test("a story without a date says so, and never the day of its upload", async () => {
  await prepare();
  const lines = await textOf(await pageAt("/stories"), "main li .meta");
  expect(lines.at(-1)).toBe("Outlet unknown · time unknown · 1 min read");
});

test("the list is filtered by outlet, language and span, which its form shows and its orders keep", async () => {
  await prepare();
  expect(await headlines("/stories?source=tarn-echo")).toEqual(["Bridge turns"]);
  expect(await headlines("/stories?from=2025-08-01&to=2025-08-01&source=radio")).toEqual([
    "Lock turns",
  ]);
  const html = await pageAt("/stories?from=2025-08-02&source=&language=en&sort=updated");
  expect(await textOf(html, "[role=status]")).toEqual(["There is no such story."]);
  expect(await attributesOf(html, "form.line input", "value")).toEqual([
    "2025-08-02",
    "",
    "updated",
  ]);
  expect(await attributesOf(html, "main nav a", "href")).toEqual(
    ["coverage", "newest", "updated"].map(
      (sort) => `/stories?language=en&amp;from=2025-08-02&amp;sort=${sort}`,
    ),
  );
});

test("an outlet that is not known leads to the nearest, and a bad parameter to a sentence", async () => {
  await prepare();
  const html = await pageAt("/stories?source=bugel");
  expect(await textOf(html, "main > p.note")).toEqual([
    "No outlet is called “bugel”. The nearest names: the-bugle",
  ]);
  expect(await attributesOf(html, "main > p.note a", "href")).toEqual([
    "/stories?source=the-bugle",
  ]);
  for (const [query, sentence] of [
    ["from=2025-08-02&to=2025-08-01", "from is after to, so no story can match. Swap them."],
    ["cursor=x", "cursor is not one of this list. Omit it to start over."],
    [
      "language=Englisch",
      "language does not accept &quot;Englisch&quot;. Did you mean &quot;en&quot;?",
    ],
  ]) {
    const response = await request(`/stories?${query}`);
    expect(response.status).toBe(400);
    expect(await textOf(await response.text(), "main > p:first-of-type")).toEqual([sentence]);
  }
});

test("a pager leads through all stories, each once", async () => {
  const cards = Array.from({ length: 45 }, (_, n) => ({
    title: `Goat number ${n} eats a hedge`,
    body: `The goat with the number ${n * 37} ate a hedge of the council on Monday.`,
  }));
  await put("goats.txt", page({ title: "Hedges of the week", cards }), AT_NOON);
  await untilRead(1);
  const first = await pageAt("/stories");
  const [next] = await attributesOf(first, ".pager a[rel=next]", "href");
  const last = await pageAt(next ?? "");
  const titles = [...(await textOf(first, "main li h2")), ...(await textOf(last, "main li h2"))];
  expect([titles.length, new Set(titles).size]).toEqual([45, 45]);
  expect(await attributesOf(last, ".pager a", "href")).toEqual(["/stories"]);
});

test("a story has its coverage, what each report adds, its reprints under the original, and the undated apart", async () => {
  await prepare();
  const html = await pageAt(`/stories/${await idOf("Bridge turns")}`);
  expect(await textOf(html, "main article > .meta")).toEqual([
    "Stories › August 2025",
    "3 outlets (1 reprint) · 1 August 2025",
  ]);
  expect(await attributesOf(html, "main article > .meta a", "href")).toEqual([
    "/stories",
    "/archive/2025/08",
  ]);
  expect(await textOf(html, "main h2")).toEqual([
    "When each outlet reported it",
    "What each says",
    "Without a date",
    "Named in it",
    "Related articles",
  ]);
  expect(await textOf(html, ".timeline th")).toEqual(["The Bugle", "Tarn Echo"]);
  expect(await attributesOf(html, ".timeline svg", "aria-label")).toEqual([
    "on 1 August 2025 between 06:30 and 07:30 UTC",
    "on 1 August 2025 between 07:30 and 08:30 UTC",
    null,
  ]);
  expect(await attributesOf(html, ".timeline rect", "class")).toEqual(["hour", "hour"]);
  expect(await textOf(html, ".report > p")).toEqual([
    "The Bugle1 August 2025, 06:30–07:30",
    "The Lanterntime unknown",
  ]);
  expect(await textOf(html, ".report h3")).toEqual(["Bridge turns", "Masts go by again"]);
  const [first, undated] = await textOf(html, ".report > div.meta");
  expect(first).toBe("Also in Tarn Echo");
  expect(undated).toMatch(/^Adds no name or number to the earlier ones\.Same event: both report /);
});

test("only what was certainly published before all others is the first report", async () => {
  const cards = [
    { outlet: "The Bugle", title: "Bridge turns", time: "5 hours ago", body: text(BRIDGE) },
    { outlet: "The Lantern", title: "Masts", time: "3 hours ago", body: text(BRIDGE_REWRITTEN) },
  ];
  await put("dated.txt", page({ title: "Hedges of the week", cards }), AT_NOON);
  await untilRead(1);
  const html = await pageAt(`/stories/${await idOf("Bridge turns")}`);
  expect((await textOf(html, ".report > div.meta"))[0]).toBe("The first report.");
  const only = await pageAt(`/stories/${await idOf("Hedges of the week")}`);
  expect(await textOf(only, ".report > div.meta")).toEqual(["The only report so far."]);
  expect(await textOf(only, ".timeline")).toEqual([]);
});

test("a story of many articles has pages, and reprints whose original is on another say so", async () => {
  const cards = Array.from({ length: 45 }, (_, n) => ({
    outlet: `Outlet ${n + 10}`,
    title: `Bridge turns, ${n + 10}`,
    time: `${n < 20 ? 20 - n : 2} hours ago`,
    body: text(BRIDGE),
  }));
  await put("many.txt", page({ title: "Hedges of the week", cards }), AT_NOON);
  await untilRead(1);
  const path = `/stories/${await idOf("Bridge turns, 10")}`;
  const html = await pageAt(path);
  expect((await textOf(html, "main article > .meta"))[1]).toBe(
    "45 outlets (44 reprints) · 31 July – 1 August 2025 · page 1 of 2",
  );
  expect(await textOf(html, ".report h3")).toEqual(["Bridge turns, 10"]);
  expect(await textOf(html, ".report > div.meta a")).toHaveLength(39);
  expect(await textOf(html, ".timeline th")).toHaveLength(40);
  expect(await attributesOf(html, ".pager a", "href")).toEqual([`${path}?page=2`]);
  const last = await pageAt(`${path}?page=2`);
  expect(await textOf(last, ".report > div.meta")).toEqual(
    Array(5).fill("A reprint of the text at Outlet 10."),
  );
  for (const page of ["3", "0", "x"]) {
    expect((await request(`${path}?page=${page}`)).status).toBe(400);
  }
});

test("the list and a story take one D1 batch each", async () => {
  await prepare();
  for (const path of ["/stories?source=tarn-echo", `/stories/${await idOf("Bridge turns")}`]) {
    const calls: string[] = [];
    const CATALOGUE = countingCalls(env.CATALOGUE, calls);
    expect((await requestWith({ CATALOGUE }, path)).status).toBe(200);
    expect(calls.filter((call) => call !== "prepare")).toEqual(["batch"]);
  }
});
