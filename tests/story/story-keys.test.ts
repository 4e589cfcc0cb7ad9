import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, searchesOf, storyKeys } from "../../src/story/story-keys.ts";
import { BRIDGE, BRIDGE_REWRITTEN, featuresOf, STRIKE } from "./story-articles.ts";

test("there are at most 14 keys, of words, numbers and shingles", () => {
  const kinds = (text: string) =>
    storyKeys(featuresOf(text), null)
      .map((key) => key.charAt(0))
      .join("");
  expect(kinds(BRIDGE)).toBe("wwwwwwwwnsss");
  expect(kinds(`${STRIKE} 4,711 lamps, 815 boats, 31,204 sailors`)).toBe("wwwwwwwwnnnsss");
});

test("an article and its rewrite share keys of words and numbers", () => {
  const keys = new Set(storyKeys(featuresOf(BRIDGE), null));
  const shared = storyKeys(featuresOf(BRIDGE_REWRITTEN), null).filter((key) => keys.has(key));
  expect(shared.map((key) => key.charAt(0)).join("")).toBe("wwwwwn");
});

test("a key is a term with the middle of the possible days, or the last one if they are many", () => {
  const dayOf = (days: [number, number] | null, latest: string | null) =>
    storyKeys({ ...featuresOf("lamps"), days }, latest)[0]?.split(".")[1];
  const latest = "2026-05-31T12:00:00Z";
  expect(dayOf([20574, 20577], latest)).toBe("20575");
  expect(dayOf([20574, 20604], latest)).toBe("20604");
  expect(dayOf(null, latest)).toBe("20604");
  expect(dayOf([7, 7], null)).toBe("00007");
  expect(dayOf(null, null)).toBe("");
});

test("any text has its keys, each once and the same at every run", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const keys = storyKeys(featuresOf(text), null);
      expect(keys.length).toBeLessThanOrEqual(14);
      expect(new Set(keys).size).toBe(keys.length);
      expect(storyKeys(featuresOf(text), null)).toEqual(keys);
    }),
  );
});

test("a text without words has no key", () => {
  expect(storyKeys(featuresOf(""), "2026-05-01T12:00:00Z")).toEqual([]);
});

test("cells have eight days in two grids, and all days", () => {
  expect(cellsOf("wx.20574")).toEqual(["wx.a2571", "wx.b2572", "wx.*"]);
  expect(cellsOf("wx.")).toEqual(["wx.", "wx.*"]);
});

const day = fc.integer({ min: 0, max: 99_999 });

test("articles of at most four days share a cell of days, and those of eight days never do", () => {
  const shares = (a: number, b: number) =>
    cellsOf(`w.${a}`).some((cell) => !cell.endsWith("*") && cellsOf(`w.${b}`).includes(cell));
  fc.assert(
    fc.property(day, fc.nat({ max: 4 }), (a, apart) => {
      expect(shares(a, a + apart)).toBe(true);
      expect(shares(a, a + 8 + apart)).toBe(false);
    }),
  );
});

/** Whether an article finds another by their keys, if the cells `full` have too many articles. */
function finds(key: string, other: string, full: ReadonlySet<string>): boolean {
  return searchesOf(key).some(
    ({ counted, proposed }) => !full.has(counted) && cellsOf(other).includes(proposed),
  );
}

test("an article finds another if and only if that finds it, whichever cells are full", () => {
  const keys = ["w.", "w.20574", "w.20577", "w.20581", "w.20590"];
  const [key, cells] = [fc.constantFrom(...keys), [...new Set(keys.flatMap(cellsOf))]];
  fc.assert(
    fc.property(key, key, fc.subarray(cells), (a, b, full) => {
      expect(finds(a, b, new Set(full))).toBe(finds(b, a, new Set(full)));
    }),
    { numRuns: 1_000 },
  );
});

test("an undated article finds a dated one only by the cell of all days", () => {
  const but = (...open: readonly string[]) =>
    new Set(["w.", "w.20574"].flatMap(cellsOf).filter((cell) => !open.includes(cell)));
  expect(finds("w.", "w.20574", but("w.*"))).toBe(true);
  expect(finds("w.", "w.20574", new Set(["w.*"]))).toBe(false);
  expect(finds("w.20574", "w.20590", but("w.*"))).toBe(false);
  expect(finds("w.", "w.", but("w."))).toBe(true);
});
