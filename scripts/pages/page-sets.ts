import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

const line = z.object({
  file: z.string(),
  url: z.string().optional(),
  /** RFC 3339: dates after it are none. */
  capturedAt: z.string().optional(),
  title: z.string().optional(),
  authors: z.array(z.string()).optional(),
  /** `YYYY-MM-DD`. */
  date: z.string().optional(),
  outlet: z.string().optional(),
  text: z.string().optional(),
});

/** What people found on a saved page. A field that is absent was not looked for. */
export type LabelledPage = z.infer<typeof line>;
export type PageSet = {
  readonly name: string;
  readonly folder: string;
  readonly pages: readonly LabelledPage[];
};

/**
 * Loads the labels of a folder of saved pages: a line of JSON for each page in its `pages.ndjson`, such as
 * `{"file": "bridge.html", "url": "https://…", "title": "…", "authors": ["…"], "date": "2021-03-08", "text": "…"}`.
 */
export async function loadPageSet(folder: string): Promise<PageSet> {
  const lines = (await readFile(join(folder, "pages.ndjson"), "utf8")).trim().split("\n");
  return {
    name: basename(folder),
    folder,
    pages: lines.map((text) => line.parse(JSON.parse(text))),
  };
}
