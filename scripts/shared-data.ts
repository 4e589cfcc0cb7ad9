import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./wrangler.ts";

/** Texts of others, which are not in the repository because they belong to their publishers. */
export const SHARED = join(ROOT, "../shared");

/** What a measurement without them prints. */
export const SKIPPED = "skipped: ../shared is absent";

/** The objects in a file of `../shared`, one on each line; null if the file is absent. */
export function sharedLines<Line>(path: string): Line[] | null {
  const file = join(SHARED, path);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}
