/**
 * The Arabic article with the proclitics before it (`and`, `so`, `in`, `as`: `وبالمدينة`), and its form after `for`
 * (`للمدينة`). This is a rule without a dictionary: it also strips the first letters of `المانيا`, in texts and
 * queries alike.
 */
const ARTICLE = /^(?:[وف]?[بك]?(?<article>ال)|[وف]?لل)/;

/**
 * Removes the article and its proclitics from a folded word. `letters` is the least number of letters that must
 * remain. Two letters are rarely a word: `الله`, `والده` and `وكالات` would become `له`, `ده` and `ات`. Two are
 * enough if a word list decides next, or for a prefix.
 */
export function stripArabicArticle(folded: string, letters = 3): string {
  if (folded.charCodeAt(0) < 0x627) return folded;
  const length = ARTICLE.exec(folded)?.[0].length ?? 0;
  return folded.length - length >= letters ? folded.slice(length) : folded;
}

/** Removes only the proclitics before the article: `والمدينة` becomes `المدينة`. */
export function stripProclitics(written: string): string {
  const isGlued = stripArabicArticle(written, 2) !== written;
  return isGlued ? written.replace(ARTICLE, "$<article>") : written;
}
