import { expect, test } from "vitest";
import type { Env } from "../../src/config.ts";
import { FULL, ingestOne, requestWith } from "../instance.ts";
import { attributesOf, pageAt, textOf } from "./html.ts";

const ORIGIN = "http://localhost";
const FERRY = [
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.",
  "The harbour master Odile Marchetti cut the ribbon, and a band played.",
];

type Run = NonNullable<Env["AI"]>["run"];

/** Sends a form to an instance with a model that answers by `run`, where that is given. */
function send(
  path: string,
  fields: Readonly<Record<string, string>>,
  run?: Run,
  bindings: Partial<Env> = {},
): Promise<Response> {
  const headers = { Origin: ORIGIN, "CF-Connecting-IP": "192.0.2.1" };
  const init = { method: "POST", body: new URLSearchParams(fields), headers };
  return requestWith({ ...bindings, ...(run && { AI: { run } }) }, path, init);
}

const SILENT: Run = async () => {
  throw new Error("nobody should ask");
};

test("without a model no page offers one, and its addresses say that none is bound", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const html = await pageAt(`/articles/${id}`);
  expect(html).not.toContain("model-title");
  expect(await textOf(html, "#ask button")).toEqual(["Ask"]);
  const response = await send(`/articles/${id}/summary`, {});
  expect(response.status).toBe(503);
  expect(await textOf(await response.text(), "main p")).toContain(
    "This deployment binds no language model.",
  );
});

test("with a model the page offers a summary, other languages than its own, and a model's answer", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const response = await requestWith({ AI: { run: SILENT } }, `/articles/${id}`);
  const html = await response.text();
  expect(response.headers.get("Cache-Control")).toContain("public");
  expect(await attributesOf(html, "#model form", "action")).toEqual([
    `/articles/${id}/summary#model`,
    `/articles/${id}/translation#model`,
  ]);
  expect(await attributesOf(html, "#model form", "method")).toEqual(["post", "post"]);
  const languages = await attributesOf(html, "#model option", "value");
  expect(languages).toContain("fr");
  expect(languages).not.toContain("en");
  expect(await attributesOf(html, "#ask button[formmethod=post]", "formaction")).toEqual([
    `/articles/${id}/ask#ask`,
  ]);
});

test("a summary is text, named after its model, and kept by nobody", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const said: Run = async () => ({ response: "The <b>ferry</b> sails." });
  const response = await send(`/articles/${id}/summary`, {}, said);
  expect(response.status).toBe(200);
  expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  const html = await response.text();
  expect(await textOf(html, "#model [role=status] p")).toEqual([
    "Made by a model (@cf/meta/llama-3.3-70b-instruct-fp8-fast); not checked.",
    "The &lt;b&gt;ferry&lt;/b&gt; sails.",
  ]);
});

test("a translation has the language that was chosen, its direction, and each block", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const asked: unknown[] = [];
  const said: Run = async (_, inputs) => {
    asked.push([inputs["source_lang"], inputs["target_lang"]]);
    return { translated_text: `ar: ${inputs["text"]}` };
  };
  const html = await (await send(`/articles/${id}/translation`, { to: "ar" }, said)).text();
  expect(asked).toEqual(Array(3).fill(["en", "ar"]));
  expect(await textOf(html, "#model [role=status] h4")).toEqual(["In Arabic"]);
  expect(await attributesOf(html, "#model [role=status] div", "dir")).toEqual(["rtl"]);
  expect(await textOf(html, "#model [role=status] div p")).toEqual([
    "ar: Ferry sails",
    ...FERRY.map((text) => `ar: ${text}`),
  ]);
  expect(await attributesOf(html, "#model option[selected]", "value")).toEqual(["ar"]);
});

test("an answer leads from each citation to the paragraph that it cites", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const said: Run = async () => ({ response: "Odile Marchetti did [1]." });
  const ask = "Who cut the ribbon?";
  const html = await (await send(`/articles/${id}/ask`, { ask }, said)).text();
  expect((await textOf(html, "#ask [role=status] > p")).slice(0, 2)).toEqual([
    "Odile Marchetti did [1].",
    "Made by a model (@cf/meta/llama-3.3-70b-instruct-fp8-fast); not checked.",
  ]);
  expect(await attributesOf(html, "#ask [role=status] > p a", "href")).toEqual(["#b2"]);
  expect(await textOf(html, "#ask ol blockquote")).toEqual([FERRY[1]]);
  expect(await attributesOf(html, "#ask-question", "value")).toEqual([ask]);
});

test("a model that cites nothing gives way to the article's own words, and the page says so", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const said: Run = async () => ({ response: "NO ANSWER" });
  const response = await send(`/articles/${id}/ask`, { ask: "Who cut the ribbon?" }, said);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(await textOf(html, "#ask [role=alert]")).toEqual([
    "The model gave no answer that cites the article. This was found without it.",
  ]);
  expect((await textOf(html, "#ask [role=status] blockquote"))[0]).toBe(FERRY[1]);
});

test("a model that fails is a 502 with the article, and its cause stays inside", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const broken: Run = () => Promise.reject(new Error("secret inside"));
  for (const [tool, fields] of [
    ["summary", {}],
    ["translation", { to: "fr" }],
  ] as const) {
    const response = await send(`/articles/${id}/${tool}`, fields, broken);
    const html = await response.text();
    expect([tool, response.status]).toEqual([tool, 502]);
    expect(html).not.toContain("secret inside");
    expect(await textOf(html, "#model [role=alert]")).toEqual([
      `The model gave no ${tool}. Try again in a minute.`,
    ]);
    expect(await textOf(html, "h1")).toEqual(["Ferry sails"]);
  }
});

test("a language that is not offered, the article's own, and an empty question are asked of no model", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  for (const [tool, fields, fault] of [
    ["translation", { to: "en" }, "Choose one of the languages in the list."],
    ["translation", { to: "<i>" }, "Choose one of the languages in the list."],
    ["translation", {}, "Choose one of the languages in the list."],
    ["ask", { ask: "  " }, "Write a question."],
    ["ask", { ask: "?!" }, "This question has no word to look for."],
  ] as const) {
    const response = await send(`/articles/${id}/${tool}`, fields, SILENT);
    expect(response.status).toBe(400);
    expect(await textOf(await response.text(), "[role=alert]")).toEqual([fault]);
  }
});

test("unknown articles are not found", async () => {
  const unknown = await send(`/articles/${"f".repeat(20)}/summary`, {}, SILENT);
  expect(unknown.status).toBe(404);
});

test("what a model is asked counts as a write, and the address of a form leads to the article", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: FERRY });
  const bindings = { WRITES: FULL, RATE_LIMITS: "on" };
  expect((await send(`/articles/${id}/summary`, {}, SILENT, bindings)).status).toBe(429);
  for (const form of ["summary", "translation", "ask", "comments"]) {
    const { status, headers } = await requestWith({}, `/articles/${id}/${form}`);
    const part = form === "comments" ? "#comments" : "";
    expect([status, headers.get("Location")]).toEqual([303, `/articles/${id}${part}`]);
  }
});
