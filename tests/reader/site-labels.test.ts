import { expect, test } from "vitest";
import { findChrome, labelsBefore } from "../../src/reader/site-labels.ts";
import { linesOf } from "./decoded.ts";
import { LABELS } from "./labels.ts";

function chrome(...texts: readonly string[]) {
  const found = findChrome(linesOf(...texts));
  return found && [found.language, found.from, found.to];
}

test("the chrome is the run of the site's labels", () => {
  const lines = ["Title", "Body.", ...LABELS.en, "The Bugle\n2 days ago\n- The Bugle\nHeadline"];
  expect(chrome(...lines)).toEqual(["en", 2, 8]);
});

test("blank lines and white space around labels do not matter", () => {
  const labels = LABELS.en.map((label) => `\n  ${label} \r\n\u00A0`);
  const lines = ["", "Title", ...labels, "", ""];
  expect(chrome(...lines)).toEqual(["en", 1, 7]);
});

test.each(LABELS.en)("the label %j may be missing", (missing) => {
  const labels = LABELS.en.filter((label) => label !== missing);
  expect(chrome("Title", "Body.", ...labels, "The Bugle")).toEqual(["en", 2, 7]);
});

test("three labels in order are a run, two are not", () => {
  expect(chrome("Title", "Hashtags", "Comments", "Related Articles")).toEqual(["en", 1, 4]);
  expect(chrome("Title", "Comments", "Related Articles", "The Bugle")).toBeNull();
});

test("three labels out of order are not a run", () => {
  expect(chrome("Title", "Related Articles", "Comments", "Hashtags")).toBeNull();
  expect(chrome("Title", "Comments", "Comments", "Comments")).toBeNull();
});

test("three labels with prose between them are not a run", () => {
  expect(chrome("Hashtags", "were new.", "Comments", "were many.", "Related Articles")).toBeNull();
});

test("labels that occur in the prose are prose", () => {
  const prose = "What readers want\nComments\nThey asked for more.\nHashtags\nComments\nSo be it.";
  expect(chrome(prose, ...LABELS.en.slice(1, 4), "Body?")).toEqual(["en", 6, 9]);
});

test("a label that is the prose's last line is not part of the run after it", () => {
  const run = ["Hashtags", "Try Our AI Features", "Explore what Daily8 AI can do for you:"];
  expect(chrome("Title", "Comments", ...run)).toEqual(["en", 2, 5]);
  expect(chrome("Title", "Hashtags", ...run)).toEqual(["en", 2, 5]);
});

test("the longest run is the chrome, and of two alike the first", () => {
  const three = ["Hashtags", "Comments", "Related Articles"];
  const four = ["Hashtags", "Try Our AI Features", "Comments", "Related Articles"];
  expect(chrome("Title", ...three, "Prose.", ...four, "Prose.")).toEqual(["en", 5, 9]);
  expect(chrome("Title", ...four, "Prose.", ...three)).toEqual(["en", 1, 5]);
  expect(chrome("Title", ...three, "Prose.", ...three)).toEqual(["en", 1, 4]);
});

test("a label is a whole line, letter by letter", () => {
  expect(
    chrome("Title", "Hashtags:", "COMMENTS", "No comments yet…", "Related Articles (3)"),
  ).toBeNull();
});

test("there is no chrome without lines or labels", () => {
  expect(chrome()).toBeNull();
  expect(chrome("Title", "Body.")).toBeNull();
});

test("the chrome of an Arabic page is recognised by its own labels", () => {
  expect(chrome("جسر يفتح", "", ...LABELS.ar, "", "صوت الميناء")).toEqual(["ar", 1, 7]);
});

test.each(LABELS.ar)("the label %j may be missing", (missing) => {
  const labels = LABELS.ar.filter((label) => label !== missing);
  expect(chrome("جسر يفتح", "قال.", ...labels, "صوت الميناء")).toEqual(["ar", 2, 7]);
});

test("marks of direction around a label do not matter", () => {
  const lines = ["جسر", ...LABELS.ar.map((label) => `\u200F${label}\u200F`)];
  expect(chrome(...lines)).toEqual(["ar", 1, 7]);
});

test("labels of two languages are not one run", () => {
  expect(chrome("Title", "Hashtags", "التعليقات", "Related Articles")).toBeNull();
});

test("two labels in order are a run where one is a phrase of the site's", () => {
  expect(chrome("Title", "Comments", "No comments yet...")).toEqual(["en", 1, 3]);
  expect(chrome("Title", "التعليقات", "لا يوجد تعليقات بعد...")).toEqual(["ar", 1, 3]);
});

test("before a card any labels are the site's, in whatever order", () => {
  const lines = linesOf("Title", "Body.", "Related Articles", "Comments", "The Bugle");
  expect(labelsBefore(lines, 4)).toEqual({ language: "en", from: 2, to: 4 });
  expect(labelsBefore(lines, 2)).toEqual({ language: null, from: 2, to: 2 });
});
