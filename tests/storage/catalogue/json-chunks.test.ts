import { expect, test } from "vitest";
import { toJsonChunks } from "../../../src/storage/catalogue/json-chunks.ts";

test("no rows make no chunk, and few make one", () => {
  expect(toJsonChunks([])).toEqual([]);
  expect(
    toJsonChunks([
      ["a", 1],
      ["b", null],
    ]),
  ).toEqual(['[["a",1],["b",null]]']);
});

test("chunks stay below a megabyte of UTF-8 and keep the order, and a larger row has its own", () => {
  const rows = ["a", "b", "c", "d"].map((letter) => [letter, "é".repeat(240_000)]);
  const chunks = toJsonChunks([...rows, ["huge", "x".repeat(1_200_000)], ["last"]]);
  const heads = chunks.map((chunk) => {
    const parsed: string[][] = JSON.parse(chunk);
    return parsed.map(([head]) => head);
  });
  expect(heads).toEqual([["a", "b"], ["c", "d"], ["huge"], ["last"]]);
  for (const chunk of chunks.slice(0, 2)) {
    expect(new TextEncoder().encode(chunk).length).toBeLessThan(1_000_000);
  }
});
