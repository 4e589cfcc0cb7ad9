import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines } from "../../../scripts/push/lines.ts";

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
