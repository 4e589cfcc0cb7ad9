/**
 * The letters that an expression can begin with, read off it; null where that can't be told. By them
 * a text is compared with the few phrases that it may be. Knows what the rules use: letters, groups,
 * and what may be missing; anything else begins in any letter.
 */
export function firstLetters(pattern: string): ReadonlySet<string> | null {
  const letters = new Set<string>();
  for (const choice of choicesOf(pattern)) {
    const found = ofChoice(choice);
    if (found === null) return null;
    for (const letter of found) letters.add(letter);
  }
  return letters;
}

function ofChoice(choice: string): ReadonlySet<string> | null {
  const isGroup = choice.startsWith("(?:");
  const end = isGroup ? endOfGroup(choice) : 0;
  const head = isGroup ? firstLetters(choice.slice(3, end)) : new Set(choice.slice(0, 1));
  if (head === null || (!isGroup && !/^[a-z0-9'©\u0621-\u064A]/.test(choice))) return null;
  const rest = choice.slice(end + 1);
  if (!/^[?*{]/.test(rest)) return head;
  const after = firstLetters(rest.replace(/^(?:[?*]|\{\d*,\d*\})/, ""));
  return after === null ? null : new Set([...head, ...after]);
}

/** What stands between the bars that are in no bracket. */
function choicesOf(pattern: string): string[] {
  const choices: string[] = [];
  let from = 0;
  for (let i = 0; i <= pattern.length; i++) {
    const mark = pattern.charAt(i);
    if (mark === "(") i = i + endOfGroup(pattern.slice(i));
    else if (mark === "[") i = pattern.indexOf("]", i + 2);
    else if (mark === "\\") i += 1;
    else if (mark === "|" || mark === "") {
      choices.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return choices;
}

/** The place of the bracket that closes the one at the beginning. */
function endOfGroup(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark === "\\") i += 1;
    else if (mark === "[") i = text.indexOf("]", i + 2);
    else if (mark === "(") depth += 1;
    else if (mark === ")" && --depth === 0) return i;
  }
  return text.length;
}
