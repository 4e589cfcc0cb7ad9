import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const line = z.object({
  file: z.string(),
  url: z.string().optional(),
  /** RFC 3339: dates after it are none. */
  capturedAt: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  /** `YYYY-MM-DD`. */
  date: z.string().optional(),
  text: z.string().optional(),
});

/** What people found on a saved page. A field that is absent was not looked for. */
export type LabelledPage = z.infer<typeof line>;

/** Loads the labels of a folder of saved pages: a line of JSON for each page in its `pages.ndjson`. */
export async function loadPageSet(folder: string): Promise<LabelledPage[]> {
  const lines = (await readFile(join(folder, "pages.ndjson"), "utf8")).trim().split("\n");
  return lines.map((text) => line.parse(JSON.parse(text)));
}
