import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { keepInstance, listArticles, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { SEEDS } from "../seeds.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { compressedSize } from "./visits.ts";

/** Paragraphs of the seeds, each once. */
const PROSE = [
  ...new Set(
    SEEDS.flatMap(({ text }) =>
      text.split("\n").filter((line) => /^[A-Z].{120,600}[.]$/.test(line)),
    ),
  ),
];

/** A long article with many captures, related articles and comments; its path, and its page. */
let path: string;
let html: string;

beforeAll(async () => {
  keepInstance();
  const title = "All that the valley read";
  const body = PROSE.slice(0, 40);
  const cards = PROSE.slice(40, 60).map((text, n) => ({
    outlet: `Outlet ${n}`,
    title: `${text.slice(0, 70)}`,
    time: `${n + 2} hours ago`,
    body: text,
  }));
  const captured = (hour: number) => ({
    "Captured-At": new Date(Date.UTC(2025, 7, 1, hour)).toISOString(),
  });
  await put("main.txt", page({ title, body, cards }), captured(12));
  for (let n = 1; n <= 30; n++) {
    const card = { title, time: `${n} hours ago`, body: body.join(" ") };
    await put(`page-${n}.txt`, page({ title: `Page ${n}`, cards: [card] }), captured(12 + n));
  }
  await untilRead(31);
  const article = (await listArticles()).toSorted((a, b) => b.wordCount - a.wordCount)[0];
  expect(article?.wordCount).toBeGreaterThan(1_000);
  const insert = env.CATALOGUE.prepare(
    "INSERT INTO comments (id, article, name, text, status, at) VALUES (?1, ?2, ?3, ?4, 'approved', ?5)",
  );
  await env.CATALOGUE.batch(
    Array.from({ length: 60 }, (_, n) => {
      const text = PROSE[(n * 7) % PROSE.length]?.slice(0, 300) ?? "";
      return insert.bind(`c${n}`, article?.id, `Reader ${n}`, text, "2025-08-02T12:00:00.000Z");
    }),
  );
  await env.CATALOGUE.prepare("INSERT INTO comment_counts VALUES (?1, 60)").bind(article?.id).run();

  path = `/articles/${article?.id}`;
  html = await pageAt(path);
});

test("a long article with much around it is a page of less than 30 KB", async () => {
  expect(await textOf(html, "#comments-title")).toEqual(["Comments (60)"]);
  expect(await textOf(html, "#comments li")).toHaveLength(50);
  expect(
    await textOf(html, "[aria-labelledby=coverage-title] li, [aria-labelledby=related-title] li"),
  ).toHaveLength(8);
  expect(await textOf(html, "#dating li")).toHaveLength(20);
  expect(await compressedSize(html)).toBeLessThan(30_000);
});

test("captures that a page does not show are on the next one", async () => {
  expect((await textOf(html, "main > article > p.meta a")).at(-1)).toBe("60 comments");
  const [captures] = await attributesOf(html, "#evidence a[rel=next]", "href");
  const times = async (html: string) =>
    (await textOf(html, "#evidence ul li")).map((line) => line.split(" shows ")[0]);
  const others = await pageAt(captures ?? "");
  expect(await attributesOf(others, "#evidence", "open")).toEqual([""]);
  const all = [...(await times(html)), ...(await times(others))];
  expect([all.length, new Set(all).size]).toEqual([31, 31]);
  expect((await request(`${path}?sightings=x`)).status).toBe(400);
});
