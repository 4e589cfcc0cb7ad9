import { expect, test } from "vitest";
import { isStaffNote } from "../../src/reader/staff-notes.ts";

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
  "Translated from Spanish by Anna Berg.",
  "Contact Anna Berg at berg@bugle.example or 555-0142.",
  "Contact reporter Elsbet Quayne at quayne@bugle.example or 555-0199.",
  "Elsbet Quayne farms near Minot, N.D., and writes a monthly column.",
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
  "Witnesses reported from Riverton.",
  "Dutch and German Residents reported from Riverton.",
  "Scientists from Kenya and Peru contributed research.",
  "With assistance from Europol and Interpol, police made 12 arrests.",
  "Contact Detective Tom Hale at 555-0132 with any information.",
  "Contact Anna Berg at berg@fair.example to book a stall.",
  "Anna Berg chairs the council, raises goats and writes a weekly column.",
  "Liverpool's Anna Berg also contributed.",
])("%j does not", (text) => {
  expect(isStaffNote(text)).toBe(false);
});
