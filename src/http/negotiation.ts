import Negotiator from "negotiator";
import type { Link } from "./links.ts";

/** The forms of an article, in the order of our own liking: `*`/`*` gets the first. */
export const FORMS = ["json", "markdown", "jsonld"] as const;

export type Form = (typeof FORMS)[number];

/** Each form's media type; RFC 7763 asks for Markdown's charset, and clients name JSON's too. */
export const TYPES = {
  json: "application/json; charset=UTF-8",
  markdown: "text/markdown; charset=UTF-8",
  jsonld: "application/ld+json; charset=UTF-8",
} as const satisfies Record<Form, string>;

/**
 * The form that the header `Accept` likes best (RFC 9110, section 12.5.1); null when it takes none.
 * No form has variants, so whatever profile, variant or charset of one is named is taken for the form:
 * a client that reads the one reads what it gets, and would be told to take nothing else.
 */
export function negotiate(accept: string): Form | null {
  const ranges = accept.replace(PARAMETER, (text, name: string) => (/^q$/i.test(name) ? text : ""));
  const types = FORMS.map(mediaTypeOf);
  const [liked] = new Negotiator({ headers: { accept: ranges } }).mediaTypes(types);
  return FORMS.find((form) => mediaTypeOf(form) === liked) ?? null;
}

/** RFC 9110, section 5.6.6: a name, and a token or a quoted string, which may hold a comma. */
const PARAMETER = /;[ \t]*([^\s;,="]+)=(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*)/g;

function mediaTypeOf(form: Form): string {
  return TYPES[form].split(";", 1)[0] ?? "";
}

/** Links to all but one of the forms of what stands at `path`. */
export function alternates(path: string, form: Form | null): Link[] {
  return FORMS.filter((other) => other !== form).map((other) => {
    return { href: `${path}?format=${other}`, rel: "alternate", type: mediaTypeOf(other) };
  });
}
