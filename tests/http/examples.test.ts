import { beforeAll, expect, test } from "vitest";
import { CONTRACT, type Operation } from "../contract.ts";
import { AUTHORIZED, ingestAll, keepInstance, request } from "../instance.ts";
import { SEEDS } from "../seeds.ts";

/**
 * The requests of the OpenAPI document's examples, which /docs offers to send, are sent to an instance that has read
 * seeds/. `npm run check` compares the examples of answers with their schemas.
 */

type Asked = { readonly target: string; readonly init: RequestInit };

/** Ids of comments and webhooks are made by chance. */
let comment = "";
let webhook = "";

/** Writes come before what reads them, decisions before deletions, and the article's is the last. */
const METHODS = ["put", "post", "get", "patch", "delete"];

beforeAll(async () => {
  keepInstance();
  await ingestAll(SEEDS);
  const response = await request("/v1/webhooks", {
    method: "POST",
    headers: { ...AUTHORIZED, "Content-Type": "application/json" },
    body: JSON.stringify({ url: "https://receiver.example/events", events: ["article.created"] }),
  });
  webhook = (await response.json<{ id: string }>()).id;
});

/** What is required alone, then with each other example added to it. */
function choices<Each>(all: readonly Each[], isRequired: (each: Each) => boolean): Each[][] {
  const needed = all.filter(isRequired);
  return [needed, ...all.filter((each) => !isRequired(each)).map((each) => [...needed, each])];
}

function bodiesOf({ requestBody }: Operation): { type?: string; body?: string }[] {
  if (!requestBody) return [{}];
  return Object.entries(requestBody.content).flatMap(([type, { example, schema = {} }]) => {
    if (example !== undefined) return [{ type, body: String(example) }];
    const { properties = {}, required = [] } = schema;
    return choices(Object.entries(properties), ([name]) => required.includes(name)).map(
      (chosen) => ({
        type,
        body: JSON.stringify(
          Object.fromEntries(chosen.map(([name, { example }]) => [name, example])),
        ),
      }),
    );
  });
}

/** Every request that an operation's examples make. */
function requestsOf(path: string, method: string, operation: Operation): Asked[] {
  const { parameters = [], security = [] } = operation;
  return choices(parameters, ({ required }) => required === true).flatMap((chosen) => {
    const headers = new Headers(security.length > 0 ? AUTHORIZED : {});
    const query = new URLSearchParams();
    let target = path;
    for (const { name, in: place, schema } of chosen) {
      const value = String(schema.example);
      if (place === "path") target = target.replace(`{${name}}`, encodeURIComponent(value));
      if (place === "query") query.set(name, value);
      if (place === "header") headers.set(name, value);
    }
    return bodiesOf(operation).map(({ type, body }) => {
      const sent = new Headers(headers);
      if (type !== undefined) sent.set("Content-Type", type);
      return {
        target: query.size === 0 ? target : `${target}?${query}`,
        init: { method: method.toUpperCase(), headers: sent, ...(body !== undefined && { body }) },
      };
    });
  });
}

/** Where the first success of an operation is not what it answers here: there is no model, and no store fails. */
const STATUSES: Readonly<Record<string, number>> = { translateArticle: 501, removeArticle: 204 };

test("every example of the reference is answered as the operation says", async () => {
  const operations = Object.entries(CONTRACT.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    )
    // The protocol's messages are no examples of ours; tests/mcp sends them.
    .filter(({ path }) => path !== "/mcp")
    .toSorted(
      (a, b) => METHODS.indexOf(a.method) - METHODS.indexOf(b.method) || (a.path > b.path ? -1 : 1),
    );
  const ran: string[] = [];
  for (const { path, method, operation } of operations) {
    const [success = ""] = Object.keys(operation.responses).filter((code) => code.startsWith("2"));
    const status = STATUSES[operation.operationId] ?? Number(success);
    for (const { target, init } of requestsOf(path, method, operation)) {
      const id = path.startsWith("/v1/webhooks/") ? webhook : comment;
      const isById = /^\/v1\/(?:comments|webhooks)\/\{id\}/.test(path);
      const there = isById ? target.replace(/(?<=^\/v1\/\w+\/)\w+/, id) : target;
      const response = await request(there, init);
      const answer = await response.text();
      // What was removed with one example is gone for the next.
      const isGone = operation.operationId === "removeArticle" && ran.includes("removeArticle");
      ran.push(operation.operationId);
      expect([operation.operationId, there, response.status, answer]).toEqual([
        operation.operationId,
        there,
        isGone ? 410 : status,
        answer,
      ]);
      if (operation.operationId === "ask") expect(JSON.parse(answer).answer).not.toBeNull();
      if (operation.operationId === "postComment") comment = JSON.parse(answer).id;
    }
  }
  expect([...new Set(ran)]).toEqual(operations.map(({ operation }) => operation.operationId));
  expect(ran).toEqual(expect.arrayContaining(["putCapture", "moderateComment", "removeArticle"]));
});
