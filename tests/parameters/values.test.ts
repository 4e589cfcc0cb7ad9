import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { cursor, toCursor } from "../../src/parameters/cursor.ts";
import { filterShape } from "../../src/parameters/filters.ts";
import { limit, listOf, quoteName } from "../../src/parameters/values.ts";

/** What is said of the value of a parameter; nothing where it is valid. */
function faultsOf(shape: z.ZodRawShape, given: unknown): string[] {
  const [name = ""] = Object.keys(shape);
  const { error } = z.object(shape).safeParse({ [name]: given });
  return error?.issues.map(({ message }) => message) ?? [];
}

test("a limit is a whole number from 1 to 100, and 20 where none is given", () => {
  expect(["1", "20", "100", undefined].map((text) => limit.parse(text))).toEqual([1, 20, 100, 20]);
});

const LIMIT = "limit must be a whole number from 1 to 100.";

test.each([["ten"], ["0x10"], ["05"], ["1.5"], [""], [["1", "2"]], [["1"]]])(
  "the limit %j is refused",
  (given) => expect(faultsOf({ limit }, given)).toEqual([LIMIT]),
);

test.each([
  ["101", 100],
  ["5000", 100],
  [101, 100],
  ["0", 1],
  ["-3", 1],
])("the limit nearest to %j is %i", (given, nearest) => {
  expect(faultsOf({ limit }, given)).toEqual([`${LIMIT} The nearest is ${nearest}.`]);
});

const numbers = cursor(z.number(), 7);

test("a cursor is parsed to the position that it was made from, and a missing one to null", () => {
  expect(numbers.parse(toCursor(12))).toBe(12);
  expect(numbers.parse(undefined)).toBeNull();
  const names = cursor(z.string(), "a");
  expect(names.parse(toCursor("town/é.txt"))).toBe("town/é.txt");
});

test.each([["x"], [""], ["!"], [toCursor("12")], [["MQ", "Mg"]]])(
  "the cursor %j is refused where a number is the position",
  (given) => {
    expect(faultsOf({ cursor: numbers }, given)).toEqual([
      Array.isArray(given)
        ? "cursor must be a text."
        : "cursor is not one of this list. Omit it to start over.",
    ]);
  },
);

test("names are taken once each, with blanks around them, and an unknown one has its nearest", () => {
  const fields = listOf(z.array(z.enum(["title", "body"])));
  expect(fields.parse("title, body,title")).toEqual(["title", "body"]);
  expect(fields.parse(undefined)).toBeUndefined();
  expect(faultsOf({ fields }, "titel,body")).toEqual([
    'fields does not accept "titel". Did you mean "title"?',
  ]);
});

test.each([
  ["Arts, Culture", ["Arts", "Culture"], []],
  ['"Arts, Culture"', ["Arts, Culture"], []],
  ['-"Arts, Culture" , News', ["News"], ["Arts, Culture"]],
  ['"-x",-"-y", - z', ["-x"], ["-y", "z"]],
  ['"say ""x""",5" pipe', ['say "x"', '5" pipe'], []],
])("the filter %s has its names", (text, any, none) => {
  expect(filterShape.category.parse(text)).toEqual({ any, none });
});

test.each(['"Arts', '"Arts" x', '-"Arts, Culture'])("the filter %s is not closed", (text) => {
  expect(faultsOf({ category: filterShape.category }, text)).toEqual([
    'category has a quotation mark without another at the end of the name. Write "name", and "" for a quotation mark in it.',
  ]);
});

test.each(["", '""', "a,", "-"])("the filter %j has an empty name", (text) => {
  expect(faultsOf({ category: filterShape.category }, text)).toEqual([
    "category is empty. Omit it to list all articles.",
  ]);
});

test("every name is a filter when quoted", () => {
  const name = fc.string({ unit: fc.constantFrom(...'-",a é'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(name, (name) => {
      expect(filterShape.category.parse(quoteName(name))).toEqual({ any: [name], none: [] });
    }),
  );
});
