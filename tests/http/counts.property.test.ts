import fc from "fast-check";
import { beforeAll, expect, inject, test } from "vitest";
import { foldWord } from "../../src/text/fold.ts";
import { type CountedDocument as Document, insertDocuments } from "../counted-documents.ts";
import { keepInstance, readPages } from "../instance.ts";

/** Counts of 400 articles against a count of the documents themselves. */

const HOUR = 3_600_000;
const START = Date.UTC(2024, 11, 20);
const at = (time: number) => new Date(time).toISOString();

/** An interval of up to three days, which may be open, within six weeks around the end of a year. */
const dating = fc
  .tuple(
    fc.nat(42 * 24),
    fc.constantFrom(0, 1, 24, 71),
    fc.constantFrom("", "", "", "", "earliest", "latest"),
  )
  .map(([hour, width, open]) => {
    const earliest = open === "earliest" ? null : at(START + hour * HOUR);
    const latest = open === "latest" ? null : at(START + (hour + width) * HOUR);
    const publishedAt =
      earliest === null || latest === null ? null : at(START + (hour + width / 2) * HOUR);
    return {
      publishedAt,
      dating: { text: null, earliest, latest, precision: "hour", basis: "relative" } as const,
    };
  });

const named = (...names: string[]) =>
  fc.constantFrom(
    ...names.map((name) => ({ id: foldWord(name).replaceAll(" ", "-"), name })),
    null,
  );

const documents = fc.array(
  fc
    .record({
      title: fc.constantFrom("Ferry sails", "Goats return", "Ferry returns"),
      source: named("The Bugle", "Harbour Star", "Lantern Post"),
      agency: named("Reuters", "AFP"),
      category: fc.constantFrom("Politics", "politics", "Sport", null),
      language: fc.constantFrom("en", "ar", null),
      byline: fc.constantFrom("Anna Berg", "ANNA BERG", "Iñes Vale, Jo Berg", null),
      url: fc.constantFrom("https://www.news.star.example/a", "https://bugle.example/b", null),
      hashtags: fc.uniqueArray(fc.constantFrom("AnnaBerg", "annaberg", "Dam", "Ínsula", "قمة"), {
        selector: foldWord,
        maxLength: 3,
      }),
      dating,
    })
    .map(
      ({ dating, hashtags, ...rest }): Document => ({
        ...rest,
        ...dating,
        hashtags: hashtags.map((tag) => ({ tag, origin: "page" })),
      }),
    ),
  { minLength: 400, maxLength: 400 },
);
const [DOCUMENTS = []] = fc.sample(documents, { numRuns: 1, seed: 27 });

beforeAll(async () => {
  keepInstance();
  await insertDocuments(DOCUMENTS);
});

type Asked = {
  readonly by: string;
  readonly sort: "count" | "key";
  readonly limit: number;
  readonly filters: Readonly<Record<string, string>>;
};

const asked: fc.Arbitrary<Asked> = fc.record({
  by: fc.constantFrom(
    "day",
    "week",
    "month",
    "year",
    "source",
    "language",
    "category",
    "hashtag",
    "agency",
    "byline",
  ),
  sort: fc.constantFrom("count", "key"),
  limit: fc.constantFrom(1, 3, 100),
  filters: fc.oneof(
    fc.constant({}),
    fc.record(
      {
        from: fc.constantFrom("2024-12-25", "2024-12-31T12:30:00Z", "2025-01-10"),
        to: fc.constantFrom("2025-01-10", "2025-01-12T01:00:00Z", "2025-01-20"),
        source: fc.constantFrom("the-bugle", "harbour-star"),
        category: fc.constantFrom("POLITICS"),
        language: fc.constantFrom("en", "ar"),
        hashtag: fc.constantFrom("annaberg"),
        byline: fc.constantFrom("berg", "anna b", "-anna berg"),
        domain: fc.constantFrom("star.example", "-bugle.example"),
        q: fc.constantFrom("ferry", "goats -ferry"),
      },
      { requiredKeys: [] },
    ),
  ),
});

/** The end of the time that a `to` means. */
const endOf = (to: string) => Date.parse(to.length === 10 ? `${to}T23:59:59.999Z` : to);

function matches(document: Document, filters: Readonly<Record<string, string>>): boolean {
  const { from, to, source, category, language, hashtag, byline, domain, q } = filters;
  const time = document.publishedAt === null ? null : Date.parse(document.publishedAt);
  const isOfAnna = /^anna/i.test(document.byline ?? "");
  const isOfStar = document.url?.includes("star.example") === true;
  const isFerry = document.title.startsWith("Ferry");
  return (
    (from === undefined || (time !== null && time >= Date.parse(from))) &&
    (to === undefined || (time !== null && time <= endOf(to))) &&
    (source === undefined || document.source?.id === source) &&
    (category === undefined || document.category?.toLowerCase() === category.toLowerCase()) &&
    (language === undefined || document.language === language) &&
    (hashtag === undefined || document.hashtags.some(({ tag }) => foldWord(tag) === hashtag)) &&
    (byline === undefined ||
      (byline === "-anna berg" ? !isOfAnna : byline === "berg" ? !!document.byline : isOfAnna)) &&
    (domain === undefined || (domain === "star.example" ? isOfStar : !document.url || isOfStar)) &&
    (q === undefined || (q === "ferry" ? isFerry : !isFerry))
  );
}

/** The first moment of the period that has a time, and of the next one, and the period's key. */
function periodOf(by: string, time: number): { key: string; start: number; end: number } {
  const day = new Date(time).toISOString().slice(0, 10);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (by === "year") {
    return { key: day.slice(0, 4), start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  }
  if (by === "month") {
    return { key: day.slice(0, 7), start: Date.UTC(year, month - 1), end: Date.UTC(year, month) };
  }
  const start = Date.parse(day);
  if (by === "day") return { key: day, start, end: start + 24 * HOUR };
  const monday = start - ((new Date(start).getUTCDay() + 6) % 7) * 24 * HOUR;
  // ISO 8601: a week belongs to the year of its Thursday.
  const thursday = new Date(monday + 3 * 24 * HOUR);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * 24 * HOUR)) + 1;
  const key = `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
  return { key, start: monday, end: monday + 7 * 24 * HOUR };
}

function countPeriods(by: string, found: readonly Document[]) {
  const periods = new Map(
    found.flatMap(({ publishedAt }) => {
      if (publishedAt === null) return [];
      const period = periodOf(by, Date.parse(publishedAt));
      return [[period.key, period] as const];
    }),
  );
  return [...periods.values()].map(({ key, start, end }) => {
    const count = (isIn: (document: Document) => boolean) => found.filter(isIn).length;
    const times = ({ dating: { earliest, latest } }: Document) => [
      earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(earliest),
      latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest),
    ];
    return {
      key,
      articleCount: count(
        ({ publishedAt }) =>
          publishedAt !== null && periodOf(by, Date.parse(publishedAt)).key === key,
      ),
      atLeast: count((document) => {
        const [earliest = 0, latest = 0] = times(document);
        return earliest >= start && latest < end;
      }),
      atMost: count((document) => {
        const [earliest = 0, latest = 0] = times(document);
        return earliest < end && latest >= start;
      }),
    };
  });
}

function valuesOf(by: string, document: Document): readonly (string | null | undefined)[] {
  if (by === "source") return [document.source?.id];
  if (by === "agency") return [document.agency?.id];
  if (by === "language") return [document.language];
  if (by === "byline") return [document.byline && foldWord(document.byline)];
  if (by === "category") return [document.category?.toLowerCase()];
  return document.hashtags.map(({ tag }) => foldWord(tag));
}

function countValues(by: string, found: readonly Document[]) {
  const counts = new Map<string, number>();
  for (const value of found.flatMap((document) => valuesOf(by, document))) {
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([key, articleCount]) => ({ key, articleCount }));
}

const isPeriod = (by: string) => ["day", "week", "month", "year"].includes(by);

function expectedOf({ by, sort, filters }: Asked) {
  const found = DOCUMENTS.filter((document) => matches(document, filters));
  const counts = isPeriod(by) ? countPeriods(by, found) : countValues(by, found);
  const direction = isPeriod(by) ? -1 : 1;
  return counts.sort(
    (a, b) =>
      (sort === "count" ? b.articleCount - a.articleCount : 0) ||
      direction * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

type Item = { readonly key: string; readonly name?: string; readonly articleCount: number };

async function readCounts({ by, sort, limit, filters }: Asked): Promise<Item[]> {
  const search = new URLSearchParams({ by, sort, limit: `${limit}`, ...filters });
  return (await readPages<Item>(`/v1/articles/counts?${search}`)).flat();
}

test("counts by every key, filter, order and page are those of the documents", async () => {
  const isPossible = ({ filters: { from = "", to = "9" } }: Asked) => from < to;
  await fc.assert(
    fc.asyncProperty(asked.filter(isPossible), async (question) => {
      const items = await readCounts(question);
      const fold = ({ name: _, ...item }: Item) =>
        ["hashtag", "category", "byline"].includes(question.by)
          ? { ...item, key: foldWord(item.key) }
          : item;
      expect(items.map(fold)).toEqual(expectedOf(question));
    }),
    { numRuns: 150 * inject("fuzz") },
  );
}, 120_000);
