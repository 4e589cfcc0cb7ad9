// Reports files that were written below a folder, once they are complete.
import { type FSWatcher, statSync, watch } from "node:fs";
import { join } from "node:path";

/** A file counts as complete when it has not changed for this long. */
export const QUIET_MILLISECONDS = 100;

/** Watches `folder` and the folders in it. Calls `onWritten` once with the path of each file that is written. */
export function watchFiles(
  folder: string,
  onWritten: (path: string) => void,
  quiet = QUIET_MILLISECONDS,
): FSWatcher {
  const touched = afterLastWrite(onWritten, quiet);
  return watch(folder, { recursive: true }, (_, name) => {
    if (name !== null) touched(join(folder, name));
  });
}

/**
 * Returns a function to call at each event of a file. It calls `onWritten` when the file no longer changes,
 * because an event says that a write has begun, not that it has ended. Ignores folders and deleted files.
 */
export function afterLastWrite(onWritten: (path: string) => void, quiet = QUIET_MILLISECONDS) {
  const timers = new Map<string, NodeJS.Timeout>();
  function wait(path: string): void {
    clearTimeout(timers.get(path));
    const before = stateOf(path);
    const check = () => {
      // Some systems do not send an event for every write.
      if (stateOf(path) !== before) return wait(path);
      timers.delete(path);
      if (before !== null) onWritten(path);
    };
    timers.set(path, setTimeout(check, quiet));
  }
  return wait;
}

/** A value that changes with every write; null for what is not a file. */
function stateOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : null;
}
