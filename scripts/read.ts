// Reads captures offline and prints one line of JSON per capture.

import type { CaptureReading } from "../src/reader/capture-reading.ts";
import { DERIVATION } from "../src/reader/derivation.ts";
import { STEP_NAMES } from "../src/reader/pipeline.ts";
import { type Explanation, explainCapture } from "../src/reader/read-capture.ts";
import { toInstant } from "../src/reader/times.ts";
import { checkContext } from "../src/storage/inbox/capture-context.ts";
import { fail, parseArguments } from "./arguments.ts";
import { type CaptureFile, findCaptures, loadCapture } from "./capture-files.ts";

const USAGE = `Usage: npm run --silent read -- [--captured-at TIME] [--url URL] [--explain] [--without STEP] PATH…

Reads each capture (a file, or all files of a folder) and prints the result, one line of JSON per
capture. NAME.json beside a capture NAME gives its context; the options override it. --explain adds
the texts that were set aside, with reasons, the texts that were repaired, and the reason of each flag.
--without leaves out one step of the reader: ${STEP_NAMES.join(", ")}.
The exit code is 1 if a capture could not be read.`;

const { values, positionals } = parseArguments(USAGE, {
  options: {
    "captured-at": { type: "string" },
    url: { type: "string" },
    explain: { type: "boolean" },
    without: { type: "string" },
  },
  allowPositionals: true,
});
if (positionals.length === 0) fail(USAGE);
const capturedAt = values["captured-at"];
if (capturedAt !== undefined && toInstant(capturedAt) === null) {
  fail(`--captured-at ${capturedAt} is not a time. Write it as 2025-08-01T12:00:00Z.`);
}
const { without } = values;
if (without !== undefined && !STEP_NAMES.includes(without)) {
  fail(`The reader has no step ${without}.\n\n${USAGE}`);
}

/** A page cannot be saved later than it is read. */
const NOW = new Date().toISOString();

for (const file of await findCaptures(positionals)) {
  const { reading, explanation } = await read(file);
  console.log(JSON.stringify(values.explain ? { ...reading, explanation } : reading));
  if (reading.sightings.length === 0) process.exitCode = 1;
}

async function read(
  file: CaptureFile,
): Promise<{ reading: CaptureReading; explanation: Explanation }> {
  try {
    const { bytes, context: beside } = await loadCapture(file);
    const known = {
      ...beside,
      ...(capturedAt !== undefined && { capturedAt }),
      ...(values.url !== undefined && { url: values.url }),
    };
    const { problems, ...checked } = checkContext(known, NOW);
    const context = { ...known, ...checked, capturedAt: checked.capturedAt && known.capturedAt };
    const options = without === undefined ? {} : { without };
    const { reading, explanation } = explainCapture(bytes, context, options);
    return {
      reading: { ...reading, problems: [...reading.problems, ...problems] },
      explanation,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const nothing = { capturedAt: null, url: null, layout: null, language: null, sightings: [] };
    const problems = [{ code: "file", detail }];
    return {
      reading: { capture: file.name, ...nothing, readerVersion: DERIVATION, problems },
      explanation: { setAside: [], repairs: [], flags: [] },
    };
  }
}
