import { expect, test } from "vitest";
import { parseQuestion } from "../../src/answers/question.ts";
import { createTermFinder } from "../../src/answers/term-finder.ts";
import { type Asked, ask, FIRST_ASKED, read, SETTLED_ON, SOURCES } from "./questions.ts";

/** Questions that are not answered as they should be. */
function missed(asked: readonly Asked[]): string[] {
  return asked.flatMap(({ question, answer }) => {
    const given = ask(question, SOURCES);
    const isRight =
      answer === null
        ? given.answer === null
        : given.answer?.includes(answer[1]) && given.passages[0]?.article === answer[0];
    return isRight ? [] : question;
  });
}

test("of the first questions two are declined, whose sentence has only one of their words", () => {
  expect(missed(SETTLED_ON)).toEqual([
    "How many moves did the chess final take?",
    "How fast were the gusts of the storm?",
  ]);
});

test("of the other questions one is declined for that", () => {
  expect(missed(FIRST_ASKED)).toEqual(["Who did the chess final beat?"]);
});

test("every passage is a verbatim block, and the answer is in the first", () => {
  for (const { question } of [...SETTLED_ON, ...FIRST_ASKED]) {
    const { answer, passages } = ask(question, SOURCES);
    for (const { text, article, block } of passages) {
      expect(SOURCES.find(({ id }) => id === article)?.body[block]?.text).toBe(text);
    }
    if (answer !== null) expect(passages[0]?.text).toContain(answer);
  }
});

test("passages come best first, at most five, each above zero", () => {
  const body = Array.from({ length: 9 }, (_, n) => {
    return { type: "paragraph" as const, text: `Boat ${n} won the race${" again".repeat(n)}.` };
  });
  const { passages } = ask("Which boat won the race?", [
    { id: "a", title: "Regatta", body, language: null },
  ]);
  expect(passages.map(({ block }) => block)).toEqual([0, 1, 2, 3, 4]);
  const scores = passages.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores.at(-1)).toBeGreaterThan(0);
});

test("one text in two articles is one passage, of the article that comes first", () => {
  const body = [{ type: "paragraph" as const, text: "The red boat won the race." }];
  const sources = ["newer", "older"].map((id) => ({ id, title: "Regatta", body, language: null }));
  expect(ask("Which boat won the race?", sources).passages.map(({ article }) => article)).toEqual([
    "newer",
  ]);
});

test("of two similar blocks, the one with the expected type of answer comes first", () => {
  const texts = [
    "The bridge was opened again.",
    "The bridge was opened again on a rainy morning by Ida Stone of the harbour office.",
  ];
  const body = texts.map((text) => ({ type: "paragraph" as const, text }));
  const { answer } = ask("Who opened the bridge?", [
    { id: "a", title: "Bridge", body, language: null },
  ]);
  expect(answer).toBe(texts[1]);
});

test("two characters of a question are found together only", () => {
  const body = ["大门开了。", "桥很大。", "大桥开了。"].map((text) => {
    return { type: "paragraph" as const, text };
  });
  const { passages } = ask("大桥", [{ id: "a", title: "新闻", body, language: null }]);
  expect(passages.map(({ block }) => block)).toEqual([2]);
});

test("a heading is not a passage", () => {
  const body = [{ type: "heading" as const, text: "Who won the boat race?" }];
  const { answer, passages } = ask("Who won the boat race?", [
    { id: "a", title: "Race", body, language: null },
  ]);
  expect([answer, passages]).toEqual([null, []]);
});

test("a question with `where` asks for a place, which is not a time", () => {
  const where = (text: string) =>
    ask("Where were the notebooks photographed?", [
      { id: "a", title: "Notebooks", body: [{ type: "paragraph" as const, text }], language: null },
    ]).answer;
  for (const place of ["in the school hall", "at Northgate", "on the hill", "in a barn"]) {
    const text = `The notebooks were photographed ${place}.`;
    expect(where(text)).toBe(text);
  }
  for (const none of [
    "as well",
    "in the morning",
    "on their day",
    "in May",
    "at 10:30",
    "on Monday",
    "into a table",
  ]) {
    expect(where(`The notebooks were photographed ${none}.`)).toBeNull();
  }
});

test("who wants a name, when a time, why a reason, how many a number that is not its own", () => {
  const said = (text: string) => [
    { id: "a", title: "Boats", body: [{ type: "paragraph" as const, text }], language: null },
  ];
  expect(ask("Who painted the boats?", said("Somebody painted the boats."))).toMatchObject({
    answer: null,
    passages: [{ block: 0 }],
  });
  expect(ask("Who painted the boats?", said("The boats were painted by Mara Lund.")).answer).toBe(
    "The boats were painted by Mara Lund.",
  );
  expect(ask("Who did Ida Stone visit?", said("Ida Stone may visit friends.")).answer).toBeNull();
  expect(ask("Who is Ida Stone?", said("Ida Stone is the mayor.")).answer).toBe(
    "Ida Stone is the mayor.",
  );
  expect(ask("When were the boats painted?", said("The boats were painted.")).answer).toBeNull();
  expect(ask("When were the boats painted?", said("The boats were painted in May.")).answer).toBe(
    "The boats were painted in May.",
  );
  expect(ask("When were the boats painted?", said("The boats may be painted.")).answer).toBeNull();
  expect(ask("Why were the boats painted?", said("The boats were painted.")).answer).toBeNull();
  const because = "The boats were painted because of the rust.";
  expect(ask("Why were the boats painted?", said(because)).answer).toBe(because);
  const painted = "Of the 40 boats some were painted in 2019.";
  expect(ask("How many of the 40 boats were painted?", said(painted)).answer).toBeNull();
  const counted = "Of the 40 boats 12 were painted.";
  expect(ask("How many of the 40 boats were painted?", said(counted)).answer).toBe(counted);
});

test("a question in a script without spaces is looked up two characters at a time", () => {
  const { terms } = read("谁打开了大桥？");
  expect(terms.map(({ match }) => match)).toEqual([
    '"谁打"',
    '"打开"',
    '"开了"',
    '"了大"',
    '"大桥"',
  ]);
});

test("a question of function words alone is looked up by these; one without words is none", () => {
  expect(read("Who is who?").terms.map(({ match }) => match)).toEqual(['"who"', '"is"']);
  expect(parseQuestion("?! … —")).toBeNull();
});

test("a sentence is found however its letters are typed", () => {
  const find = createTermFinder(read("Where is the strasse?").terms);
  expect(find("Die Straße ist gesperrt.", "de")?.counts).toEqual([1]);
});

test("a question takes twelve words to the index, each once", () => {
  const words = Array.from({ length: 30 }, (_, n) => `harbour${n % 15}`).join(" ");
  expect(read(words).terms).toHaveLength(12);
});
