import { expect, test } from "vitest";
import { findIdByTitle } from "../comments.ts";
import { put, readPages, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

const FERRY = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";
const NOON = { "Captured-At": "2025-08-01T12:00:00Z" };
const EVENING = { "Captured-At": "2025-08-01T18:00:00Z" };

test("both pages of an overlap are named as what the dating comes from, a wider one is not", async () => {
  const shows = (time: string) =>
    page({ title: "Goats", cards: [{ title: "Ferry sails", time, body: FERRY }] });
  await put("noon.txt", shows("2 days ago"), NOON);
  await put("evening.txt", shows("3 days ago"), EVENING);
  await put("day.txt", shows("30-07-2025"), EVENING);
  await untilRead(3);
  const response = await request(`/v1/articles/${await findIdByTitle("Ferry sails")}/sightings`);
  const { items } = await response.json<{ items: { capture: string; gives: string[] }[] }>();
  const bounding = items.filter(({ gives }) => gives.includes("dating"));
  expect(bounding.map(({ capture }) => capture).toSorted()).toEqual(["evening.txt", "noon.txt"]);
});

test("the sightings of an article show each capture, where its fields stand there, and what they give", async () => {
  const url = "https://www.daily8.com/en/article/0123456789abcdef0123456789abcdef";
  const main = page({ title: "Ferry sails", body: [FERRY, "It was full."] });
  const card = page({
    title: "Goats",
    cards: [{ title: "Ferry sails", time: "2 days ago", body: FERRY }],
  });
  await put("a.txt", main, { "Content-Location": url });
  await put("b.txt", card, NOON);
  await untilRead(2);
  const response = await request(`/v1/articles/${await findIdByTitle("Ferry sails")}/sightings`);
  const { items, next } = await response.json<{ items: Record<string, unknown>[]; next: null }>();
  expect(next).toBeNull();
  const byCapture = new Map(items.map((item) => [item["capture"], item]));
  expect(byCapture.size).toBe(2);
  expect(byCapture.get("a.txt")).toMatchObject({
    role: "main",
    position: 0,
    url,
    capturedAt: null,
    title: "Ferry sails",
    source: null,
    published: null,
    hashtags: [],
    gives: ["title", "body", "language", "url"],
  });
  expect(byCapture.get("b.txt")).toMatchObject({
    role: "card",
    position: 1,
    capturedAt: "2025-08-01T12:00:00.000Z",
    source: "The Bugle",
    published: { text: "2 days ago" },
    gives: ["source", "dating"],
  });
  const text = (name: string, [from = 0, to = 0]: readonly number[]) =>
    new TextDecoder().decode(new TextEncoder().encode(name).slice(from, to));
  const spans = byCapture.get("b.txt")?.["spans"] as Record<string, number[]> & {
    body: number[][];
  };
  expect(text(card, spans["title"] ?? [])).toBe("Ferry sails");
  expect(text(card, spans["source"] ?? [])).toBe("The Bugle");
  expect(text(card, spans["published"] ?? [])).toBe("2 days ago");
  expect(spans.body.map((span) => text(card, span))).toEqual([FERRY]);
});

test("a sighting says which bytes of its capture were left out of the text, and why", async () => {
  const text = page({ title: "Ferry sails", body: [FERRY, "Advertisement", "It was full."] });
  await put("a.txt", text);
  await untilRead(1);
  const spanOf = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length];
  const response = await request(`/v1/articles/${await findIdByTitle("Ferry sails")}/sightings`);
  expect(await response.json()).toEqual({
    items: [
      {
        capture: "a.txt",
        capturedAt: null,
        url: null,
        position: 0,
        role: "main",
        title: "Ferry sails",
        source: null,
        category: null,
        hashtags: [],
        dateline: null,
        agency: null,
        byline: null,
        language: "en",
        published: null,
        flags: [],
        span: [text.indexOf("Ferry sails"), text.indexOf("\nHashtags")],
        spans: {
          title: spanOf("Ferry sails"),
          body: [spanOf(FERRY), spanOf("It was full.")],
        },
        setAside: [{ span: spanOf("Advertisement"), why: "advertisement" }],
        gives: ["title", "body", "language"],
      },
    ],
    next: null,
  });
});

test("sightings come a page at a time, each once", async () => {
  for (let i = 0; i < 5; i++) {
    await put(`${i}.txt`, page({ title: "Goats", cards: [{ title: "Ferry sails", body: FERRY }] }));
  }
  await untilRead(5);
  const id = await findIdByTitle("Ferry sails");
  const pages = await readPages<{ capture: string }>(`/v1/articles/${id}/sightings?limit=2`);
  const captures = pages.flat().map(({ capture }) => capture);
  expect(captures).toEqual(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"]);
});

test("related are first the other reports of the event, then the cards of the article's own page", async () => {
  const other = `${FERRY} Its captain, Odile Marchetti, counted 214 passengers and 31 bicycles on board.`;
  const again = `Nobody had waited in vain: 214 passengers and 31 bicycles were on board, said captain Odile Marchetti of the Quarry Island ferry.`;
  await put(
    "a.txt",
    page({
      title: "Ferry sails",
      body: [other],
      cards: [{ title: "Goats return", body: "They came." }],
    }),
  );
  await put(
    "b.txt",
    page({
      title: "Bells",
      cards: [{ title: "Full ferry leaves for Quarry Island", body: again }],
    }),
  );
  await untilRead(2);
  const response = await request(`/v1/articles/${await findIdByTitle("Ferry sails")}/related`);
  const { items } = await response.json<{
    items: { title: string; why: Record<string, unknown> }[];
  }>();
  expect(items.map(({ title, why }) => [title, why["kind"]])).toEqual([
    ["Full ferry leaves for Quarry Island", "computed"],
    ["Goats return", "page"],
  ]);
  expect(items[1]?.why).toEqual({
    kind: "page",
    sameStory: false,
    capture: "a.txt",
    position: 1,
  });
  expect(items[0]?.why["names"]).toEqual(expect.arrayContaining(["Odile Marchetti"]));
  expect(items[0]?.why["numbers"]).toEqual(["31 bicycles", "214 passengers"]);
});
