/** In a terminal, each line replaces the last; a log gets one now and then. */
const DRAW_MILLISECONDS = 500;
const LOG_MILLISECONDS = 30_000;
/** Captures that are already there take less time than new ones, so the rate is that of the last lines. */
const SAMPLES = 60;
const CLEAR = "\r\u001b[2K";

/** `1,204 of about 20,000 captures, 42 per second, about 8 min left`; 0 is what is not known. */
export function describeProgress(done: number, total: number, perSecond: number, isExact = false) {
  const rounded = isExact ? format(total) : `about ${formatRate(total)}`;
  const left = perSecond && Math.max(0, total - done) / perSecond;
  const parts = [
    `${format(done)}${total > 0 ? ` of ${rounded}` : ""} captures`,
    perSecond && `${formatRate(perSecond)} per second`,
    left && `about ${formatSeconds(left)} left`,
  ];
  return parts.filter(Boolean).join(", ");
}

export const format = (count: number) => count.toLocaleString("en");

export const formatRate = (perSecond: number) => format(Number(perSecond.toPrecision(2)));

function formatSeconds(seconds: number): string {
  if (seconds <= 90) return `${Math.ceil(seconds / 10) * 10} s`;
  return seconds <= 5_400 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3_600)} h`;
}

/** Shows how much is done, by counts that the caller increases, whenever that has changed. */
export function startProgress(
  counts: {
    readonly [count in "totalBytes" | "bytes" | "read" | "done"]: number;
  },
) {
  const { stderr } = process;
  const clear = stderr.isTTY ? CLEAR : "";
  const start = performance.now();
  let samples = [{ time: start, done: 0 }];
  const draw = () => {
    const { totalBytes, bytes, read, done } = counts;
    const now = { time: performance.now(), done };
    const [first = now, last = first] = [samples[0], samples.at(-1)];
    samples = [...samples.slice(-SAMPLES), now];
    if (done === last.done) return;
    const isExact = bytes >= totalBytes;
    const total = isExact ? read : bytes && (read / bytes) * totalBytes;
    const perSecond = ((done - first.done) / (now.time - first.time)) * 1_000;
    const line = describeProgress(done, total, perSecond, isExact);
    stderr.write(clear ? clear + line.slice(0, (stderr.columns || 80) - 1) : `${line}\n`);
  };
  const timer = setInterval(draw, clear ? DRAW_MILLISECONDS : LOG_MILLISECONDS);
  return {
    /** Captures per second since the start. */
    rate: () => (counts.done * 1_000) / (performance.now() - start),
    /** Prints a line above the progress. */
    print: (line: string) => stderr.write(`${clear}${line}\n`),
    stop: () => {
      clearInterval(timer);
      stderr.write(clear);
    },
  };
}
