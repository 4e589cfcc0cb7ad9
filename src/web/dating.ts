import { width } from "../article/dating.ts";
import type { Dating } from "../article/schema.ts";

/** When something happened, in words that promise no more than is known. Pure; all in UTC. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A day of the calendar in any time zone is 50 hours long; see capture/times.ts. */
const ANY_ZONE = 2 * DAY;

/** "between 30 and 31 July 2025", "on 19 July 2025, time zone unknown"; stands after "published". */
export function whenPublished(dating: Dating): string {
  const { earliest, latest, basis, precision } = dating;
  if (earliest === null && latest === null) return "at an unknown time";
  if (earliest === null) return `before ${moment(ceilMinute(latest ?? ""))}`;
  if (latest === null) return `after ${moment(earliest)}`;
  const wide = width(dating);
  if (basis === "absolute" && precision === "day" && wide >= ANY_ZONE) {
    const middle = new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString();
    return `on ${dayInWords(middle)}, time zone unknown`;
  }
  const end = ceilMinute(latest);
  if (minute(earliest) === minute(latest)) return `on ${moment(earliest)}`;
  if (wide >= DAY) return `between ${twoDays(earliest, latest)}`;
  if (earliest.slice(0, 10) === end.slice(0, 10)) {
    return `on ${dayInWords(earliest)} between ${clock(earliest)} and ${clock(end)} UTC`;
  }
  return `between ${dayInWords(earliest)} at ${clock(earliest)} and ${dayInWords(end)} at ${clock(end)} UTC`;
}

/** "3 August 2025 at 10:30 UTC". `time`: RFC 3339 in UTC. */
export function moment(time: string): string {
  return `${dayInWords(time)} at ${clock(time)} UTC`;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "3 August 2025" */
export function dayInWords(time: string): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** What both days have in common is said once. */
function twoDays(from: string, to: string): string {
  const [first, last] = [dayInWords(from).split(" "), dayInWords(to).split(" ")];
  if (first[2] !== last[2]) return `${first.join(" ")} and ${last.join(" ")}`;
  const kept = first[1] === last[1] ? first.slice(0, 1) : first.slice(0, 2);
  return `${kept.join(" ")} and ${last.join(" ")}`;
}

function minute(time: string): string {
  return time.slice(0, 16);
}

function clock(time: string): string {
  return time.slice(11, 16);
}

/** An end is given by the minute that it is not after. */
function ceilMinute(time: string): string {
  return new Date(Math.ceil(Date.parse(time) / 60_000) * 60_000).toISOString();
}
