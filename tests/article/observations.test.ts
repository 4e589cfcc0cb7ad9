import { expect, test } from "vitest";
import { addSightings, type Observation } from "../../src/article/observations.ts";
import { dating, observation, sighting, wording } from "./wordings.ts";

test("a sighting adds its dating, its hashtags and, where it is the main article, its page", () => {
  const seenAt = dating("2025-07-30T00:00:00.000Z", "2025-07-31T00:00:00.000Z");
  const card = sighting({ published: seenAt, hashtags: ["Rain"] });
  const main = sighting({ role: "main" });
  const says = wording();
  const before = [observation({}, { pages: ["https://b.example/"] })];
  const seen = [
    { sighting: card, wording: says },
    { sighting: main, wording: says },
  ];
  expect(addSightings(before, "https://a.example/", seen)).toEqual([
    {
      wording: says,
      datings: [seenAt],
      pages: ["https://a.example/", "https://b.example/"],
      hashtags: ["Rain"],
    },
  ]);
  expect(addSightings(before, null, seen)[0]?.pages).toEqual(["https://b.example/"]);
});

test("only the first page of an address is kept, by code points", () => {
  const id = "0123456789abcdef0123456789abcdef";
  const seen = [{ sighting: sighting({ role: "main" }), wording: wording() }];
  const [a, b] = [`https://a.example/${id}`, `https://b.example/${id}`];
  for (const order of [
    [a, b],
    [b, a],
  ]) {
    let all: Observation[] = [];
    for (const url of order) all = addSightings(all, url, seen);
    expect(all[0]?.pages).toEqual([a]);
  }
});
