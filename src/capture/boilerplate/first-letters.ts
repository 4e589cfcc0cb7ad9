/**
 * The letters that an expression can begin with, read off it; null where that can't be told. By them
 * a text is compared with the few phrases that it may be. Knows what the rules use: letters, groups,
 * and what may be missing; anything else begins in any letter.
 */
export function firstLetters(pattern: string): ReadonlySet<string> | null {
  const letters = new Set<string>();
  return addLetters(pattern, letters) ? letters : null;
}

/** Adds the letters to `letters`; false where they can't be told. */
function addLetters(pattern: string, letters: Set<string>): boolean {
  for (let from = 0; from <= pattern.length; ) {
    const end = endOfChoice(pattern, from);
    if (!addOfChoice(pattern.slice(from, end), letters)) return false;
    from = end + 1;
  }
  return true;
}

function addOfChoice(choice: string, letters: Set<string>): boolean {
  const isGroup = choice.startsWith("(?:");
  const end = isGroup ? endOfGroup(choice) : 0;
  if (isGroup) {
    if (!addLetters(choice.slice(3, end), letters)) return false;
  } else {
    if (!LETTER.test(choice)) return false;
    letters.add(choice.charAt(0));
  }
  const rest = choice.slice(end + 1);
  return !MAY_BE_MISSING.test(rest) || addLetters(rest.replace(MAY_BE_MISSING, ""), letters);
}

const LETTER = /^[a-z0-9'©\u0621-\u064A]/;
const MAY_BE_MISSING = /^(?:[?*]|\{\d*,\d*\})/;

/** The place of the bracket that closes the one at the beginning. */
function endOfGroup(text: string): number {
  let end = endOfChoice(text, 1);
  while (text.charAt(end) === "|") end = endOfChoice(text, end + 1);
  return end;
}

/** Letters, which a phrase is nearly all of, are passed over at once: a Worker's start waits for this. */
const MARK = /[\\[()|]/g;

/** The place of the bar or the bracket that ends the choice read at `from`, or else the text's end. */
function endOfChoice(pattern: string, from: number): number {
  let depth = 0;
  MARK.lastIndex = from;
  while (MARK.test(pattern)) {
    const at = MARK.lastIndex - 1;
    const mark = pattern.charAt(at);
    if (mark === "\\") MARK.lastIndex += 1;
    else if (mark === "[") MARK.lastIndex = pattern.indexOf("]", at + 2);
    else if (mark === "(") depth += 1;
    else if (depth === 0) return at;
    else if (mark === ")") depth -= 1;
  }
  return pattern.length;
}
