import { expect, test } from "vitest";
import { findChrome, labelsBefore } from "../../src/reader/site-labels.ts";
import { linesOf } from "./decoded.ts";
import { LABELS } from "./labels.ts";

test("the chrome is the run of the site's labels", () => {
  const lines = linesOf(
    "Title",
    "Body.",
    "Hashtags",
    "Try Our AI Features",
    "Explore what Daily8 AI can do for you:",
    "Comments",
    "No comments yet...",
    "Related Articles",
    "The Bugle",
    "2 days ago",
    "- The Bugle",
    "Headline",
  );
  expect(findChrome(lines)).toEqual({ language: "en", from: 2, to: 8 });
});

test("blank lines and white space around labels do not matter", () => {
  const lines = linesOf(
    "",
    "Title",
    "",
    "Hashtags",
    "",
    "  Try Our AI Features\r",
    "\u00A0",
    "Explore what Daily8 AI can do for you: ",
    "",
    "Comments",
    "",
    "No comments yet...",
    "",
    "Related Articles",
    "",
    "",
  );
  expect(findChrome(lines)).toEqual({ language: "en", from: 1, to: 7 });
});

test.each(LABELS.en)("the label %j may be missing", (missing) => {
  const labels = LABELS.en.filter((label) => label !== missing);
  expect(findChrome(linesOf("Title", "Body.", ...labels, "The Bugle"))).toEqual({
    language: "en",
    from: 2,
    to: 7,
  });
});

test("three labels in order are a run, two are not", () => {
  expect(findChrome(linesOf("Title", "Hashtags", "Comments", "Related Articles"))).toEqual({
    language: "en",
    from: 1,
    to: 4,
  });
  expect(findChrome(linesOf("Title", "Comments", "Related Articles", "The Bugle"))).toBeNull();
});

test("three labels out of order are not a run", () => {
  expect(findChrome(linesOf("Title", "Related Articles", "Comments", "Hashtags"))).toBeNull();
  expect(findChrome(linesOf("Title", "Comments", "Comments", "Comments"))).toBeNull();
});

test("three labels with prose between them are not a run", () => {
  expect(
    findChrome(linesOf("Hashtags", "were new.", "Comments", "were many.", "Related Articles")),
  ).toBeNull();
});

test("labels that occur in the prose are prose", () => {
  const lines = linesOf(
    "What readers want",
    "Comments",
    "They asked for more.",
    "Hashtags",
    "Comments",
    "So be it.",
    "Try Our AI Features",
    "Explore what Daily8 AI can do for you:",
    "Comments",
    "Body?",
  );
  expect(findChrome(lines)).toEqual({ language: "en", from: 6, to: 9 });
});

test("a label that is the prose's last line is not part of the run after it", () => {
  const run = ["Hashtags", "Try Our AI Features", "Explore what Daily8 AI can do for you:"];
  expect(findChrome(linesOf("Title", "Comments", ...run))).toEqual({
    language: "en",
    from: 2,
    to: 5,
  });
  expect(findChrome(linesOf("Title", "Hashtags", ...run))).toEqual({
    language: "en",
    from: 2,
    to: 5,
  });
});

test("the longest run is the chrome, and of two alike the first", () => {
  const three = ["Hashtags", "Comments", "Related Articles"];
  const four = ["Hashtags", "Try Our AI Features", "Comments", "Related Articles"];
  expect(findChrome(linesOf("Title", ...three, "Prose.", ...four, "Prose."))).toEqual({
    language: "en",
    from: 5,
    to: 9,
  });
  expect(findChrome(linesOf("Title", ...four, "Prose.", ...three))).toEqual({
    language: "en",
    from: 1,
    to: 5,
  });
  expect(findChrome(linesOf("Title", ...three, "Prose.", ...three))).toEqual({
    language: "en",
    from: 1,
    to: 4,
  });
});

test("a label is a whole line, letter by letter", () => {
  expect(
    findChrome(
      linesOf("Title", "Hashtags:", "COMMENTS", "No comments yet…", "Related Articles (3)"),
    ),
  ).toBeNull();
});

test("there is no chrome without lines or labels", () => {
  expect(findChrome([])).toBeNull();
  expect(findChrome(linesOf("Title", "Body."))).toBeNull();
});

const ARABIC = [
  "هاشتاغز",
  "جرب ميزات الذكاء الاصطناعي لدينا",
  "اكتشف ما يمكن أن يفعله Daily8 AI من أجلك:",
  "التعليقات",
  "لا يوجد تعليقات بعد...",
  "أخبار ذات صلة",
];

test("the chrome of an Arabic page is recognised by its own labels", () => {
  expect(findChrome(linesOf("جسر يفتح", "", ...ARABIC, "", "صوت الميناء"))).toEqual({
    language: "ar",
    from: 1,
    to: 7,
  });
});

test.each(ARABIC)("the label %j may be missing", (missing) => {
  const labels = ARABIC.filter((label) => label !== missing);
  expect(findChrome(linesOf("جسر يفتح", "قال.", ...labels, "صوت الميناء"))).toEqual({
    language: "ar",
    from: 2,
    to: 7,
  });
});

test("marks of direction around a label do not matter", () => {
  const lines = linesOf("جسر", ...ARABIC.map((label) => `\u200F${label}\u200F`));
  expect(findChrome(lines)).toEqual({ language: "ar", from: 1, to: 7 });
});

test("labels of two languages are not one run", () => {
  expect(findChrome(linesOf("Title", "Hashtags", "التعليقات", "Related Articles"))).toBeNull();
});

test("two labels in order are a run where one is a phrase of the site's", () => {
  expect(findChrome(linesOf("Title", "Comments", "No comments yet..."))).toEqual({
    language: "en",
    from: 1,
    to: 3,
  });
  expect(findChrome(linesOf("Title", "التعليقات", "لا يوجد تعليقات بعد..."))).toEqual({
    language: "ar",
    from: 1,
    to: 3,
  });
});

test("before a card any labels are the site's, in whatever order", () => {
  const lines = linesOf("Title", "Body.", "Related Articles", "Comments", "The Bugle");
  expect(labelsBefore(lines, 4)).toEqual({ language: "en", from: 2, to: 4 });
  expect(labelsBefore(lines, 2)).toEqual({ language: null, from: 2, to: 2 });
});
