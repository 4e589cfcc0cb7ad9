import dayjs from "dayjs";
import relativeTime from "dayjs/plugin/relativeTime.js";
import utc from "dayjs/plugin/utc.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SITE } from "../../src/reader/data/site.ts";
import { parseSiteTime } from "../../src/reader/times.ts";

// The site's words are those of day.js, which is thus the judge of what an interval is.
dayjs.extend(relativeTime);
// In UTC: day.js shifts differences of days by the offset of the zone that it is in.
dayjs.extend(utc);

const DAY = 24 * 60 * 60 * 1000;

const LANGUAGES = SITE.map(({ language }) => language);
// English is built in.
for (const language of LANGUAGES) await import(`dayjs/locale/${language}.js`);

const languages = fc.constantFrom(...LANGUAGES);
/** Whole milliseconds of the years that pages are of, the ends of their days among them. */
const captureTimes = fc.integer({
  min: Date.UTC(2000, 0, 1),
  max: Date.UTC(2060, 0, 1),
});
const ages = fc.oneof(
  fc.integer({ min: 0, max: 25 * DAY }),
  fc.integer({ min: 0, max: 3 * DAY }),
  fc.integer({ min: 0, max: DAY / 8 }),
  fc.integer({ min: 0, max: DAY / 400 }),
);

/** What day.js prints at `now` for an instant. */
function printed(instant: number, now: number, language: string): string {
  return dayjs.utc(instant).locale(language).from(dayjs.utc(now));
}

function inArabicDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** The ends of the interval that the reader gives a text. */
function interval(text: string, now: number): readonly [earliest: number, latest: number] {
  const time = parseSiteTime(text, new Date(now).toISOString());
  return [Date.parse(time?.earliest ?? ""), Date.parse(time?.latest ?? "")];
}

test("the instant of which day.js prints a text lies in the interval that is read from it", () => {
  fc.assert(
    fc.property(captureTimes, ages, languages, (now, age, language) => {
      const text = printed(now - age, now, language);
      const [earliest, latest] = interval(text, now);
      expect([text, earliest <= now - age, now - age <= latest]).toEqual([text, true, true]);
      expect(interval(inArabicDigits(text), now)).toEqual([earliest, latest]);
    }),
    { numRuns: 1_000 },
  );
});

test("within the interval of a text day.js prints it, and a millisecond outside it does not", () => {
  fc.assert(
    fc.property(captureTimes, ages, languages, fc.nat(), (now, age, language, within) => {
      const text = printed(now - age, now, language);
      const [earliest, latest] = interval(text, now);
      const inside = earliest + 1 + (within % (latest - earliest - 1));
      for (const instant of [earliest + 1, inside, latest - 1]) {
        expect(printed(instant, now, language)).toBe(text);
      }
      expect(printed(earliest - 1, now, language)).not.toBe(text);
      // What is newer than the capture is no age.
      if (latest < now) expect(printed(latest + 1, now, language)).not.toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test("an age of more than 25 days is in words that the site never writes", () => {
  const now = Date.UTC(2025, 7, 1);
  expect(printed(now - 25.5 * DAY + 1, now, "en")).toBe("25 days ago");
  const text = printed(now - 25.5 * DAY, now, "en");
  expect([text, parseSiteTime(text, null)]).toEqual(["a month ago", null]);
});

test("a day that a page names holds every instant that is on it somewhere on earth", () => {
  const instants = fc.date({
    min: new Date("1900-01-02"),
    max: new Date("2999-12-30"),
    noInvalidDate: true,
  });
  const offsets = fc.integer({ min: -12 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(instants, offsets, (instant, minutes) => {
      const [year, month, day] = new Date(instant.getTime() + minutes * 60_000)
        .toISOString()
        .split(/[-T]/);
      const text = `${day}-${month}-${year}`;
      const [earliest, latest] = interval(text, 0);
      const at = instant.getTime();
      expect([text, earliest <= at, at <= latest]).toEqual([text, true, true]);
      expect(latest - earliest).toBe(50 * 60 * 60_000);
      expect(interval(inArabicDigits(text), 0)).toEqual([earliest, latest]);
    }),
  );
});
