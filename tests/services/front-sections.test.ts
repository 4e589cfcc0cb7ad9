import { expect, test } from "vitest";
import { type FrontStory, findSections } from "../../src/services/front-page.ts";

function story(id: string, category: string | null, ...tags: readonly string[]): FrontStory {
  const hashtags = tags.map((tag) => ({ tag, origin: "derived" }));
  return { id, leader: { category, hashtags } } as unknown as FrontStory;
}

const found = (stories: readonly FrontStory[]) =>
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
