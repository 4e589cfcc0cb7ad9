import * as z from "zod";
import { suggest } from "../text/suggestions.ts";

/** Parameters that several routes, pages and tools have in common. */

/** A whole number as text, from `least` to `most`. */
export function wholeNumber(
  parameter: string,
  [least, most]: readonly [least: 0 | 1, most: number],
  about: { readonly default?: number; readonly example: number; readonly description: string },
) {
  const error = `${parameter} must be a whole number from ${least} to ${most}.`;
  const { length } = String(most);
  const digits = least === 0 ? `\\d{1,${length}}` : `[1-9]\\d{0,${length - 1}}`;
  return z
    .string({ error })
    .regex(new RegExp(`^${digits}$`), { error })
    .transform(Number)
    .refine((number) => number <= most, { error })
    .meta({ type: "integer", minimum: least, maximum: most, ...about });
}

/** The number of items on a page. */
export const limit = wholeNumber("limit", [1, 100], {
  default: 20,
  example: 50,
  description: "Number of items on the page",
}).default(20);

const SINCE = "since must be the number of an edition, or 0 for the beginning.";

/** An edition after which something begins. */
export function editionAfter(description: string) {
  return z
    .string({ error: SINCE })
    .regex(/^\d{1,15}$/, { error: SINCE })
    .transform(Number)
    .meta({ type: "integer", minimum: 0, example: 78, description });
}

/**
 * Names of outlets, hashtags and categories are whole lines of captures. A shorter limit would list names that no filter
 * takes.
 */
export const MAX_NAME_CHARACTERS = 1_000;

/** A facet of the index, as cursors hold it: two digits for each of up to three bytes of a character. */
export const facetPosition = z.string().max(6 * MAX_NAME_CHARACTERS + 100);

/** The beginning of a name. */
export const prefix = z.string().max(100, { error: "prefix takes up to 100 characters." });

/** A parameter that takes one of a few words. */
export function oneWord<const Word extends string>(
  parameter: string,
  words: readonly [Word, ...Word[]],
) {
  return z.enum(words, {
    error: ({ input }) =>
      typeof input === "string"
        ? `${parameter} does not accept "${input.slice(0, 100)}". ${suggest(input, words)}`
        : `${parameter} must be one of ${words.join(", ")}.`,
  });
}

/** Comma-separated names of a known set. The error for an unknown name suggests the nearest one. */
export function namesOf(parameter: string, names: readonly string[]) {
  return z
    .string()
    .transform((text, context) => {
      const given = [...new Set(text.split(",").map((name) => name.trim()))];
      for (const name of given.filter((name) => !names.includes(name))) {
        context.addIssue(
          `${parameter} does not accept "${name.slice(0, 100)}". ${suggest(name, names)}`,
        );
      }
      return given;
    })
    .optional()
    .meta({
      type: "string",
      example: "title,publishedAt",
      description: `Comma-separated names of the fields that each item has: ${names.join(", ")}`,
    });
}

/** One of several names: `-` if it is excluded, a name in quotation marks or without, and the comma after it. */
const LISTED_NAME = /\s*(-?)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(,|$)/gy;

type ListedName = {
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
