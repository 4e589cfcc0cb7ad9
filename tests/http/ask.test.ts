import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Env } from "../../src/config.ts";
import type { Article } from "../../src/schema/article.ts";
import { AUTHORIZED, ingest, listArticles, request, requestWith } from "../instance.ts";
import { page } from "../pages.ts";

const BRIDGE = [
  "The old chain bridge over the Velm reopened on Monday after five months of repairs.",
  "Mayor Ida Stone cut the ribbon of the bridge at noon, and 300 people crossed it.",
];
const GOATS = ["A herd of 47 goats was led up the castle hill of Marlow on Saturday."];

type Answered = {
  answer: string | null;
  reason: string | null;
  method: string;
  passages: { text: string; article: string; block: number; score: number }[];
};

function post(body: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

async function ask(body: unknown): Promise<Answered> {
  const response = await request("/v1/ask", post(body));
  expect(response.status).toBe(200);
  return response.json<Answered>();
}

/** The ids of two articles, by title. */
async function twoArticles(): Promise<Record<string, string>> {
  await ingest({
    "a.txt": page({ title: "Chain bridge reopens", body: BRIDGE }),
    "b.txt": page({ title: "Goats return to the hill", body: GOATS }),
  });
  return Object.fromEntries((await listArticles()).map(({ title, id }) => [title, id]));
}

/** Asks an instance that binds a model, which says `said`. Returns what it was asked, too. */
async function askModel(said: unknown, question: string) {
  const calls: { model: string; inputs: { messages?: { content: string }[] } }[] = [];
  const AI: NonNullable<Env["AI"]> = {
    run: async (model, inputs) => {
      calls.push({ model, inputs });
      if (said instanceof Error) throw said;
      return said;
    },
  };
  const response = await requestWith({ AI }, "/v1/ask", post({ question }));
  return { calls, given: await response.json<Answered>() };
}

test("a question is answered by a sentence, and cites the article and the block that has it", async () => {
  const ids = await twoArticles();
  const id = ids["Chain bridge reopens"];
  const { passages, ...rest } = await ask({ question: "Who cut the ribbon of the bridge?" });
  expect(rest).toEqual({ answer: BRIDGE[1], reason: null, method: "extractive" });
  expect(passages).toEqual([{ text: BRIDGE[1], article: id, block: 1, score: expect.any(Number) }]);
  const article = await (await request(`/v1/articles/${id}`)).json<Article>();
  expect(article.body[1]?.text).toBe(BRIDGE[1]);
});

test("a question that no article answers has no answer, and what comes near it", async () => {
  await twoArticles();
  expect(await ask({ question: "Who designed the chain bridge?" })).toMatchObject({
    answer: null,
    reason: "The nearest passages do not state what is asked.",
    method: "extractive",
    passages: [
      { block: 0, text: BRIDGE[0] },
      { block: 1, text: BRIDGE[1] },
    ],
  });
  expect(await ask({ question: "What is the capital of Peru?" })).toEqual({
    answer: null,
    reason: "No passage has enough of the question's words.",
    method: "extractive",
    passages: [],
  });
});

test("asked of one article, it answers from that alone, by any id that it had", async () => {
  const ids = await twoArticles();
  const goats = ids["Goats return to the hill"];
  const question = "Who cut the ribbon of the bridge?";
  expect(await ask({ question, article: goats })).toMatchObject({ answer: null, passages: [] });

  const former = "0".repeat(20);
  await env.CATALOGUE.prepare("INSERT INTO ids (id, article) VALUES (?1, ?2)")
    .bind(former, goats)
    .run();
  const { answer, passages } = await ask({ question: "How many goats?", article: former });
  expect(answer).toBe(GOATS[0]);
  expect(passages.map(({ article }) => article)).toEqual([goats]);
});

test("an article that is unknown or removed is a problem with a pointer", async () => {
  const ids = await twoArticles();
  const goats = ids["Goats return to the hill"] ?? "";
  await request(`/v1/articles/${goats}`, { method: "DELETE", headers: AUTHORIZED });
  const statuses = [];
  for (const article of ["nonsense", "f".repeat(20), goats]) {
    const response = await request("/v1/ask", post({ question: "How many goats?", article }));
    const { status, errors } = await response.json<{ status: number; errors: unknown[] }>();
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(errors).toEqual([{ pointer: "/body/article", detail: expect.any(String) }]);
    statuses.push(status);
  }
  expect(statuses).toEqual([404, 404, 410]);
});

test("bad input is a 400 with a pointer to the field at fault, and a form a 415", async () => {
  const bad: readonly (readonly [body: unknown, pointer: string])[] = [
    [{}, "/body/question"],
    [{ question: "" }, "/body/question"],
    [{ question: "   " }, "/body/question"],
    [{ question: "?! …" }, "/body/question"],
    [{ question: 7 }, "/body/question"],
    [{ question: "a".repeat(501) }, "/body/question"],
    [{ question: "Who?", article: 7 }, "/body/article"],
    [{ question: "Who?", artikel: "x" }, "/body/artikel"],
    [[], "/body"],
    ["null", "/body"],
  ];
  for (const [body, pointer] of bad) {
    const response = await request("/v1/ask", post(body));
    const { status, errors } = await response.json<{ status: number; errors: unknown[] }>();
    expect({ body, status, errors }).toEqual({
      body,
      status: 400,
      errors: [{ pointer, detail: expect.any(String) }],
    });
  }
  expect((await request("/v1/ask", post("{"))).status).toBe(400);
  const form = await request("/v1/ask", { method: "POST", body: "question=Who" });
  expect([form.status, form.headers.get("Content-Type")]).toEqual([
    415,
    "application/problem+json",
  ]);
  expect((await request("/v1/ask?q=a", post({ question: "Who cut it?" }))).status).toBe(400);
  expect((await request("/v1/ask", post({ question: "a".repeat(500) }))).status).toBe(200);
});

test("an answer is stored nowhere", async () => {
  await twoArticles();
  const response = await request("/v1/ask", post({ question: "How many goats?" }));
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test("what FTS5 takes for its own language is text in a question", async () => {
  await twoArticles();
  for (const question of [
    'goats" OR title : "a',
    "goats* NEAR(hill, 2)",
    "^goats -hill {a}",
    "AND OR NOT",
  ]) {
    expect((await request("/v1/ask", post({ question }))).status).toBe(200);
  }
});

test("a model's answer is given with its name, if it cites the passages that it was given", async () => {
  await twoArticles();
  const question = "Who designed the chain bridge?";
  const { calls, given } = await askModel({ response: "The texts name nobody [1, 2]." }, question);
  expect(given).toMatchObject({
    answer: "The texts name nobody [1, 2].",
    method: "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
    passages: [{ text: BRIDGE[0] }, { text: BRIDGE[1] }],
  });
  expect(calls).toHaveLength(1);
  expect(JSON.parse(calls[0]?.inputs.messages?.[1]?.content ?? "")).toEqual({
    question,
    passages: [
      { number: 1, text: BRIDGE[0] },
      { number: 2, text: BRIDGE[1] },
    ],
  });
});

test("a model that cites nothing, or what is not there, or fails, gives way to the extract", async () => {
  await twoArticles();
  const question = "Who cut the ribbon of the bridge?";
  for (const said of [
    { response: "Ida Stone did." },
    { response: "The moon is cheese [3]." },
    { response: "NO ANSWER" },
    { response: "" },
    new Error("out of neurons"),
  ]) {
    const { given } = await askModel(said, question);
    expect(given).toMatchObject({ answer: BRIDGE[1], method: "extractive" });
  }
});

test("a model is not asked where no passage is found", async () => {
  await twoArticles();
  const { calls, given } = await askModel(
    { response: "Lima [1]." },
    "What is the capital of Peru?",
  );
  expect(calls).toEqual([]);
  expect(given).toMatchObject({ answer: null, method: "extractive", passages: [] });
});

test("a word in a removed article is found no more", async () => {
  const ids = await twoArticles();
  await request(`/v1/articles/${ids["Goats return to the hill"]}`, {
    method: "DELETE",
    headers: AUTHORIZED,
  });
  expect((await ask({ question: "How many goats?" })).passages).toEqual([]);
});
