import * as z from "zod";
import { contextRowShape } from "./capture-context.ts";
import { component, group, language, text, textOrNull, time, timeOrNull } from "./fields.ts";

/** A capture as the API shows it. */
export const captureSchema = component("Capture", {
  name: text("Name of the capture", "town/bridge.txt"),
  status: z
    .enum(["waiting", "read", "rejected"])
    .describe("`waiting` until every route shows what the capture says"),
  problem: group("Why the capture was rejected; null if it was not", {
    code: text("Identifier of the problem", "no-title"),
    detail: text("Why the page could not be read", "The page has no headline."),
  }).nullable(),
  ...contextRowShape,
  etag: text("Entity tag of the stored text", "9b2cf535f27731c974343645a3985328"),
  size: z.int().describe("Bytes of the stored text"),
  uploadedAt: time("When the text was stored"),
  readAt: timeOrNull("When the capture was read; null until then"),
  readerVersion: z.int().nullable().describe("Version of the reader"),
  layout: textOrNull(
    "The layout that the page was recognized by; null until it is read",
    "article",
  ),
  language,
  sightings: z
    .int()
    .nullable()
    .describe("Number of articles in the capture; null until it is read"),
});

export type CaptureRow = z.infer<typeof captureSchema>;
export type CaptureStatus = CaptureRow["status"];
