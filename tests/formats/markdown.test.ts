import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { describeDating, toMarkdown } from "../../src/formats/markdown.ts";
import { article, bare, hostile, ORIGIN, SUPPLIED } from "./articles.ts";

const commonMark = new MarkdownIt("commonmark");

test("an article in Markdown has title, credits, dating, blocks, hashtags and where it comes from", () => {
  expect(toMarkdown(article({}), ORIGIN)).toBe(`# Bridge reopens after winter repairs

Ines Harrow, The Bugle  
Published between 2025-08-03T10:00:10.000Z and 2025-08-03T11:00:10.000Z, as its page says “8 hours ago”.

The bridge is open.

## What was done

- New bolts
- New paint

> It holds.

*The bridge at noon*

\\#Riverton \\#WinterRepairs

---

- Original: <https://www.daily8.com/en/article/0123?a=1&b=2>
- Page: <https://broadsheet.example/articles/5f0c6b1d2a9e4c7780b1>
- Evidence: <https://broadsheet.example/v1/articles/5f0c6b1d2a9e4c7780b1/sightings>
`);
});

test("a standfirst follows the title, and the time of modification the dating", () => {
  expect(toMarkdown(article(SUPPLIED), ORIGIN)).toMatch(
    /^# .*\n\n\*\*Trains cross \\\*again\\\*\.\*\*\n\n.*\n.*”\. {2}\nModified 2025-08-03T12:00:00\.000Z\.\n\n/,
  );
});

test("what is not known is left out, and the dating says so", () => {
  expect(toMarkdown(bare, ORIGIN)).toMatch(
    /^# Bridge reopens after winter repairs\n\nPublication date unknown\.\n\n---\n\n- Page: /,
  );
});

test.each([
  ["2025-08-01T10:00:00Z", "2025-08-01T10:00:00Z", null, "Published 2025-08-01T10:00:00Z."],
  [null, "2025-08-01T10:00:00Z", null, "Published no later than 2025-08-01T10:00:00Z."],
  [
    "2025-08-01T10:00:00Z",
    null,
    "today",
    "Published after 2025-08-01T10:00:00Z, as its page says “today”.",
  ],
  [
    null,
    null,
    "2 days ago",
    "Publication date unknown: its page says “2 days ago”, and when that was is not known.",
  ],
])("an article of %s to %s is dated honestly", (earliest, latest, text, line) => {
  const rest = { precision: "unknown", basis: "unknown" } as const;
  expect(describeDating({ earliest, latest, text, ...rest })).toBe(line);
});

/** Text content of CommonMark's first element, after title and dating. */
function shown(text: string): string {
  const html = commonMark.render(
    toMarkdown({ ...bare, body: [{ type: "paragraph", text }] }, ORIGIN),
  );
  return /unknown\.<\/p>\n<p>(.*)<\/p>\n<hr \/>/.exec(html)?.[1] ?? html;
}

const asHtmlText = (text: string) => commonMark.utils.escapeHtml(text);

test.each([
  "1. not a list",
  "12) not a list",
  "- not a list",
  "+ not a list",
  "=====",
  "---",
  "# not a heading",
  "> not a quote",
  "*not* _emphasis_ `not code` ~~not struck~~",
  "[not](a link) ![nor](an image) <b>nor mark-up</b> <https://nor.example>",
  "not &amp; an entity, C:\\temp\\*",
  "[not]: /a-definition",
  "```not fenced",
])("%j is shown as it is", (text) => {
  expect(shown(text)).toBe(asHtmlText(text));
});

test("any text of one line is shown as it is", () => {
  const marks = fc.string({ unit: fc.constantFrom(..."\\`*_{}[]()#+-.!<>&;:|~=1 a\"'") });
  fc.assert(
    fc.property(marks, (text) => {
      const line = text.replace(/\s+/g, " ").trim();
      fc.pre(line !== "");
      expect(shown(text)).toBe(asHtmlText(line));
    }),
    { numRuns: 2000 },
  );
});

test("hostile text in every field makes no element of its own", () => {
  const html = commonMark.render(toMarkdown(hostile, ORIGIN));
  const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
  expect([...tags].toSorted().join(" ")).toBe("a blockquote br em h1 h2 hr li p ul");
});
