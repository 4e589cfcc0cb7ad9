import fc from "fast-check";
import { expect, inject, test } from "vitest";
import type { CaptureReading, Span } from "../../src/reader/capture-reading.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import { CONTEXT } from "./decoded.ts";
import { captures } from "./random-captures.ts";

/** What a reading must never be, as words. */
function faultsOf(bytes: Uint8Array, { layout, sightings, problems }: CaptureReading): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const within = ([from, to]: Span, [least, most]: Span) =>
    least <= from && from <= to && to <= most;

  check(layout !== null || sightings.length === 0, "a rejected capture has sightings");
  check(layout !== null || problems.length > 0, "a rejected capture has no problem");
  check(sightings.length > 0 || problems.length > 0, "nothing is read, and nothing said of it");
  check(
    problems.every(({ code, detail }) => code !== "" && detail !== ""),
    "a problem says nothing",
  );
  for (const [
    i,
    { title, position, span, spans, body, setAside, source, published, flags },
  ] of sightings.entries()) {
    check(title.trim() !== "", "a sighting has no title");
    check(position === i, "positions are not in order");
    check(within(span, [0, bytes.length]), "a sighting lies outside of the file");
    const fields = [spans.title, spans.source, spans.published].filter(
      (field) => field !== undefined,
    );
    check(
      fields.every((field) => within(field, span)),
      "a field lies outside of its sighting",
    );
    check(
      body.every((block) => within(block.span, span)),
      "a block lies outside of its sighting",
    );
    check(
      setAside.every((cut) => within(cut.span, span) && cut.why !== ""),
      "what was set aside lies outside of its sighting, or has no reason",
    );
    check(
      body.every(({ text }) => text.trim() !== ""),
      "a block has no text",
    );
    const starts = body.map((block) => block.span[0]);
    check(
      starts.every((start, n) => n === 0 || start >= (body[n - 1]?.span[1] ?? 0)),
      "blocks overlap",
    );
    check((source === null) === (spans.source === undefined), "a source has no span");
    check((published?.text == null) === (spans.published === undefined), "a time has no span");
    check((body.length === 0) === flags.includes("no-body"), "a flag is wrong");
  }
  return faults;
}

test("soups of lines and bytes are read without fault, and twice alike", () => {
  fc.assert(
    fc.property(captures, (bytes) => {
      const reading = readCapture(bytes, CONTEXT);
      const faults = faultsOf(bytes, reading);
      const again = readCapture(bytes, CONTEXT);
      if (JSON.stringify(again) !== JSON.stringify(reading)) faults.push("read again, it differs");
      expect(faults).toEqual([]);
    }),
    { numRuns: 1_000 * inject("fuzz") },
  );
}, 120_000);
