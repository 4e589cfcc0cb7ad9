import { distance } from "fastest-levenshtein";
import { toSlug } from "../article/wording.ts";
import { domainsOf, toDomain } from "../search/addresses.ts";
import { type LooseName, looseNamesIn, replaceNames, toFtsMatch } from "../search/condition.ts";
import { fromNameEntry, nameEntryRange } from "../search/count-entries.ts";
import { ALL_ARTICLES, bylineWordRange, facetRange, fromFacet } from "../search/facets.ts";
import { type ArticleFilters, hasName } from "../search/filters.ts";
import type { Query } from "../search/query.ts";
import { lookUpNames } from "../storage/catalogue/known-names.ts";
import { foldWord } from "../text/fold.ts";

/**
 * Names of outlets, agencies and authors as people write them. A name that an article has means itself. Any other means,
 * in this order, the same name with or without its article, the outlet of a host, the one name that begins like this, or the
 * outlet of the one host that does.
 */

const LOOSE_FILTERS = ["source", "agency", "byline"] as const satisfies LooseName["filter"][];

/** A name that means none. */
export type UnknownName = LooseName & {
  /** Up to three names, as the filter takes them, the nearest first. */
  readonly nearest: readonly string[];
};

/** Beginnings of slugs that people leave out; none is one of them. */
const ARTICLES = ["", "the-", "ال"];
const ARTICLE = /^(?:the-|ال)(?=.)/;
/** As a page writes it above the text. */
const BY = /^by (?=.)/;

/** If so many words begin in the same way, a beginning means none of them. */
const MAX_BEGINNINGS = 10;
/** The nearest names are found among those that begin with the same character: so many of each kind. */
const COMMON_CHARACTERS = 1;
const MAX_COMPARED = 200;
const MAX_NEAREST = 3;
/** A name is near if at most this share of the characters differs. */
const MAX_DIFFERENCE = 0.4;
/** More characters than a name has. */
const MAX_NAME = 1_000;

/** Where a person writes names: in filters, and behind `source:` and `byline:` in a query. */
type Asked = { readonly filters: ArticleFilters; readonly query: Query | null };

export type Known = Asked & {
  /** The first name that means none. */
  readonly unknownName: UnknownName | null;
};

/**
 * Reads what filters and a query select while it looks their names up, because most are written as articles have them:
 * links have ids. Otherwise it reads again, with the names that are meant.
 */
export async function readWithNames<Result>(
  db: D1Database,
  { filters, query }: Asked,
  read: (asked: Asked) => Promise<Result>,
): Promise<{ readonly result: Result } & Known> {
  const asked = { filters, query };
  const [known, first] = await Promise.all([resolveNames(db, asked), read(asked)]);
  const result = known.filters === filters && known.query === query ? first : await read(known);
  return { result, ...known };
}

/** Replaces names by those that they mean. Returns the same filters and query if each means itself or none. */
export async function resolveNames(db: D1Database, { filters, query }: Asked): Promise<Known> {
  const names = [
    ...LOOSE_FILTERS.flatMap((filter) =>
      Object.values(filters[filter] ?? {}).flatMap((names) =>
        names.map((name): LooseName => ({ filter, name })),
      ),
    ),
    ...(query ? looseNamesIn(query.condition) : []),
  ];
  if (names.length === 0) return { filters, query, unknownName: null };
  const lookups = names.map((each) => toLookup(each, beginningsOf(each)));
  const found = await lookUpNames(db, lookups, MAX_BEGINNINGS);
  const others = names.flatMap((each, n) => {
    const words = found[n];
    return words ? [{ ...each, meant: findMeant(each, words) }] : [];
  });
  const unknown = others.find(({ meant }) => meant === null);
  const unknownName = unknown ? await withNearest(db, unknown) : null;
  if (others.every(({ meant }) => meant === null)) return { filters, query, unknownName };
  const toKnown = ({ filter, name }: LooseName) =>
    others.find((each) => each.filter === filter && each.name === name)?.meant ?? name;
  const replaced = LOOSE_FILTERS.map((filter) => {
    const toNames = (names: readonly string[]) => names.map((name) => toKnown({ filter, name }));
    const choice = filters[filter];
    return [filter, choice && { any: toNames(choice.any), none: toNames(choice.none) }];
  });
  const condition =
    query && replaceNames(query.condition, (name) => hasName(name.filter, toKnown(name)));
  return {
    filters: { ...filters, ...Object.fromEntries(replaced) },
    query: query && condition && { ...query, condition },
    unknownName,
  };
}

type Range = readonly [from: string, to: string];

function toLookup({ filter, name }: LooseName, ranges: readonly Range[]) {
  return { match: toFtsMatch(hasName(filter, name), ALL_ARTICLES), ranges };
}

/** Where names, and hosts of outlets, begin with a name; `most`: with so many of its characters. */
function beginningsOf({ filter, name }: LooseName, most?: number): Range[] {
  const bare = withoutArticle(filter, name).slice(0, most);
  if (filter === "byline") return [facetRange(filter, bare)];
  const names = ARTICLES.map((article) => facetRange(filter, article + bare));
  if (filter === "agency") return names;
  const hosts = most === undefined ? hostsOf(name) : [hostOf(name).slice(0, most)];
  return [...names, ...hosts.map((host) => nameEntryRange(filter, host, "o"))];
}

/** Returns a name in the form in which the beginnings of names are compared. */
function withoutArticle(filter: LooseName["filter"], name: string): string {
  return filter === "byline" ? foldWord(name).replace(BY, "") : toSlug(name).replace(ARTICLE, "");
}

const hostOf = (name: string) => toDomain(name) ?? name.toLowerCase();

/** The host that a name may be, and the domains that it lies in: an outlet of `bbc.co.uk` is also that of `news.bbc.co.uk`. */
function hostsOf(name: string): string[] {
  const domains = domainsOf(name);
  return domains.length === 0 ? [hostOf(name)] : domains;
}

/** A name that a word of the index stands for, in the form that is compared, and its value as filters take it. */
type Candidate = { readonly written: string; readonly value: string; readonly isHost: boolean };

function toCandidate(filter: LooseName["filter"], word: string): Candidate {
  const entry = fromNameEntry(word);
  if (entry) return { written: entry.name, value: entry.value, isHost: entry.letter === "o" };
  const value = fromFacet(word);
  return { written: withoutArticle(filter, value), value, isHost: false };
}

function findMeant({ filter, name }: LooseName, words: readonly string[]): string | null {
  const all = words.map((word) => toCandidate(filter, word));
  const [hosts, names] = [all.filter(({ isHost }) => isHost), all.filter(({ isHost }) => !isHost)];
  const bare = withoutArticle(filter, name);
  const ofHosts = hostsOf(name).map((host) =>
    findOnly(hosts.filter(({ written }) => written === host)),
  );
  return (
    names.find(({ written }) => written === bare)?.value ??
    ofHosts.find((value) => value !== null) ??
    // A name that several begin with means none of them, and so no host either.
    findOnly(
      names.length > 0 ? names : hosts.filter(({ written }) => written.startsWith(hostOf(name))),
    )
  );
}

/** The value that all candidates have, if that is certain. */
function findOnly(candidates: readonly Candidate[]): string | null {
  const [first] = candidates;
  const isOnly = candidates.every(({ value }) => value === first?.value);
  return first && isOnly && candidates.length < MAX_BEGINNINGS ? first.value : null;
}

/** Finds the nearest names, by what begins with the same character: names, their words, and hosts. */
async function withNearest(db: D1Database, { filter, name }: LooseName): Promise<UnknownName> {
  const whole = withoutArticle(filter, name);
  // People know authors by their last names, which are names by themselves.
  const given = filter === "byline" ? [whole, whole.split(" ").at(-1) ?? ""] : [whole];
  const ranges = [
    ...beginningsOf({ filter, name }, COMMON_CHARACTERS),
    ...given.flatMap((each) => wordRanges(filter, each.slice(0, COMMON_CHARACTERS))),
  ];
  const [found] = await lookUpNames(db, [toLookup({ filter, name }, ranges)], MAX_COMPARED);
  const candidates = (found ?? []).flatMap((word) => {
    const { written, value } = toCandidate(filter, word);
    return given.flatMap((each, n) => {
      // Of a longer name, what may be its beginning is compared.
      const begun = distance(each, written.slice(0, each.length));
      if (begun > each.length * MAX_DIFFERENCE) return [];
      return [{ value, order: n * MAX_NAME + begun + distance(each, written) / MAX_NAME }];
    });
  });
  const nearest = candidates.sort((a, b) => a.order - b.order).map(({ value }) => value);
  return { filter, name, nearest: [...new Set(nearest)].slice(0, MAX_NEAREST) };
}

/** Where the words of names begin with this. The index has none of agencies. */
function wordRanges(filter: LooseName["filter"], beginning: string): Range[] {
  if (filter === "agency") return [];
  return [filter === "byline" ? bylineWordRange(beginning) : nameEntryRange(filter, beginning)];
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
