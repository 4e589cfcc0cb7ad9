import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decode } from "../../src/reader/decode.ts";
import { explainCapture } from "../../src/reader/read.ts";
import type { Span } from "../../src/reader/reading.ts";

const GOLD = join(import.meta.dirname, "../gold");
const names = readdirSync(GOLD, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .toSorted();

/** A capture's reading, and the text at a span of its bytes. */
function readGold(name: string) {
  const bytes = readFileSync(join(GOLD, name));
  const decoding = decode(bytes);
  const text = decoding.ok ? decoding.text : "";
  const places = new Map<number, number>();
  for (let i = 0; decoding.ok && i <= text.length; i++) {
    if (!places.has(decoding.toByte(i))) places.set(decoding.toByte(i), i);
  }
  const slice = ([from, to]: Span) => text.slice(places.get(from), places.get(to));
  return {
    ...explainCapture(bytes, { name, capturedAt: null, url: null }),
    size: bytes.length,
    slice,
  };
}
type Gold = ReturnType<typeof readGold>;

/** What is wrong with the captures, each fault behind its capture's name. */
function faultsIn(captures: readonly string[], find: (gold: Gold) => readonly string[]): string[] {
  return captures.flatMap((name) => find(readGold(name)).map((fault) => `${name}: ${fault}`));
}

/** What repairs and joints leave alone. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

test("at least 120 captures are there, each with its expectation beside it", () => {
  expect(names.length).toBeGreaterThanOrEqual(120);
  const missing = names.filter(
    (name) => !existsSync(join(GOLD, name.replace(/\.txt$/, ".expected.json"))),
  );
  expect(missing).toEqual([]);
});

test("every span lies in the file and in its sighting, in order", () => {
  const within = ([from, to]: Span, [least, most]: Span) =>
    least <= from && from < to && to <= most;
  const faults = faultsIn(names, ({ reading, size }) =>
    reading.sightings.flatMap(({ title, span, spans, body }, n) => [
      ...(within(span, [0, size]) ? [] : [`${title}, outside of the file`]),
      ...(span[0] >= (reading.sightings[n - 1]?.span[0] ?? 0) ? [] : [`${title}, out of order`]),
      ...[spans.title, spans.source, spans.published].flatMap((field) =>
        field === undefined || within(field, span) ? [] : [`${title}, field at ${field}`],
      ),
      ...body.flatMap((block, i) =>
        within(block.span, span) && block.span[0] >= (body[i - 1]?.span[1] ?? 0)
          ? []
          : [`block at ${block.span}: ${block.text}`],
      ),
    ]),
  );
  expect(faults).toEqual([]);
});

test("every title, source and time is at its span, a title but for its quotation marks", () => {
  const faults = faultsIn(names, ({ reading, slice }) =>
    reading.sightings.flatMap(({ title, source, published, spans }) => [
      ...(lettersOf(slice(spans.title)) === lettersOf(title) ? [] : [title]),
      ...(spans.source && slice(spans.source) !== source ? [`source ${source}`] : []),
      ...(spans.published && slice(spans.published) !== published?.text
        ? [`time ${published?.text}`]
        : []),
    ]),
  );
  expect(faults).toEqual([]);
});

test("every block begins and ends at its span as it does in the text", () => {
  const faults = faultsIn(names, ({ reading, slice }) =>
    reading.sightings
      .flatMap(({ body }) => body)
      .flatMap(({ text, span }) => {
        const raw = lettersOf(slice(span));
        const words = text.split(/\s+/).map(lettersOf).filter(Boolean);
        const [first = "", last = ""] = [words.at(0), words.at(-1)];
        return raw.startsWith(first) && raw.endsWith(last) ? [] : [`${text} <- ${slice(span)}`];
      }),
  );
  expect(faults).toEqual([]);
});

test("every removal is the text at its span, and says why", () => {
  const faults = faultsIn(names, ({ explanation, slice }) =>
    explanation.dropped
      .filter(({ span, text, why }) => slice(span) !== text || text === "" || why === "")
      .map(({ span, text, why }) => `${why} at ${span}: ${text} <- ${slice(span)}`),
  );
  expect(faults).toEqual([]);
});
