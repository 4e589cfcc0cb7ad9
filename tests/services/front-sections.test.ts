import { expect, test } from "vitest";
import { findSections } from "../../src/services/front-page.ts";

type Led = Parameters<typeof findSections>[0][number] & { readonly id: string };

function story(id: string, category: string | null, ...tags: readonly string[]): Led {
  const hashtags = tags.map((tag) => ({ tag, origin: "derived" }));
  return { id, leader: { category, hashtags } } as unknown as Led;
}

const found = (stories: readonly Led[]) =>
  findSections(stories).map(({ kind, name, stories }) => [
    kind,
    name,
    ...stories.map(({ id }) => id),
  ]);

test("sections are the categories of most stories, each story in one", () => {
  const stories = [
    story("a", "Sport", "Tarn"),
    story("b", "World", "Tarn"),
    story("c", "World"),
    story("d", null, "Tarn"),
    story("e", "Sport"),
    story("f", "World"),
    story("g", "Money"),
  ];
  expect(found(stories)).toEqual([
    ["category", "World", "b", "c", "f"],
    ["category", "Sport", "a", "e"],
  ]);
});

test("without categories they are the hashtags of most stories that no section has yet", () => {
  const stories = [
    ...["a", "b", "c", "d", "e"].map((id) => story(id, null, "Tarn", "Ferry")),
    story("f", null, "Ferry", "Bell"),
    story("g", "Sport", "Bell"),
  ];
  expect(found(stories)).toEqual([
    ["hashtag", "Ferry", "a", "b", "c", "d"],
    ["hashtag", "Bell", "f", "g"],
  ]);
  expect(found([story("a", "Sport")])).toEqual([]);
});
