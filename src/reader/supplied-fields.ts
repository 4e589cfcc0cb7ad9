import { expression, globalExpression } from "../text/expressions.ts";
import { foldedLetters } from "../text/fold.ts";
import type { ArticleContext, Sighting } from "./capture-reading.ts";
import { parseByline } from "./credits/bylines.ts";

type Stated = Pick<Sighting, "source" | "byline" | "category" | "hashtags">;
type Supplied = Pick<Sighting, "standfirst" | "modifiedAt" | "image" | "bases">;

/** Adds what only the context of a page states of its main article. */
export function addSupplied(stated: Stated, context: ArticleContext): Stated & Supplied {
  const source = stated.source ?? context.source ?? null;
  const byline = context.byline && (parseByline(context.byline)?.name ?? context.byline);
  const isOutlet = foldedLetters(byline ?? "") === foldedLetters(source ?? "");
  const supplied = {
    source: stated.source === null ? source : null,
    byline: stated.byline === null && !isOutlet ? byline : null,
    category: stated.category === null ? context.category : null,
    hashtags: context.tags?.map(toHashtag).filter((tag) => tag !== ""),
    standfirst: context.standfirst,
    modifiedAt: context.modifiedAt,
    image: context.image,
  };
  const added = Object.entries(supplied).filter(([, value]) => (value ?? "").length > 0);
  if (added.length === 0) return stated;
  const bases = Object.fromEntries(added.map(([field]) => [field, "metadata" as const]));
  return { ...stated, ...Object.fromEntries(added), bases };
}

const BETWEEN_WORDS = globalExpression`[^\p{L}\p{M}\p{N}]+`;
const CAPITALS = expression`[\p{Ll}\p{Lu}]`;

/** Writes a tag as the site's hashtags are, without `#`: `glass bridge` becomes `GlassBridge`. */
function toHashtag(tag: string): string {
  const words = tag.split(BETWEEN_WORDS).filter((word) => word !== "");
  if (!CAPITALS.test(tag)) return words.join("-");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
