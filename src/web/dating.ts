import { intervalWidth, toStatedDay } from "../article/dating.ts";
import type { Dating } from "../schema/article.ts";

/** When something happened, in words that promise no more than is known. Pure; all in UTC. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** "between 30 and 31 July 2025", "on 19 July 2025, time zone unknown"; stands after "published". */
export function whenPublished(dating: Dating): string {
  const { earliest, latest } = dating;
  if (earliest === null && latest === null) return "at an unknown time";
  if (earliest === null) return `by ${dayInWords(latest ?? "")} at the latest`;
  if (latest === null) return `after ${moment(earliest)}`;
  const named = toStatedDay(dating);
  if (named !== null) return `on ${dayInWords(named)}, time zone unknown`;
  const end = ceilMinute(latest);
  if (minute(earliest) === minute(latest)) return `on ${moment(earliest)}`;
  if (intervalWidth(dating) >= DAY) return `between ${twoDays(earliest, latest, " and ", " and ")}`;
  if (earliest.slice(0, 10) === end.slice(0, 10)) {
    return `on ${dayInWords(earliest)} between ${clock(earliest)} and ${clock(end)} UTC`;
  }
  return `between ${dayInWords(earliest)} at ${clock(earliest)} and ${dayInWords(end)} at ${clock(end)} UTC`;
}

/** The same by the day, for lists: "3 August 2025", "1–2 August 2025"; stands alone. */
export function daysPublished(dating: Dating): string {
  const { earliest, latest } = dating;
  if (earliest === null && latest === null) return "time unknown";
  if (earliest === null) return `by ${dayInWords(latest ?? "")} at the latest`;
  if (latest === null) return `not before ${dayInWords(earliest)}`;
  const named = toStatedDay(dating);
  if (named !== null) return dayInWords(named);
  if (earliest.slice(0, 10) === latest.slice(0, 10)) return dayInWords(earliest);
  return twoDays(earliest, latest, "–", " – ");
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

/** What both days have in common is said once; `near` stands between two days of one month. */
function twoDays(from: string, to: string, near: string, far: string): string {
  const [first, last] = [dayInWords(from).split(" "), dayInWords(to).split(" ")];
  const end = last.join(" ");
  if (first[2] !== last[2]) return first.join(" ") + far + end;
  return first[1] === last[1] ? first[0] + near + end : first.slice(0, 2).join(" ") + far + end;
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
