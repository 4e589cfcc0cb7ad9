import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isGivenName, isWomans } from "../../src/capture/credits/arabic-given-names.ts";
import { shiftedOf } from "../../src/capture/prompts/shifted.ts";

const SOURCE = new URL("../../src/capture/credits/arabic-given-names.ts", import.meta.url);

test("each row of given names is what stands over it, shifted", () => {
  const rows = [...readFileSync(SOURCE, "utf8").matchAll(/\/\/ ([\u0621-\u064A ]+)\n *"(.*)",/g)];
  expect(rows.length).toBeGreaterThan(9);
  expect(rows.map(([, , row]) => row)).toEqual(rows.map(([, names = ""]) => shiftedOf(names)));
});

test("a given name is told by its bare letters, and a noun only where one may be meant", () => {
  expect(["أحمد", "احمد", "رنا"].map((name) => isGivenName(name, false))).toEqual([
    true,
    true,
    true,
  ]);
  expect([isGivenName("صباح", false), isGivenName("صباح", true)]).toEqual([false, true]);
  expect(isGivenName("جسر", true)).toBe(false);
  expect(["رنا", "إلهام", "أحمد"].map(isWomans)).toEqual([true, true, false]);
});
