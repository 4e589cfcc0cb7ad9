import { expect, test } from "vitest";
import { coverageWeight, rankByCoverage } from "../../src/services/front-page.ts";

const story = (id: string, sources: number, articles: number, publishedAt: string) => ({
  id,
  article: id,
  sources,
  articles,
  publishedAt,
});

test("outlets and doublings of articles count one each, and a day halves the weight", () => {
  const newest = "2025-08-03T12:00:00Z";
  const weigh = (sources: number, articles: number, publishedAt: string) =>
    coverageWeight({ sources, articles, publishedAt }, newest);
  expect(weigh(3, 4, newest)).toBe(5);
  expect(weigh(3, 4, "2025-08-02T12:00:00Z")).toBe(2.5);
  expect(weigh(2, 2, "2025-08-01T12:00:00Z")).toBe(0.75);
  expect(weigh(2, 2, "2025-08-04T12:00:00Z")).toBe(3);
});

test("a story of more outlets comes before a repeated one, and the order has no clock", () => {
  const stories = [
    story("repeated", 2, 8, "2025-08-03T12:00:00Z"),
    story("wide", 6, 6, "2025-08-03T06:00:00Z"),
    story("old", 9, 9, "2025-07-30T12:00:00Z"),
  ];
  const order = ["wide", "repeated", "old"];
  const ids = (newest: string | null) => rankByCoverage(stories, newest).map(({ id }) => id);
  expect(ids("2025-08-03T12:00:00Z")).toEqual(order);
  expect(ids("2026-08-03T12:00:00Z")).toEqual(order);
});
