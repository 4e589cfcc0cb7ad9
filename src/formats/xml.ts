/** All that is no `Char` of XML 1.0, section 2.2: most control characters and two noncharacters. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A document in which each such character, and each lone surrogate, is U+FFFD: nothing escapes them. */
export function legalXml(document: string): string {
  return document.replace(NO_CHARACTER, "\u{FFFD}");
}
