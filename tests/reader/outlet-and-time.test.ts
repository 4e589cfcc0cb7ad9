import fc from "fast-check";
import { expect, test } from "vitest";
import { splitOutletAndTime } from "../../src/reader/layouts/article-with-images.ts";
import { parseSiteTime } from "../../src/reader/times.ts";

const NONE: ReadonlySet<string> = new Set();

function parts(line: string, ...outlets: readonly string[]) {
  const parting = splitOutletAndTime(line, new Set(outlets));
  return parting && [parting.outlet, parting.time];
}

test.each([
  // from the specification
  ["News2419-07-2025", "News24", "19-07-2025"],
  ["News1812-05-2025", "News18", "12-05-2025"],
  ["Channel 44 days ago", "Channel 4", "4 days ago"],
  ["The Bugle3 hours ago", "The Bugle", "3 hours ago"],
  // A name that ends in the letter that the time begins with
  ["Panoramaan hour ago", "Panorama", "an hour ago"],
  // Outlets that end in digits
  ["News243 hours ago", "News24", "3 hours ago"],
  ["News2412 hours ago", "News24", "12 hours ago"],
  ["News1844 minutes ago", "News18", "44 minutes ago"],
  ["France 242 days ago", "France 24", "2 days ago"],
  ["Channel 4a day ago", "Channel 4", "a day ago"],
  ["Channel 54 days ago", "Channel 5", "4 days ago"],
  ["News2403-05-2025", "News24", "03-05-2025"],
  // Where a longer count were possible too
  ["News243 minutes ago", "News24", "3 minutes ago"],
  ["Channel 44 minutes ago", "Channel 4", "4 minutes ago"],
  ["France 242 minutes ago", "France 24", "2 minutes ago"],
  ["عربي213 hours ago", "عربي21", "3 hours ago"],
  // No row for these: 24 is the commonest number, and a channel has one
  ["Sky2419-07-2025", "Sky24", "19-07-2025"],
  ["Sky243 minutes ago", "Sky24", "3 minutes ago"],
  ["Info 244 minutes ago", "Info 24", "4 minutes ago"],
  ["Sky2412 hours ago", "Sky24", "12 hours ago"],
  ["Kanal 92 hours ago", "Kanal 9", "2 hours ago"],
  ["Kanal 912 hours ago", "Kanal 9", "12 hours ago"],
  ["Kanal 12 hours ago", "Kanal 1", "2 hours ago"],
  ["Pier 712 minutes ago", "Pier 7", "12 minutes ago"],
  ["قناة 9منذ يوم واحد", "قناة 9", "منذ يوم واحد"],
  ["صدى 24٠٣-٠٥-٢٠٢٥", "صدى 24", "٠٣-٠٥-٢٠٢٥"],
  // Wordings in Arabic that day.js does not print
  ["صوت الميناءمنذ ساعتين", "صوت الميناء", "منذ ساعتين"],
  ["صوت الميناءمنذ 20 دقيقة", "صوت الميناء", "منذ 20 دقيقة"],
])("%j is %j and %j", (line, outlet, time) => {
  expect(parts(line)).toEqual([outlet, time]);
});

test("a time alone is a time without outlet", () => {
  expect(splitOutletAndTime("3 hours ago", NONE)).toEqual({
    outlet: "",
    time: "3 hours ago",
    timeAt: 0,
  });
});

test("the place of the time is that of its first character", () => {
  expect(splitOutletAndTime("صوت الميناء  منذ 3 ساعات", NONE)).toEqual({
    outlet: "صوت الميناء",
    time: "منذ 3 ساعات",
    timeAt: 13,
  });
});

test("an outlet that is known from the page decides between two partings", () => {
  expect(parts("Studio 12 hours ago")).toEqual(["Studio", "12 hours ago"]);
  expect(parts("Studio 12 hours ago", "Studio 1")).toEqual(["Studio 1", "2 hours ago"]);
  expect(parts("Pier 212-05-2025", "Pier 2")).toEqual(["Pier 2", "12-05-2025"]);
});

test("after a week the site writes the date, so fourteen days are an outlet's digit and four", () => {
  expect(parts("Studio 14 days ago")).toEqual(["Studio 1", "4 days ago"]);
});

test.each([
  "The Bugle",
  "The ferry left two hours ago",
  "The ferry left three days ago.",
  "It opened in 2025",
  "The Bugle3 hours ago, updated",
  "The Bugle31-02-2025",
  "Updated 3 hours ago",
  "Last updated: 19-07-2025",
  "آخر تحديث منذ 3 ساعات",
  "",
])("%j does not end in a time", (line) => {
  expect(splitOutletAndTime(line, NONE)).toBeNull();
});

test("the text before a time is a short name", () => {
  expect(parts(`${"o".repeat(100)}3 hours ago`)).toEqual(["o".repeat(100), "3 hours ago"]);
  expect(parts(`${"o".repeat(200)}3 hours ago`)).toBeNull();
});

test("splitting an outlet of letters from any wording returns both", () => {
  const outlets = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öء-ي]{1,12}( [A-Za-zÀ-ÖØ-öء-ي]{2,12}){1,3}$/);
  const counted = (least: number, most: number, wording: (count: number) => string) =>
    fc.integer({ min: least, max: most }).map(wording);
  const times = fc
    .oneof(
      fc.constantFrom("a few seconds ago", "a minute ago", "an hour ago", "a day ago"),
      fc.constantFrom("منذ ثانية واحدة", "منذ دقيقة واحدة", "منذ ساعة واحدة", "منذ يوم واحد"),
      counted(2, 44, (n) => `${n} minutes ago`),
      counted(2, 21, (n) => `${n} hours ago`),
      counted(2, 7, (n) => `${n} days ago`),
      counted(2, 44, (n) => `منذ ${n} دقائق`),
      counted(2, 21, (n) => `منذ ${n} ساعات`),
      counted(2, 7, (n) => `منذ ${n} أيام`),
      fc
        .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10).split("-").reverse().join("-")),
    )
    .chain((time) =>
      fc.constantFrom(
        time,
        time.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
      ),
    );
  fc.assert(
    fc.property(outlets, fc.constantFrom("", " "), times, (outlet, space, time) => {
      expect(parseSiteTime(time, null)?.text).toBe(time);
      expect(splitOutletAndTime(outlet + space + time, NONE)).toEqual({
        outlet,
        time,
        timeAt: outlet.length + space.length,
      });
    }),
    { numRuns: 1_000 },
  );
});
