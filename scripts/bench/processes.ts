// What other processes use, from Linux's proc(5).
import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of CPU that a process has used (fields 14 and 15 of stat, in hundredths of a second). */
export function cpuOf(pid: number): number {
  const fields = read(pid, "stat").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Bytes of memory that processes use. Pages that several share are divided among them (Pss of smaps_rollup). */
export function memoryOf(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(pid, "smaps_rollup"))?.[1]),
  );
  return kilobytes.reduce((sum, each) => sum + (each || 0), 0) * 1_024;
}

/** The running processes of this name that this process started, directly or through others. */
export function startedProcesses(name: string): number[] {
  const running = readdirSync("/proc")
    .filter((pid) => /^\d+$/.test(pid))
    .map(Number);
  const parents = new Map(running.map((pid) => [pid, parentOf(pid)]));
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  const started = running.filter((pid) => read(pid, "comm").trim() === name && isOurs(pid));
  if (started.length === 0) throw new Error(`${name} did not start.`);
  return started;
}

/** Field 4 of stat. */
function parentOf(pid: number): number {
  return Number(read(pid, "stat").split(") ")[1]?.split(" ")[1]);
}

/** Empty for a process that has ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

/** Milliseconds of CPU that this thread has used, whatever else the machine does. */
export function cpuMilliseconds(): number {
  // Linux updates the time of a thread only every few milliseconds, unless it is asked for the whole process.
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** NaN if there is no value. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
