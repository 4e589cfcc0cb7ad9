import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { type CaptureFile, findCaptures } from "../capture-files.ts";

/** A file to push, and its bytes on the disk. `name` is that of the capture, or the folder of its records. */
export type Input = CaptureFile & {
  readonly kind: "text" | "html" | "records";
  readonly isGzip: boolean;
  readonly size: number;
};

const KINDS: Readonly<Record<string, Input["kind"]>> = {
  "": "text",
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".jsonl": "records",
  ".ndjson": "records",
};

/**
 * Finds the files to push at `paths`. Files of other types within a folder, such as the pictures of a saved page, are
 * `skipped`; a path that is given itself is a text unless its name says otherwise. Throws if two have the same name.
 */
export async function findInputs(paths: readonly string[]) {
  const inputs = new Map<string, Input>();
  const skipped: string[] = [];
  for (const { name: fileName, path } of await findCaptures(paths)) {
    const name = fileName.replace(/(?<=.)\.gz$/i, "");
    const kind = KINDS[extname(name).toLowerCase()] ?? (paths.includes(path) ? "text" : null);
    const other = inputs.get(name);
    if (other) throw new Error(`${path} and ${other.path} would have the same name, ${name}.`);
    // A file that can't be read is reported when it is loaded.
    const size = (await stat(path).catch(() => null))?.size ?? 0;
    if (kind === null) skipped.push(path);
    else inputs.set(name, { path, name, kind, isGzip: name !== fileName, size });
  }
  return { inputs: [...inputs.values()], skipped };
}
