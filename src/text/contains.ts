/** Any search is linear for so short a part, and it is mostly sufficient. */
const PREFIX_CHARACTERS = 64;

/**
 * Whether a text contains a part, in linear time for all inputs (Knuth, Morris and Pratt 1977). `includes` takes
 * quadratic time for `a…aba…a` within `a…a`.
 */
export function contains(text: string, part: string): boolean {
  const from = text.indexOf(part.slice(0, PREFIX_CHARACTERS));
  if (from === -1 || part.length <= PREFIX_CHARACTERS) return from !== -1;
  /** For each prefix of the part, the length of its longest proper prefix that is also its suffix. */
  const borders = new Uint32Array(part.length);
  /** Returns how much of the part matches after one more character. */
  const extend = (length: number, code: number) => {
    let matched = length;
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    return part.charCodeAt(matched) === code ? matched + 1 : matched;
  };
  for (let i = 1; i < part.length; i++) {
    borders[i] = extend(borders[i - 1] ?? 0, part.charCodeAt(i));
  }
  let matched = 0;
  for (let i = from; i < text.length && matched < part.length; i++) {
    matched = extend(matched, text.charCodeAt(i));
  }
  return matched === part.length;
}
