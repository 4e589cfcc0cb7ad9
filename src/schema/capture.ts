import * as z from "zod";
import { contextRowShape } from "./capture-context.ts";

/** A capture as the API shows it. Times are RFC 3339, UTC. */
export const captureSchema = z
  .object({
    name: z.string(),
    status: z
      .enum(["waiting", "read", "rejected"])
      .meta({ description: "`waiting` until every route shows what the capture says" }),
    problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
    ...contextRowShape,
    etag: z.string(),
    size: z.int(),
    uploadedAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    readerVersion: z.int().nullable(),
    layout: z.string().nullable(),
    language: z.string().nullable(),
    sightings: z.int().nullable(),
  })
  .meta({ id: "Capture" });

export type CaptureRow = z.infer<typeof captureSchema>;
export type CaptureStatus = CaptureRow["status"];
