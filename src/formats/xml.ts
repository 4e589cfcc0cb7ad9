/** All that is no `Char` of XML 1.0, section 2.2: most control characters and two noncharacters. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A section as the writer sets it, on lines of its own; what is inside ends at the first `]]>`. */
const CDATA = /\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*/g;

/** The characters that mean something in text, as references. */
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&#x26;",
  "<": "&#x3C;",
  ">": "&#x3E;",
};

/**
 * A document in which each such character, and each lone surrogate, is U+FFFD: nothing escapes them.
 * Text stands in it as hexadecimal references and without white space around: of all ways to write a
 * title that holds `&` or `<`, that is the one that most readers show as it is, CDATA being among the
 * worst (RSS Best Practices Profile, "Character Data"); in an address RFC 4287, section 2, forbids white
 * space.
 */
export function toLegalXml(document: string): string {
  return document
    .replace(CDATA, (_, text: string) => text.replace(/[&<>]/g, (mark) => REFERENCES[mark] ?? mark))
    .replace(NO_CHARACTER, "\u{FFFD}");
}
