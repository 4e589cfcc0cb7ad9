import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterLastWrite, QUIET_MILLISECONDS, watchFiles } from "../../scripts/watch-files.ts";

let folder = "";
const written: string[] = [];
const note = (path: string) => void written.push(path.slice(folder.length + 1));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broadsheet-watch-"));
  written.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test("a file that is written several times is reported once, after the last write", () => {
  vi.useFakeTimers();
  const file = join(folder, "a.txt");
  const touched = afterLastWrite(note);
  for (let part = 0; part < 5; part++) {
    appendFileSync(file, "part ");
    touched(file);
    vi.advanceTimersByTime(QUIET_MILLISECONDS - 1);
  }
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(written).toEqual(["a.txt"]);
  vi.advanceTimersByTime(10 * QUIET_MILLISECONDS);
  expect(written).toEqual(["a.txt"]);
});

test("a write without an event delays the report", () => {
  vi.useFakeTimers();
  const file = join(folder, "a.txt");
  writeFileSync(file, "half ");
  afterLastWrite(note)(file);
  vi.advanceTimersByTime(QUIET_MILLISECONDS - 1);
  appendFileSync(file, "whole");
  vi.advanceTimersByTime(1);
  expect(written).toEqual([]);
  utimesSync(file, 1, 1);
  vi.advanceTimersByTime(QUIET_MILLISECONDS);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(QUIET_MILLISECONDS);
  expect(written).toEqual(["a.txt"]);
});

test("folders and deleted files are not reported", () => {
  vi.useFakeTimers();
  const file = join(folder, "a.txt");
  const touched = afterLastWrite(note);
  writeFileSync(file, "short");
  for (const path of [file, folder]) touched(path);
  rmSync(file);
  vi.advanceTimersByTime(10 * QUIET_MILLISECONDS);
  expect(written).toEqual([]);
});

test("files that are written, moved, or in a new folder are reported", async () => {
  await writeFile(join(folder, "old.txt"), "was here");
  const watcher = watchFiles(folder, note);
  await writeFile(join(folder, "new.txt"), "is new");
  await writeFile(join(folder, "old.txt"), "is changed");
  await rename(join(folder, "new.txt"), join(folder, "moved.txt"));
  await mkdir(join(folder, "town/square"), { recursive: true });
  await writeFile(join(folder, "town/square/bridge.txt"), "is deep");
  const all = ["moved.txt", "old.txt", "town/square/bridge.txt"];
  await vi.waitFor(() => expect([...new Set(written)].toSorted()).toEqual(all), {
    timeout: 10_000,
    interval: 20,
  });
  watcher.close();
});
