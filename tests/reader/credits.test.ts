import { describe, expect, test } from "vitest";
import { findAgency } from "../../src/reader/credits/agencies.ts";
import { parseByline } from "../../src/reader/credits/bylines.ts";
import { findDateline, parseDateline } from "../../src/reader/credits/datelines.ts";
import { parseSignOff } from "../../src/reader/credits/sign-offs.ts";

const LEAD = "The council said on Monday that the bridge is open.";
const ARABIC_LEAD = "قال المجلس أمس إن الجسر مفتوح.";

describe("a dateline", () => {
  test.each([
    ["RIVERTON: ", "RIVERTON", null],
    ["RIVERTON — ", "RIVERTON", null],
    ["RIVERTON - ", "RIVERTON", null],
    ["RIVERTON—", "RIVERTON", null],
    ["RIVERTON -- ", "RIVERTON", null],
    ["RIVERTON.- ", "RIVERTON", null],
    ["RIVERTON // ", "RIVERTON", null],
    ["NEW EASTHAM: ", "NEW EASTHAM", null],
    ["ST. IVES: ", "ST. IVES", null],
    ["ST. IVES, Westland — ", "ST. IVES, Westland", null],
    ["PORT-AU-SEL — ", "PORT-AU-SEL", null],
    ["PORT OF SEL: ", "PORT OF SEL", null],
    ["McALDEN, Westland — ", "McALDEN, Westland", null],
    ["THE HAGUE: ", "THE HAGUE", null],
    ["ÅLESUND: ", "ÅLESUND", null],
    ["MILLER'S FERRY, Westland — ", "MILLER'S FERRY, Westland", null],
    ["RIVERTON (AP) — ", "RIVERTON", "AP"],
    ["RIVERTON (AP) _ ", "RIVERTON", "AP"],
    ["RIVERTON (AP) ", "RIVERTON", "AP"],
    ["RIVERTON — (AP) ", "RIVERTON", "AP"],
    ["RIVERTON, Westland (AP) — ", "RIVERTON, Westland", "AP"],
    ["RIVERTON, Westland (The Westland Tribune) — ", "RIVERTON, Westland", "The Westland Tribune"],
    ["RIVERTON (KXLR) — ", "RIVERTON", "KXLR"],
    ["RIVERTON () — ", "RIVERTON", null],
    ["RIVERTON\u00A0(AP)\u00A0—\u00A0", "RIVERTON", "AP"],
    ["RIVERTON, July 4 — ", "RIVERTON", null],
    ["RIVERTON, Westland, July 4. ", "RIVERTON, Westland", null],
    ["RIVERTON, Friday: ", "RIVERTON", null],
    ["RIVERTON (July 4): ", "RIVERTON", null],
    ["RIVERTON, July 4 (Yonhap) -- ", "RIVERTON", "Yonhap"],
    ["RIVERTON, JULY 4 (YONHAP) -- ", "RIVERTON", "Yonhap"],
    ["RIVERTON/NEW EASTHAM, July 4 (Reuters) - ", "RIVERTON/NEW EASTHAM", "Reuters"],
    ["RIVERTON, July 4. /TASS/. ", "RIVERTON", "TASS"],
    ["RIVERTON, May 12, 2025 /PRNewswire/ -- ", "RIVERTON", "PRNewswire"],
    ["RIVERTON, WL / ACCESSWIRE / July 4, 2025 / ", "RIVERTON, WL", "ACCESSWIRE"],
    ["RIVERTON--(BUSINESS WIRE)--", "RIVERTON", "BUSINESS WIRE"],
    ["RIVERTON, Westland--(BUSINESS WIRE)--", "RIVERTON, Westland", "BUSINESS WIRE"],
    ["RIVERTON - Northern Newswire - 17 June 2025 - ", "RIVERTON", "Northern Newswire"],
    ["RIVERTON, PA — ", "RIVERTON, PA", null],
    ["Riverton, June 24 (PTI) ", "Riverton", "PTI"],
    ["New Eastham [Westland], June 24 (ANI): ", "New Eastham [Westland]", "ANI"],
    ["Riverton, 4 Jul (EFE).- ", "Riverton", "EFE"],
    ["Riverton (Norpress) — ", "Riverton", "Norpress"],
    ["Riverton, July 4, GNA – ", "Riverton", "GNA"],
    ["Riverton, GNA - ", "Riverton", "GNA"],
    ["Riverton CNN — ", "Riverton", "CNN"],
    ["Riverton, June 24: ", "Riverton", null],
    ["Mumbai: ", "Mumbai", null],
    ["Doha, Qatar – ", "Doha, Qatar", null],
    ["(Bloomberg) -- ", null, "Bloomberg"],
    ["July 4 (UPI) -- ", null, "UPI"],
    ["الرباط (رويترز) - ", "الرباط", "رويترز"],
    ["الرباط (رويترز) ", "الرباط", "رويترز"],
    ["مرفأ الصدف (أ ف ب) – ", "مرفأ الصدف", "أ ف ب"],
    ["مرفأ الصدف، 14 تموز (رويترز) – ", "مرفأ الصدف", "رويترز"],
    ["القاهرة 4 يوليو/تموز (رويترز) - ", "القاهرة", "رويترز"],
    ["أبوظبي في 4 يوليو / وام / ", "أبوظبي", "وام"],
    ["مسقط في 5 يناير /العُمانية/ ", "مسقط", "العُمانية"],
    ["رام الله 4-7-2025 وفا- ", "رام الله", "وفا"],
    ["الكويت - 4 - 7 (كونا) -- ", "الكويت", "كونا"],
    ["الرياض - واس: ", "الرياض", "واس"],
    ["بيروت - أ.ف.ب: ", "بيروت", "أ.ف.ب"],
    ["وادي الصدف - وكالة الزيتون: ", "وادي الصدف", "وكالة الزيتون"],
    ["دبي، الإمارات (CNN) -- ", "دبي، الإمارات", "CNN"],
    ["القاهرة - ", "القاهرة", null],
    ["بيروت: ", "بيروت", null],
    ["بيروت، 4 آب - ", "بيروت", null],
    ["عمّان – ", "عمّان", null],
    ["(رويترز) - ", null, "رويترز"],
  ])("%j gives the place %j and the agency %j", (dateline, place, agency) => {
    const lead = /\p{Script=Arabic}/u.test(dateline) ? ARABIC_LEAD : LEAD;
    expect(parseDateline(dateline + lead)).toEqual({ place, agency, length: dateline.length });
  });

  test.each([
    // Labels and genres, bodies, speakers
    "COMMENTARY: The bridge is open, and nobody uses it.",
    "LIVE: The bridge opens to the public this morning.",
    "UPDATE: The bridge is open again after the storm.",
    "UPDATE: July 4 - The bridge is open again.",
    "WATCH: The mayor crosses the bridge on a goat.",
    "EXCLUSIVE — The bridge will close again in autumn.",
    "SEE ALSO: Ten bridges that are worth a detour.",
    "FACT CHECK: The bridge was never made of cheese.",
    "END OF AN ERA: The ferry makes its last crossing.",
    "THE BRIDGE: A story of stone and of patience.",
    "EASTLANESE SILENCE: The envoy left without a word.",
    "INTIMIDATION: The witnesses were followed home at night.",
    "NASA: The launch was put off again on Monday.",
    "QUORN: The club said that QUORN would play on.",
    "WHO: Cases of the fever fell again last week.",
    "NHTSB: The board has closed its inquiry into it.",
    "Q: Why is the bridge closed to all traffic?",
    "A: Because of the rain that fell last week.",
    "ANNA BERG: We never thought that it would open.",
    "ANNA BERG: Joining me now is the mayor himself.",
    "ANNA BERG, CHIEF CORRESPONDENT: The bridge is open again.",
    "CARL DAHL: Did the bridge ever close at all?",
    "RIVERTON POST: The paper said that it would close.",
    "TUESDAY: The bridge was closed for the whole day.",
    // Prose, titles and lists
    "A LONG WALK OVER BRIDGES: The council said so again.",
    "FUTILE WALK: How the council lost its own bridge",
    "FOUNDED: 1920",
    "BASED: Riverton",
    "Recipe: Take two eggs and a cup of flour.",
    "Riverton: A council that never sleeps has slept.",
    "Riverton – The driver, not the town – was third.",
    'Anna Berg: "We never thought that it would open."',
    "Press Trust of India (PTI) — The agency was founded long ago.",
    "Getty Images (AP) said so.",
    "Sunday, July 6: The bridge was closed all day.",
    "In Riverton (and elsewhere) it rained all day.",
    "The bridge — the only one — is open again.",
    "Warrington, Junction 21: A lorry shed its load there.",
    "December 25 (Christmas) — The council said so again.",
    "(Spoilers) — The council said so in the first hour.",
    "RIVERTON-based goats have crossed the bridge again today.",
    "- RIVERTON: The first of three bridges to be closed.",
    "10:30 The bridge opens. 11:00 The mayor speaks.",
    "THE people of the town have crossed it again.",
    "“The bridge is open,” said Anna Berg on Monday.",
    "The bridge is open.",
    "RIVERTON",
    "",
    "عاجل: انقطاع الماء عن المدينة كلها اليوم.",
    "شاهد: الجسر يفتح من جديد أمام المشاة.",
    "وزير النقل: الجسر يفتح غدا أمام الجميع.",
    "الخبر: فيديو قديم انتشر على مواقع التواصل.",
    "الثلاثاء 4 يوليو: فتح المجلس الجسر القديم أمس.",
    "المصدر - صوت الميناء والمجلس البلدي في المدينة",
    "الرياض (عاصمة) قال المجلس أمس نعم.",
    "صنعاء - العاصمة القديمة - عادت إلى الحياة أمس.",
    "قال المجلس: إن الجسر مفتوح اليوم للجميع.",
  ])("%j has none", (text) => {
    expect(parseDateline(text)).toBeNull();
  });
});

describe("a dateline behind a caption", () => {
  test.each([
    ["People at the quay on Tuesday. Reuters ", "RIVERTON: ", "RIVERTON", null],
    ["The mayor at the quay. — Bernama photo ", "RIVERTON, May 3: ", "RIVERTON", null],
    ["The mayor at the quay. — Picture by Anna Berg ", "RIVERTON, May 3 — ", "RIVERTON", null],
    ["A goat on the bridge. AFP PIC ", "RIVERTON: ", "RIVERTON", null],
    ["A goat on the bridge. ", "ST. IVES: ", "ST. IVES", null],
    ["Screengrab from ", "RIVERTON: ", "RIVERTON", null],
    ["(Photo: Anna Berg) ", "RIVERTON (AP) — ", "RIVERTON", "AP"],
    ["Getty Images ", "RIVERTON, May 4 — ", "RIVERTON", null],
    ["A goat crosses the bridge at last ", "RIVERTON (AP) — ", "RIVERTON", "AP"],
    ["By Anna Berg Friday, 22 Nov 2024 4:55 PM MYT ", "RIVERTON, Nov 22 — ", "RIVERTON", null],
    ["A goat on the bridge. ", "Riverton, June 24 (PTI) - ", "Riverton", "PTI"],
    ["Bridge to open, council says ", "July 4 (Reuters) - ", null, "Reuters"],
  ])("%j hides %j", (caption, dateline, place, agency) => {
    expect(findDateline(caption + dateline + LEAD)).toEqual({
      at: caption.length,
      place,
      agency,
      length: dateline.length,
    });
  });

  test.each([
    `RIVERTON: ${LEAD} EASTHAM: ${LEAD}`,
    `Nobody asked, said the FBI: ${LEAD}`,
    `They met in RIVERTON (AP) — ${LEAD}`,
    `It is open. WATCH: ${LEAD}`,
    `It is open. ANNA BERG: We never thought that it would open.`,
    `A goat. Photo by ANNA BERG RIVERTON: ${LEAD}`,
    `A goat. NSTP/ANNA BERG RIVERTON, May 3 — ${LEAD}`,
    `A goat on the bridge RIVERTON: ${LEAD}`,
    `It is open. Riverton: ${LEAD}`,
    `Reviewed by Anna Berg, MD May 3, 2025 -- ${LEAD}`,
    `It is open. The town (pop. 300) — ${LEAD}`,
    `${"It is open. ".repeat(40)}RIVERTON: ${LEAD}`,
    LEAD,
    "",
  ])("%j hides none", (text) => {
    expect(findDateline(text)).toBeNull();
  });
});

test.each([
  ["AP", "AP"],
  ["YONHAP", "Yonhap"],
  ["The Associated Press", "The Associated Press"],
  ["Bernama-AFP", "Bernama-AFP"],
  ["REUTERS/AFP", "REUTERS/AFP"],
  ["Northern News Agency", "Northern News Agency"],
  ["أ.ف.ب", "أ.ف.ب"],
  ["وكالة الأفق", "وكالة الأفق"],
  ["Getty Images", null],
  ["Shutterstock", null],
  ["Express", null],
  ["The Bugle", null],
  ["Anna Berg", null],
  ["", null],
])("the agency that %j names is %j", (text, agency) => {
  expect(findAgency(text)).toBe(agency);
});

test("hostile texts take no longer than others", () => {
  const begin = performance.now();
  for (const part of ["AA-", "Anna and Berg, ", "RIVERTON, May ", "By Anna, ", "(AP) ", "/A"]) {
    const text = part.repeat(10_000);
    expect(parseDateline(text)?.length ?? 0).toBeLessThan(160);
    findDateline(text);
    parseSignOff(text);
    parseByline(text);
  }
  expect(performance.now() - begin).toBeLessThan(500);
});
