/**
 * The Arabic article with what is glued before it, `and`, `so`, `in`, `as` (`وبالمدينة`), and its form
 * behind `for` (`للمدينة`). A rule, no dictionary: it takes the first letters of `المانيا`, too, of texts
 * and queries alike.
 */
const ARTICLE = /^(?:[وف]?[بك]?(?<article>ال)|[وف]?لل)/;

/**
 * A folded word without the article and without what is glued before it. `letters`: how many must be
 * left. Two are mostly no word: of `الله`, `والده` and `وكالات` they would be `له`, `ده` and `ات`. They
 * are enough where a list of words decides next, and for a prefix, which goes on.
 */
export function stripArabicArticle(folded: string, letters = 3): string {
  if (folded.charCodeAt(0) < 0x627) return folded;
  const length = ARTICLE.exec(folded)?.[0].length ?? 0;
  return folded.length - length >= letters ? folded.slice(length) : folded;
}

/** A word as written without what is glued before its article: `والمدينة` is `المدينة`. */
export function stripProclitics(written: string): string {
  const isGlued = stripArabicArticle(written, 2) !== written;
  return isGlued ? written.replace(ARTICLE, "$<article>") : written;
}
