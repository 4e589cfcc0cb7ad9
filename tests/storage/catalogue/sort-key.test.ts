import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { loadNeighbours } from "../../../src/storage/catalogue/neighbours.ts";
import { assignSortKeys, toSortKeyProbes } from "../../../src/storage/catalogue/sort-key.ts";
import { insertArticles } from "../../article-rows.ts";
import { freshInstance } from "../../instance.ts";

beforeEach(freshInstance);

/** Gives each place to an article whose id is `a` and the place. */
async function fillPlaces(places: readonly number[]): Promise<void> {
  await env.CATALOGUE.prepare(
    insertArticles(`SELECT value AS place, 'a' || value AS id, '' AS version, '{}' AS document,
      '' AS text FROM json_each(?1)`),
  )
    .bind(JSON.stringify(places))
    .run();
}

async function assigned(wanted: Record<string, string>, ids: readonly string[] = []) {
  const places = new Map(Object.entries(wanted));
  const asked = { keys: [], ids, leaving: 0, places: toSortKeyProbes(places) };
  const { taken } = await loadNeighbours(env.CATALOGUE, asked);
  return Object.fromEntries(assignSortKeys(places, taken));
}

test("an article has the place that it is to have, where that is free", async () => {
  await fillPlaces([99, 101]);
  expect(await assigned({ x: "100", y: "200" })).toEqual({ x: "100", y: "200" });
});

test("articles that want one place get the next free ones, in the order of their ids", async () => {
  await fillPlaces([100, 101, 103]);
  expect(await assigned({ z: "100", x: "100", y: "101" })).toEqual({
    x: "102",
    y: "104",
    z: "105",
  });
});

test("an article that is written anew may keep its place", async () => {
  await fillPlaces([100, 101]);
  expect(await assigned({ a100: "100" }, ["a100"])).toEqual({ a100: "100" });
});

test("places beyond 2^53 are told apart", async () => {
  const place = String(2n ** 62n);
  expect(await assigned({ x: place, y: place })).toEqual({ x: place, y: String(2n ** 62n + 1n) });
});
