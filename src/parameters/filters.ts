import * as z from "zod";
import { listedArticleSchema } from "../schema/article.ts";
import { report } from "../schema/messages.ts";
import { toAddressValue, toDomain } from "../search/addresses.ts";
import { MAX_WORD_COUNT } from "../search/facets.ts";
import { type Choice, only, TIME_MATCHES } from "../search/filters.ts";
import { detectableLanguages } from "../text/language.ts";
import { findNearest, suggest } from "../text/suggestions.ts";
import {
  type ListedName,
  MAX_NAME_CHARACTERS,
  splitNames,
  wholeNumber,
  withoutHash,
} from "./values.ts";

/** The filters of lists of articles. */

const MAX_NAMES = 20;

type NamesOptions = {
  readonly example: string;
  readonly description: string;
  /** Returns the name as the index has it. */
  readonly convert?: (name: string) => string;
  /** Returns what is wrong with a name. */
  readonly findError?: (name: string) => string | null;
};

const SEVERAL =
  'Several are separated by commas; `-` before one excludes it. A name that has a comma or begins with `-` goes in quotation marks: `"a, b"`';

/**
 * Names that are separated by commas. Those with a `-` before them are excluded. Quotation marks around a name keep its
 * commas and its own `-`.
 */
function names({ example, description, convert = (name) => name, findError }: NamesOptions) {
  return z
    .string()
    .transform((text, context): Choice => {
      const given = splitNames(text);
      const faults = given.slice(0, MAX_NAMES).flatMap((each) => findFault(each, findError) ?? []);
      if (given.length > MAX_NAMES) {
        faults.push(`takes up to ${MAX_NAMES} names; this has ${given.length}.`);
      }
      for (const fault of new Set(faults)) report(context, fault);
      const { any = [], none = [] } = Object.groupBy(given, (each) =>
        each.isExcluded ? "none" : "any",
      );
      const [wanted, excluded] = [any, none].map((each) => each.map(({ name }) => convert(name)));
      return { any: [...new Set(wanted)], none: [...new Set(excluded)] };
    })
    .optional()
    .meta({ example, description: `${description}. ${SEVERAL}` });
}

function findFault(
  { name, isUnclosed }: ListedName,
  findError: NamesOptions["findError"],
): string | null {
  if (isUnclosed) {
    return 'has a quotation mark without another at the end of the name. Write "name", and "" for a quotation mark in it.';
  }
  if (name === "") return "is empty. Omit it to list all articles.";
  if (name.length > MAX_NAME_CHARACTERS) {
    return `takes names of up to ${MAX_NAME_CHARACTERS} characters.`;
  }
  const error = findError?.(name) ?? null;
  return error && `does not accept "${name.slice(0, 100)}". ${error}`;
}

/** Every flag that an article can have: a warning about its text, its time or its outlet. */
const FLAGS = [
  "caption-only",
  "dating-conflict",
  "lede-missing",
  "no-body",
  "paywalled",
  "source-ambiguous",
  "truncated",
];

/** The error of a name that is not one of the `known`. */
const oneOf = (known: readonly string[]) => (name: string) =>
  known.includes(name.toLowerCase()) ? null : suggest(name, known);

/** Languages are given by their codes; the error for the name of a language suggests its code. */
function findLanguageError(given: string): string | null {
  const codes = detectableLanguages();
  if (codes.includes(given.toLowerCase())) return null;
  const english = new Intl.DisplayNames("en", { type: "language" });
  const codeOf = new Map(codes.map((code) => [english.of(code) ?? code, code]));
  const code = codeOf.get(findNearest(given, [...codeOf.keys()]) ?? "");
  return code === undefined ? suggest(given, codes) : `Did you mean "${code}"?`;
}

function wordCount(example: number, description: string) {
  return wholeNumber(0, MAX_WORD_COUNT).meta({ example, description }).optional();
}

const MAX_ADDRESS_CHARACTERS = 2_000;

/** One address and not a list, because addresses have commas. `ids` takes several articles. */
const address = z
  .string()
  .trim()
  .max(MAX_ADDRESS_CHARACTERS)
  .transform((text, context): Choice => {
    const value = toAddressValue(text);
    if (value !== null) return only(value);
    return report(context, "is not an address. Give one such as https://news.example/boat.");
  })
  .optional()
  .meta({
    example: "https://news.example/boat",
    description:
      "The article with this address in `url`, with or without `https://`, a fragment and parameters that track readers, such as `utm_source`. It takes one address, because addresses have commas",
  });

const LOOSE =
  "In any case, with or without `The`, or by a unique beginning; `hint` names the nearest if there is none";

/** The filters of lists of stories, too: a story matches if one of its articles does. */
export const sharedFilterShape = {
  source: names({
    example: "channel-4-north",
    description: `Outlets: ids, names, or hosts such as \`news.example\`. ${LOOSE}`,
  }),
  hashtag: names({
    example: "Americans",
    description: "Hashtags, in any case, with or without `#`",
    convert: withoutHash,
  }),
  category: names({
    example: "Politics",
    description: "Categories, in any case",
  }),
  language: names({
    example: "en",
    description: "Languages of the text, ISO 639-1",
    findError: findLanguageError,
  }),
};

export const filterShape = {
  ...sharedFilterShape,
  agency: names({
    example: "ap",
    description: `Ids or names of news agencies. ${LOOSE}`,
  }),
  byline: names({
    example: "Anna Berg",
    description:
      "Names, or words of names, that the byline has in this order, or the unique beginning of a byline",
    findError: (name) => (/[\p{L}\p{N}]/u.test(name) ? null : "Give a name with a letter."),
  }),
  url: address,
  domain: names({
    example: "news.example",
    description: "Hosts of `url`, each with the hosts below it, without `www.`",
    convert: (name) => toDomain(name) ?? name,
    findError: (name) =>
      toDomain(name) === null ? "Give the name of a host, such as news.example." : null,
  }),
  precision: names({
    example: "minute,hour",
    description: "How precisely the time is known: `dating.precision`",
    findError: oneOf(listedArticleSchema.shape.dating.shape.precision.options),
  }),
  flag: names({
    example: "-truncated",
    description: "Warnings about the text: `flags`",
    findError: oneOf(FLAGS),
  }),
  minWords: wordCount(50, "`wordCount` is this or more"),
  maxWords: wordCount(2000, "`wordCount` is this or less"),
  match: z.enum(TIME_MATCHES).optional().meta({
    example: "middle",
    description:
      "What lies between `from` and `to`: `publishedAt` (`middle`, the default), the whole interval of `dating` (`surely`), or a part of it (`possibly`). With `surely` and `possibly`, an open end reaches beyond every time",
  }),
};
