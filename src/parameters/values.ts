import * as z from "zod";
import "../schema/messages.ts";

/** Parameters that several routes, pages and tools have in common. */

/** A whole number, or its text: up to 15 digits, with leading zeros only if it may be 0. */
export function wholeNumber(least: 0 | 1, most = Number.MAX_SAFE_INTEGER) {
  const padded = least === 0 ? `|\\d{1,${Math.min(15, String(most).length)}}` : "";
  const digits = new RegExp(`^(?:0|-?[1-9]\\d{0,14}${padded})$`);
  return z.preprocess(
    (given) => (typeof given === "string" && digits.test(given) ? Number(given) : given),
    z.int().min(least).max(most),
  );
}

/** The number of items on a page. */
export const limit = wholeNumber(1, 100)
  .meta({ default: 20, example: 50, description: "Number of items on the page" })
  .default(20);

/** An edition after which something begins. */
export function editionAfter(description: string) {
  return wholeNumber(0).meta({ example: 78, description });
}

/**
 * Names of outlets, hashtags and categories are whole lines of captures. A shorter limit would list names that no filter
 * takes.
 */
export const MAX_NAME_CHARACTERS = 1_000;

/** A facet of the index, as cursors hold it: two digits for each of up to three bytes of a character. */
export const facetPosition = z.string().max(6 * MAX_NAME_CHARACTERS + 100);

/** The beginning of a name. */
export const prefix = z.string().max(100);

/** Comma-separated names, each once, that `names` checks. */
export function listOf<Names extends z.ZodType<readonly string[], string[]>>(names: Names) {
  return z
    .string()
    .transform((text) => [...new Set(text.split(",").map((name) => name.trim()))])
    .pipe(names)
    .optional();
}

/** One of several names: `-` if it is excluded, a name in quotation marks or without, and the comma after it. */
const LISTED_NAME = /\s*(-?)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(,|$)/gy;

export type ListedName = {
  readonly name: string;
  readonly isExcluded: boolean;
  /** Whether it begins with a quotation mark that is not closed before the next comma. */
  readonly isUnclosed: boolean;
};

/** Splits names that are separated by commas. */
export function splitNames(text: string): ListedName[] {
  const names: ListedName[] = [];
  for (const [, sign, quoted, plain = "", end] of text.matchAll(LISTED_NAME)) {
    names.push({
      name: quoted?.replaceAll('""', '"') ?? plain.trim(),
      isExcluded: sign === "-",
      isUnclosed: plain.startsWith('"'),
    });
    if (end === "") break;
  }
  return names;
}

/** Returns a name as filters take it: in quotation marks if it would be split or excluded. */
export function quoteName(name: string): string {
  return /^[-"\s]|,|\s$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** A hashtag can be given with or without its sign. */
export function withoutHash(tag: string): string {
  return tag.replace(/^#/, "");
}
