/** Any search is linear for so short a part, and it is mostly sufficient. */
const PREFIX_CHARACTERS = 64;

/**
 * Whether a text contains a part, in linear time for all inputs (Knuth, Morris and Pratt 1977). `includes` takes
 * quadratic time for `a…aba…a` within `a…a`.
 */
export function contains(text: string, part: string): boolean {
  const from = text.indexOf(part.slice(0, PREFIX_CHARACTERS));
  if (from === -1 || part.length <= PREFIX_CHARACTERS) return from !== -1;
  const borders = bordersOf(part);
  let matched = 0;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (part.charCodeAt(matched) === code) matched += 1;
    if (matched === part.length) return true;
  }
  return false;
}

/** For each prefix of a part, the length of its longest proper prefix that is also its suffix. */
function bordersOf(part: string): Uint32Array {
  const borders = new Uint32Array(part.length);
  let length = 0;
  for (let i = 1; i < part.length; i++) {
    const code = part.charCodeAt(i);
    while (length > 0 && part.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
    if (part.charCodeAt(length) === code) length += 1;
    borders[i] = length;
  }
  return borders;
}
