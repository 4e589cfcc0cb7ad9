/**
 * The words that a phrase can begin with, read off its expression: those before the first gap, and
 * those of groups that may be missing. Enough for the forms that the rules use; what begins in
 * anything else, such as `.{0,40}`, has none.
 */
export function firstWords(phrase: string): string[] {
  const words: string[] = [];
  let rest = phrase;
  while (rest.startsWith("(?:")) {
    const end = endOfGroup(rest);
    words.push(...rest.slice(3, end).split("|").flatMap(literal));
    if (!rest.startsWith("?", end + 1)) return words;
    rest = rest.slice(end + 2);
  }
  return [...words, ...literal(rest)];
}

function literal(text: string): string[] {
  const word = /^ ?(?:\(\?:)?([a-z\u0621-\u064A]{2,})(\??)/.exec(text);
  if (!word?.[1]) return [];
  return word[2] === "" ? [word[1]] : [word[1], word[1].slice(0, -1)];
}

/** The place of the bracket that closes the group at the beginning. */
function endOfGroup(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === "\\") i += 1;
    else if (text.charAt(i) === "(") depth += 1;
    else if (text.charAt(i) === ")" && --depth === 0) return i;
  }
  return text.length;
}
