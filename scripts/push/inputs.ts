import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type CaptureFile, captureFor, findCaptures, isCapture } from "../capture-files.ts";

/** A file to push, and its bytes on the disk. `name` is that of the capture, or the folder of its records or pages. */
export type Input = CaptureFile & {
  /** Whether its path was given, not that of its folder. */
  readonly isGiven: boolean;
  readonly size: number;
};

/** Why a whole file can't be used: "This is a picture: push the page that it belongs to." */
export class Unusable extends Error {}

/**
 * Finds the files to push at `paths`. Files in the folder that a browser saves beside a page, such as its pictures, are
 * `skipped`. Throws if there is no file or folder at a path, or if two files have the same name.
 */
export async function findInputs(paths: readonly string[]) {
  for (const path of paths) {
    if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
  }
  const inputs = new Map<string, Input>();
  const skipped: string[] = [];
  for (const { name: fileName, path } of await findCaptures(paths, isInput)) {
    const name = fileName.replace(/(?<=[^/])\.gz$/i, "");
    const other = inputs.get(name);
    if (other) throw new Error(`${path} and ${other.path} would have the same name, ${name}.`);
    // A file that can't be read is reported when it is loaded.
    const size = (await stat(path).catch(() => null))?.size ?? 0;
    if (isPartOfPage(path)) skipped.push(path);
    else inputs.set(name, { path, name, isGiven: paths.includes(path), size });
  }
  return { inputs: [...inputs.values()], skipped };
}

/** A JSON file is one of records if there is no file whose context it could be. */
function isInput(entry: string, folder: string): boolean {
  const capture = captureFor(entry);
  return isCapture(capture) && (capture === entry || !existsSync(join(folder, capture)));
}

function isPartOfPage(path: string): boolean {
  const [, page] = /^(.*)_files[\\/]/.exec(path) ?? [];
  return page !== undefined && [".html", ".htm"].some((ending) => existsSync(page + ending));
}
