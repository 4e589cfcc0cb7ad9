import * as z from "zod";

/**
 * The context of a capture: what is known of a page besides its text. Whatever takes, stores or returns a field of it
 * follows from this table: headers, R2's metadata, files beside captures, rows of the API. All but the first two fields
 * are of the page's main article, and count only where the text of the page does not state them.
 */
export const CONTEXT_FIELDS = {
  capturedAt: { form: "time", is: "when the page was saved", example: "2025-08-01T12:00:00Z" },
  url: { form: "address", is: "the page's address", example: "https://bugle.example/bridge" },
  // With the offset that the page states, because its own day follows from that.
  publishedAt: { form: "date", is: "when the article was published", example: "2025-08-01" },
  modifiedAt: {
    form: "time",
    is: "when the article was modified",
    example: "2025-08-02T08:30:00Z",
  },
  source: { form: "name", is: "outlet", most: 200, example: "L%27%C3%89cho" },
  byline: { form: "name", is: "author", most: 200, example: "Zo%C3%AB%20Berg" },
  category: { form: "name", is: "section", most: 100, example: "World" },
  tags: { form: "names", is: "a list of tags", most: 100, example: "Glass%20Bridge,Riverton" },
  // Counts only where detection is undecided, because many pages declare a wrong one.
  language: { form: "language", is: "the language of the text", example: "pt-BR" },
  standfirst: { form: "text", is: "the text below the headline", most: 500, example: "At%20last." },
  image: {
    form: "address",
    is: "the main image's address",
    example: "https://bugle.example/a.jpg",
  },
  isPaywalled: { form: "flag", is: "whether a paywall hides some of the text", example: "true" },
} as const satisfies Readonly<Record<string, ContextField>>;

export type ContextField = {
  readonly form: "time" | "date" | "address" | "name" | "names" | "language" | "text" | "flag";
  /** What a client sends, or whose name. */
  readonly is: string;
  /** Of characters. */
  readonly most?: number;
  /** The value as a header has it. */
  readonly example: string;
};
export type ContextName = keyof typeof CONTEXT_FIELDS;
type Value<Form> = Form extends "names"
  ? readonly string[]
  : Form extends "flag"
    ? boolean
    : string;
export type ContextValues = {
  readonly [name in ContextName]: Value<(typeof CONTEXT_FIELDS)[name]["form"]>;
};
export const CONTEXT_ENTRIES = Object.entries(CONTEXT_FIELDS) as readonly (readonly [
  ContextName,
  ContextField,
])[];

/** The name of a field in R2's metadata, and of its header, unless that is `Content-Location`. */
export function toContextKey(name: ContextName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Percent-encodes a text or a list of texts. */
export function encodeText(text: string | readonly string[]): string {
  return [text]
    .flat()
    .map((each) => encodeURIComponent(each.toWellFormed()))
    .join();
}

/** Decodes what {@link encodeText} returns; null if it is something else. */
export function decodeText(text: string, { form }: ContextField): string | string[] | null {
  try {
    if (form !== "names") return decodeURIComponent(text);
    return text.split(",").map((name) => decodeURIComponent(name.trim()));
  } catch {
    return null;
  }
}

export const MAX_URL_CHARACTERS = 2_048;
const MAX_NAMES = 30;

/** What a valid value of each form is, with `#` for its characters, and its type in files and rows. */
export const CONTEXT_FORMS = {
  time: ["an RFC 3339 time", z.string()],
  date: ["an RFC 3339 time or date", z.string()],
  address: [`an http or https address of up to ${MAX_URL_CHARACTERS} characters`, z.string()],
  name: ["a name of 1 to # visible characters", z.string()],
  names: [`1 to ${MAX_NAMES} names of up to # visible characters`, z.array(z.string())],
  language: ["a BCP 47 tag such as pt-BR", z.string()],
  text: ["a text of 1 to # visible characters", z.string()],
  flag: ["true or false", z.boolean()],
} as const satisfies Record<ContextField["form"], readonly [rule: string, type: z.ZodType]>;

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFD]/u;
/** BCP 47. The codes that are left out stand for an unknown language, several, and none. */
const LANGUAGE = /^(?!und|mul|zxx)[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/** Whether a value has a form that is neither a time nor an address. */
export function hasForm({ form, most = 0 }: ContextField, value: unknown): boolean {
  if (form === "flag") return typeof value === "boolean";
  if (form === "language") return LANGUAGE.test(String(value));
  if (form !== "names") return isVisible(value, most);
  const isList = Array.isArray(value) && value.length > 0 && value.length <= MAX_NAMES;
  return isList && value.every((name) => isVisible(name, most));
}

function isVisible(text: unknown, most: number): boolean {
  if (typeof text !== "string" || text === "" || text.length > most) return false;
  return text.trim() === text && !INVISIBLE.test(text.toWellFormed());
}

/** What a row of the API has of a context. Its `language` is the one that the reader found. */
const LISTED = CONTEXT_ENTRIES.filter(([name]) => name !== "language");
export type ContextRow = {
  readonly [name in Exclude<ContextName, "language">]: ContextValues[name] | null;
};
export const contextRowShape = Object.fromEntries(
  LISTED.map(([name, { form }]) => [name, CONTEXT_FORMS[form][1].nullable()]),
) as unknown as { [name in keyof ContextRow]: z.ZodType<ContextRow[name]> };

/** Takes from a context or a row what a row has. */
export function toContextRow(context: { readonly [name in ContextName]?: unknown }): ContextRow {
  return Object.fromEntries(LISTED.map(([name]) => [name, context[name] ?? null])) as ContextRow;
}
