import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SETTLED_MILLISECONDS, untilSettled, watchFiles } from "../../scripts/watch-files.ts";

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

test("a file that is touched again and again is told of once, when it rests", () => {
  vi.useFakeTimers();
  const file = join(folder, "a.txt");
  const touched = untilSettled(note);
  for (let part = 0; part < 5; part++) {
    appendFileSync(file, "part ");
    touched(file);
    vi.advanceTimersByTime(SETTLED_MILLISECONDS - 1);
  }
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(written).toEqual(["a.txt"]);
  vi.advanceTimersByTime(10 * SETTLED_MILLISECONDS);
  expect(written).toEqual(["a.txt"]);
});

test("a file that grows without an event is waited for", () => {
  vi.useFakeTimers();
  const file = join(folder, "a.txt");
  writeFileSync(file, "half ");
  untilSettled(note)(file);
  vi.advanceTimersByTime(SETTLED_MILLISECONDS - 1);
  appendFileSync(file, "whole");
  vi.advanceTimersByTime(1);
  expect(written).toEqual([]);
  utimesSync(file, 1, 1);
  vi.advanceTimersByTime(SETTLED_MILLISECONDS);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(SETTLED_MILLISECONDS);
  expect(written).toEqual(["a.txt"]);
});

test("what is gone when it would rest, and a folder, are not told of", () => {
  vi.useFakeTimers();
  const file = join(folder, "a.txt");
  const touched = untilSettled(note);
  writeFileSync(file, "short");
  for (const path of [file, folder]) touched(path);
  rmSync(file);
  vi.advanceTimersByTime(10 * SETTLED_MILLISECONDS);
  expect(written).toEqual([]);
});

test("files are told of that are written, moved here, or lie in a new folder", async () => {
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
