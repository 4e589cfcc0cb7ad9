import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Mention } from "../../../src/answers/mentions.ts";
import { findElsewhere } from "../../../src/storage/catalogue/mentions.ts";
import { freshInstance } from "../../instance.ts";
import { metered } from "../../metered-database.ts";
import { fillArticles } from "./many-articles.ts";

test("explaining mentions takes three statements, and reads as many rows of 20,000 articles as of 2,000", async () => {
  const mentions = ["Council", "Harbour", "Bridge", "Ida Stone", "Velmora", "Nobody"].map(
    (text): Mention => ({
      kind: "name",
      text,
      count: 1,
      blocks: [],
      match: `"${text}"`,
      spellings: text === "Velmora" ? ["Velmora"] : null,
    }),
  );
  const own = `${"0".repeat(15)}0001e`;
  const explained = async (articles: number) => {
    await freshInstance();
    await fillArticles(articles);
    const { db, meter } = metered(env.CATALOGUE);
    const found = await findElsewhere(db, own, mentions);
    return {
      meter,
      found: found.map(({ text, elsewhere }) => [text, elsewhere.articles, elsewhere.isMore]),
    };
  };
  const [small, large] = [await explained(2_000), await explained(20_000)];
  expect(small.meter.statements).toBe(3);
  expect(large.meter).toEqual(small.meter);
  expect(large.found).toEqual([
    ["Council", 20, true],
    ["Harbour", 20, true],
    ["Bridge", 20, true],
    ["Ida Stone", 3, false],
    ["Velmora", 3, false],
    ["Nobody", 0, false],
  ]);
});

test("a name of one word is found where it is written like this, and not where only its stem is", async () => {
  await fillArticles(300);
  const explained = await findElsewhere(env.CATALOGUE, `${"0".repeat(15)}0001e`, [
    mention("Council", ["Council"]),
    mention("Velmoras", ["Velmora", "VELMORA"]),
    mention("Opening", ["Opening"]),
  ]);
  expect(explained.map(({ elsewhere }) => [elsewhere.articles, elsewhere.isMore])).toEqual([
    // The newest 22 have it in lower case, and older ones were not looked at.
    [0, true],
    [3, false],
    [0, false],
  ]);
});

function mention(text: string, written: readonly string[] | null): Mention {
  return { kind: "name", text, count: 1, blocks: [], match: `"${text}"`, spellings: written };
}
