/** Milliseconds of CPU that this thread has used, whatever else the machine does. */
export function cpuMilliseconds(): number {
  // Linux updates the time of a thread only every few milliseconds, unless it is asked for the whole process.
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
