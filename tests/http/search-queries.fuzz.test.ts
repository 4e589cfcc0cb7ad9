import fc from "fast-check";
import { expect, test } from "vitest";
import { request } from "../instance.ts";
import { ingestCards, TOWN } from "./searching.ts";

test("no query is answered by an error of ours, however odd", async () => {
  await ingestCards(TOWN);
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "-",
      "*",
      "OR",
      "title:",
      "(",
      ")",
      "NEAR(",
      "^",
      "+",
      ":",
      "{",
      "AND",
      "NOT",
      "'",
      "\\",
      "\0",
      "\ue000a0",
      "桥",
      "ิ",
      "🙂",
      "\ud800",
      "bridge",
      "a*",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      for (const q of [pieces.join(""), pieces.join(" ")]) {
        const { status } = await request(`/v1/articles?${new URLSearchParams({ q })}`);
        expect([200, 400]).toContain(status);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
