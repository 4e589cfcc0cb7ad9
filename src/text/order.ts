/**
 * Compares texts by code points, as SQLite does (UTF-8 bytes have the same order). `<` compares UTF-16 units and puts
 * U+1F600 before U+FF5E.
 */
export function byCodePoints(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  // If two characters differ in their low surrogates, their high surrogates were equal.
  if (i > 0 && /[\uD800-\uDBFF]/.test(a.charAt(i - 1))) i -= 1;
  return (a.codePointAt(i) ?? -1) - (b.codePointAt(i) ?? -1);
}
