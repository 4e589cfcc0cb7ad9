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

/** The form that the header `Accept` likes best (RFC 9110, section 12.5.1); null when it takes none. */
export function negotiate(accept: string | undefined): Form | null {
  const liked = new Negotiator({ headers: { accept } }).mediaType(FORMS.map((form) => TYPES[form]));
  return FORMS.find((form) => TYPES[form] === liked) ?? null;
}

/** Links to all but one of the forms of what stands at `path`. */
export function alternates(path: string, form: Form | null): Link[] {
  return FORMS.filter((other) => other !== form).map((other) => {
    const [type = ""] = TYPES[other].split(";");
    return { href: `${path}?format=${other}`, rel: "alternate", type };
  });
}
