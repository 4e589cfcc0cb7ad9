import { beforeEach, expect, test } from "vitest";
import { freshInstance, listArticles, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, pageAt, textOf } from "./html.ts";

beforeEach(freshInstance);

const FERRY = [
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.",
  "Harbour master Odile Marchetti said that 214 passengers were on board.",
  "The mill at Dunholme makes flour.",
  "Its new engine was built at the yard on Quarry Island.",
];

/** An article, and another that names the same person and number. */
async function ferry(): Promise<string> {
  const card = {
    title: "Harbour gets a crane",
    body: "Odile Marchetti showed the crane to 214 guests.",
  };
  await put("main.txt", page({ title: "Ferry sails again", body: FERRY, cards: [card] }));
  await untilRead(1);
  const found = (await listArticles()).find(({ title }) => title === "Ferry sails again");
  return found?.id ?? "";
}

test("an article offers three key points, each with the way to its paragraph", async () => {
  const body = [
    ...FERRY,
    "A band played on the quay until the rain came, and then under the roof of the market.",
    "Children who had never seen the engine were shown it before the first bell was rung.",
    "Tickets cost as much as they did before the winter, and will until the end of the year.",
    "In the evening the last of the guests walked home along the wall with their lamps lit.",
  ];
  await put("long.txt", page({ title: "Ferry sails again", body }));
  await untilRead(1);
  const [article] = await listArticles();
  const html = await pageAt(`/articles/${article?.id}`);
  const points = await textOf(html, "details.aid li span");
  expect(points).toHaveLength(3);
  for (const point of points) expect(body).toContain(point);
  const ways = await attributesOf(html, "details.aid li a", "href");
  expect(ways).toEqual(points.map((point) => `#b${body.indexOf(point) + 1}`));
});

test("names and numbers are looked up when the reader asks, with the articles that have them", async () => {
  const id = await ferry();
  const before = await pageAt(`/articles/${id}`);
  const [way = ""] = await attributesOf(before, "#explain a", "href");
  expect(way).toBe(`/articles/${id}?explain=yes#explain`);
  const html = await pageAt(`/articles/${id}?explain=yes`);
  const lines = await textOf(html, "#explain > ul > li");
  expect(lines).toContainEqual(
    "Odile Marchetti, once here (first in paragraph 2); in 1 other article:Harbour gets a crane",
  );
  expect(lines).toContainEqual(
    "214, once here (first in paragraph 2); in 1 other article:Harbour gets a crane",
  );
});

test("a question is answered by the article's own words, or not at all", async () => {
  const id = await ferry();
  const asked = await pageAt(`/articles/${id}?ask=How+many+passengers+were+on+board%3F`);
  expect((await textOf(asked, "#ask [role=status] > p"))[0]).toBe(FERRY[1]);
  expect(await attributesOf(asked, "#ask-question", "value")).toEqual([
    "How many passengers were on board?",
  ]);
  const nothing = await pageAt(`/articles/${id}?ask=Who+won+the+chess+tournament%3F`);
  expect((await textOf(nothing, "#ask [role=status] > p"))[0]).toBe(
    "The article does not answer this.",
  );
});
