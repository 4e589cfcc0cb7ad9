import { expect, test } from "vitest";
import { freshInstance, listArticles } from "../instance.ts";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { consumePage as read } from "./consume.ts";

async function articlesOf(title: string): Promise<number> {
  return (await listArticles()).filter((article) => article.title === title).length;
}

test("a headline over 33 texts connects none of them, until one text is withdrawn", async () => {
  const title = "Morning briefing";
  const posts = Array.from({ length: 30 }, (_, n) => ({
    title,
    outlet: "Lantern Post",
    body: prose(n, 30),
  }));
  await read("a", page({ title: "Posts", cards: posts }));
  const bugle = { title, outlet: "The Bugle" };
  await read("b", page({ title: "Bugle", cards: [{ ...bugle, body: prose(100, 30) }, bugle] }));
  expect(await articlesOf(title)).toBe(31);

  const more = { title, outlet: "Lantern Post", body: prose(200, 30) };
  await read("c", page({ title: "One more", cards: [more] }));
  expect(await articlesOf(title)).toBe(33);

  await read("c", page({ title: "One more" }));
  expect(await articlesOf(title)).toBe(31);
});

test("an article on more than eight pages is distinguished by none of them, until one is withdrawn", async () => {
  const everywhere = page({ title: "Goats return", body: [prose(1, 30)] });
  const url = (n: number) => `https://a.example/read/${n}`;
  for (let n = 0; n < 8; n++) await read(`page-${n}`, everywhere, url(n));
  await read("edited", page({ title: "Bridge reopens", body: [prose(2, 30)] }), url(0));
  expect(await listArticles()).toHaveLength(1);

  await read("page-8", everywhere, url(8));
  expect(await listArticles()).toHaveLength(2);

  await read("page-8", "");
  expect(await listArticles()).toHaveLength(1);
});

test("which of many pages an article shows does not depend on the order of reading", async () => {
  const text = page({ title: "Goats return", body: [prose(1, 30)] });
  const shown = async (order: readonly number[]) => {
    await freshInstance();
    for (const n of order) await read(`page-${n}`, text, `https://a.example/read/${n}`);
    return (await listArticles()).map(({ url }) => url);
  };
  const numbers = Array.from({ length: 12 }, (_, n) => n + 10);
  const [first] = await shown(numbers);
  for (const last of numbers) {
    expect(await shown([...numbers.filter((n) => n !== last), last])).toEqual([first]);
  }
});

test("of many hashtags an article shows the first ones, in any order of reading", async () => {
  const card = (tag: string) =>
    [
      "logo",
      "#",
      "",
      `Latest news with #${tag}`,
      "",
      "Goats return",
      "Goats return",
      "",
      "The Bugle",
    ]
      .concat(["", "time30-07-2025", "", "  • The Bugle", "", "Goats return", "", prose(1, 30), ""])
      .join("\n");
  const tags = Array.from({ length: 34 }, (_, n) => `Tag${10 + n}`);
  for (const tag of [...tags.slice(20), ...tags.slice(0, 20).toReversed()])
    await read(tag, card(tag));
  const [article] = await listArticles();
  const own = article?.hashtags.filter(({ origin }) => origin === "page");
  expect(own?.map(({ tag }) => tag)).toEqual(tags.slice(0, 32));
});
