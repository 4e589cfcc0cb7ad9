import { expect, test } from "vitest";
import { readByline, readDateline, readSignOff } from "../../src/capture/credits.ts";

test.each([
  // captures.md
  ["RIVERTON: The council said so.", "RIVERTON", null],
  ["RIVERTON (AP) — The council said so.", "RIVERTON", "AP"],
  ["RIVERTON, July 4 — The council said so.", "RIVERTON", null],
  ["RIVERTON, May 12, 2025 /PRNewswire/ -- The council said so.", "RIVERTON", "PRNewswire"],
  // Others of the kind
  ["RIVERTON — The council said so.", "RIVERTON", null],
  ["RIVERTON - The council said so.", "RIVERTON", null],
  ["RIVERTON (Norpress) - The council said so.", "RIVERTON", "Norpress"],
  ["RIVERTON, Aug. 14 (Xinhua) -- The council said so.", "RIVERTON", "Xinhua"],
  ["RIVERTON, 14 August 2025 (Norpress) – The council said so.", "RIVERTON", "Norpress"],
  ["NEW EASTHAM: The council said so.", "NEW EASTHAM", null],
  ["PORT-AU-SEL (AP) — The council said so.", "PORT-AU-SEL", "AP"],
  ["ST. IVES — The council said so.", "ST. IVES", null],
  ["McALDEN (AP) — The council said so.", "McALDEN", "AP"],
  ["ÅLESUND: The council said so.", "ÅLESUND", null],
  ["RIVERTON, Westland (AP) — The council said so.", "RIVERTON, Westland", "AP"],
  ["Riverton (Norpress) — The council said so.", "Riverton", "Norpress"],
  ["New Eastham (Norpress) - The council said so.", "New Eastham", "Norpress"],
  // Arabic
  ["الرباط: قال المجلس نعم.", "الرباط", null],
  ["الرباط (رويترز) - قال المجلس نعم.", "الرباط", "رويترز"],
  ["بيروت - قال المجلس نعم.", "بيروت", null],
  ["القاهرة (أ ف ب) — قال المجلس نعم.", "القاهرة", "أ ف ب"],
])("%j is from %s", (text, place, agency) => {
  expect(readDateline(text)).toEqual({ place, agency });
});

test.each([
  "WATCH: The mayor crosses the bridge",
  "Q: Why is the bridge closed?",
  "A: Because of the rain.",
  "UPDATE: The bridge is open.",
  "EXCLUSIVE: The bridge is open.",
  "READ MORE: The bridge is open",
  "PHOTOS: The bridge in the rain",
  "The mayor: a portrait",
  "Riverton: The council said so.",
  "Anna Berg: “We are open.”",
  "The bridge — the only one — is open.",
  "In Riverton (and elsewhere) it rained.",
  "The bridge is open.",
  "قال المجلس إن الجسر مفتوح.",
  "",
])("%j has no dateline", (text) => {
  expect(readDateline(text)).toBeNull();
});

test.each([
  ["The bridge is open. — Bernama", "Bernama", "The bridge is open."],
  ["The bridge is open. (Yonhap)", "Yonhap", "The bridge is open."],
  ["The bridge is open. – Norpress", "Norpress", "The bridge is open."],
  ["The bridge is open. -- Norpress", "Norpress", "The bridge is open."],
  ["The bridge is open. /Norpress/", "Norpress", "The bridge is open."],
  ["“The bridge is open.” (AP)", "AP", "“The bridge is open.”"],
  ["“The bridge is open.” — Reuters", "Reuters", "“The bridge is open.”"],
  ["The bridge is open. — Northern Wire Service", "Northern Wire Service", "The bridge is open."],
  ["قال المجلس إن الجسر مفتوح. (رويترز)", "رويترز", "قال المجلس إن الجسر مفتوح."],
  ["— Bernama", "Bernama", ""],
  ["(Yonhap)", "Yonhap", ""],
])("%j is signed by %s", (text, agency, rest) => {
  const signOff = readSignOff(text);
  expect(signOff?.agency).toBe(agency);
  expect(text.slice(0, signOff?.at).trimEnd()).toBe(rest);
});

test.each([
  "The bridge is open.",
  "“We are open.” — Anna Berg",
  "The bridge (the old one)",
  "The bridge is open (and free).",
  "It is open — at last",
  "It is open. It is free - for now.",
  "The bridge is open",
  "",
])("%j is not signed", (text) => {
  expect(readSignOff(text)).toBeNull();
});

test.each([
  ["By Anna Berg", "Anna Berg"],
  ["By Anna Berg and Juan Ortega", "Anna Berg and Juan Ortega"],
  ["By ANNA BERG", "ANNA BERG"],
  ["BY ANNA BERG", "ANNA BERG"],
  ["By Anna van der Berg", "Anna van der Berg"],
  ["By J. R. O’Neill-Lind", "J. R. O’Neill-Lind"],
  ["By Anna Berg, Juan Ortega and Mia Lind", "Anna Berg, Juan Ortega and Mia Lind"],
  ["By Anna Berg | Norpress", "Anna Berg"],
  ["By: Anna Berg", "Anna Berg"],
  ["Written by Anna Berg", "Anna Berg"],
  ["بقلم: سلمى الحداد", "سلمى الحداد"],
  ["كتب: عمر الفاسي", "عمر الفاسي"],
])("%j is the byline of %s", (line, name) => {
  expect(readByline(line)).toBe(name);
});

test.each([
  "By Monday the bridge was open.",
  "By the river",
  "By six, all had crossed",
  "by hand",
  "Bygone Days",
  "The plan by Anna Berg",
  "كتب المجلس إلى العمدة أمس.",
  "",
])("%j is no byline", (line) => {
  expect(readByline(line)).toBeNull();
});
