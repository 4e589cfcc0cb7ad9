import { parseAccept } from "hono/utils/accept";
import { toJsonLd } from "../formats/json-ld.ts";
import { toMarkdown } from "../formats/markdown.ts";
import { toNinjs } from "../formats/ninjs.ts";
import type { Link } from "./links.ts";

/**
 * The forms of an article in order of preference: `*`/`*` gets the first. RFC 7763 asks for Markdown's charset, and clients
 * name JSON's too. IPTC has registered no type for ninjs. `application/json` would give that type two schemas. An ETag
 * belongs to one form: change its `suffix` when the shape of the form changes. Without `format` a form is the stored JSON.
 */
export const FORMS = {
  json: { type: "application/json; charset=UTF-8", suffix: "", format: null },
  markdown: { type: "text/markdown; charset=UTF-8", suffix: "-md", format: toMarkdown },
  jsonld: { type: "application/ld+json; charset=UTF-8", suffix: "-ld", format: toJsonLd },
  ninjs: {
    type: "application/vnd.iptc.ninjs+json; charset=UTF-8",
    suffix: "-ninjs",
    format: toNinjs,
  },
} as const;

export type Form = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as [Form, ...Form[]];

/**
 * Returns the form that the header `Accept` prefers (RFC 9110, section 12.5.1); null if it accepts none.
 * Parameters of a media type, such as a profile or a charset, are ignored: no form has variants. We do
 * not use hono/accepts, which ignores `*`/`*`.
 */
export function negotiate(accept: string): Form | null {
  const ranges = parseAccept(accept).map((range, place) => ({ ...range, place }));
  const [liked] = FORM_NAMES.flatMap((form) => {
    // The most specific range that includes a form decides its weight.
    const [range] = ranges
      .map((each) => ({ ...each, form, specificity: specificityOf(each.type, mediaTypeOf(form)) }))
      .filter(({ specificity }) => specificity > 0)
      .toSorted((one, other) => other.specificity - one.specificity);
    return range && range.q > 0 ? range : [];
  }).toSorted(
    (one, other) =>
      other.q - one.q || other.specificity - one.specificity || one.place - other.place,
  );
  return liked?.form ?? null;
}

/** 0 for a range that does not include the media type. */
function specificityOf(range: string, mediaType: string): 0 | 1 | 2 | 3 {
  const name = range.toLowerCase();
  if (name === mediaType) return 3;
  if (name === mediaType.replace(/\/.*/, "/*")) return 2;
  return name === "*/*" ? 1 : 0;
}

function mediaTypeOf(form: Form): string {
  return FORMS[form].type.split(";", 1)[0] ?? "";
}

/** Links to the forms of the resource at `path` except one. */
export function alternates(path: string, form: Form | null): Link[] {
  return FORM_NAMES.filter((other) => other !== form).map((other) => {
    return { href: `${path}?format=${other}`, rel: "alternate", type: mediaTypeOf(other) };
  });
}
