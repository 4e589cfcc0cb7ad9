import fc from "fast-check";
import { bytesOf } from "./decoded.ts";
import { utf16 } from "./encodings.ts";
import { LABELS } from "./labels.ts";

/** Lines in any order out of which pages are made, and what else is on pages. */

const TIMES = [
  "a few seconds ago",
  "2 hours ago",
  "a day ago",
  "19-07-2025",
  "31-02-2025",
  "99 days ago",
  "منذ 3 ساعات",
  "منذ ساعة واحدة",
  "٠٣-٠٥-٢٠٢٥",
];
const CARDS = [
  "X\na day ago\n- X\nGoats\nThey came. All ate.",
  "صوت\r\nمنذ 3 ساعات\r\n- صوت\r\nقارب يعود\r\nعاد القارب. نعم.",
  "Goats\nGoats\n\nX\n\ntimea day ago\n\n  • Sport\n  • X\n\nGoats\n\nThey came. All ate.",
  "X\na day ago\n- X",
  "X\na day ago",
  "time2 hours ago\n• X",
  "• X",
  "- X",
  "- ",
  "- - X",
];
const PAGE = [
  "logo",
  "#",
  "Latest news with #Goats",
  "آخر الأخبار مع #ماعز",
  "Orange background",
  "time",
  LABELS.en.join("\n"),
  LABELS.ar.join("\n"),
  "Comments\nNo comments yet...\nRelated Articles",
];
const GLUE = ["The Bugle3 hours ago", "News2419-07-2025", "Channel 44 days ago", "صوت منذ 3 ساعات"];
const NOISE = [
  "Advertisement",
  "SUBSCRIBE NOW!",
  "Sign up for our newsletter The goats",
  "» READ MORE",
  "READ MORE: The goats",
  "Show more/Show less",
  "Facebook Twitter Email",
  "Last Updated:",
  "Click to watch the video in full.",
  "$1 a week",
  "13 mins",
  "Accept and continue",
  "إعلان",
  "Loaded: 0%",
  "شاهد الفيديو",
  "By Anna Berg",
];
const CODE = [
  ".a{color:red}",
  "@media (max-width: 1px) { .a { b: c } }",
  "function f() { g(); }",
  "var a = {",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "/*",
  "*/",
  "<p",
  "{",
  "}",
  "({[",
  "a.b(c);",
  "x = 'y';",
  "mailto:a@b.example",
  "%3Cdiv%20class%3D%22a%22%3E",
];
const PROSE = [
  "It rained.",
  "The",
  "mayor",
  "joined the talks, and",
  "RIVERTON (AP) — It rained.",
  "All of",
  "It is open. — Bernama",
  "(Yonhap)",
  "Photo: Anna Berg",
  "‘So' it goes",
  "Riverton 's plan",
  "“It is. It was.” She",
  '"It is. It was',
  "قال المجلس: نعم.",
  "الرباط (رويترز) - قال",
  "Mr. U.S. a.m.",
  "#Goats May 4, 2025 The",
  "...",
  "…",
  "؟",
  "، نعم",
  "'s",
  "’",
  "”",
  "»",
  "-5",
  "1.",
  "©",
];
const BLANKS = ["", " ", "\u00A0", "\r", "\t", "\uFEFF", "\u200B", "\u200F", "\f"];

/** Lines with and without what is no prose at all, such as styles and programs. */
const prose = fc.oneof(
  ...[TIMES, CARDS, PAGE, GLUE, NOISE, PROSE, BLANKS].map((lines) => fc.constantFrom(...lines)),
  fc.constantFrom(...LABELS.en, ...LABELS.ar),
  fc.string({ unit: "binary", maxLength: 5 }),
  fc.stringMatching(/^[^<>{}*%;]{0,12}$/),
);
const any = fc.oneof(
  { weight: 9, arbitrary: prose },
  { weight: 1, arbitrary: fc.constantFrom(...CODE) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Lines, and pieces that run into each other on one. */
function soupsOf(lines: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  const ends = fc.constantFrom("\n", "\n", "\n", "\r\n", " ", "", "\n\n");
  return fc
    .array(fc.tuple(lines, ends), { maxLength, size: "max" })
    .map((pieces) => pieces.flat().join(""));
}

/** Soups alone, behind what a page begins with, and before cards, so that most are read as pages. */
function pagesOf(lines: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const soups = soupsOf(lines, 30);
  const cards = soupsOf(fc.oneof(lines, ...[1, 2, 3].map(() => fc.constantFrom(...CARDS))), 12);
  const labels = [`${LABELS.en.join("\n")}\n`, `${LABELS.ar.slice(1).join("\n\n")}\n`];
  const heads = ["", "Main\nIt rained.\n", "logo\nMain\n\nMain\n\n"];
  const listings = ["logo\n#\n\nLatest news with #A\n\n", "#\nآخر الأخبار مع #ب\n"];
  return fc.oneof(
    soups,
    fc
      .tuple(fc.constantFrom(...heads), soups, fc.constantFrom(...labels), cards)
      .map((parts) => parts.join("")),
    fc.tuple(fc.constantFrom(...listings), cards).map((parts) => parts.join("")),
  );
}

const pages = pagesOf(any);

/** Without what no text file holds. */
function asText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a capture with these is not text
  return text.replace(/[\u0000-\u0008\u000B\u000E-\u001F]/g, "");
}

/** Captures in UTF-8 that are text for certain. */
export const textCaptures: fc.Arbitrary<Uint8Array> = pages.map(asText).map(bytesOf);

/** Captures: soups in several encodings, and some with bytes that are no text. */
export const captures: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: pages.map(bytesOf) },
  {
    weight: 1,
    arbitrary: fc.tuple(pages, fc.boolean()).map(([text, little]) => utf16(text, little)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pages, fc.uint8Array({ maxLength: 12 }), pages)
      .map(([before, bytes, after]) =>
        Uint8Array.of(...bytesOf(before), ...bytes, ...bytesOf(after)),
      ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);
