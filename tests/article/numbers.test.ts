import { expect, test } from "vitest";
import { extractNumbers } from "../../src/article/numbers.ts";

function keys(text: string): string[] {
  return extractNumbers(text).map(({ key }) => key);
}

test("a number does not depend on its separators", () => {
  expect(keys("6,400,000 6.400.000 6.4 million 6,4 Millionen $6.4m 64 lakh")).toEqual(
    Array.from({ length: 6 }, () => "6.4e6"),
  );
  expect(keys("1,234 1’234 1234 1,234.5 1.234,5 12,34,567")).toEqual([
    "1234",
    "1234",
    "1234",
    "1234.5",
    "1234.5",
    "1.234567e6",
  ]);
});

test("a point before three digits is a point", () => {
  expect(keys("1.234")).toEqual(["1.234"]);
});

test("six metres are not six million", () => {
  expect(keys("6 m, 500m")).toEqual(["6", "500"]);
});

test("Arabic digits and their signs are read", () => {
  expect(keys("١٢٣ و ٦٫٤ مليون و ١٬٢٣٤")).toEqual(["123", "6.4e6", "1234"]);
});

test("numbers from ten on are read as words, too", () => {
  expect(keys("twelve, Forty-two and ninety")).toEqual(["12", "42", "90"]);
});

test("a result is one number, with either dash; times and dates stay as written", () => {
  expect(keys("3-1 3–1")).toEqual(["3-1", "3-1"]);
  expect(keys("10:30 on 12.05.2026")).toEqual(["10:30", "12.05.2026"]);
});

test("numbers within words are passed over", () => {
  expect(keys("A4 and B52")).toEqual([]);
});

test("digits are counted, plain years are recognised, and each number has its place", () => {
  expect(extractNumbers("1,200 in 2024, $8 billion")).toEqual([
    { key: "1200", digits: 2, year: false, from: 0, to: 5, scaled: false },
    { key: "2024", digits: 4, year: true, from: 9, to: 13, scaled: false },
    { key: "8e9", digits: 1, year: false, from: 16, to: 25, scaled: true },
  ]);
});

test("zeros, and digits without end, are read", () => {
  expect(keys("0 000 0.05")).toEqual(["0", "0", "0.05"]);
  expect(keys("1,".repeat(100_000)).length).toBeGreaterThan(0);
  expect(keys("1".repeat(100_000)).length).toBeLessThan(2);
});
