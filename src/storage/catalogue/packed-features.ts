import type { Features } from "../../story/features.ts";

/** Stored story features. The sketch of the article's text is stored with the text. */

export type FeaturesRow = {
  readonly features: string;
  readonly sketch: string;
  readonly shingles: number;
};

/** Columns of an article `a` with its text `t` that make a {@link FeaturesRow}. */
export const FEATURES_COLUMNS = "a.features, t.sketch, t.shingles";

export function packFeatures({ sketch, shingles, ...rest }: Features): object {
  // An article without a text has the sketch of its headline.
  return rest.bodied ? rest : { ...rest, sketch, shingles };
}

/** An article of an earlier derivation has no terms until its captures are read again, and nothing in common with others. */
export function unpackFeatures({ features, sketch, shingles }: FeaturesRow): Features {
  const stored = JSON.parse(features);
  return { sketch, shingles, ...stored, ...(stored.terms === undefined && NO_TERMS) };
}

const NO_TERMS = { terms: "", words: [], names: [], numbers: {}, length: 0 };
