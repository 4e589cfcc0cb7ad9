/** Everything that is not a `Char` of XML 1.0, section 2.2: most control characters and two noncharacters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A CDATA section as the library writes it, on lines of its own. Its content ends at the first `]]>`. */
const CDATA = /\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/g;

/**
 * Replaces forbidden characters and lone surrogates, which cannot be escaped, with U+FFFD, and CDATA sections with
 * hexadecimal references. Most readers display a title with `&` or `<` correctly in this form, and CDATA is among the
 * worst (RSS Best Practices Profile, "Character Data"). It also removes white space around the text, which RFC 4287,
 * section 2, forbids in an address.
 */
export function toLegalXml(document: string): string {
  return document
    .replace(CDATA, (_, text: string) => text.replace(/[&<>]/g, toReference))
    .replace(FORBIDDEN, "\u{FFFD}");
}

function toReference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
