import { expect, test } from "vitest";
import { isStaffNote } from "../../src/capture/staff-notes.ts";

test.each([
  "— With files from The Canadian Press",
  "(With input from Norpress)",
  "With agency inputs.",
  "with AP and Reuters",
  "Information from The Associated Press was used in this report.",
  "Berg reported from Riverton, and Reed from Salt Harbour.",
  "Reported from Salt Harbour, Westland.",
  "The Bugle's Anna Berg in Riverton contributed to this report.",
  "Anna Berg and Tom Reed contributed reporting.",
  "Anna Berg contributed research.",
  "Bugle's Anna Berg contributed.",
  "Translated from Spanish by Anna Berg.",
  "Contact Anna Berg at berg@bugle.example or 555-0142.",
  "Reach staff writer Anna Berg at 555-0142.",
])("%j says who worked on a text", (text) => {
  expect(isStaffNote(text)).toBe(true);
});

test.each([
  "Berg reported for work.",
  "Heavy rain contributed to the delay.",
  "With rain on the way, they left.",
  "Contact with the ship was lost.",
  "“Anna Berg contributed to this report,” the mayor said.",
  "Text messages are free.",
])("%j does not", (text) => {
  expect(isStaffNote(text)).toBe(false);
});
