import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../wrangler.ts";
import type { LabelledRecord } from "./catalogued.ts";

/** Reports of real events, which are kept outside the repository because they belong to their outlets. */
const FILE = join(ROOT, "../shared/real-events/events.ndjson");

/** Returns null if the reports are absent. */
export async function realSet(): Promise<LabelledRecord[] | null> {
  if (!existsSync(FILE)) return null;
  const lines = (await readFile(FILE, "utf8")).trim().split("\n");
  return lines.map((line) => {
    const { event, published_date, ...record } = JSON.parse(line);
    return { ...record, event: Number(event), date: published_date };
  });
}
