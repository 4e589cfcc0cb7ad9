import { captureFor } from "../capture-files.ts";
import { afterLastWrite, watchFiles } from "../watch-files.ts";
import { findInputs } from "./inputs.ts";

/** Longer than most writers pause. */
const QUIET_MILLISECONDS = 2_000;
/** What browsers call a download until it is complete. Some create an empty file first. */
const INCOMPLETE = /\.(?:crdownload|download|part|partial|tmp)$/i;

/** Yields what is in folders, and then what is written there, each file when it is complete. Does not end. */
export async function* watchInputs(folders: readonly string[]) {
  const written = new Set<string>();
  let wake = () => {};
  const onWritten = (path: string) => {
    written.add(path).add(captureFor(path));
    wake();
  };
  for (const folder of folders) watchFiles(folder, onWritten, QUIET_MILLISECONDS);
  const touched = afterLastWrite(onWritten, QUIET_MILLISECONDS);
  for (const { path } of (await findInputs(folders)).inputs) touched(path);
  for (;;) {
    if (written.size === 0) await new Promise<void>((resolve) => (wake = resolve));
    const paths = new Set(written);
    written.clear();
    const isComplete = (path: string) => paths.has(path) && !INCOMPLETE.test(path);
    const { inputs, skipped } = await findInputs(folders);
    yield {
      inputs: inputs.filter(({ path, size }) => isComplete(path) && size > 0),
      skipped: skipped.filter(isComplete),
    };
  }
}
