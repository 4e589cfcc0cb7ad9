import { describe, expect, test } from "vitest";
import { readByline, readDateline } from "../../../src/reader/steps/credits.ts";
import { separateSentences } from "../../../src/reader/steps/sentences.ts";
import { articleText } from "../article-texts.ts";

const CREDITS = [readByline, separateSentences, readDateline];
const LEAD = "The council said on Monday that the bridge is open.";
/** Longer than a label: what stands below it is no credit of the article. */
const PROSE = `${LEAD} It had been closed since the winter, when ice broke two of its five piers.`;
/** Longer than a caption. */
const TEXT = `${PROSE} All may cross it again, and nobody pays.`;

function main(...lines: readonly string[]) {
  const { parts: _, ...draft } = articleText(CREDITS, lines);
  return draft;
}

function card(line: string) {
  const { parts: _, ...draft } = articleText(CREDITS, [line], { role: "card" });
  return draft;
}

const NOBODY = { byline: null, dateline: null, agency: null };

/** The outcome for a text without credits, all of which stays. */
const whole = (...lines: readonly string[]) => {
  return { ...NOBODY, blocks: lines.map((line) => `paragraph: ${line}`), setAside: [] };
};

describe("a byline", () => {
  test.each([
    ["By Anna Berg", "Anna Berg"],
    ["Anna Berg, Staff Writer", "Anna Berg"],
    ["بقلم: سلمى الحداد", "سلمى الحداد"],
  ])("over the text is set aside and names the writer: %j", (line, byline) => {
    const setAside = [`byline: ${line}`];
    expect(main(line, LEAD)).toEqual({ ...whole(LEAD), byline, setAside });
  });

  test("may be below captions and labels", () => {
    expect(main("Photo: Norpress", "Westland", "By Anna Berg", PROSE)).toEqual({
      ...whole("Photo: Norpress", "Westland", PROSE),
      byline: "Anna Berg",
      setAside: ["byline: By Anna Berg"],
    });
  });

  test.each(["main", "card"] as const)("before the lead's dateline leaves it there: %s", (role) => {
    const line = `By Anna Berg RIVERTON (AP) — ${LEAD}`;
    expect(role === "main" ? main(line) : card(line)).toEqual({
      ...whole(`RIVERTON (AP) — ${LEAD}`),
      setAside: ["byline: By Anna Berg"],
      byline: "Anna Berg",
      dateline: "RIVERTON",
      agency: "AP",
    });
  });

  test("below the first paragraph of prose is the text's", () => {
    expect(main(PROSE, "By Anna Berg", LEAD)).toMatchObject({ byline: null, setAside: [] });
  });

  test("below six short lines is the text's", () => {
    const lines = Array.from({ length: 6 }, (_, i) => `It was crossed ${i + 2} times.`);
    expect(main(...lines, "By Anna Berg", LEAD)).toMatchObject({ byline: null, setAside: [] });
    expect(main(...lines.slice(1), "By Anna Berg", LEAD)).toMatchObject({ byline: "Anna Berg" });
  });

  test("is the first of two", () => {
    expect(main("By Anna Berg", "By Carl Dahl", PROSE)).toMatchObject({
      byline: "Anna Berg",
      setAside: ["byline: By Anna Berg"],
    });
  });
});

describe("a dateline", () => {
  test.each([
    ["RIVERTON (AP) — ", "RIVERTON", "AP", LEAD],
    ["RIVERTON: ", "RIVERTON", null, LEAD],
    ["الرباط (رويترز) - ", "الرباط", "رويترز", "قال المجلس أمس إن الجسر مفتوح."],
  ])("is read, and stays in the text: %j", (opening, dateline, agency, lead) => {
    const expected = { ...whole(`${opening}${lead}`), dateline, agency };
    expect(main(`${opening}${lead}`)).toEqual(expected);
    expect(card(`${opening}${lead}`)).toEqual(expected);
  });

  test("may be below captions and a deck", () => {
    const lines = ["Photo: Norpress", "A bridge, two years late", `RIVERTON: ${LEAD}`];
    expect(main(...lines)).toEqual({ ...whole(...lines), dateline: "RIVERTON" });
  });

  test("below the first paragraph of prose is not the article's", () => {
    expect(main(PROSE, `EASTHAM: ${LEAD}`)).toMatchObject(NOBODY);
  });
});

describe("a dateline behind a caption that runs into a card's line", () => {
  test.each([
    ["The mayor at the quay on Tuesday. Reuters", `RIVERTON: ${LEAD}`, null],
    ["The mayor at the quay. — Bernama photo", `RIVERTON, May 3: ${LEAD}`, null],
    ["Screengrab from", `RIVERTON (AP) — ${LEAD}`, "AP"],
    ["The bridge in the rain. (Photo: Norpress)", `RIVERTON, July 4 (Yonhap) -- ${LEAD}`, "Yonhap"],
  ])("parts it from the lead: %j", (caption, lead, agency) => {
    expect(card(`${caption} ${lead}`)).toEqual({
      byline: null,
      dateline: "RIVERTON",
      agency,
      blocks: [`caption: ${caption}`, `paragraph: ${lead}`],
      setAside: [],
    });
  });

  test("splits nothing in a main article, whose lines are its own", () => {
    const line = `The mayor at the quay on Tuesday. Reuters RIVERTON: ${LEAD}`;
    expect(main(line)).toEqual(whole(line));
  });
});

describe("a sign-off", () => {
  test.each([
    ["— Bernama", "Bernama"],
    ["(Yonhap)", "Yonhap"],
    ["/TASS/", "TASS"],
    ["(رويترز)", "رويترز"],
  ])("goes from the end of a text, and names the agency: %j", (sign, agency) => {
    const signed = { agency, setAside: [`sign-off: ${sign}`] };
    const crossed = { ...whole(LEAD, "All crossed."), ...signed };
    expect(main(LEAD, `All crossed. ${sign}`)).toEqual(crossed);
    expect(main(LEAD, sign)).toEqual({ ...whole(LEAD), ...signed });
    expect(card(`${TEXT} ${sign}`)).toEqual({ ...whole(TEXT), ...signed });
  });

  test("goes also where the dateline has named the agency already", () => {
    const named = { dateline: "RIVERTON", agency: "AP", setAside: ["sign-off: (Yonhap)"] };
    const line = `RIVERTON (AP) — ${TEXT}`;
    expect(main(`${line} (Yonhap)`)).toEqual({ ...whole(line), ...named });
  });

  test("is only at the end", () => {
    const lines = ["All crossed. (Yonhap)", LEAD];
    expect(main(...lines)).toEqual(whole(...lines));
  });

  test("is not all of a text: one that is a source alone is signed by nobody", () => {
    expect(main("(Yonhap)")).toEqual(whole("(Yonhap)"));
  });

  test.each(["The bridge in the rain (Reuters)", "The bridge in the rain. (Reuters)"])(
    "is not a caption's source: a text that is only a caption is signed by nobody: %j",
    (caption) => {
      expect(main(caption)).toEqual(whole(caption));
      expect(card(caption)).toEqual(whole(caption));
    },
  );
});

test("an article without text has no credits", () => {
  expect(main()).toEqual(whole());
});
