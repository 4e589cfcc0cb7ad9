import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { z } from "zod";
import type { CaptureContext } from "../src/reader/capture-reading.ts";

/** A capture in a file, and its context in `FILE.json` beside it. */
export type CaptureFile = { readonly name: string; readonly path: string };

const CONTEXT_SUFFIX = ".json";

export const contextFile = z.strictObject({
  // What is no time counts as unknown (src/storage/inbox/capture-time.ts): it must not keep its page out.
  capturedAt: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * The captures that paths name: a file is one, a folder is all files in it and below, but hidden
 * ones and contexts. A capture's name is its file's name, or its path within the folder.
 */
export async function findCaptures(paths: readonly string[]): Promise<CaptureFile[]> {
  const found: CaptureFile[] = [];
  for (const path of paths) {
    if (!(await isOf(path, "isDirectory"))) {
      found.push({ name: basename(path), path });
      continue;
    }
    for (const entry of (await readdir(path, { recursive: true })).sort()) {
      const file = join(path, entry);
      if (!isCapture(entry) || !(await isOf(file, "isFile"))) continue;
      found.push({ name: entry.split(sep).join("/"), path: file });
    }
  }
  const names = new Set<string>();
  for (const { name, path } of found) {
    if (names.has(name)) throw new Error(`${path}: there are two captures of the name ${name}.`);
    names.add(name);
  }
  return found;
}

/** What a link leads to counts, not the link. */
function isOf(path: string, kind: "isDirectory" | "isFile"): Promise<boolean> {
  return stat(path).then(
    (entry) => entry[kind](),
    () => false,
  );
}

/** Whether a path within a folder is a capture's: no context, and nothing hidden on its way. */
export function isCapture(path: string): boolean {
  return (
    !path.endsWith(CONTEXT_SUFFIX) && !path.split(sep).some((segment) => segment.startsWith("."))
  );
}

/** The capture that a changed file belongs to: itself, or the one whose context it is. */
export function captureOf(path: string): string {
  return path.endsWith(CONTEXT_SUFFIX) ? path.slice(0, -CONTEXT_SUFFIX.length) : path;
}

/** Bytes and context. Throws with the file's name when one of the two can't be read. */
export async function loadCapture({
  name,
  path,
}: CaptureFile): Promise<{ bytes: Uint8Array; context: CaptureContext }> {
  const bytes = await readFile(path);
  const json = await readFile(path + CONTEXT_SUFFIX, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "{}";
    throw new Error(`${path}${CONTEXT_SUFFIX} can't be read: ${error}`);
  });
  const { capturedAt, url } = parseContext(json, path + CONTEXT_SUFFIX);
  return { bytes, context: { name, capturedAt: capturedAt ?? null, url: url ?? null } };
}

function parseContext(json: string, path: string): z.infer<typeof contextFile> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(`${path} is not JSON.`);
  }
  const result = contextFile.safeParse(value);
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
