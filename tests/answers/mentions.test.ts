import { expect, test } from "vitest";
import { findMentions, spellNumber } from "../../src/answers/mentions.ts";
import type { ArticleBody } from "../../src/schema/article.ts";

const BODY: ArticleBody = [
  { type: "paragraph", text: "The bridge reopened, said Mayor Ida Stone, after the work in 2024." },
  { type: "paragraph", text: "It cost 6.4 million crowns and took 212 planks. Stone was glad." },
  { type: "paragraph", text: "The 212 planks came from Ostrel by 3 boats." },
];

test("names come with their short forms, then numbers, without years and single digits", () => {
  expect(findMentions({ title: "Bridge reopens", body: BODY })).toEqual([
    {
      kind: "name",
      text: "Ida Stone",
      count: 2,
      blocks: [0, 1],
      match: '"ida stone"',
      spellings: null,
    },
    {
      kind: "name",
      text: "Ostrel",
      count: 1,
      blocks: [2],
      match: '"ostrel"',
      spellings: ["Ostrel", "OSTREL"],
    },
    {
      kind: "number",
      text: "6.4 million",
      count: 1,
      blocks: [1],
      match: '"6400000" OR "6 4 million" OR "6 400 000"',
      spellings: null,
    },
    { kind: "number", text: "212", count: 2, blocks: [1, 2], match: '"212"', spellings: null },
  ]);
});

test("in Arabic, a repeated term is a word, and only a certain name is a name", () => {
  const text = "وقال معلم الفيزياء نادر الشطي إن القارب عاد، والقارب جديد. حبة واحدة.";
  const mentions = findMentions({ title: "", body: [{ type: "paragraph", text }] });
  expect(mentions.map(({ kind, text }) => [kind, text])).toEqual([
    ["word", "القارب"],
    ["name", "نادر الشطي"],
  ]);
});

test("an acronym is looked for with points too, and a common word only as an acronym", () => {
  const text = "Agents of the F.B.I. told the U.S. senator Ida Stone of the FBI report on the US.";
  const mentions = findMentions({ title: "", body: [{ type: "paragraph", text }] });
  expect(mentions.map(({ match, spellings }) => [match, spellings])).toEqual([
    ['"fbi"', ["FBI", "Fbi", "F.B.I"]],
    ['"\ue002US"', ["US", "Us", "U.S"]],
    ['"ida stone"', null],
  ]);
});

test("a letter is not a name", () => {
  const body: ArticleBody = [{ type: "paragraph", text: "They lie at pier C by Velm." }];
  expect(findMentions({ title: "", body }).map(({ text }) => text)).toEqual(["Velm"]);
});

test("a number is looked for in each way that texts write it", () => {
  expect(spellNumber("212")).toEqual(["212"]);
  expect(spellNumber("3100")).toEqual(["3100", "3,100"]);
  expect(spellNumber("6.4e6")).toEqual(["6400000", "6.4 million", "6,400,000"]);
  expect(spellNumber("1.234567e6")).toEqual(["1234567", "1,234,567"]);
  expect(spellNumber("0.5")).toEqual(["0.5"]);
  expect(spellNumber("3-1")).toEqual(["3-1"]);
  expect(spellNumber("10:30")).toEqual(["10:30"]);
});

test("at most twelve names, those that are said most, and eight numbers", () => {
  const texts = Array.from({ length: 26 }, (_, n) => {
    const letter = String.fromCharCode(97 + n);
    return `They met Ada Q${letter}rn and counted ${101 + n} boats.`;
  });
  const body: ArticleBody = [...texts, "They met Ada Qzrn."].map((text) => {
    return { type: "paragraph", text };
  });
  const mentions = findMentions({ title: "Boats", body });
  const names = mentions.filter(({ kind }) => kind === "name");
  expect(names).toHaveLength(12);
  expect(names[0]).toMatchObject({ text: "Ada Qzrn", count: 2 });
  expect(mentions.filter(({ kind }) => kind === "number").map(({ text }) => text)).toEqual([
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "107",
    "108",
  ]);
});
