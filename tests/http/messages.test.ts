import { expect, test } from "vitest";
import { PROBLEMS } from "../../src/http/problem.ts";
import { CONTRACT, type Operation } from "../contract.ts";
import { AUTHORIZED, keepInstance, request } from "../instance.ts";
import { findMessageFaults } from "../plain-messages.ts";
import { request as requestPage } from "../web/html.ts";

/**
 * What every route says of an invalid request. The contract asserts of each answer, and of all others in tests, that its
 * messages are plain English. docs/errors.md has examples of them; `vitest -u` writes it.
 */

keepInstance();

const TEXTS = [
  "",
  "x",
  "0",
  "-1",
  "9".repeat(20),
  "2025-13-45",
  "é\u0000",
  "a".repeat(3000),
  ",".repeat(200),
  '"a',
];

const OPERATIONS = Object.entries(CONTRACT.paths).flatMap(([template, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({
    path: template.replaceAll(/\{\w+\}/g, "0123456789abcdef0123"),
    method: method.toUpperCase(),
    operation,
  })),
);

const named = ({ parameters = [] }: Operation, place: string) =>
  parameters.filter((each) => each.in === place).map(({ name }) => name);

async function faultsOf(path: string, init: RequestInit): Promise<readonly string[]> {
  const headers = { ...AUTHORIZED, ...(init.headers as Record<string, string>) };
  const response = await request(path, { ...init, headers });
  if (response.status !== 400) return [];
  const { errors = [] } = await response.json<{ errors?: readonly { pointer: string }[] }>();
  return errors.map(({ pointer }) => pointer);
}

test("every parameter but one that takes any text has a value that is refused in plain English", async () => {
  const all = new Set<string>();
  const refused = new Set<string>();
  for (const { path, method, operation } of OPERATIONS) {
    const [queries, headers] = [named(operation, "query"), named(operation, "header")];
    for (const name of queries) all.add(`/query/${name}`);
    for (const name of headers) all.add(`/header/${name}`);
    for (const text of TEXTS) {
      const query = new URLSearchParams([...queries, "limti"].map((name) => [name, text]));
      for (const each of await faultsOf(`${path}?${query}`, { method })) refused.add(each);
      for (const name of /^[\x20-\x7e]*$/.test(text) ? headers : []) {
        const init = { method, headers: { [name]: text } };
        for (const each of await faultsOf(path, init)) refused.add(each);
      }
    }
  }
  expect([...all.difference(refused)]).toEqual(["/header/prefer"]);
});

test("every field of every body has a value that is refused in plain English", async () => {
  for (const { path, method, operation } of OPERATIONS) {
    const body = operation.requestBody?.content["application/json"];
    if (!body || path === "/mcp") continue;
    const names = Object.keys(body.schema.properties ?? {});
    const values = [5, null, "", "x", [], [5], ["x"], {}, { x: "y" }, "a".repeat(3000)];
    const bodies = values.map((value) => Object.fromEntries(names.map((name) => [name, value])));
    const refused = new Set<string>();
    for (const given of [
      "{",
      "[]",
      "{}",
      '{"x":1}',
      ...bodies.map((each) => JSON.stringify(each)),
    ]) {
      const headers = { "Content-Type": "application/json" };
      for (const each of await faultsOf(path, { method, headers, body: given })) refused.add(each);
    }
    const whole = names.filter(
      (name) => ![...refused].some((each) => `${each}/`.startsWith(`/body/${name}/`)),
    );
    expect([path, whole]).toEqual([path, []]);
  }
});

test("a page shows the sentence of the API", async () => {
  const page = await (await requestPage("/search?from=yesterday")).text();
  const problem = await request("/v1/articles?from=yesterday");
  expect(page).toContain((await problem.json<{ detail: string }>()).detail);
});

test.each([
  ["Invalid input: expected string, received undefined", "limit"],
  ["limit is 5", "limit"],
  ["limit must be 5. use 5.", "limit"],
  ["cursor must be <b>5</b>.", "cursor"],
  ["That is wrong.", "limit"],
  [`limit must be ${"long ".repeat(100)}.`, "limit"],
])("%s is not plain English", (message, name) => {
  expect(findMessageFaults(message, name)).not.toEqual([]);
});

/** What docs/errors.md shows: a request with the token, if it needs one, and its body. */
const EXAMPLES = [
  ["GET", "/v1/articles?limti=5"],
  ["GET", "/v1/articles?pageSize=5"],
  ["GET", "/v1/articles?page=2"],
  ["GET", "/v1/articles?limit=5&limit=6"],
  ["GET", "/v1/articles?limit=500"],
  ["GET", "/v1/articles?sort=best"],
  ["GET", "/v1/articles?from=2025/8/1"],
  ["GET", "/v1/articles?addedSince=20250801"],
  ["GET", "/v1/articles?language=english"],
  ["GET", "/v1/articles?fields=titel"],
  ["GET", "/v1/articles?cursor=x"],
  ["GET", "/v1/articles?q=(rain"],
  ["GET", "/v1/articles?from=2025-08-02&to=2025-08-01"],
  ["GET", "/v1/articles?updatedSince=1000"],
  ["GET", "/v1/articles/counts"],
  ["GET", "/v1/articles/0123456789abcdef0123"],
  ["GET", "/v1/article"],
  ["POST", "/v1/stories"],
  ["GET", "/v1/status"],
  ["POST", "/v1/ask", "harbour?"],
  ["POST", "/v1/ask", '{"question":""}'],
  ["POST", "/v1/ask", '{"question":"Who won?","artikel":"x"}'],
  ["POST", "/v1/webhooks", '{"url":"https://receiver.example/","events":["article.new"]}'],
] as const;

test("docs/errors.md has the statuses, and what is said of requests such as these", async () => {
  const rows = [];
  for (const [method, path, body] of EXAMPLES) {
    const response = await request(path, {
      method,
      ...(body && { body }),
      headers: {
        ...(path !== "/v1/status" && AUTHORIZED),
        ...(body?.startsWith("{") && { "Content-Type": "application/json" }),
      },
    });
    const { detail, errors: [{ pointer } = { pointer: "" }] = [] } = await response.json<{
      detail: string;
      errors?: [{ pointer: string }];
    }>();
    const asked = `\`${method} ${path}\`${body ? ` \`${body}\`` : ""}`;
    rows.push(`| ${asked} | ${response.status} | ${pointer && `\`${pointer}\``} | ${detail} |`);
  }
  const statuses = Object.entries(PROBLEMS).map(
    ([status, [title, meaning]]) => `| ${status} ${title} | ${meaning} |`,
  );
  await expect(`# Errors

Written by [tests/http/messages.test.ts](../tests/http/messages.test.ts) with \`-u\`; [the API](api.md#errors) describes
the form. Statuses:

| status | meaning |
|---|---|
${statuses.join("\n")}

Requests, with the pointer and the message of the response:

| request | status | pointer | message |
|---|---|---|---|
${rows.join("\n")}
`).toMatchFileSnapshot("../../docs/errors.md");
});
