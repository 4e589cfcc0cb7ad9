import { expect, test } from "vitest";
import type { CaptureReading } from "../../src/reader/capture-reading.ts";
import { PAGE_LIMITS, readCapture } from "../../src/reader/read-capture.ts";
import { bytesOf, CONTEXT } from "./decoded.ts";
import { HOSTILE_UNITS } from "./hostile-units.ts";
import { LABELS } from "./labels.ts";

const SIZE = 256 * 1024;

function filledWith(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / bytesOf(unit).length));
}

function read(text: string): CaptureReading {
  return readCapture(bytesOf(text), CONTEXT);
}

const CARD = ["Main", ...LABELS.en, "The Bugle\na day ago\n- The Bugle\nGoats return\n"].join("\n");
const IMAGES = ["logo", "Main", "", "Main", "", ""].join("\n");

test.each(Object.entries(HOSTILE_UNITS))(
  "a quarter of a MiB of %s is read or rejected, whatever it stands behind",
  (_, unit) => {
    for (const before of ["", "Main\n", "\u200Ba", CARD, `${LABELS.en.join("\n")}\n`, IMAGES]) {
      const { layout, problems, sightings } = read(before + filledWith(unit));
      expect([
        layout === null && problems.length === 0,
        layout === null && sightings.length > 0,
      ]).toEqual([false, false]);
    }
  },
  60_000,
);

test("a quarter of a MiB of digits before a time is read or rejected, with or without an outlet", () => {
  const digits = "7".repeat(SIZE);
  for (const line of [`${digits} days ago`, `The Bugle${digits} days ago`, `منذ ${digits} أيام`]) {
    expect(read(`logo\nMain\n\nMain\n\n${line}\n${LABELS.en.join("\n")}`).layout).toBe(
      "article-with-images",
    );
    expect(read(`Main\n${LABELS.en.join("\n")}\nX\n${line}\n- X\nGoats`).sightings).toHaveLength(1);
  }
});

const LARGE = 400 * 1024;
/** What pages hold by the hundred thousand when an extractor has left their code in. */
const CODE = { tags: "<b>", braces: "{}", "ends of comments": "*/", "encoded tags": "%3Cb%3E" };

test.each(Object.entries(CODE))(
  "400 KB of %s are refused, as a main article, as a card and as a bare text",
  (_, unit) => {
    const many = unit.repeat(Math.ceil(LARGE / unit.length));
    const codes = (text: string) => read(text).problems.map(({ code }) => code);
    expect(codes(`Main\n${many}\n${LABELS.en.join("\n")}`)).toEqual(["too-large"]);
    expect(codes(CARD + many)).toEqual(["too-large"]);
    expect(codes(`Main\n${many}`)).toEqual(["too-large"]);
    expect(codes(many)).toEqual(["no-title"]);
  },
);

test.each(Object.entries(CODE))(
  "400 KB of %s on lines of their own are refused, whatever they stand in",
  (_, unit) => {
    const lines = `${unit}\n`.repeat(Math.ceil(LARGE / (unit.length + 1)));
    const codes = (text: string) => read(text).problems.map(({ code }) => code);
    expect(codes(`Main\n${lines}${LABELS.en.join("\n")}`)).toEqual(["too-large"]);
    expect(codes(CARD + lines)).toEqual(["too-large"]);
    expect(codes(`Main\n${lines}`)).toEqual(["too-large"]);
  },
);

test.each([
  ["tags", "<b>", "markup"],
  ["braces", "{}", "code"],
  ["encoded tags", "%3Cb%3E", "markup"],
])("as many %s as a text may hold are set aside as one stretch", (_, unit, why) => {
  const many = unit.repeat(Math.floor(PAGE_LIMITS.bodyCharacters / unit.length));
  for (const before of ["Main\n", CARD]) {
    const at = before.length;
    const { body, setAside } = read(before + many).sightings.at(-1) ?? {};
    expect({ body, setAside }).toEqual({
      body: [],
      setAside: [{ span: [at, at + many.length], why }],
    });
  }
});

test("a MiB of lines of one letter is rejected as too large", () => {
  const { sightings, problems } = read("a\n".repeat(512 * 1024));
  expect(sightings).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["too-large"]);
});

test("a card of more sentences than a call has arguments is rejected as too large", () => {
  const { sightings, problems } = read(`${CARD}${"30C. ".repeat(200_000)}`);
  expect(sightings).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["too-large"]);
});
