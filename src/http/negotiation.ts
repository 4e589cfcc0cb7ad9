import { parseAccept } from "hono/utils/accept";
import type { Link } from "./links.ts";

/** The forms of an article in order of preference: `*`/`*` gets the first. */
export const FORMS = ["json", "markdown", "jsonld", "ninjs"] as const;

export type Form = (typeof FORMS)[number];

/**
 * Each form's media type; RFC 7763 asks for Markdown's charset, and clients name JSON's too. IPTC has registered no type
 * for ninjs. `application/json` would give that type two schemas.
 */
export const TYPES = {
  json: "application/json; charset=UTF-8",
  markdown: "text/markdown; charset=UTF-8",
  jsonld: "application/ld+json; charset=UTF-8",
  ninjs: "application/vnd.iptc.ninjs+json; charset=UTF-8",
} as const satisfies Record<Form, string>;

/**
 * Returns the form that the header `Accept` prefers (RFC 9110, section 12.5.1); null if it accepts none.
 * Parameters of a media type, such as a profile or a charset, are ignored: no form has variants. We do
 * not use hono/accepts, which ignores `*`/`*`.
 */
export function negotiate(accept: string): Form | null {
  const ranges = parseAccept(accept).map(({ type, q }, place) => ({ ...rangeOf(type), q, place }));
  const [liked] = FORMS.flatMap((form) => {
    // The most specific range that includes a form decides its weight.
    const [range] = ranges
      .filter(({ includes }) => includes(mediaTypeOf(form)))
      .toSorted((one, other) => other.specificity - one.specificity);
    return range && range.q > 0 ? [{ ...range, form }] : [];
  }).toSorted(
    (one, other) =>
      other.q - one.q || other.specificity - one.specificity || one.place - other.place,
  );
  return liked?.form ?? null;
}

type Range = {
  readonly specificity: 0 | 1 | 2;
  readonly includes: (mediaType: string) => boolean;
};

function rangeOf(type: string): Range {
  const name = type.toLowerCase();
  if (name === "*/*") return { specificity: 0, includes: () => true };
  const isOfAny = name.endsWith("/*");
  if (!isOfAny) return { specificity: 2, includes: (mediaType) => mediaType === name };
  return { specificity: 1, includes: (mediaType) => mediaType.startsWith(name.slice(0, -1)) };
}

function mediaTypeOf(form: Form): string {
  return TYPES[form].split(";", 1)[0] ?? "";
}

/** Links to the forms of the resource at `path` except one. */
export function alternates(path: string, form: Form | null): Link[] {
  return FORMS.filter((other) => other !== form).map((other) => {
    return { href: `${path}?format=${other}`, rel: "alternate", type: mediaTypeOf(other) };
  });
}
