import fc from "fast-check";
import { beforeAll, expect, inject, test } from "vitest";
import type { Article } from "../../src/schema/article.ts";
import { isFunctionWord } from "../../src/search/function-words.ts";
import { matchesToken, type Token, tokenize, toQueryTerm } from "../../src/search/tokens.ts";
import { ingestAll, keepInstance, readJson, readPages } from "../instance.ts";
import { SEEDS } from "../seeds.ts";

/** Every filter against the documents of all seeds: what the index and SQL decide, decided again in the plainest way. */

type Listed = Article & { readonly collapsed?: number; readonly matched?: "all" | "some" };
type List = {
  readonly items: readonly Listed[];
  readonly total: number;
  readonly next: string | null;
};

let all: readonly Listed[] = [];

beforeAll(async () => {
  keepInstance();
  await ingestAll(SEEDS);
  all = await listAll({
    sort: "newest",
    fields:
      "id,url,source,language,category,agency,byline,dating,flags,hashtags,wordCount,publishedAt,story,body,title,firstSeenAt",
  });
}, 120_000);

function list(parameters: Readonly<Record<string, string>>): Promise<List> {
  return readJson(`/v1/articles?${new URLSearchParams(parameters)}`);
}

async function listAll(parameters: Readonly<Record<string, string>>): Promise<Listed[]> {
  const query = new URLSearchParams({ ...parameters, limit: "100" });
  return (await readPages<Listed>(`/v1/articles?${query}`)).flat();
}

/** The values of a filter that articles have. */
const VALUES: Readonly<Record<string, (article: Listed) => readonly string[]>> = {
  source: ({ source }) => (source ? [source.id] : []),
  language: ({ language }) => (language === null ? [] : [language]),
  category: ({ category }) => (category === null ? [] : [category.toLowerCase()]),
  agency: ({ agency }) => (agency ? [agency.id] : []),
  precision: ({ dating }) => [dating.precision],
  flag: ({ flags }) => flags,
  hashtag: ({ hashtags }) => hashtags.map(({ tag }) => tag.toLowerCase()),
  domain: ({ url }) => {
    const labels = url === null ? [] : new URL(url).hostname.replace(/^www\./, "").split(".");
    return labels.slice(1).map((_, n) => labels.slice(n).join("."));
  },
};

type Asked = {
  readonly names: Readonly<Record<string, { any: readonly string[]; none: readonly string[] }>>;
  readonly words: readonly [number | null, number | null];
  readonly from: string | null;
  readonly to: string | null;
  readonly match: "middle" | "surely" | "possibly";
};

function isExpected(article: Listed, { names, words: [least, most], from, to, match }: Asked) {
  const hasNames = Object.entries(names).every(([name, { any, none }]) => {
    const values = VALUES[name]?.(article) ?? [];
    const isAny = any.length === 0 || any.some((value) => values.includes(value));
    return isAny && !none.some((value) => values.includes(value));
  });
  const { earliest, latest } = article.dating;
  const start = from ?? "0000";
  const end = to ?? "9999";
  const isInTime =
    (from === null && to === null) ||
    {
      middle:
        article.publishedAt !== null && article.publishedAt >= start && article.publishedAt <= end,
      surely:
        (from === null || (earliest !== null && earliest >= from)) &&
        (to === null || (latest !== null && latest <= to)),
      possibly: (latest ?? "9999") >= start && (earliest ?? "0000") <= end,
    }[match];
  const count = article.wordCount;
  return hasNames && isInTime && count >= (least ?? 0) && count <= (most ?? 100_000);
}

function toParameters({ names, words: [least, most], from, to, match }: Asked) {
  const given: Record<string, string> = {};
  for (const [name, { any, none }] of Object.entries(names)) {
    const values = [...any, ...none.map((value) => `-${value}`)];
    if (values.length > 0) given[name] = values.join(",");
  }
  if (least !== null) given["minWords"] = String(least);
  if (most !== null) given["maxWords"] = String(most);
  if (from !== null) given["from"] = from;
  if (to !== null) given["to"] = to;
  if (from !== null || to !== null) given["match"] = match;
  return given;
}

const asked = (): fc.Arbitrary<Asked> => {
  const valuesOf = (name: string) => [
    ...new Set(all.flatMap((article) => VALUES[name]?.(article) ?? [])),
  ];
  const choice = (name: string) => {
    const values = valuesOf(name);
    const some =
      values.length === 0
        ? fc.constant([])
        : fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
    return fc.record({ any: some, none: some });
  };
  const times = all.flatMap(({ dating: { earliest, latest }, publishedAt }) =>
    [earliest, latest, publishedAt].filter((time) => time !== null),
  );
  const time = fc.option(fc.constantFrom(...times), { freq: 2 });
  const kinds = fc.subarray(Object.keys(VALUES), { maxLength: 2 });
  return kinds.chain((names) =>
    fc
      .record({
        names: fc.record(Object.fromEntries(names.map((name) => [name, choice(name)]))),
        words: fc.tuple(
          fc.option(fc.nat(300), { freq: 1 }),
          fc.option(fc.integer({ min: 100, max: 900 }), { freq: 1 }),
        ),
        ends: fc.tuple(time, time),
        match: fc.constantFrom("middle", "surely", "possibly"),
      })
      .map(({ ends: [a, b], words: [least, most], ...rest }): Asked => {
        const isSwapped = a !== null && b !== null && a > b;
        const isSorted = least === null || most === null || least <= most;
        return {
          ...rest,
          words: isSorted ? [least, most] : [most, least],
          from: isSwapped ? b : a,
          to: isSwapped ? a : b,
        } as Asked;
      }),
  );
};

/** The words of a query, in the form of the index, which one test compares with those of titles and texts. */
const queries = () => {
  const words = [...new Set(all.flatMap(({ title }) => tokenize(title, null).map(toWord)))];
  return fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
};
const toWord = ({ folded }: Token) => folded;

function hasWord({ title, body, language }: Listed, word: string): boolean {
  const { wanted } = toQueryTerm(word) ?? { wanted: [] };
  return [title, ...body.map(({ text }) => text)].some((text) =>
    tokenize(text, language).some((token) =>
      wanted.every((each) => matchesToken(token, each, false)),
    ),
  );
}

const idsOf = (articles: readonly Listed[]) => articles.map(({ id }) => id);

test("every combination of filters lists and counts what a comparison of all documents finds", async () => {
  expect(all.length).toBeGreaterThan(30);
  await fc.assert(
    fc.asyncProperty(asked(), async (filters) => {
      const found = all.filter((article) => isExpected(article, filters));
      const expected = idsOf(found);
      const parameters = toParameters(filters);
      expect(idsOf(await listAll({ ...parameters, sort: "newest" }))).toEqual(expected);
      expect((await list({ ...parameters, limit: "1" })).total).toBe(expected.length);
      const isUndated = ({ publishedAt, dating }: Listed) =>
        (publishedAt ?? dating.latest) === null;
      const dated = found.filter((article) => !isUndated(article));
      const since = { addedSince: "0", updatedSince: "0" };
      const oldest = await listAll({ ...parameters, ...since, sort: "oldest" });
      expect(idsOf(oldest)).toEqual(idsOf([...dated.toReversed(), ...found.filter(isUndated)]));
      const updated = await listAll({ ...parameters, sort: "updated" });
      expect(idsOf(updated).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 150 * inject("fuzz") },
  );
}, 120_000);

test("collapsed lists have one article for each story that matches, and count the others", async () => {
  await fc.assert(
    fc.asyncProperty(asked(), async (filters) => {
      const expected = all.filter((article) => isExpected(article, filters));
      const stories = Map.groupBy(expected, ({ story }) => story.id);
      const page = await listAll({ ...toParameters(filters), collapse: "story", sort: "newest" });
      const shown = page.map(({ id, story, collapsed }) => [story.id, id, collapsed]);
      expect(shown.toSorted()).toEqual(
        [...stories]
          .map(([story, members]) => {
            const leader = members.find(({ id }) => id === story) ?? members.at(-1);
            return [story, leader?.id, members.length - 1];
          })
          .toSorted(),
      );
      const { total } = await list({ ...toParameters(filters), collapse: "story", limit: "1" });
      expect(total).toBe(stories.size);
    }),
    { numRuns: 60 * inject("fuzz") },
  );
}, 120_000);

test("a query lists the articles that have all words, and by relevance then those that have some", async () => {
  await fc.assert(
    fc.asyncProperty(asked(), queries(), async (filters, typed) => {
      const words = typed.filter((word) => !isFunctionWord(word));
      const looked = words.length === 0 ? typed : words;
      const filtered = all.filter((article) => isExpected(article, filters));
      const full = filtered.filter((article) => looked.every((word) => hasWord(article, word)));
      const some = filtered.filter((article) => looked.some((word) => hasWord(article, word)));
      const parameters = { ...toParameters(filters), q: typed.join(" ") };
      expect(idsOf(await listAll({ ...parameters, sort: "newest" }))).toEqual(idsOf(full));
      const found = await listAll(parameters);
      expect((await list({ ...parameters, limit: "1" })).total).toBe(full.length);
      const matched = found.map((article) => [article.id, article.matched]);
      const expected = some.map((article) => [article.id, full.includes(article) ? "all" : "some"]);
      expect(matched.toSorted()).toEqual(expected.toSorted());
      const kinds = found.map((article) => article.matched);
      expect(kinds).toEqual(kinds.toSorted());
    }),
    { numRuns: 100 * inject("fuzz") },
  );
}, 120_000);
