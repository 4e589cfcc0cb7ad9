import { describe, expect, test } from "vitest";
import type { Dating } from "../../src/schema/article.ts";
import { languageName } from "../../src/text/language-name.ts";
import { daysPublished, timePublished, whenPublished } from "../../src/web/dating.ts";
import { ar } from "../../src/web/text/ar.ts";
import { en } from "../../src/web/text/en.ts";
import { textIn } from "../../src/web/text/site-text.ts";

function dated(earliest: string | null, latest: string | null, rest: Partial<Dating> = {}): Dating {
  return { text: null, precision: "hour", basis: "relative", ...rest, earliest, latest };
}

/** A day that a page names. */
const NAMED_DAY = dated("2025-07-18T10:00:00.000Z", "2025-07-20T12:00:00.000Z", {
  precision: "day",
  basis: "absolute",
});

describe("a time is said in words that promise no more than is known", () => {
  test.each([
    ["between 30 and 31 July 2025", "2025-07-30T00:00:00Z", "2025-07-31T00:00:00Z"],
    ["between 31 July and 2 August 2025", "2025-07-31T12:00:00Z", "2025-08-02T12:00:00Z"],
    ["between 31 December 2024 and 1 January 2025", "2024-12-31T06:00:00Z", "2025-01-01T12:00:00Z"],
    [
      "on 3 August 2025 between 10:00 and 11:01 UTC",
      "2025-08-03T10:00:10Z",
      "2025-08-03T11:00:10Z",
    ],
    [
      "between 2 August 2025 at 22:30 and 3 August 2025 at 01:30 UTC",
      "2025-08-02T22:30:00Z",
      "2025-08-03T01:30:00Z",
    ],
    ["on 3 August 2025 at 10:30 UTC", "2025-08-03T10:30:01Z", "2025-08-03T10:30:40Z"],
    ["by 3 August 2025 at the latest", null, "2025-08-03T11:00:10Z"],
    ["after 3 August 2025 at 11:00 UTC", "2025-08-03T11:00:10Z", null],
  ] as [string, string | null, string | null][])("%s", (words, earliest, latest) => {
    expect(whenPublished(dated(earliest, latest), en)).toBe(words);
  });

  test("a time is unknown, or a day whose time zone is", () => {
    const unknown = dated(null, null, { precision: "unknown", basis: "unknown" });
    expect(whenPublished(unknown, en)).toBe("at an unknown time");
    expect(whenPublished(NAMED_DAY, en)).toBe("on 19 July 2025, time zone unknown");
  });

  test("an absolute day that other pages narrow down is no day of unknown zone any more", () => {
    const dating = dated("2025-07-19T03:00:00.000Z", "2025-07-19T09:00:00.000Z", {
      precision: "day",
      basis: "absolute",
    });
    expect(whenPublished(dating, en)).toBe("on 19 July 2025 between 03:00 and 09:00 UTC");
  });
});

test.each([
  ["time unknown", null, null],
  ["3 August 2025", "2025-08-03T10:00:10.000Z", "2025-08-03T11:00:10.000Z"],
  ["2–3 August 2025", "2025-08-02T22:30:00.000Z", "2025-08-03T01:30:00.000Z"],
  ["31 July – 2 August 2025", "2025-07-31T12:00:00.000Z", "2025-08-02T12:00:00.000Z"],
  ["31 December 2024 – 1 January 2025", "2024-12-31T06:00:00.000Z", "2025-01-01T12:00:00.000Z"],
  ["by 3 August 2025 at the latest", null, "2025-08-03T11:00:10.000Z"],
  ["not before 3 August 2025", "2025-08-03T11:00:10.000Z", null],
])("a list says %s", (words, earliest, latest) => {
  expect(daysPublished(dated(earliest, latest), en)).toBe(words);
});

test("a list says the day that a page names, in whatever zone", () => {
  expect(daysPublished(NAMED_DAY, en)).toBe("19 July 2025");
});

test.each([
  ["3 August 2025, 10:00–11:01", dated("2025-08-03T10:00:10.000Z", "2025-08-03T11:00:10.000Z")],
  ["3 August 2025, 10:30", dated("2025-08-03T10:30:01.000Z", "2025-08-03T10:30:40.000Z")],
  ["2–3 August 2025", dated("2025-08-02T22:30:00.000Z", "2025-08-03T01:30:00.000Z")],
  ["by 3 August 2025 at the latest", dated(null, "2025-08-03T11:00:10.000Z")],
  ["19 July 2025", NAMED_DAY],
])("a story says %s, with hours where they are known", (words, dating) => {
  expect(timePublished(dating, en)).toBe(words);
});

test("times are in the language of the site", () => {
  const dating = dated("2025-07-30T12:00:00Z", "2025-07-31T12:00:00Z");
  expect(whenPublished(dating, ar)).toBe("بين 30 و31 يوليو 2025");
  expect(daysPublished(dating, ar)).toBe("30–31 يوليو 2025");
});

test("a text has its language, and its direction where the language is known", () => {
  expect(textIn("ar-EG")).toEqual({ lang: "ar-EG", dir: "rtl" });
  expect(textIn("en")).toEqual({ lang: "en", dir: "ltr" });
  expect(textIn(null)).toEqual({ dir: "auto" });
  expect([languageName("ar", "en"), languageName("??", "en")]).toEqual(["Arabic", "??"]);
  expect(languageName("ar", "ar")).toBe("العربية");
});
