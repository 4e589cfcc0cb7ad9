import { intervalWidth, toPublishedOn, toStatedDay } from "../article/dating.ts";
import type { Dating } from "../schema/article.ts";
import type { SiteText } from "./text/site-text.ts";

/** Times in words that promise no more than is known. Pure; all in UTC, in the site's language. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** "between 30 and 31 July 2025", "on 19 July 2025, time zone unknown": to follow "published". */
export function whenPublished(dating: Dating, text: SiteText): string {
  const { dates } = text;
  const { earliest, latest } = dating;
  if (earliest === null && latest === null) return dates.atUnknownTime;
  if (earliest === null) return dates.by(dayInWords(latest ?? "", text));
  if (latest === null) return dates.after(moment(earliest, text));
  const stated = toStatedDay(dating);
  if (stated !== null) return dates.onStatedDay(dayInWords(stated, text));
  const end = roundUp(latest);
  if (earliest.slice(0, 16) === latest.slice(0, 16)) return dates.on(moment(earliest, text));
  if (intervalWidth(dating) >= DAY) return dates.between(...twoDays(earliest, latest, text));
  const [from, to] = [dayInWords(earliest, text), dayInWords(end, text)];
  if (from === to) return dates.onDayBetween(from, clock(earliest), clock(end));
  const ends = [dates.dayAt(from, clock(earliest)), dates.dayAt(to, clock(end))] as const;
  return dates.toUtc(dates.between(...ends));
}

/** The same by the day, for lists: "3 August 2025", "1–2 August 2025". It is a phrase of its own. */
export function daysPublished(dating: Dating, text: SiteText): string {
  const { dates } = text;
  const { earliest, latest } = dating;
  if (earliest === null && latest === null) return dates.unknown;
  if (earliest === null) return dates.by(dayInWords(latest ?? "", text));
  if (latest === null) return dates.notBefore(dayInWords(earliest, text));
  const day = toPublishedOn(dating);
  if (day !== null) return dayInWords(day, text);
  return daysInWords(earliest, latest, text);
}

/** The same with the hours where they are known: "3 August 2025, 10:00–11:01". */
export function timePublished(dating: Dating, text: SiteText): string {
  const { earliest, latest, precision } = dating;
  const days = daysPublished(dating, text);
  if (earliest === null || latest === null || precision === "day") return days;
  const [from, to] = [clock(earliest), clock(roundUp(latest))];
  if (earliest.slice(0, 10) !== roundUp(latest).slice(0, 10)) return days;
  return (
    days + text.comma + (earliest.slice(0, 16) === latest.slice(0, 16) ? from : `${from}–${to}`)
  );
}

/** "3 August 2025", "1–2 August 2025". The times are RFC 3339 in UTC. */
export function daysInWords(earliest: string, latest: string, text: SiteText): string {
  const [from, to] = twoDays(earliest, latest, text);
  if (dayInWords(earliest, text) === to) return to;
  return from.includes(" ") ? `${from} – ${to}` : `${from}–${to}`;
}

/** "3 August 2025 at 10:30 UTC". `time`: RFC 3339 in UTC. */
export function moment(time: string, text: SiteText): string {
  return text.dates.toUtc(text.dates.dayAt(dayInWords(time, text), clock(time)));
}

/** "3 August 2025" */
export function dayInWords(time: string, { dates }: SiteText): string {
  const date = new Date(time);
  return `${date.getUTCDate()} ${dates.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "August 2025". `month`: `2025-08`. */
export function monthInWords(month: string, { dates }: SiteText): string {
  return `${dates.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** "3 Aug", or "Aug 2025" without the day, for a scale. */
export function shortDay(time: number, withDay: boolean, { dates }: SiteText): string {
  const date = new Date(time);
  const month = dates.short(dates.months[date.getUTCMonth()] ?? "");
  return withDay ? `${date.getUTCDate()} ${month}` : `${month} ${date.getUTCFullYear()}`;
}

/** Two days; the first lacks the month and the year that it has in common with the second. */
function twoDays(from: string, to: string, text: SiteText): readonly [string, string] {
  const [day, month, year] = dayInWords(from, text).split(" ");
  const last = dayInWords(to, text);
  const [, lastMonth, lastYear] = last.split(" ");
  if (year !== lastYear) return [`${day} ${month} ${year}`, last];
  return [month === lastMonth ? `${day}` : `${day} ${month}`, last];
}

/** The minute that the end of an interval is not after. */
function roundUp(time: string): string {
  return new Date(Math.ceil(Date.parse(time) / 60_000) * 60_000).toISOString();
}

function clock(time: string): string {
  return time.slice(11, 16);
}
