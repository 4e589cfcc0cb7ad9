import { MultiBar, Presets } from "cli-progress";

/** Shows the part of `totalBytes` that was read, the rate, and the time left. A log gets a line now and then. */
export function startProgress(totalBytes: number) {
  const start = performance.now();
  let captures = 0;
  const options = {
    format: "{bar} {percentage} %  {captures} captures, {rate} per second, {eta_formatted} left",
    hideCursor: true,
    gracefulExit: false,
    clearOnComplete: true,
    noTTYOutput: true,
    notTTYSchedule: 10_000,
  };
  const bars = new MultiBar(options, Presets.shades_classic);
  const bar = bars.create(Math.max(1, totalBytes), 0, { captures, rate: 0 });
  const rate = () => Number(((captures / (performance.now() - start)) * 1000).toPrecision(2));
  return {
    rate,
    addBytes: (bytes: number) => bar.increment(bytes),
    addCapture: () => {
      captures += 1;
      bar.update({ captures, rate: rate() });
    },
    /** Prints a line above the bar. */
    print: (line: string) => bars.log(`${line}\n`),
    /** Prints what is buffered, removes the bar and restores the terminal. */
    stop: () => {
      bars.update();
      bars.stop();
    },
  };
}
