import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { parseQuestion } from "../../src/answers/question.ts";
import { answerQuestion } from "../../src/services/ask.ts";
import { insertArticles } from "../article-rows.ts";
import { freshInstance } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { fillArticles } from "../storage/catalogue/many-articles.ts";

async function ask(text: string) {
  const question = parseQuestion(text);
  if (!question) throw new Error(`${text} has no word.`);
  const { db, meter } = metered(env.CATALOGUE);
  const answered = await answerQuestion(
    { catalogue: db, access: null },
    { question, article: null },
  );
  if (answered.kind !== "answered") throw new Error(`${text} was not answered.`);
  return { ...answered, meter };
}

const QUESTIONS = [
  "Who opened the bridge of Velmora?",
  "When did the council open the harbour bridge?",
  "What did the council say?",
  "Is the harbour full?",
  "When did the lighthouse close?",
  "Who won the chess final?",
];

async function rowsAndAnswers() {
  const asked = [];
  for (const question of QUESTIONS) asked.push(await ask(question));
  return {
    rows: asked.map(({ meter }) => meter.read),
    answers: asked.map(({ answer }) => answer),
  };
}

test("questions read of 100,000 articles under 1.5 times what they read of 1,000, and find as much", async () => {
  await fillArticles(1_000);
  const small = await rowsAndAnswers();
  await freshInstance();
  await fillArticles(100_000);
  const large = await rowsAndAnswers();
  const total = (rows: readonly number[]) => rows.reduce((sum, each) => sum + each, 0);
  expect(total(large.rows)).toBeLessThan(1.5 * total(small.rows));
  expect(large.answers).toEqual([
    "Ida Stone opened the bridge of Velmora.",
    null,
    null,
    "The harbour was full.",
    "The lighthouse closed on Friday.",
    null,
  ]);
  expect(small.answers).toEqual(large.answers);
}, 60_000);

test("a question of 40 words takes three statements and reads at most 700 rows", async () => {
  await fillArticles(2_000);
  const { meter } = await ask(
    `Who opened, closed, reported, filled or met the bridge, the council, the harbour, the lighthouse,
     Velmora, Ida Stone, News and ${Array.from({ length: 20 }, (_, n) => `word${n}`).join(" ")}?`,
  );
  expect(meter.statements).toBe(3);
  expect(meter.read).toBeLessThanOrEqual(700);
});

test("an old article is found by two common words that only it has together", async () => {
  await fillArticles(2_000);
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("INSERT INTO texts VALUES ('old', ?1, '', 0)").bind(
      JSON.stringify(["The council bought a lighthouse."]),
    ),
    env.CATALOGUE.prepare(
      insertArticles(`SELECT -5 AS sort_key, 'old' AS id, '' AS version, '{"title":"News"}' AS document,
        'old' AS text`),
    ),
    env.CATALOGUE.prepare(
      "INSERT INTO search (rowid, title, body, facets) VALUES (-5, 'News', ?1, '')",
    ).bind("The council bought a lighthouse."),
  ]);
  const { answer, passages } = await ask("Which council has a lighthouse?");
  expect(answer).toBe("The council bought a lighthouse.");
  expect(passages[0]).toMatchObject({ article: "old", block: 0 });
});
