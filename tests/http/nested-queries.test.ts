import { expect, test } from "vitest";
import { ingest, request } from "../instance.ts";
import { page } from "../pages.ts";

const statusOf = async (q: string) =>
  (await request(`/v1/articles?q=${encodeURIComponent(q)}`)).status;

test.each([
  ["parentheses", (n: number) => `${"a OR (b ".repeat(n)}c${")".repeat(n)}`, 8],
  ["exclusions of parentheses", (n: number) => `${"a OR -(".repeat(n)}z${")".repeat(n)}`, 4],
  ["exclusions", (n: number) => `a ${"NOT ".repeat(n)}b`, 8],
])(
  "nested %s are searched up to a depth that FTS5 can parse, and then a 400",
  async (_, nested, deepest) => {
    await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
    expect([await statusOf(nested(deepest)), await statusOf(nested(deepest + 1))]).toEqual([
      200, 400,
    ]);
  },
);
