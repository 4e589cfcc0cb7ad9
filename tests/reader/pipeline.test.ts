import { describe, expect, test } from "vitest";
import { toLines } from "../../src/reader/lines.ts";
import { runPipeline, STEP_NAMES } from "../../src/reader/pipeline.ts";
import { describeText } from "./article-texts.ts";

const LEAD = "The council said on Monday that the bridge is open again after a winter of repairs.";

function main(lines: readonly string[], without?: string) {
  const text = lines.join("\n");
  const surroundings = { text, title: "Bridge opens", role: "main", hasPictures: false } as const;
  return describeText(runPipeline(toLines(text), surroundings, without), text);
}

function card(text: string) {
  const surroundings = { text, title: "Bridge opens", role: "card", hasPictures: false } as const;
  return describeText(runPipeline(toLines(text), surroundings), text);
}

test("the steps have an order, and the repair is the last", () => {
  expect(STEP_NAMES).toEqual([
    "repeated-title",
    "code",
    "byline",
    "sentences",
    "patterns",
    "broken-lines",
    "dateline",
    "paragraphs",
    "block-types",
    "repair",
  ]);
});

test("an article goes through all of them", () => {
  const page = [
    "Bridge opens",
    "By Anna Berg",
    "Photo: Norpress",
    `RIVERTON (AP) — ${LEAD}`,
    "Advertisement",
    "The",
    "mayor",
    "joined the talks, and nobody left.",
    "What to bring",
    "- a lamp",
    "{ color: red }",
    "“We never closed, and we never will.”",
    "All came. (Yonhap)",
  ];
  expect(main(page)).toEqual({
    byline: "Anna Berg",
    dateline: "RIVERTON",
    agency: "AP",
    blocks: [
      "caption: Photo: Norpress",
      `paragraph: RIVERTON (AP) — ${LEAD}`,
      "paragraph: The mayor joined the talks, and nobody left.",
      "heading: What to bring",
      "list-item: a lamp",
      "quote: “We never closed, and we never will.”",
      "paragraph: All came.",
    ],
    parts: [
      ["Photo: Norpress"],
      [`RIVERTON (AP) — ${LEAD}`],
      ["The", "mayor", "joined the talks, and nobody left."],
      ["What to bring"],
      ["a lamp"],
      ["“We never closed, and we never will.”"],
      ["All came."],
    ],
    setAside: [
      "repeated title: Bridge opens",
      "byline: By Anna Berg",
      "advertisement: Advertisement",
      "list mark: -",
      "code: { color: red }",
      "sign-off: (Yonhap)",
    ],
  });
});

test("a card's line goes through all of them", () => {
  const council = "The council met on Monday.";
  const line = [
    "The mayor at the quay. Reuters",
    `RIVERTON: ${council}`,
    ".ad{color:red} It voted.",
    `Advertisement ${LEAD}`,
    "“All may come to see it, and nobody pays,” she said. (Yonhap)",
  ].join(" ");
  expect(card(line)).toEqual({
    byline: null,
    dateline: "RIVERTON",
    agency: "Yonhap",
    blocks: [
      "caption: The mayor at the quay. Reuters",
      `paragraph: RIVERTON: ${council} It voted. ${LEAD}`,
      "paragraph: “All may come to see it, and nobody pays,” she said.",
    ],
    parts: [
      ["The mayor at the quay.", "Reuters"],
      [`RIVERTON: ${council}`, "It voted.", LEAD],
      ["“All may come to see it, and nobody pays,” she said."],
    ],
    setAside: ["code: .ad{color:red}", "advertisement: Advertisement", "sign-off: (Yonhap)"],
  });
});

describe("a step stands where it does", () => {
  test("the title goes before anything is read of the lines below it", () => {
    const lines = ["Bridge opens", "By Anna Berg", LEAD];
    expect(main(lines).blocks).toEqual([`paragraph: ${LEAD}`]);
    expect(main(lines, "repeated-title").blocks).toEqual([
      "heading: Bridge opens",
      `paragraph: ${LEAD}`,
    ]);
  });

  test("code goes before a sign-off is looked for at the end", () => {
    const lines = [LEAD, "All came. (Yonhap) <b>"];
    expect(main(lines).agency).toBe("Yonhap");
    expect(main(lines, "code").agency).toBeNull();
  });

  test("sentences are split before prompts are looked for among them", () => {
    const line = `${LEAD} It rained all day, and in the end nobody came to see it. Advertisement.`;
    expect(main([line]).setAside).toEqual(["advertisement: Advertisement."]);
    expect(main([line], "sentences").setAside).toEqual([]);
  });

  test("prompts go before lines are joined around them", () => {
    const lines = [LEAD, "The mayor joined the", "Advertisement", "talks on Monday."];
    expect(main(lines).blocks[1]).toBe("paragraph: The mayor joined the talks on Monday.");
  });

  test("lines are joined before headings are recognised", () => {
    const lines = [LEAD, "The", "mayor", "joined the talks."];
    expect(main(lines).blocks).toEqual([
      `paragraph: ${LEAD}`,
      "paragraph: The mayor joined the talks.",
    ]);
    expect(main(lines, "broken-lines").blocks).toEqual([
      `paragraph: ${LEAD}`,
      "heading: The",
      "paragraph: mayor",
      "paragraph: joined the talks.",
    ]);
  });
});
