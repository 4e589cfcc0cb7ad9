/** All that is no `Char` of XML 1.0, section 2.2: most control characters and two noncharacters. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A document in which each such character, and each lone surrogate, is U+FFFD: nothing escapes them.
 * The writer sets CDATA on lines of their own; in an address that is white space which RFC 4287, section
 * 2, forbids, and in a title it is shown.
 */
export function legalXml(document: string): string {
  return document
    .replace(/>\s+<!\[CDATA\[/g, "><![CDATA[")
    .replace(/\]\]>\s+<\//g, "]]></")
    .replace(NO_CHARACTER, "\u{FFFD}");
}
