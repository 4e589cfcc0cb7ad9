import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCapture } from "../../src/capture/read.ts";

const root = join(import.meta.dirname, "../..");
const real = join(root, "../shared/seeds/000_4639ece3f68d5da3.txt");
const missing = !existsSync(real);
const reason = missing ? " (skipped: ../shared/seeds is not beside the project)" : "";

function readFile(path: string, capturedAt: string | null) {
  return readCapture(readFileSync(path), { name: path, capturedAt, url: null });
}

test.skipIf(missing)(`the real capture is read in full${reason}`, () => {
  const { layout, problems, sightings } = readFile(real, null);
  expect({ layout, problems }).toEqual({ layout: "article", problems: [] });
  expect(
    sightings.map(({ role, source, title, body, published }) => ({
      ...{ role, source, title, published: published?.text, blocks: body.length },
      sha256: createHash("sha256")
        .update(body.map(({ text }) => text).join("\n"))
        .digest("hex"),
    })),
  ).toEqual([
    {
      role: "main",
      source: null,
      title: "CGTN: Why does China honor the spirit of resisting aggression?",
      published: undefined,
      blocks: 24,
      sha256: "bdbd22c7351f224a9c808a819bba8a87643ea4c388ccb30a613f672adb398593",
    },
    {
      role: "card",
      source: "Korea Herald",
      title: "Korea, Japan agree on reviving leader-level ‘shuttle diplomacy'",
      published: "2 days ago",
      blocks: 1,
      sha256: "5b5ebd16415676011f97d71bd1a845228132d3f623f0b16f299508f16dc2d336",
    },
    {
      role: "card",
      source: "Korea Herald",
      title: "US and China agree to work on extending the deadline for new tariffs in trade talks",
      published: "3 days ago",
      blocks: 1,
      sha256: "cec474e9c35725dbfd820259d73c700a1ad8821979f3045ae011218cb53b14bb",
    },
    {
      role: "card",
      source: "Korea Herald",
      title: "Lee sends letter to Japanese PM to thank for participation in diplomatic event",
      published: "3 days ago",
      blocks: 1,
      sha256: "0b3592d51a1cd6bc1fda7332a140a9985d3fd47c75070ba7f768946884261574",
    },
  ]);
});

test.skipIf(missing)(`the real capture's two headings are told from its prose${reason}`, () => {
  const blocks = readFile(real, null).sightings.flatMap(({ body }) => body);
  expect(blocks.filter(({ type }) => type !== "paragraph").map(({ text }) => text)).toEqual([
    "Staying true to the original aspiration",
    "Drawing strength from the past to build the future",
  ]);
});

test.skipIf(missing)(`the real capture's ages wait for its time${reason}`, () => {
  const intervals = (capturedAt: string | null) =>
    readFile(real, capturedAt).sightings.map(({ published }) => [
      published?.earliest,
      published?.latest,
    ]);
  const main = [undefined, undefined];
  const open = [null, null];
  expect(intervals(null)).toEqual([main, open, open, open]);
  const third = ["2025-07-29T00:00:00.000Z", "2025-07-30T00:00:00.000Z"];
  expect(intervals("2025-08-01T12:00:00Z")).toEqual([
    main,
    ["2025-07-30T00:00:00.000Z", "2025-07-31T00:00:00.000Z"],
    third,
    third,
  ]);
});

/** Blocks of each article, the main one first, and the headings among the main one's. */
const SEEDS: Readonly<Record<string, { blocks: readonly number[]; headings: number }>> = {
  "borrowed-ladder.txt": { blocks: [11, 1, 1, 1, 0], headings: 0 },
  "butter-price.txt": { blocks: [12, 1, 1, 1, 1], headings: 0 },
  "cup-final.txt": { blocks: [10, 1, 1, 1], headings: 0 },
  "harbour-bridge.txt": { blocks: [13, 1, 1, 1], headings: 0 },
  "hill-telescope.txt": { blocks: [20, 1, 1, 1, 1], headings: 3 },
  "memorial-hall.txt": { blocks: [16, 1, 1, 1], headings: 2 },
  "night-ferry.txt": { blocks: [0, 1, 1, 1, 1, 1], headings: 0 },
  "shuttle-diplomacy.txt": { blocks: [11, 1, 1, 1], headings: 0 },
  "stockholm-talks.txt": { blocks: [11, 1, 0, 1, 1], headings: 0 },
  "valley-school.txt": { blocks: [11, 1, 1, 1, 1, 1], headings: 1 },
};

test("every capture of seeds/ has an expectation", () => {
  const captures = readdirSync(join(root, "seeds")).filter((name) => name.endsWith(".txt"));
  expect(captures.toSorted()).toEqual(Object.keys(SEEDS));
});

test.each(Object.entries(SEEDS))("%s is read in full", (name, { blocks, headings }) => {
  const { layout, problems, sightings } = readFile(join(root, "seeds", name), null);
  expect({ layout, problems }).toEqual({ layout: "article", problems: [] });
  expect(sightings.map(({ body }) => body.length)).toEqual(blocks);
  expect(sightings.map(({ body }) => body.filter(({ type }) => type === "heading").length)).toEqual(
    [headings, ...blocks.slice(1).map(() => 0)],
  );
  expect(sightings.map(({ role }) => role)).toEqual(["main", ...blocks.slice(1).map(() => "card")]);
});
