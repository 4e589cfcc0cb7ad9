import * as z from "zod";

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFD]/u;
/** BCP 47. The codes that are left out stand for an unknown language, several, and none. */
const LANGUAGE = /^(?!und|mul|zxx)[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
const text = z.string();
const visible = text
  .min(1)
  .refine((name) => name.trim() === name && !INVISIBLE.test(name.toWellFormed()));

export const MAX_URL_CHARACTERS = 2_048;

const YEARS = "from 1900 to 2999, at most a day after the page was saved or uploaded";

/** Valid values of each form, and what they are, with `#` for the most characters. Times are checked as instants. */
export const CONTEXT_FORMS = {
  time: [text, `an RFC 3339 time ${YEARS}`],
  date: [text, `an RFC 3339 time or date ${YEARS}`],
  address: [text, `an http or https address of up to ${MAX_URL_CHARACTERS} characters`],
  name: [visible, "a name of 1 to # visible characters"],
  names: [z.array(visible).min(1).max(30), "1 to 30 names of up to # visible characters"],
  text: [visible, "a text of 1 to # visible characters"],
  language: [text.regex(LANGUAGE), "a BCP 47 tag such as pt-BR"],
  flag: [z.boolean(), "true or false"],
} as const;

/**
 * The context of a capture: what is known of a page besides its text. Whatever takes, stores or returns a field of it
 * follows from this table: headers, R2's metadata, files beside captures, rows of the API. All but the first two fields
 * are of the page's main article, and count only where the text of the page does not state them.
 */
const CONTEXT_FIELDS = {
  capturedAt: { form: "time", is: "the time of capture", example: "2025-08-01T12:00:00Z" },
  url: { form: "address", is: "the page's address", example: "https://bugle.example/bridge" },
  // With the offset that the page states, because its own day follows from that.
  publishedAt: { form: "date", is: "the time of publication", example: "2025-08-01" },
  modifiedAt: { form: "time", is: "the time of modification", example: "2025-08-02T08:30:00Z" },
  source: { form: "name", is: "outlet", most: 200, example: "L%27%C3%89cho" },
  byline: { form: "name", is: "author", most: 200, example: "Zo%C3%AB%20Berg" },
  category: { form: "name", is: "section", most: 100, example: "World" },
  tags: { form: "names", is: "a list of tags", most: 100, example: "Glass%20Bridge,Riverton" },
  // Counts only where detection is undecided, because many pages declare a wrong one.
  language: { form: "language", is: "the language of the text", example: "pt-BR" },
  standfirst: { form: "text", is: "the text below the headline", most: 500, example: "At%20last." },
  image: { form: "address", is: "the main image's address", example: "https://a.example/b.jpg" },
  isPaywalled: { form: "flag", is: "whether a paywall hides some of the text", example: "true" },
} as const satisfies Readonly<Record<string, ContextField>>;

export type ContextField = {
  readonly form: keyof typeof CONTEXT_FORMS;
  /** What a client sends, or, for a name, of whom or what. */
  readonly is: string;
  readonly most?: number;
  /** The value as a header has it. */
  readonly example: string;
};
export type ContextName = keyof typeof CONTEXT_FIELDS;
type FormOf<Name extends ContextName> =
  (typeof CONTEXT_FORMS)[(typeof CONTEXT_FIELDS)[Name]["form"]];
export type ContextValues = { readonly [name in ContextName]: z.output<FormOf<name>[0]> };
type Entry = readonly [name: ContextName, field: ContextField];
export const CONTEXT_ENTRIES = Object.entries(CONTEXT_FIELDS) as readonly Entry[];

/** The name of a field in R2's metadata, and of its header, unless that is `Content-Location`. */
export function toContextKey(name: ContextName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Decodes a percent-encoded text; null if it is not one. */
export function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return null;
  }
}

/** Percent-encodes a text or a list of texts. */
export function encodeText(given: unknown): string {
  return [given]
    .flat()
    .map((each) => encodeURIComponent(String(each).toWellFormed()))
    .join();
}

/** What a field says, within a sentence. */
export function nameField({ form, is }: ContextField): string {
  return form === "name" ? `the ${is}'s name` : is;
}

/** What a field says, as a description. */
export function describeField(field: ContextField): string {
  const what = nameField(field);
  return what.charAt(0).toUpperCase() + what.slice(1);
}

function toMeta(field: ContextField) {
  const { form, example } = field;
  const texts = example.split(",").map(decodeText);
  return {
    description: `${describeField(field)}; null if not supplied`,
    example: form === "flag" ? true : form === "names" ? texts : texts[0],
  };
}

/** What a row of the API has of a context. Its `language` is the one that the reader found. */
const ROW = CONTEXT_ENTRIES.filter(([name]) => name !== "language");
type RowName = Exclude<ContextName, "language">;
export const contextRowShape = Object.fromEntries(
  ROW.map(([name, field]) => [name, CONTEXT_FORMS[field.form][0].nullable().meta(toMeta(field))]),
) as unknown as { [name in RowName]: z.ZodNullable<FormOf<name>[0]> };

/** Takes from a context or a row what a row has. */
export function toContextRow(context: { readonly [name in ContextName]?: unknown }) {
  return Object.fromEntries(ROW.map(([name]) => [name, context[name] ?? null])) as {
    [name in RowName]: ContextValues[name] | null;
  };
}
