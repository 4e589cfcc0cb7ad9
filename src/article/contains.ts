/** A first look, which mostly settles it: so short a part is sought in linear time by any search. */
const FIRST_LOOK = 64;

/**
 * Whether a part stands within a text, in linear time whatever they hold (Knuth, Morris and Pratt 1977):
 * `includes` takes the product of their lengths for `a…aba…a` within `a…a`.
 */
export function contains(text: string, part: string): boolean {
  const from = text.indexOf(part.slice(0, FIRST_LOOK));
  if (from === -1 || part.length <= FIRST_LOOK) return from !== -1;
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

/** Of each beginning of a part, how long its longest other beginning is that is its end, too. */
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
