import { expect, test } from "vitest";
import { findChrome, labelsBefore } from "../../src/reader/site-labels.ts";
import { linesOf } from "./decoded.ts";
import { LABELS } from "./labels.ts";

function chrome(...texts: readonly string[]) {
  const found = findChrome(linesOf(...texts));
  return found && [found.language, found.from, found.to];
}

const CARD = "The Bugle\n2 days ago\n- The Bugle\nHeadline";
const PROSE = "What readers want\nComments\nThey asked for more.\nHashtags\nComments\nSo be it.";
const RUN = ["Hashtags", "Try Our AI Features", "Explore what Daily8 AI can do for you:"];
const THREE = ["Hashtags", "Comments", "Related Articles"];
const FOUR = ["Hashtags", "Try Our AI Features", "Comments", "Related Articles"];
const SPACED = LABELS.en.map((label) => `\n  ${label} \r\n\u00A0`);
const MARKED = LABELS.ar.map((label) => `\u200F${label}\u200F`);

test.each([
  ["of all labels", ["Title", "Body.", ...LABELS.en, CARD], ["en", 2, 8]],
  ["with blank lines and white space around labels", ["", "Title", ...SPACED, ""], ["en", 1, 7]],
  ["of three labels in order", ["Title", ...THREE], ["en", 1, 4]],
  ["behind labels in the prose", [PROSE, ...LABELS.en.slice(1, 4), "Body?"], ["en", 6, 9]],
  ["behind a label that ends the prose", ["Title", "Comments", ...RUN], ["en", 2, 5]],
  ["behind the same label", ["Title", "Hashtags", ...RUN], ["en", 2, 5]],
  ["that is the longest", ["Title", ...THREE, "Prose.", ...FOUR, "Prose."], ["en", 5, 9]],
  ["that is longer than a later one", ["Title", ...FOUR, "Prose.", ...THREE], ["en", 1, 5]],
  ["that is the first of two alike", ["Title", ...THREE, "Prose.", ...THREE], ["en", 1, 4]],
  ["in Arabic", ["جسر يفتح", "", ...LABELS.ar, "", "صوت الميناء"], ["ar", 1, 7]],
  ["with marks of direction around labels", ["جسر", ...MARKED], ["ar", 1, 7]],
  ["of a label and a phrase", ["Title", "Comments", "No comments yet..."], ["en", 1, 3]],
  ["of both in Arabic", ["Title", "التعليقات", "لا يوجد تعليقات بعد..."], ["ar", 1, 3]],
])("a run %s is the chrome", (_, lines, expected) => {
  expect(chrome(...lines)).toEqual(expected);
});

test.each([
  ["two labels", ["Title", "Comments", "Related Articles", "The Bugle"]],
  ["labels out of order", ["Title", ...THREE.toReversed()]],
  ["one label again and again", ["Title", "Comments", "Comments", "Comments"]],
  ["labels with prose between", ["Hashtags", "were new.", "Comments", "came.", "Related Articles"]],
  ["words beside labels", ["Title", "Hashtags:", "COMMENTS", "No comments yet…", "Comments (3)"]],
  ["labels of two languages", ["Title", "Hashtags", "التعليقات", "Related Articles"]],
  ["no label", ["Title", "Body."]],
  ["no line", []],
])("%s are no chrome", (_, lines) => {
  expect(chrome(...lines)).toBeNull();
});

test.each([
  ...LABELS.en.map((missing) => ["en", missing] as const),
  ...LABELS.ar.map((missing) => ["ar", missing] as const),
])("in the language %s the label %j may be missing", (language, missing) => {
  const labels = LABELS[language].filter((label) => label !== missing);
  expect(chrome("Title", "Body.", ...labels, "The Bugle")).toEqual([language, 2, 7]);
});

test("before a card any labels are the site's, in whatever order", () => {
  const lines = linesOf("Title", "Body.", "Related Articles", "Comments", "The Bugle");
  expect(labelsBefore(lines, 4)).toEqual({ language: "en", from: 2, to: 4 });
  expect(labelsBefore(lines, 2)).toEqual({ language: null, from: 2, to: 2 });
});
