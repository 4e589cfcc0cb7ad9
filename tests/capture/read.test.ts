import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS, READER_VERSION, readCapture } from "../../src/capture/read.ts";
import { bytesOf } from "./decoded.ts";

const CONTEXT = { name: "a.txt", capturedAt: null, url: null };
const LABELS = ["Comments", "No comments yet...", "Related Articles"];

function read(...lines: readonly string[]) {
  return readCapture(bytesOf(lines.join("\n")), CONTEXT);
}

function problems(...lines: readonly string[]) {
  return read(...lines).problems;
}
