import { expect, test } from "vitest";
import { findMissingDescriptions } from "../../scripts/openapi-rules.ts";

function documentOf(operation: object, schemas: object = {}) {
  return { components: { schemas }, paths: { "/v1/goats": { get: operation } } };
}

test("a property and an operation without a description, and a response without an example, are reported", () => {
  const schema = { type: "object", properties: { id: { type: "string" } } };
  const responses = { 200: { content: { "application/json": { schema } } } };
  expect(findMissingDescriptions(documentOf({ responses }, { Goat: schema }))).toEqual([
    "Goat.id has no description.",
    "GET /v1/goats has no description.",
    "GET /v1/goats 200 application/json has no example.",
    "GET /v1/goats 200.id has no description.",
  ]);
});

test("an example that does not match its schema is reported", () => {
  const id = { type: "string", description: "Id" };
  const content = (example: unknown) => ({
    "application/json": { schema: { type: "object", properties: { id } }, example },
  });
  const operation = { description: "Goats", responses: { 200: { content: content({ id: 1 }) } } };
  expect(findMissingDescriptions(documentOf(operation))).toEqual([
    expect.stringMatching(
      /^GET \/v1\/goats 200 application\/json has an example that does not match: #\/id /,
    ),
  ]);
  const valid = { ...operation, responses: { 200: { content: content({ id: "a" }) } } };
  expect(findMissingDescriptions(documentOf(valid))).toEqual([]);
});
