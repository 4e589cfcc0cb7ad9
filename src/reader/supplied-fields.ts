import { expression, globalExpression } from "../text/expressions.ts";
import { foldedLetters } from "../text/fold.ts";
import type { ArticleContext, Sighting } from "./capture-reading.ts";
import { parseByline } from "./credits/bylines.ts";

type Stated = Pick<Sighting, "source" | "byline" | "category" | "hashtags">;
type Supplied = Pick<Sighting, "standfirst" | "modifiedAt" | "image" | "bases">;

/** Adds what only the context of a page states of its main article. */
export function addSupplied(stated: Stated, context: ArticleContext): Stated & Supplied {
  const { source, category, tags, standfirst, modifiedAt, image } = context;
  const author = context.byline && (parseByline(context.byline)?.name ?? context.byline);
  const outlet = stated.source ?? source ?? "";
  const byline = foldedLetters(author ?? "") === foldedLetters(outlet) ? null : author;
  const hashtags = tags?.map(toHashtag).filter((tag) => tag !== "");
  const supplied = { source, byline, category, hashtags, standfirst, modifiedAt, image };
  const said: Readonly<Record<string, unknown>> = { ...stated, hashtags: null };
  const added = Object.entries(supplied).filter(([name, value]) => value?.length && !said[name]);
  if (added.length === 0) return stated;
  const bases = Object.fromEntries(added.map(([name]) => [name, "metadata" as const]));
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
