import type { OutletDay } from "../storage/catalogue/outlet-watch.ts";
import { DAY } from "../text/durations.ts";

/** An outlet that used to publish and no longer does. */
type SilentOutlet = {
  readonly source: string;
  /** The last day (UTC) on which it published. */
  readonly lastOn: string;
  /** Days from then to the newest article of all outlets. */
  readonly silentDays: number;
};

/** An outlet publishes regularly if it did so on this many days. */
const MIN_DAYS = 7;
/** It is silent once it has not published for so many times its longest pause. */
const PAUSES = 3;

/**
 * Finds the outlets that went silent, judged by the newest article and not by the clock: an instance that nobody sends
 * captures to has no silent outlets.
 */
export function findSilentOutlets(published: readonly OutletDay[]): SilentOutlet[] {
  const daysOf = Map.groupBy(published, ({ source }) => source);
  const newest = Math.max(...published.map(({ day }) => toDayNumber(day)));
  return [...daysOf].flatMap(([source, all]) => {
    const days = all.map(({ day }) => toDayNumber(day)).sort((a, b) => a - b);
    const last = days.at(-1) ?? newest;
    const longestPause = Math.max(...days.slice(1).map((day, n) => day - (days[n] ?? day)));
    const silentDays = newest - last;
    if (days.length < MIN_DAYS || silentDays <= PAUSES * longestPause) return [];
    return { source, lastOn: new Date(last * DAY).toISOString().slice(0, 10), silentDays };
  });
}

/** Days since 1970 of a day in eight digits. */
function toDayNumber(day: string): number {
  return Date.parse(day.replace(/(....)(..)(..)/, "$1-$2-$3")) / DAY;
}
