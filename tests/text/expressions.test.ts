import { expect, test } from "vitest";
import {
  expression,
  expressionOf,
  globalExpression,
  stickyExpression,
} from "../../src/text/expressions.ts";
import { read } from "../reader/decoded.ts";

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

test.each([
  ["Latin", 0x20, 0x24f],
  ["Greek", 0x3a3, 0x3c9],
  ["Cyrillic", 0x400, 0x481],
  ["Hebrew", 0x5d0, 0x5ea],
  ["Arabic", 0x620, 0x64a],
  ["Vietnamese", 0x1ea0, 0x1ef9],
  ["Japanese", 0x3041, 0x3096],
  ["Chinese", 0x4e00, 0x9fff],
  ["Korean", 0xac00, 0xd7a3],
  ["marks of punctuation", 0x2000, 0x206f],
  ["signs of currencies", 0x20a0, 0x20cf],
  ["arrows", 0x2190, 0x21ff],
])("letters of %s are distinguished from other characters", (_, from, to) => {
  const letter = expression`^\p{L}$`;
  const differing = range(from, to).filter((each) => letter.test(each) !== /^\p{L}$/u.test(each));
  expect(differing).toEqual([]);
});

test("capitals and small letters of Latin to ÿ, Greek and Cyrillic are distinguished", () => {
  for (const [from, to] of [
    [0x20, 0xff],
    [0x3a3, 0x3c9],
    [0x410, 0x45f],
  ] as const) {
    for (const each of range(from, to)) {
      if (each === "ª" || each === "º") continue;
      expect([each, expression`^\p{Lu}$`.test(each)]).toEqual([each, /^\p{Lu}$/u.test(each)]);
      expect([each, expression`^\p{Ll}$`.test(each)]).toEqual([each, /^\p{Ll}$/u.test(each)]);
    }
  }
});

test("no capital counts as a small letter to ž, and small letters beyond ÿ count as capitals", () => {
  for (const each of range(0x100, 0x17f)) {
    expect([each, expression`^\p{Ll}$`.test(each)]).toEqual([each, each === each.toLowerCase()]);
  }
  expect("Škoda Łódź Dvořák škoda".match(globalExpression`\p{Lu}\p{Ll}+`)).toEqual([
    "Škoda",
    "Łódź",
    "Dvořák",
    "škoda",
  ]);
});

test("a line that begins with a capital beyond ÿ is one of its own", () => {
  const lines = ["Best for lunch", "Žižkov Tower has a fine view of the town and its hills."];
  const [article] = read("Prague", "The town is small, but it is old.", ...lines).sightings;
  expect(article?.body.map(({ type }) => type)).toEqual(["paragraph", "heading", "paragraph"]);
});

test("a class within brackets, and one left out, are spelled too", () => {
  expect("l'été, 3 fois".replace(globalExpression`[^\p{L}\p{N}]+`, " ")).toBe("l été 3 fois");
});

test("a bracket and a backslash that are written as themselves begin nothing", () => {
  expect(expression`^\[\p{Lu}\]\\$`.test("[A]\\")).toBe(true);
});

test("each tag has its flags", () => {
  expect("aXbX".replace(globalExpression`X`, "")).toBe("ab");
  const sticky = stickyExpression`b`;
  sticky.lastIndex = 1;
  expect(sticky.test("ab")).toBe(true);
});

test("a class without ranges throws", () => {
  expect(() => expressionOf("\\p{Sc}", "u")).toThrow("There are no ranges for \\p{Sc}.");
});
