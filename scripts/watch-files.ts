// Tells of files that are written below a folder, when they are written whole.
import { type FSWatcher, statSync, watch } from "node:fs";
import { join } from "node:path";

/** A file counts as written when it has not changed for so long; then others may be collected. */
export const SETTLED_MILLISECONDS = 100;

/** Watches `folder` and all folders in it. `written` gets each file's path, once for all that is written at a time. */
export function watchFiles(folder: string, written: (path: string) => void): FSWatcher {
  const touched = untilSettled(written);
  return watch(folder, { recursive: true }, (_, name) => {
    if (name !== null) touched(join(folder, name));
  });
}

/**
 * Waits for a file that is touched to rest: an event tells that it is being written, and not that this is
 * done. What is gone by then, or is no file, is left out.
 */
export function untilSettled(written: (path: string) => void): (path: string) => void {
  const timers = new Map<string, NodeJS.Timeout>();
  function wait(path: string): void {
    clearTimeout(timers.get(path));
    const before = stateOf(path);
    const look = () => {
      // Not every system tells of every write.
      if (stateOf(path) !== before) return wait(path);
      timers.delete(path);
      if (before !== null) written(path);
    };
    timers.set(path, setTimeout(look, SETTLED_MILLISECONDS));
  }
  return wait;
}

/** What differs once a file has been written; null for what is none. */
function stateOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : null;
}
