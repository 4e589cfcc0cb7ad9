import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import {
  assignSortKeys,
  timeOfSortKey,
  toSortKey,
  toSortKeyProbes,
  toUndatedSortKey,
} from "../../../src/storage/catalogue/sort-key.ts";
import { loadNeighbours } from "../../../src/storage/catalogue/story-neighbours.ts";
import { insertArticles } from "../../article-rows.ts";

/** Gives each sort key to an article whose id is `a` and the sort key. */
async function fillSortKeys(sortKeys: readonly number[]): Promise<void> {
  await env.CATALOGUE.prepare(
    insertArticles(`SELECT value AS sort_key, 'a' || value AS id, '' AS version, '{}' AS document,
      '' AS text FROM json_each(?1)`),
  )
    .bind(JSON.stringify(sortKeys))
    .run();
}

async function assigned(wanted: Record<string, string>, ids: readonly string[] = []) {
  const sortKeys = new Map(Object.entries(wanted));
  const asked = { leaving: 0, sortKeys: toSortKeyProbes(sortKeys), changed: ids };
  const { taken } = await loadNeighbours(env.CATALOGUE, [], asked);
  return Object.fromEntries(assignSortKeys(sortKeys, taken));
}

test("an article has its preferred sort key if that is free", async () => {
  await fillSortKeys([99, 101]);
  expect(await assigned({ x: "100", y: "200" })).toEqual({ x: "100", y: "200" });
});

test("articles that prefer the same sort key get the next free ones, in the order of their ids", async () => {
  await fillSortKeys([100, 101, 103]);
  expect(await assigned({ z: "100", x: "100", y: "101" })).toEqual({
    x: "102",
    y: "104",
    z: "105",
  });
});

test("an article that is written again may keep its sort key", async () => {
  await fillSortKeys([100, 101]);
  expect(await assigned({ a100: "100" }, ["a100"])).toEqual({ a100: "100" });
});

test("sort keys beyond 2^53 are distinguished", async () => {
  const sortKey = String(2n ** 62n);
  expect(await assigned({ x: sortKey, y: sortKey })).toEqual({
    x: sortKey,
    y: String(2n ** 62n + 1n),
  });
});

test("undated articles have sort keys of 64 bits below all others, in the order in which they were first seen", () => {
  const times = ["1900-01-01", "2025-08-01", "2025-08-02", "2999-01-01"];
  const keys = [toUndatedSortKey, toSortKey].flatMap((toKey) =>
    times.map((time) => toKey(time, "f".repeat(20))),
  );
  expect(keys).toEqual(keys.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1)));
  expect(keys.map((key) => String(BigInt.asIntN(64, BigInt(key))))).toEqual(keys);
  expect(keys.slice(0, 4).map(timeOfSortKey)).toEqual([null, null, null, null]);
  expect(timeOfSortKey(keys[5] ?? "")).toBe(Date.UTC(2025, 7, 1));
});
