import { expect, test } from "vitest";
import { articleListShape } from "../../src/parameters/article-list.ts";
import { CONTRACT } from "../contract.ts";
import { request } from "../instance.ts";

test("the document is OpenAPI 3.1 and names this deployment", async () => {
  const response = await request("/openapi.json");
  const document = await response.json<{
    openapi: string;
    servers: unknown;
  }>();
  expect([document.openapi, document.servers]).toEqual([
    "3.1.0",
    [{ url: "/", description: "This deployment" }],
  ]);
});

test("no answer of the document forbids a member that a later version may add", () => {
  const { paths, components } = CONTRACT;
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const answers = JSON.stringify([components, operations.map(({ responses }) => responses)]);
  expect(answers.match(/"additionalProperties":false/g)).toBeNull();
});

test("every parameter of the document has a description and an example", () => {
  const parameters = Object.values(CONTRACT.paths).flatMap((path) =>
    Object.values(path).flatMap(({ parameters }) => parameters ?? []),
  );
  const bare = parameters.filter(({ description, schema }) => !description || !schema.example);
  expect(bare.map(({ name }) => name)).toEqual([]);
  const others =
    "id name status captured-at content-location prefer by minArticles minSources format prefix scope missing ids include names published-at retry withdraw modified-at tags standfirst image is-paywalled since fields";
  expect(new Set(parameters.map(({ name }) => name))).toEqual(
    new Set([...Object.keys(articleListShape), ...others.split(" ")]),
  );
});

test("every operation of the document has a summary, a tag, responses and a described body", () => {
  const operations = Object.entries(CONTRACT.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  for (const { path, method, summary, tags, responses, requestBody } of operations) {
    const label = `${method} ${path}`;
    expect(summary, label).toMatch(/^[A-Z]/);
    expect(tags, label).toHaveLength(1);
    for (const [status, { description }] of Object.entries(responses)) {
      expect(description, `${label} ${status}`).toMatch(/^[A-Z`]/);
    }
    // The protocol's messages are described by its own specification.
    if (path === "/mcp" || !requestBody) continue;
    expect(requestBody.description, label).toMatch(/^[A-Z]/);
    for (const { example, schema } of Object.values(requestBody.content)) {
      const examples = Object.values(schema.properties ?? {}).map((each) => each.example);
      expect(example === undefined ? examples : [example], label).not.toContain(undefined);
    }
  }
});
