import { describe, expect, test } from "vitest";
import { parseSignOff } from "../../src/reader/credits/sign-offs.ts";

describe("a sign-off", () => {
  test.each([
    ["— Bernama", "Bernama"],
    ["-- BERNAMA", "Bernama"],
    ["– Reuters", "Reuters"],
    ["- PTI", "PTI"],
    ["PTI ABC DE", "PTI"],
    ["(Yonhap)", "Yonhap"],
    ["(Yonhap) (END)", "Yonhap"],
    ["(AFP)", "AFP"],
    ["[AP]", "AP"],
    ["/TASS/", "TASS"],
    ["dpa", "dpa"],
    ["— Bernama-AFP", "Bernama-AFP"],
    ["(With inputs from ANI)", "ANI"],
    ["— Northern News Agency", "Northern News Agency"],
    ["© Agence France-Presse", "Agence France-Presse"],
    ["This report by The Canadian Press was first published May 20, 2025.", "The Canadian Press"],
    ["(رويترز)", "رويترز"],
    ["– أ ف ب", "أ ف ب"],
    ["/ وام /", "وام"],
    ["وام/رنا/هدى", "وام"],
  ])("is %j, by %s", (signOff, agency) => {
    expect(parseSignOff(`The bridge is open. ${signOff}`)).toEqual({ agency, at: 20 });
  });

  test.each([
    ["— Bernama", "Bernama"],
    ["(Yonhap)", "Yonhap"],
    ["المصدر: رويترز", "رويترز"],
    ["(رويترز)", "رويترز"],
  ])("may be the whole line %j", (line, agency) => {
    expect(parseSignOff(line)).toEqual({ agency, at: 0 });
  });

  test.each([
    "The bridge is open. (Laughs)",
    "The bridge is open. (END)",
    "The bridge is open. (Photo: Anna Berg)",
    "The bridge is open. (Getty Images)",
    "The bridge is open. (Reporting by Anna Berg; Editing by Carl Dahl)",
    "The bridge is open. (The Bugle)",
    "The bridge is open. — Anna Berg",
    "“We are open.” — Anna Berg",
    "A picture (Photo Anna Berg. AFP)",
    "People at the quay (Reuters)",
    "The bridge is run by the AP",
    "It is open — at last",
    "AP",
    "Reuters",
    "The bridge is open. QNX",
    "The bridge is open.",
    "The bridge is open",
    "",
    "الجسر مفتوح. (ضحك)",
    "الجسر مفتوح (رويترز)",
    "الجسر مفتوح.",
  ])("%j has none", (text) => {
    expect(parseSignOff(text)).toBeNull();
  });
});
