import { expect, test } from "vitest";
import { countWords, summariseLead, toReadingMinutes } from "../../src/article/summary.ts";
import type { ArticleBody } from "../../src/schema/article.ts";

function paragraphs(...texts: readonly string[]): ArticleBody {
  return texts.map((text) => ({ type: "paragraph", text }));
}

test.each([
  [
    "is the first three sentences",
    ["It rained. It poured! Who knew? Nobody."],
    "It rained. It poured! Who knew?",
  ],
  [
    "may come from several paragraphs",
    ["It rained.", "It poured. Who knew?", "Nobody."],
    "It rained. It poured. Who knew?",
  ],
  ["has fewer sentences if there are no more", ["It rained", "all day."], "It rained all day."],
  [
    "is in an unknown language as well",
    ["비가 왔다. 많이 왔다. 젖었다. 끝."],
    "비가 왔다. 많이 왔다. 젖었다.",
  ],
])("a summary %s", (_, texts, text) => {
  expect(summariseLead(paragraphs(...texts))).toEqual({ text, method: "lead-3" });
});

test("headings, quotes, list items and captions are passed over", () => {
  const body: ArticleBody = [
    { type: "heading", text: "Rain." },
    { type: "paragraph", text: "It rained." },
    { type: "list-item", text: "One boot." },
    { type: "quote", text: "Wet." },
    { type: "caption", text: "A boot." },
    { type: "paragraph", text: "It poured." },
  ];
  expect(summariseLead(body)).toEqual({ text: "It rained. It poured.", method: "lead-3" });
});

test("a text without paragraphs has no summary", () => {
  expect(summariseLead([])).toEqual({ text: "", method: "none" });
  const heading = { type: "heading", text: "Rain." } as const;
  expect(summariseLead([heading])).toEqual({ text: "", method: "none" });
});

test("titles, initials, exclamations within a sentence and datelines end no sentence of a summary", () => {
  const lead = [
    "ST. IVES, Fla. (AP) — Mr. J. Wells met Gen. Moss of the U.S. Army.",
    "“Come and see!” he said.",
    "It rained.",
  ].join(" ");
  expect(summariseLead(paragraphs(`${lead} Nobody came.`)).text).toBe(lead);
});

test("a sentence without end is cut between words, within 1,000 characters", () => {
  const words = Array.from({ length: 300 }, () => "abcd");
  const text = `${words.slice(0, 200).join(" ")} …`;
  expect(summariseLead(paragraphs(words.join(" ")))).toEqual({ text, method: "lead-3" });
});

test("the cut falls on a space at 1,000 and before a word that goes beyond", () => {
  const [whole, beyond] = [`x ${"a".repeat(998)}`, `x ${"a".repeat(999)}`];
  expect(summariseLead(paragraphs(`${whole} b`)).text).toBe(`${whole} …`);
  expect(summariseLead(paragraphs(`${beyond} b`)).text).toBe("x …");
});

test("a summary of exactly 1,000 characters stays whole", () => {
  const text = `${"a".repeat(998)} b`;
  expect(summariseLead(paragraphs(text))).toEqual({ text, method: "lead-3" });
});

test("a word without end is cut at 1,000 characters", () => {
  expect(summariseLead(paragraphs("a".repeat(1_500))).text).toBe(`${"a".repeat(1_000)} …`);
});

test("words are separated by white space, in blocks of every type", () => {
  const body: ArticleBody = [
    { type: "heading", text: "After the rain" },
    { type: "paragraph", text: "It was\u00A0wet, very  \t wet." },
  ];
  expect(countWords(body)).toBe(8);
  expect(countWords([])).toBe(0);
});

test("words without spaces are counted by a dictionary", () => {
  const words = (text: string) => countWords(paragraphs(text));
  expect(words("新".repeat(1_200))).toBe(1_200);
  expect(words("新闻报道。".repeat(300))).toBe(600);
  expect(words("橋が再び開通した。")).toBe(5);
  expect(words("สะพานเปิดอีกครั้ง")).toBe(4);
  expect(words("다리가 다시 열렸다.")).toBe(3);
});

test("words with spaces are counted by them beside others", () => {
  expect(countWords(paragraphs("AI-powered 新闻报道 at 5.30 p.m."))).toBe(6);
});

test("reading takes a minute for each 238 words begun", () => {
  expect([0, 1, 238, 239, 476, 477].map(toReadingMinutes)).toEqual([0, 1, 1, 2, 2, 3]);
});

test("a cut text without spaces does not end in half a character", () => {
  const body = [{ type: "paragraph" as const, text: `a${"𠀀".repeat(600)}` }];
  const { text } = summariseLead(body);
  expect(text).toBe(`a${"𠀀".repeat(499)} …`);
});

test("a dateline that is a field of the article is not part of the summary, another one is", () => {
  const lead = (text: string, dateline?: string) => summariseLead(paragraphs(text), dateline).text;
  const text = "RIVERTON, July 30 (Reuters) — It rained. It poured.";
  expect(lead(text, "RIVERTON")).toBe("It rained. It poured.");
  expect([lead(text, "VELM"), lead(text)]).toEqual([text, text]);
  expect(lead("It rained in RIVERTON.", "RIVERTON")).toBe("It rained in RIVERTON.");
});
