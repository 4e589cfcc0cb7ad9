import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuestion } from "../../src/answers/question.ts";
import { type AnswerSource, rankAnswers } from "../../src/answers/rank-answers.ts";
import { ask, SOURCES } from "./questions.ts";

/** Articles of one paragraph each, all in English. */
function reports(...texts: readonly string[]): AnswerSource[] {
  return texts.map((text, n) => {
    return { id: `${n}`, title: "", language: "en", body: [{ type: "paragraph" as const, text }] };
  });
}

/** The answer, or why there is none. */
function answerOrSilence(question: string, ...texts: readonly string[]): string | null {
  const { answer, silence } = ask(question, reports(...texts));
  return answer ?? silence;
}

test("a question of a noun for a quantity asks for a number", () => {
  const felt = "The earthquake was felt in Ostrel, and its magnitude is being measured.";
  const measured = "The earthquake had a magnitude of 6.2, and was felt in Ostrel.";
  const question = "What was the magnitude of the earthquake?";
  expect(answerOrSilence(question, felt)).toBe("not-stated");
  expect(answerOrSilence(question, measured)).toBe(measured);
});

test("a number answers with its unit, or beside what is counted", () => {
  const asked: readonly (readonly [question: string, not: string, answer: string])[] = [
    [
      "How tall is the Velm tower?",
      "The Velm tower has 12 bells.",
      "The Velm tower has 90 metres.",
    ],
    ["How old is Ida Stone?", "Ida Stone owns 12 boats.", "Ida Stone, 56, owns boats."],
    [
      "How much did the Velm bridge cost?",
      "12 people built the Velm bridge.",
      "The Velm bridge cost $12.",
    ],
    [
      "How many people crossed the bridge?",
      "People crossed the bridge at 12.",
      "The bridge was crossed by 12 people.",
    ],
    [
      "How many boats did Ida Stone buy?",
      "Ida Stone did buy, said 12 people who own boats.",
      "Ida Stone did buy 12 old boats.",
    ],
    [
      "How many charges does Ida Stone face?",
      "The charges against Ida Stone, 44, were not read to those who face her.",
      "Ida Stone will face 20 charges.",
    ],
  ];
  for (const [question, not, answer] of asked) {
    expect([question, answerOrSilence(question, not)]).toEqual([question, "not-stated"]);
    expect(answerOrSilence(question, answer)).toBe(answer);
  }
});

test("the person that a question names is not who it asks for, with a title or without", () => {
  const fired = "Agent Ida Stone was fired on Monday.";
  expect(answerOrSilence("Who fired Ida Stone?", fired)).toBe("not-stated");
  const married = "Lena Orlov married Malia Orlov.";
  expect(answerOrSilence("Who married Lena Orlov?", married)).toBe(married);
});

test("who did something stands near the words for it", () => {
  const suspect =
    "A suspect was arrested over pipe bombs that were sent by mail last week to people who had often and loudly criticised Ida Stone.";
  expect(answerOrSilence("Who was arrested over the bombs?", suspect)).toBe("not-stated");
});

test("one word does not say which of several articles a question is about", () => {
  const opened = ["The bridge opened on 4 May.", "The bridge was closed in 1999."];
  expect(answerOrSilence("When was the bridge?", ...opened)).toBe("not-stated");
  expect(answerOrSilence("When was the bridge?", "The bridge opened on 4 May.")).toBe(opened[0]);
});

test("a question of function words alone has no answer", () => {
  expect(answerOrSilence("Who is he?", "He is who he says he is, said Ida Stone.")).toBe(
    "not-stated",
  );
});

test("who somebody is and what a name stands for is said by a description", () => {
  const myth = "It was part of the myth that surrounded Deep Throat.";
  expect(answerOrSilence("Who was Deep Throat?", myth)).toBe("not-stated");
  for (const answer of [
    "Deep Throat was an official of the bureau.",
    "It came from Deep Throat, a source of the paper.",
    "The source was director Deep Throat.",
  ]) {
    expect(answerOrSilence("Who was Deep Throat?", answer)).toBe(answer);
  }
});

test("who asks for a name that is not a place, a body or where a report was written", () => {
  for (const not of [
    "VELDEN — The bridge was opened in the spring.",
    "The bridge was opened in Velden.",
    "The bridge was opened by Velden Harbour Office.",
  ]) {
    expect([not, answerOrSilence("Who opened the bridge?", not)]).toEqual([not, "not-stated"]);
  }
});

test("a sentence that asks is no answer", () => {
  expect(answerOrSilence("Who opened the bridge?", "Who opened the bridge, Ida Stone?")).toBe(
    "not-stated",
  );
});

test("a question of up to three words needs each of them, and half of its words in one sentence", () => {
  const crossed = "Ida Stone crossed the chain bridge.";
  expect(answerOrSilence("Who designed the chain bridge?", crossed)).toBe("not-stated");
  const apart = "The chain bridge was designed long ago. Ida Stone crossed it.";
  expect(answerOrSilence("Who designed the chain bridge?", apart)).toBe("not-stated");
});

test("the names of a question are in the beginning of the article that answers", () => {
  const answer = "The harbour of Velden has a lighthouse built by Ida Stone.";
  const filler = Array.from({ length: 5 }, (_, n) => `Paragraph ${n} is about goats.`);
  const body = [...filler, answer].map((text) => ({ type: "paragraph" as const, text }));
  const about = (title: string) =>
    ask("Who built the lighthouse of Velden?", [{ id: "a", title, body, language: "en" }]);
  expect(about("Goats")).toMatchObject({ answer: null, silence: "other-subject" });
  expect(about("Velden").answer).toBe(answer);
});

test("articles that state different names or numbers give no answer, and reprints do", () => {
  const [twelve, again, thirteen] = [
    "The storm killed 12 people.",
    "The storm killed 12 people of the town.",
    "The storm killed 13 people.",
  ];
  const question = "How many people did the storm kill?";
  expect(answerOrSilence(question, twelve, thirteen)).toBe("disagreement");
  expect(answerOrSilence(question, twelve, twelve)).toBe(twelve);
  expect(answerOrSilence(question, twelve, again)).toBe(twelve);
  const names = ["Ida Stone won the race.", "Lena Orlov won the race."];
  expect(answerOrSilence("Who won the race?", ...names)).toBe("disagreement");
});

test("an Arabic question is answered in another form of its words", () => {
  const text = "افتتحت البلدية الجسور الجديدة في المدينة يوم الاثنين.";
  const source: AnswerSource = {
    id: "a",
    title: "",
    language: "ar",
    body: [{ type: "paragraph", text }],
  };
  expect(ask("متى افتتحت بلدية المدينة الجسور؟", [source]).answer).toBe(text);
});

test("a question without an answer has passages or a reason that there are none", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("Who", "how many", "boats", "Ida Stone", "12", "won", "in", "Velden"),
      ),
      (words) => {
        const question = parseQuestion(words.join(" "));
        if (!question) return;
        const given = rankAnswers(
          question,
          question.terms.map(() => 1),
          SOURCES,
        );
        expect(given.answer === null).toBe(given.silence !== null);
        expect(given.silence === "no-passage").toBe(given.passages.length === 0);
        if (given.answer !== null) expect(given.passages[0]?.text).toContain(given.answer);
      },
    ),
  );
});
