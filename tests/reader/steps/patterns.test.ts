import { describe, expect, test } from "vitest";
import { PATTERNS } from "../../../src/reader/data/patterns.ts";
import { removePatterns } from "../../../src/reader/steps/patterns.ts";
import { separateSentences } from "../../../src/reader/steps/sentences.ts";
import { articleText } from "../article-texts.ts";

const STEPS = [separateSentences, removePatterns];
/** Longer than any prompt, so that a line with it is none as a whole. */
const LEAD = `The council met on Monday, and ${"talked of the bridge, ".repeat(7)}and went home.`;

function main(...lines: readonly string[]) {
  const { blocks, setAside } = articleText(STEPS, lines);
  return { blocks, setAside };
}

/** What is left of a card's one line, sentence by sentence, and what was taken out. */
function card(line: string) {
  const { parts, setAside } = articleText(STEPS, [line], { role: "card" });
  return { parts: parts.flat(), setAside };
}

test.each(PATTERNS.map(({ example, kind }) => [kind, example] as const))(
  "a line of an article is set aside as %s: %j",
  (kind, example) => {
    const { blocks, setAside } = main(LEAD, example, "All crossed.");
    expect(blocks).toEqual([`paragraph: ${LEAD}`, "paragraph: All crossed."]);
    expect(new Set(setAside.map((cut) => cut.split(": ", 1)[0]))).toEqual(new Set([kind]));
    expect(setAside.map((cut) => cut.replace(`${kind}: `, "")).join(" ")).toBe(example);
  },
);

test("a sentence in the middle of a line goes, and the others stay as one paragraph", () => {
  expect(main(`${LEAD} Sign up for our newsletter. All crossed.`)).toEqual({
    blocks: [`paragraph: ${LEAD} All crossed.`],
    setAside: ["subscription prompt: Sign up for our newsletter."],
  });
});

test.each([
  "Something went wrong. Try again",
  "The council met on Monday. Sign up for our newsletter. All crossed.",
  "Download our app. The council met on Monday.",
])("of a paragraph only the sentences that match go: %s", (line) => {
  const { blocks, setAside } = main(LEAD, line);
  const gone = setAside.map((cut) => cut.replace(/^[^:]*: /, ""));
  const kept = line.split(/(?<=\.) /).filter((sentence) => !gone.includes(sentence));
  expect(blocks).toEqual([`paragraph: ${LEAD}`, `paragraph: ${kept.join(" ")}`]);
  expect(gone.join(" ")).not.toContain("council");
});

test("an article of nothing but prompts has no block", () => {
  expect(main("Advertisement", "SUBSCRIBE NOW!").blocks).toEqual([]);
});

describe("in a card's line", () => {
  test.each([
    ["Advertisement", "advertisement", "The council met on Monday."],
    ["Sign up for our newsletter", "subscription prompt", "Prices for eggs rose."],
    ["SUBSCRIBE NOW", "subscription prompt", "The council met on Monday."],
    ["Read more", "link", "Prices for eggs rose."],
    ["Share this article", "page control", "He crossed the bridge."],
    ["Story continues below", "page control", "Prices for eggs rose."],
    ["إعلان", "advertisement", "وأعلن المجلس أن الجسر مفتوح."],
    ["اشترك في نشرتنا البريدية", "subscription prompt", "وأضاف المدير أن الجسر مفتوح."],
  ])("prose that runs into %j without a stop stays", (prompt, kind, prose) => {
    expect(card(`${LEAD} ${prompt} ${prose}`)).toEqual({
      parts: [LEAD, prose],
      setAside: [`${kind}: ${prompt}`],
    });
  });

  test("prose of several sentences behind a prompt stays", () => {
    expect(card("Advertisement The council met. It voted. All crossed.")).toEqual({
      parts: ["The council met.", "It voted.", "All crossed."],
      setAside: ["advertisement: Advertisement"],
    });
  });

  test("where nothing shows where the prose begins, the prompt stays with it", () => {
    const sentence = "إعلان قال المجلس إن الجسر مفتوح.";
    expect(card(`${LEAD} ${sentence}`)).toEqual({ parts: [LEAD, sentence], setAside: [] });
  });

  test.each([
    "Sign up for our Bugle newsletter.",
    "Follow Bugle reporters on Facebook.",
    "Follow us on Facebook.",
  ])("a name within a prompt begins no prose: %j", (prompt) => {
    expect(card(`${LEAD} ${prompt} All crossed.`)).toEqual({
      parts: [LEAD, "All crossed."],
      setAside: [`subscription prompt: ${prompt}`],
    });
  });

  test("a prompt at the end goes", () => {
    expect(card(`${LEAD} Facebook Twitter Email`)).toEqual({
      parts: [LEAD],
      setAside: ["page control: Facebook Twitter Email"],
    });
  });

  test.each([
    [
      "English",
      "Sign up for our weekly newsletter on bridges and on the people who build them in Westland.",
    ],
    ["Arabic", "اشترك في نشرتنا البريدية التي تصلك كل صباح مع أخبار المدينة وأسعار السوق والطقس."],
  ])("a prompt in %s of many words may hold prose and stays", (_, prompt) => {
    expect(card(`${LEAD} ${prompt}`)).toEqual({ parts: [LEAD, prompt], setAside: [] });
  });

  test.each([
    "Sign up for our newsletter, the clerk told him.",
    "Share prices rose on Monday.",
    "Related crimes rose by a third.",
    "“Subscribe now,” the sign said.",
    "شارك الوزير في المؤتمر أمس.",
  ])("%j is prose and stays", (sentence) => {
    expect(card(`${LEAD} ${sentence}`)).toEqual({ parts: [LEAD, sentence], setAside: [] });
  });
});
