import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { z } from "zod";
import type { ArticleContext, CaptureContext } from "../src/reader/capture-reading.ts";
import { CONTEXT_ENTRIES } from "../src/schema/capture-context.ts";

/** A capture in a file, and its context in `FILE.json` beside it. */
export type CaptureFile = { readonly name: string; readonly path: string };

/** `bases` says where each field of a page's context is from. */
export type LoadedCapture = {
  readonly bytes: Uint8Array;
  readonly context: CaptureContext;
  readonly bases?: Readonly<Record<string, string>>;
};

/** A capture that is loaded when it is uploaded. `origin` is its path, with the line in a file of records. */
export type PendingCapture = {
  readonly name: string;
  readonly origin: string;
  readonly load: () => Promise<LoadedCapture>;
};

const CONTEXT_SUFFIX = ".json";

const FILE_VALUES = { names: z.array(z.string()), flag: z.boolean() };

/** A value that is impossible counts as unknown (src/storage/inbox/capture-context.ts). */
export const contextFile = z.strictObject({
  ...Object.fromEntries(
    CONTEXT_ENTRIES.map(([name, { form }]) => {
      const values = form === "names" || form === "flag" ? FILE_VALUES[form] : z.string();
      return [name, values.optional()];
    }),
  ),
  url: z.url({ protocol: /^https?$/ }).optional(),
}) as z.ZodType<ContextFile>;

type ContextFile = ArticleContext & {
  readonly [name in "capturedAt" | "url"]?: string | null | undefined;
};

/**
 * Finds the captures at `paths`: a file is one capture; a folder stands for all files below it, except hidden
 * files and contexts. A capture's name is its file name, or its path within the folder. Throws if two
 * captures have the same name.
 */
export async function findCaptures(
  paths: readonly string[],
  includes: (entry: string, folder: string) => boolean = isCapture,
): Promise<CaptureFile[]> {
  const found: CaptureFile[] = [];
  for (const path of paths) {
    if (!(await hasType(path, "isDirectory"))) {
      found.push({ name: basename(path), path });
      continue;
    }
    // With types, `readdir` does not follow links to folders, which can be loops.
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    for (const file of entries.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
      const entry = relative(path, file);
      if (!includes(entry, path) || !(await hasType(file, "isFile"))) continue;
      found.push({ name: entry.split(sep).join("/"), path: file });
    }
  }
  const names = new Set<string>();
  for (const { name, path } of found) {
    if (names.has(name)) throw new Error(`${path}: another capture has the name ${name}, too.`);
    names.add(name);
  }
  return found;
}

/** Follows symbolic links. */
function hasType(path: string, kind: "isDirectory" | "isFile"): Promise<boolean> {
  return stat(path).then(
    (entry) => entry[kind](),
    () => false,
  );
}

/** Whether a path within a folder is a capture: not a context, not hidden, and not in a hidden folder. */
export function isCapture(path: string): boolean {
  return (
    !path.endsWith(CONTEXT_SUFFIX) && !path.split(sep).some((segment) => segment.startsWith("."))
  );
}

/** The capture that a file belongs to: the file itself, or the capture whose context it is. */
export function captureFor(path: string): string {
  return path.endsWith(CONTEXT_SUFFIX) ? path.slice(0, -CONTEXT_SUFFIX.length) : path;
}

/** Reads bytes and context. An error names the file that cannot be read. */
export async function loadCapture({ name, path }: CaptureFile): Promise<LoadedCapture> {
  return { bytes: await readFile(path), context: await loadContext(name, path) };
}

export function toPending(file: CaptureFile): PendingCapture {
  return { name: file.name, origin: file.path, load: () => loadCapture(file) };
}

/** Reads the context beside the file at `path`. */
export async function loadContext(name: string, path: string): Promise<CaptureContext> {
  const json = await readFile(path + CONTEXT_SUFFIX, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "{}";
    throw new Error(`${path}${CONTEXT_SUFFIX} cannot be read: ${error}`);
  });
  return toContext(name, parseContext(json, path + CONTEXT_SUFFIX));
}

export function toContext(
  name: string,
  { capturedAt = null, url = null, ...article }: ContextFile,
): CaptureContext {
  return { name, capturedAt, url, ...article };
}

function parseContext(json: string, path: string): ContextFile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(`${path} is not valid JSON.`);
  }
  const result = contextFile.safeParse(value);
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}
