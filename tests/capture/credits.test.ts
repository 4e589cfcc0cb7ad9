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
  ["RIVERTON\u00A0(AP)\u00A0—\u00A0The council said so.", "RIVERTON", "AP"],
  ["RIVERTON — (AP) The council said so.", "RIVERTON", "AP"],
  ["RIVERTON (AP) The council said so.", "RIVERTON", "AP"],
  ["RIVERTON--(BUSINESS WIRE)--The council said so.", "RIVERTON", "BUSINESS WIRE"],
  ["RIVERTON, Sunday, Jan. 5 — The council said so.", "RIVERTON", null],
  ["RIVERTON.- The council said so.", "RIVERTON", null],
  ["RIVERTON/EASTHAM (Norpress) - The council said so.", "RIVERTON/EASTHAM", "Norpress"],
  ["PORT OF SEL: The council said so.", "PORT OF SEL", null],
  ["THE HAGUE: The council said so.", "THE HAGUE", null],
  ["RIVERTON: “We are open,” the mayor said.", "RIVERTON", null],
  ["RIVERTON: The council said that Riverton is open.", "RIVERTON", null],
  ["NATO (AP) — The council said so.", "NATO", "AP"],
  ["Riverton, Jan 5 (Norpress) - The council said so.", "Riverton", "Norpress"],
  ["Riverton, January 5 (Norpress) The council said so.", "Riverton", "Norpress"],
  ["New Eastham [Westland], January 5 (ANI): The council said so.", "New Eastham", "ANI"],
  ["Riverton (Norpress): The council said so.", "Riverton", "Norpress"],
  ["Riverton, January 5: The council said so.", "Riverton", null],
  ["RIVERTON (Jan 5): The council said so.", "RIVERTON", null],
  ["RIVERTON, 4th July, 2025 (WAM) -- The council said so.", "RIVERTON", "WAM"],
  ["RIVERTON, NY / ACCESSWIRE / July 4, 2025 / The council.", "RIVERTON, NY", "ACCESSWIRE"],
  ["RIVERTON, Jan. 5 (YONHAP) -- The council said so.", "RIVERTON", "Yonhap"],
  ["RIVERTON, Friday: The council said so.", "RIVERTON", null],
  ["Riverton, 20 July 2025 – The council said so.", "Riverton", null],
  // Arabic
  ["مرفأ الصدف، 14 تموز (رويترز) – قال المجلس نعم.", "مرفأ الصدف", "رويترز"],
  ["الرباط - الوكالات: قال المجلس نعم.", "الرباط", "الوكالات"],
  ["بيروت، 4 آب - قال المجلس نعم.", "بيروت", null],
  ["القاهرة - (د ب أ): قال المجلس نعم.", "القاهرة", "د ب أ"],
  ["الرياض - واس: أعلن المجلس ذلك.", "الرياض", "واس"],
  ["مسقط - العُمانية: أعلن المجلس ذلك.", "مسقط", "العُمانية"],
  ["بيروت - أ.ف.ب: أعلن المجلس ذلك.", "بيروت", "أ.ف.ب"],
  ["إسطنبول - الاناضول: أعلن المجلس ذلك.", "إسطنبول", "الاناضول"],
  ["مسقط في 5 يناير / العمانية / قال المجلس نعم.", "مسقط", "العمانية"],
  ["رام الله 4-7-2025 وفا- أعلن المجلس ذلك.", "رام الله", "وفا"],
  ["الكويت - 4 - 7 (كونا) -- أعلن المجلس ذلك.", "الكويت", "كونا"],
  ["إسطنبول / الأناضول أعلن المجلس ذلك.", "إسطنبول", "الأناضول"],
  ["واشنطن: قال المجلس نعم.", "واشنطن", null],
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
  "Anna Berg, 20, has crossed it - twice.",
  "In Riverton, 20 goats - and no more - crossed.",
  // Labels, bodies and speakers
  "SEE ALSO: Ten bridges to see",
  "OBITUARY: Anna Berg, who built bridges",
  "LIVE UPDATES: The bridge opens",
  "PRESS RELEASE: The bridge is open.",
  "DEAR ANNA: The bridge is closed.",
  "THE BRIDGE: A story of stone",
  "Premier League: The town won again on Saturday night.",
  "Monday: The bridge was closed for the whole day.",
  "مجلس المدينة: سيفتح الجسر غدا.",
  "Weather: Rain is expected over the whole north.",
  "NASA: The launch was put off again.",
  "WHO: Cases of the fever fall.",
  "UAE — The council said so.",
  "QUORN: The club said that QUORN would play.",
  "MAYOR BERG: The bridge is open.",
  "ANNA BERG: We never thought it would open.",
  "Anna Berg: We never thought that it would open.",
  "TOM OKAFOR: Did the bridge ever close?",
  "A LONG WALK OVER BRIDGES: The council said so.",
  "قال المجلس: إن الجسر مفتوح اليوم.",
  "وأضاف قائلا: نعم إن الجسر مفتوح.",
  "عاجل: انقطاع الماء عن المدينة كلها.",
  "شاهد: الجسر يفتح من جديد.",
  "سؤال: متى يفتح الجسر؟",
  "المصدر - رويترز",
  "بالفيديو: الجسر يفتح من جديد.",
  "وزير النقل: الجسر يفتح غدا.",
  "الجسر - كما قيل - مفتوح اليوم.",
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
  ["The bridge is open. EFE", "EFE", "The bridge is open."],
  ["EFE", "EFE", ""],
  ["The bridge is open. [Norpress]", "Norpress", "The bridge is open."],
  ["The bridge is open. (YONHAP)", "Yonhap", "The bridge is open."],
  ["The bridge is open. — Bernama-AFP", "Bernama-AFP", "The bridge is open."],
  ["The bridge is open. (QNX)", "QNX", "The bridge is open."],
  ["The bridge is open. - dpa", "dpa", "The bridge is open."],
  ["الجسر مفتوح. (وكالة الأفق)", "وكالة الأفق", "الجسر مفتوح."],
  ["الجسر مفتوح. - أ ف ب", "أ ف ب", "الجسر مفتوح."],
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
  // Not to be lost: text in brackets, and names of no agency
  "The bridge is open. (Applause.)",
  "The bridge is open. (Laughs)",
  "The bridge is open. (Paris)",
  "The bridge is open. (END)",
  "The bridge is open. QNX",
  "The bridge is run by the AP",
  "The bridge is open. — Anna Berg",
  "“The bridge is open.” — QNX",
  "الجسر مفتوح. (ضحك)",
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
  ["By Anna Berg, Lantern Post", "Anna Berg"],
  ["By Anna Berg and Juan Ortega, Lantern Post", "Anna Berg and Juan Ortega"],
  ["By Anna Berg, Juan Ortega, Mia Lind", "Anna Berg, Juan Ortega, Mia Lind"],
  ["By Anna Berg, Education Correspondent, Lantern Post", "Anna Berg"],
  ["By Anna Berg, staff writer", "Anna Berg"],
  ["By Anna Berg • 3 min read", "Anna Berg"],
  ["By Anna Berg, July 3, 2025", "Anna Berg"],
  ["By Staff Reporter", "Staff Reporter"],
  ["By AFP", "AFP"],
  ["Anna Berg, Staff Writer", "Anna Berg"],
  ["Anna Berg | Education Correspondent", "Anna Berg"],
  ["Words: Anna Berg", "Anna Berg"],
  ["بقلم سلمى الحداد", "سلمى الحداد"],
  ["كتب - عمر الفاسي", "عمر الفاسي"],
  ["بقلم: د. سلمى الحداد | صوت الميناء", "د. سلمى الحداد"],
  ["بقلم: سلمى الحداد", "سلمى الحداد"],
  ["كتب: عمر الفاسي", "عمر الفاسي"],
])("%j is the byline of %s", (line, name) => {
  expect(readByline(line)).toBe(name);
});

test.each([
  "By Monday the bridge was open.",
  "By Friday the bridge was open.",
  "By Friday",
  "By Popular Demand",
  "By Dusk, The Lamps Were Lit",
  "Anna Berg, Mayor",
  "Anna Berg | Lantern Post",
  "Photo by Anna Berg",
  "بقلم رصاص كتبت الطفلة اسمها",
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

test("capitals with a hyphen each take no longer for being many", () => {
  const start = performance.now();
  expect(readDateline("AA-".repeat(1_000))).toBeNull();
  expect(performance.now() - start).toBeLessThan(200);
});
