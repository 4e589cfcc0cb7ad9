import { beforeAll, expect, test } from "vitest";
import { keepInstance, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";

const BODY = [
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.",
  "The harbour master Odile Marchetti cut the ribbon, and a band played.",
];

const ask = (question: string) => pageAt(`/ask?q=${encodeURIComponent(question)}`);

beforeAll(async () => {
  keepInstance();
  await put("a.txt", page({ title: "Ferry sails", body: BODY }), { Source: "The%20Bugle" });
  await untilRead(1);
});

test("a question to all articles is answered in the words of one, with its title, outlet and paragraph", async () => {
  const html = await ask("Who cut the ribbon?");
  expect(await textOf(html, "h1")).toEqual(["Ask all articles"]);
  expect(await textOf(html, "[role=status] > .hit blockquote")).toEqual([BODY[1]]);
  expect(await textOf(html, "[role=status] > .hit h2")).toEqual(["Ferry sails"]);
  expect((await attributesOf(html, ".hit h2 a", "href"))[0]).toMatch(/^\/articles\/\w+#b2$/);
  expect(await attributesOf(html, ".hit .meta a", "href")).toContain("/sources/the-bugle");
});

test("a question that no article answers is told so, with the reason", async () => {
  const html = await ask("Who won the chess tournament?");
  expect(await textOf(html, "[role=status] > p")).toEqual([
    "No article answers this. No passage has enough of the question&#39;s words.",
  ]);
  expect(await textOf(html, "blockquote")).toEqual([]);
});

test.each([
  ["", "Write a question."],
  ["?!", "This question has no word to look for."],
  ["a".repeat(301), "A question takes up to 300 characters."],
])("the question %s comes back in its box, with what is wrong", async (question, fault) => {
  const response = await request(`/ask?q=${encodeURIComponent(question)}`);
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([
    400,
    "private, no-store",
  ]);
  const html = await response.text();
  expect(await textOf(html, "[role=alert]")).toEqual([fault]);
  expect(await attributesOf(html, "#ask-question", "value")).toEqual([question]);
});

test("without a question there is a box and no fault", async () => {
  const html = await pageAt("/ask");
  expect(await textOf(html, "[role=alert], [role=status]")).toEqual([]);
  expect(await attributesOf(html, "main form", "action")).toEqual(["/ask"]);
});
