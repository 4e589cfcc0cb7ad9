import { beforeEach, expect, test } from "vitest";
import { freshInstance, ingest, listArticles } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, pageAt, textOf } from "./html.ts";

beforeEach(freshInstance);

const BODY = [
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.",
  "The harbour master Odile Marchetti cut the ribbon, and a band played.",
];

async function asking(question: string): Promise<string> {
  await ingest({ "a.txt": page({ title: "Ferry sails", body: BODY }) });
  const [article] = await listArticles();
  return pageAt(`/articles/${article?.id}?ask=${encodeURIComponent(question)}`);
}

test.each([
  ["?!", "This question has no word to look for."],
  ["x".repeat(301), "A question takes up to 300 characters."],
])(
  "a question that can't be looked for, %s, comes back with the reason",
  async (question, fault) => {
    const html = await asking(question);
    expect(await textOf(html, "#ask [role=alert]")).toEqual([fault]);
    expect(await attributesOf(html, "#ask-question", "value")).toEqual([question]);
  },
);
