import type { ArticleDocument } from "../article/assemble.ts";
import { wordsOf } from "../text/words.ts";
import { domainsOf } from "./addresses.ts";
import { FACET_KINDS, type FacetKind, facetRange, facetValues, toFacet } from "./facets.ts";
import { END, fromHexadecimal, hexadecimal, MARK } from "./marked-words.ts";

/**
 * Entries of the search index that no search uses. The index's list of words has the number of articles of each entry,
 * so counts read entries and no articles. They cost no rows of their own, which a table of counts would.
 */

/** The filters whose values can be counted. */
export const COUNTED_KINDS = [
  "source",
  "language",
  "category",
  "hashtag",
  "agency",
  "byline",
] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

function isCounted(kind: FacetKind): kind is CountedKind {
  return COUNTED_KINDS.some((counted) => counted === kind);
}

/** All entries of an article, each once. */
export function toCountEntries(article: ArticleDocument): string[] {
  const { publishedAt, source, language, hashtags, url } = article;
  const day = publishedAt && toDayDigits(publishedAt);
  const entries = [
    toTimeEntry(article),
    ...(day === null ? [] : [MONTH_START + day.slice(0, 6)]),
    ...FACET_KINDS.filter(isCounted).flatMap((kind) =>
      day === null
        ? []
        : facetValues(kind, article).map((value) => {
            return `${entryStart("x", kind)}${day}${valueIn(kind, value)}`;
          }),
    ),
    ...(source ? toNameEntries("source", source.id, source.name) : []),
    ...(source && language !== null
      ? [`${outletLanguageStart(source.id)}${valueIn("language", language)}`]
      : []),
    ...(source && url
      ? domainsOf(url).map((host) => toNameEntry("o", "source", host, source.id))
      : []),
    ...hashtags.flatMap(({ tag }) => toNameEntries("hashtag", tag, tag)),
  ];
  return [...new Set(entries)];
}

/** The first and the last day of an interval that is open there. */
export const OPEN_START = "00000000";
export const OPEN_END = "99999999";
/** Days before and after all others that articles can have. */
export const FIRST_DAY = "00000001";
export const LAST_DAY = "99999998";

/** Returns the day (UTC) of an RFC 3339 time as eight digits. */
export function toDayDigits(time: string): string {
  return time.slice(0, 10).replaceAll("-", "");
}

/** Returns the entry of an article's time: the days of `publishedAt`, `earliest` and `latest`. */
function toTimeEntry({ publishedAt, dating }: Pick<ArticleDocument, "publishedAt" | "dating">) {
  const middle = publishedAt === null ? OPEN_START : toDayDigits(publishedAt);
  const first = dating.earliest === null ? OPEN_START : toDayDigits(dating.earliest);
  const last = dating.latest === null ? OPEN_END : toDayDigits(dating.latest);
  return `${MARK}t${middle}${first}${last}${END}`;
}

/** Returns the bounds of time entries by the day of `publishedAt`, in eight digits, both included. */
export function timeEntryRange(from: string, to: string): readonly [from: string, to: string] {
  return [`${MARK}t${from}`, `${MARK}t${to}g`];
}

/** What precedes the month of `publishedAt` in its entry, six digits. */
export const MONTH_START = `${MARK}m`;

/** What precedes the value in the word of a facet. */
export function facetStart(kind: FacetKind): string {
  return facetRange(kind, "")[0];
}

/** The number of characters before the value in an entry of a value on a day of `publishedAt`. */
export const DAY_ENTRY_START_LENGTH = 11;

/** Returns the bounds of the entries of a kind for days in eight digits, both included. */
export function dayEntryRange(
  kind: CountedKind,
  from: string,
  to: string,
): readonly [from: string, to: string] {
  const start = entryStart("x", kind);
  return [start + from, `${start}${to}g`];
}

function entryStart(letter: string, kind: CountedKind): string {
  return `${MARK}${letter}${facetStart(kind).slice(MARK.length)}`;
}

/** A hashtag's words begin with capitals: `ScottBessent`, `USTreasury`. */
const WORD_STARTS = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** Returns an entry for each word of a name. */
function toNameEntries(kind: CountedKind, value: string, name: string): string[] {
  return wordsOf(name.replaceAll(WORD_STARTS, " ")).map(({ folded }) =>
    toNameEntry("n", kind, folded, value),
  );
}

/** What a value is found by: a word of the name of an outlet or hashtag (`n`), or a host of an outlet's articles (`o`). */
type NameLetter = "n" | "o";

/** `z` separates the name from the value. */
function toNameEntry(letter: NameLetter, kind: CountedKind, name: string, value: string): string {
  return `${entryStart(letter, kind)}${hexadecimal(name)}z${valueIn(kind, value)}`;
}

/** Returns the bounds of the entries of words, folded, or of hosts that begin with this. */
export function nameEntryRange(
  kind: CountedKind,
  beginning: string,
  letter: NameLetter = "n",
): readonly [from: string, to: string] {
  const start = entryStart(letter, kind) + hexadecimal(beginning);
  return [start, `${start}{`];
}

/** Returns what an entry holds, the value folded; null for other words of the index. */
export function fromNameEntry(word: string) {
  const [, letter, name = "", value = ""] = NAME_ENTRY.exec(word) ?? [];
  if (letter === undefined) return null;
  return { letter, name: fromHexadecimal(name), value: fromHexadecimal(value) };
}

const NAME_ENTRY = new RegExp(`^${MARK}([no]).([^z]*)z(.*)${END}$`);

/** What precedes the language in the entry of an outlet's language. */
export function outletLanguageStart(source: string): string {
  return `${MARK}y${valueIn("source", source)}z`;
}

/** The value as the word of its facet has it, with the end of the word. */
function valueIn(kind: FacetKind, value: string): string {
  return toFacet(kind, value).slice(facetStart(kind).length);
}
