/** Milliseconds of CPU that this thread has used: what else the machine does counts for nothing. */
export function cpu(): number {
  // Linux counts a thread's time at its clock's ticks, some milliseconds apart, and when it is asked for
  // the whole process's.
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
