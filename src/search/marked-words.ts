/** How the index writes words that no text has: a private-use character, which indexed texts never contain, comes first. */

export const MARK = "\ue000";
/** FTS5 stems words that end in letters, so such a word ends in a digit. */
export const END = "0";

/** Returns a text as such words have it; it keeps the order of texts. */
export function hexadecimal(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

export function fromHexadecimal(digits: string): string {
  const bytes = digits.match(/../g) ?? [];
  return new TextDecoder().decode(Uint8Array.from(bytes, (pair) => Number.parseInt(pair, 16)));
}
