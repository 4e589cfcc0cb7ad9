// Reads captures offline: one line of JSON a capture on stdout.
import { parseArgs } from "node:util";
import { READER_VERSION, readCapture } from "../src/capture/read.ts";
import type { Reading } from "../src/capture/reading.ts";
import { type CaptureFile, findCaptures, loadCapture } from "./captures-on-disk.ts";

const USAGE = `Usage: npm run --silent read -- [--captured-at TIME] [--url URL] PATH…

Reads each capture (a file, or all files of a folder) and prints what it says, one line of JSON a
capture. NAME.json beside a capture NAME gives its context; the options override it. The exit code
is 1 when a capture could not be read.`;

const { values, positionals } = parseArgs({
  options: {
    "captured-at": { type: "string" },
    url: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
  allowPositionals: true,
});
if (values.help || positionals.length === 0) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
const capturedAt = values["captured-at"];
if (capturedAt !== undefined && Number.isNaN(Date.parse(capturedAt))) {
  console.error(`--captured-at ${capturedAt} is no time. Write it as 2025-08-01T12:00:00Z.`);
  process.exit(2);
}

for (const file of await findCaptures(positionals)) {
  const reading = await read(file);
  console.log(JSON.stringify(reading));
  if (reading.sightings.length === 0) process.exitCode = 1;
}

async function read(file: CaptureFile): Promise<Reading> {
  try {
    const { bytes, context } = await loadCapture(file);
    return readCapture(bytes, {
      ...context,
      ...(capturedAt !== undefined && { capturedAt: new Date(capturedAt).toISOString() }),
      ...(values.url !== undefined && { url: values.url }),
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      capture: file.name,
      layout: null,
      language: null,
      capturedAt: null,
      url: null,
      readerVersion: READER_VERSION,
      sightings: [],
      problems: [{ code: "file", detail }],
    };
  }
}
