import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "../../../scripts/push/lines.ts";
import { toSuppliedTime } from "../../../scripts/push/supplied-times.ts";

test.each([
  ["2025-08-01T09:30:00+02:00", "2025-08-01T09:30:00+02:00", "2025-08-01T07:30:00.000Z"],
  ["2025-08-01T09:30:00.123+0200", "2025-08-01T09:30:00+02:00", "2025-08-01T07:30:00.000Z"],
  ["2025-08-01 09:30Z", "2025-08-01T09:30:00.000Z", "2025-08-01T09:30:00.000Z"],
  ["2025-08-01T00:00:00Z", "2025-08-01T00:00:00.000Z", "2025-08-01T00:00:00.000Z"],
  ["2025-08-01 09:30:00", "2025-08-01", "2025-08-01T09:30:00.000Z"],
  ["2025-08-01 00:00:00", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  [" 2025-08-01 ", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  ["Fri, 01 Aug 2025 09:30:00 GMT", "2025-08-01T09:30:00.000Z", "2025-08-01T09:30:00.000Z"],
  ["1 Aug 2025 09:30 -0500", "2025-08-01T09:30:00-05:00", "2025-08-01T14:30:00.000Z"],
  ["August 1, 2025", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  ["2025/08/01", "2025-08-01", "2025-08-01T23:59:59.000Z"],
  ["2025-08-01 09:30:00+00", "2025-08-01T09:30:00+00:00", "2025-08-01T09:30:00.000Z"],
  ["1 Foo 2025", null, null],
  ["08/01/2025", null, null],
  ["2025-02-30", null, null],
  ["2025-08-01T25:00:00Z", null, null],
  ["01-08-2025", null, null],
  ["", null, null],
])("%j is the time of publication %j and the time of capture %j", (text, published, captured) => {
  expect(toSuppliedTime(text, "publishedAt")).toBe(published);
  expect(toSuppliedTime(text, "capturedAt")).toBe(captured);
});

test.each([
  ["2021-03-14 02:30", "2021-03-14T02:30:00-05:00"],
  ["2021-03-14 03:00", "2021-03-14T03:00:00-04:00"],
  ["2021-11-07 01:30", "2021-11-07T01:30:00-04:00"],
  ["2021-11-07 02:00", "2021-11-07T02:00:00-05:00"],
  ["2021-03-08 00:00:00", "2021-03-08"],
])("in New York, %j is the time of publication %j, also where clocks change", (text, time) => {
  expect(toSuppliedTime(text, "publishedAt", "America/New_York")).toBe(time);
});

async function linesOf(chunks: readonly string[], maxBytes = 100): Promise<(string | null)[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const lines: (string | null)[] = [];
  for await (const line of splitLines(stream, maxBytes)) lines.push(line && String(line));
  return lines;
}

test("lines are the same wherever the chunks end", async () => {
  const text = fc.array(fc.constantFrom("a", "é", "\n", "\r\n"), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(text.map((parts) => parts.join(""))), async (chunks) => {
      const expected = chunks.join("").split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await linesOf(chunks)).toEqual(expected);
    }),
  );
});

test("a line that is too long is null, and the lines around it are kept", async () => {
  expect(await linesOf(["ab\nabc", "d", "e\nabcd\n", "abcde"], 4)).toEqual([
    "ab",
    null,
    "abcd",
    null,
  ]);
});

test("a time of modification has an offset, or is none", () => {
  expect(toSuppliedTime("2025-08-01T09:30:00+02:00", "modifiedAt")).toBe(
    "2025-08-01T09:30:00+02:00",
  );
  expect(toSuppliedTime("2025-08-01 09:30:00", "modifiedAt")).toBeNull();
});
