import { distance } from "fastest-levenshtein";
import { toSlug } from "../article/wording.ts";
import { toDomain } from "../search/addresses.ts";
import { toFtsMatch } from "../search/condition.ts";
import { fromNameEntry, nameEntryRange } from "../search/count-entries.ts";
import { ALL_ARTICLES, facetRange, fromFacet } from "../search/facets.ts";
import { type ArticleFilters, hasName } from "../search/filters.ts";
import { lookUpNames } from "../storage/catalogue/known-names.ts";
import { foldWord } from "../text/fold.ts";

/**
 * Names of outlets, agencies and authors as people write them. A name that an article has means itself. Any other means,
 * in this order, the same name with or without its article, the outlet of a host, the one name that begins like this, or the
 * outlet of the one host that does.
 */

const LOOSE_FILTERS = ["source", "agency", "byline"] as const;
type Asked = { readonly filter: (typeof LOOSE_FILTERS)[number]; readonly name: string };

/** A name that means none. */
export type UnknownName = Asked & {
  /** Up to three names, as the filter takes them, the nearest first. */
  readonly nearest: readonly string[];
};

/** Beginnings of slugs that people leave out; none is one of them. */
const ARTICLES = ["", "the-", "ال"];
const ARTICLE = /^(?:the-|ال)(?=.)/;

/** If so many words begin in the same way, a beginning means none of them. */
const MAX_BEGINNINGS = 10;
/** The nearest names are found among those that begin with the same characters: so many of each kind. */
const COMMON_CHARACTERS = 2;
const MAX_COMPARED = 50;
const MAX_NEAREST = 3;
/** A name is near if at most this share of the characters differs. */
const MAX_DIFFERENCE = 0.4;

export type Known = {
  readonly filters: ArticleFilters;
  /** The first name that means none. */
  readonly unknownName: UnknownName | null;
};

/**
 * Reads what filters select while it looks their names up, because most are written as articles have them: links have ids.
 * Otherwise it reads again, with the names that are meant.
 */
export async function readWithNames<Result>(
  db: D1Database,
  filters: ArticleFilters,
  read: (filters: ArticleFilters) => Promise<Result>,
): Promise<{ readonly result: Result } & Known> {
  const [known, first] = await Promise.all([resolveNames(db, filters), read(filters)]);
  const result = known.filters === filters ? first : await read(known.filters);
  return { result, ...known };
}

/** Replaces names by those that they mean. Returns the same filters if each means itself or none. */
export async function resolveNames(db: D1Database, filters: ArticleFilters): Promise<Known> {
  const asked = LOOSE_FILTERS.flatMap((filter) =>
    Object.values(filters[filter] ?? {}).flatMap((names) =>
      names.map((name): Asked => ({ filter, name })),
    ),
  );
  if (asked.length === 0) return { filters, unknownName: null };
  const lookups = asked.map((each) => toLookup(each, beginningsOf(each)));
  const found = await lookUpNames(db, lookups, MAX_BEGINNINGS);
  const others = asked.flatMap((each, n) => {
    const words = found[n];
    return words ? [{ ...each, meant: findMeant(each, words) }] : [];
  });
  const unknown = others.find(({ meant }) => meant === null);
  const unknownName = unknown ? await withNearest(db, unknown) : null;
  if (others.every(({ meant }) => meant === null)) return { filters, unknownName };
  const replaced = LOOSE_FILTERS.map((filter) => {
    const toKnown = (name: string) =>
      others.find((each) => each.filter === filter && each.name === name)?.meant ?? name;
    const choice = filters[filter];
    return [filter, choice && { any: choice.any.map(toKnown), none: choice.none.map(toKnown) }];
  });
  return { filters: { ...filters, ...Object.fromEntries(replaced) }, unknownName };
}

type Range = readonly [from: string, to: string];

function toLookup({ filter, name }: Asked, ranges: readonly Range[]) {
  return { match: toFtsMatch(hasName(filter, name), ALL_ARTICLES), ranges };
}

/** Where names, and hosts of outlets, begin with a name; `most`: with so many of its characters. */
function beginningsOf({ filter, name }: Asked, most?: number): Range[] {
  const bare = withoutArticle(filter, name).slice(0, most);
  if (filter === "byline") return [facetRange(filter, bare)];
  const names = ARTICLES.map((article) => facetRange(filter, article + bare));
  if (filter === "agency") return names;
  return [...names, nameEntryRange(filter, hostOf(name).slice(0, most), "o")];
}

/** Returns a name in the form in which the beginnings of names are compared. */
function withoutArticle(filter: Asked["filter"], name: string): string {
  return filter === "byline" ? foldWord(name) : toSlug(name).replace(ARTICLE, "");
}

const hostOf = (name: string) => toDomain(name) ?? name.toLowerCase();

/** A name that a word of the index stands for, in the form that is compared, and its value as filters take it. */
type Candidate = { readonly written: string; readonly value: string; readonly isHost: boolean };

function toCandidate(filter: Asked["filter"], word: string): Candidate {
  const entry = fromNameEntry(word);
  if (entry) return { written: entry.name, value: entry.value, isHost: entry.letter === "o" };
  const value = fromFacet(word);
  return { written: withoutArticle(filter, value), value, isHost: false };
}

function findMeant({ filter, name }: Asked, words: readonly string[]): string | null {
  const all = words.map((word) => toCandidate(filter, word));
  const [hosts, names] = [all.filter(({ isHost }) => isHost), all.filter(({ isHost }) => !isHost)];
  const [bare, host] = [withoutArticle(filter, name), hostOf(name)];
  return (
    names.find(({ written }) => written === bare)?.value ??
    findOnly(hosts.filter(({ written }) => written === host)) ??
    findOnly(names) ??
    findOnly(hosts)
  );
}

/** The value that all candidates have, if that is certain. */
function findOnly(candidates: readonly Candidate[]): string | null {
  const [first] = candidates;
  const isOnly = candidates.every(({ value }) => value === first?.value);
  return first && isOnly && candidates.length < MAX_BEGINNINGS ? first.value : null;
}

/** Finds the nearest names, by what begins with the same characters: names, their words, and hosts. */
async function withNearest(db: D1Database, { filter, name }: Asked): Promise<UnknownName> {
  const words =
    filter === "source"
      ? [nameEntryRange(filter, withoutArticle(filter, name).slice(0, COMMON_CHARACTERS))]
      : [];
  const ranges = [...beginningsOf({ filter, name }, COMMON_CHARACTERS), ...words];
  const [found] = await lookUpNames(db, [toLookup({ filter, name }, ranges)], MAX_COMPARED);
  const given = withoutArticle(filter, name);
  const candidates = (found ?? []).flatMap((word) => {
    const { written, value } = toCandidate(filter, word);
    // Of a longer name, what may be its beginning is compared.
    const begun = distance(given, written.slice(0, given.length));
    if (begun > given.length * MAX_DIFFERENCE) return [];
    return [{ value, order: begun + distance(given, written) / 1_000 }];
  });
  const nearest = candidates.sort((a, b) => a.order - b.order).map(({ value }) => value);
  return { filter, name, nearest: [...new Set(nearest)].slice(0, MAX_NEAREST) };
}

const KINDS = { source: "outlet", agency: "news agency", byline: "author" } as const;
const LISTS = {
  source: "/v1/sources",
  agency: "/v1/articles/counts?by=agency",
  byline: "/v1/articles/counts?by=byline",
} as const;

/** Says in a sentence what could be meant; undefined if every name means one. */
export function toHint(unknownName: UnknownName | null): string | undefined {
  if (unknownName === null) return undefined;
  const { filter, name, nearest } = unknownName;
  const unknown = `No ${KINDS[filter]} is called "${name}".`;
  const all = new Intl.ListFormat("en").format(nearest);
  if (nearest.length === 0) return `${unknown} ${LISTS[filter]} has all names.`;
  return `${unknown} The nearest ${nearest.length === 1 ? "name is" : "names are"} ${all}.`;
}
