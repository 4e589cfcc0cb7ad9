/**
 * Compares texts by code points, as SQLite compares them (by UTF-8 bytes, which is the same order).
 * `<` compares UTF-16 units, which puts U+1F600 before U+FF5E.
 */
export function byCodePoints(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  // Where two characters differ in their second halves, the first halves were the same.
  if (i > 0 && /[\uD800-\uDBFF]/.test(a.charAt(i - 1))) i -= 1;
  return (a.codePointAt(i) ?? -1) - (b.codePointAt(i) ?? -1);
}
