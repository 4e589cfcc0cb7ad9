import { describe, expect, test } from "vitest";
import { parseByline } from "../../src/reader/credits/bylines.ts";

const LEAD = "The council said on Monday that the bridge is open.";
const ARABIC_LEAD = "قال المجلس أمس إن الجسر مفتوح.";

describe("a byline", () => {
  test.each([
    ["By Anna Berg", "Anna Berg"],
    ["BY ANNA BERG", "ANNA BERG"],
    ["By: Anna Berg", "Anna Berg"],
    ["by Anna Berg", "Anna Berg"],
    ["Written by Anna Berg", "Anna Berg"],
    ["Words: Anna Berg", "Anna Berg"],
    ["By Anna van der Berg", "Anna van der Berg"],
    ["By J. R. O’Neill-Dahl", "J. R. O’Neill-Dahl"],
    ["By Anna Berg and Carl Dahl", "Anna Berg and Carl Dahl"],
    ["By Anna Berg, Carl Dahl and Mia Lind", "Anna Berg, Carl Dahl and Mia Lind"],
    ["By Anna Berg, The Bugle", "Anna Berg"],
    ["By Anna Berg for The Bugle", "Anna Berg"],
    ["By Anna Berg | The Bugle", "Anna Berg"],
    ["By Anna Berg in Riverton", "Anna Berg"],
    ["By Anna Berg, Goat Editor, The Bugle", "Anna Berg"],
    ["By Anna Berg Education Correspondent", "Anna Berg"],
    ["By Anna Berg • 3 min read", "Anna Berg"],
    ["By Anna Berg @annaberg", "Anna Berg"],
    ["By Reuters", "Reuters"],
    ["By The Associated Press", "The Associated Press"],
    ["Anna Berg, Staff Writer", "Anna Berg"],
    ["Anna Berg | Education Correspondent", "Anna Berg"],
    ["بقلم: فلان الفلاني", "فلان الفلاني"],
    ["بقلم فلان الفلاني", "فلان الفلاني"],
    ["كتب - فلان الفلاني", "فلان الفلاني"],
    ["كتبت فلانة الفلانية:", "فلانة الفلانية"],
    ["إعداد: فلانة الفلانية", "فلانة الفلانية"],
    ["أجرت الحوار: فلانة الفلانية", "فلانة الفلانية"],
  ])("is the whole line %j", (line, name) => {
    expect(parseByline(line)).toEqual({ name, length: line.length });
  });

  test.each([
    ["By Anna Berg ", `RIVERTON (AP) — ${LEAD}`, "Anna Berg"],
    ["By Anna Berg and Carl Dahl ", `RIVERTON: ${LEAD}`, "Anna Berg and Carl Dahl"],
    ["By ANNA BERG, Associated Press ", `RIVERTON (AP) — ${LEAD}`, "ANNA BERG"],
    ["By Anna Berg, Staff Writer ", `RIVERTON, Westland — ${LEAD}`, "Anna Berg"],
    ["By Anna Berg ", `(Reuters) - ${LEAD}`, "Anna Berg"],
    ["By Anna Berg ", `Published May 4, 2025 ${LEAD}`, "Anna Berg"],
    ["By Anna Berg ", `May 4, 2025 ${LEAD}`, "Anna Berg"],
    ["By Anna Berg ", LEAD, "Anna Berg"],
    ["كتبت فلانة الفلانية: ", ARABIC_LEAD, "فلانة الفلانية"],
  ])("%j leads %j", (byline, rest, name) => {
    expect(parseByline(byline + rest)).toEqual({ name, length: byline.length });
  });

  test.each([
    "Anna Berg",
    "Anna Berg, Mayor",
    "Anna Berg | The Bugle",
    "Photo by Anna Berg",
    "Reviewed by Anna Berg, MD",
    "By Friday",
    "By Popular Demand",
    "By The Numbers",
    "By Dusk, The Lamps Were Lit",
    "By hand",
    "Bygone Days",
    "By Tuesday night the river had reached the bridge.",
    "By Tuesday Night The river had reached the bridge.",
    "By John Lewis standards it was a quiet Christmas.",
    "By New Year The council is to open the bridge.",
    "By Grand Central Station I Sat Down and Wept",
    "By ANNA BERG RIVERTON (AP) — The council said so.",
    "By Anna Berg Goat herders of the north have met again.",
    "By six, all of them had crossed the bridge.",
    "The plan by Anna Berg",
    "",
    "بقلم رصاص كتبت الطفلة اسمها",
    "كتب جديدة للأطفال",
    "كتبت الصحيفة أمس أن الجسر مفتوح.",
    "تقرير: ارتفاع أسعار الزيتون",
    "إعداد الطعام في عشر دقائق",
    "فلان الفلاني",
  ])("%j is none", (text) => {
    expect(parseByline(text)).toBeNull();
  });
});
