import { beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { freshInstance, put, request, untilRead } from "../instance.ts";
import { SEEDS } from "../seeds.ts";

/**
 * The examples of the OpenAPI document are true of an instance that has read seeds/: those of
 * parameters are asked for, and those of answers are found in what is answered.
 */

type Schema = { readonly example?: unknown; readonly examples?: unknown };
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly schema?: Schema;
};
type Operation = {
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, unknown>>;
};
type Document = { readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

beforeAll(async () => {
  await freshInstance();
  for (const { name, text, headers } of SEEDS) await put(name, text, headers);
  await untilRead(SEEDS.length);
});

async function readDocument(): Promise<Document> {
  const response = await request("/openapi.json");
  if (response.status === 200) return response.json();
  return JSON.parse(
    JSON.stringify(
      createApp().getOpenAPI31Document({
        openapi: "3.1.0",
        info: { title: "Broadsheet", version: "1" },
      }),
    ),
  );
}

function examplesOf({ example, examples, schema }: Parameter): unknown[] {
  const own = example === undefined ? [] : [example];
  const named = Object.values(examples ?? {}).map(({ value }) => value);
  return [...own, ...named, ...valuesOf(schema ?? {})];
}

function valuesOf({ example, examples }: Schema): unknown[] {
  return [
    ...(example === undefined ? [] : [example]),
    ...(Array.isArray(examples) ? examples : []),
  ];
}

/** Every request that the examples of an operation make; null where a required parameter has none. */
function requestsOf(path: string, { parameters = [] }: Operation): string[] | null {
  const required = parameters.filter(({ required }) => required);
  const needed = new Map(required.map((parameter) => [parameter, examplesOf(parameter)[0]]));
  if ([...needed.values()].includes(undefined)) return null;
  const choices = parameters.flatMap((parameter) =>
    examplesOf(parameter).map((value) => new Map(needed).set(parameter, value)),
  );
  return [needed, ...choices].map((chosen) => {
    let target = path;
    const query = new URLSearchParams();
    for (const [parameter, value] of chosen) {
      if (parameter.in === "query") query.set(parameter.name, String(value));
      if (parameter.in === "path") {
        target = target.replace(`{${parameter.name}}`, encodeURIComponent(String(value)));
      }
    }
    return query.size === 0 ? target : `${target}?${query}`;
  });
}

/** Examples anywhere below a value of the document. */
function examplesBelow(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "schema" in value || "type" in value ? valuesOf(value as Schema) : [];
  return [...own, ...Object.values(value).flatMap(examplesBelow)];
}

test("every example of the reference is answered, and found in the answer", async () => {
  const { paths = {} } = await readDocument();
  const ran: string[] = [];
  for (const [path, methods] of Object.entries(paths)) {
    const operation = methods["get"] as Operation | undefined;
    if (operation === undefined || (operation.security ?? []).length > 0) continue;
    const requests = requestsOf(path, operation);
    const given = (operation.parameters ?? []).flatMap(examplesOf);
    if (requests === null) {
      expect(given, `${path}: a required parameter has no example`).toEqual([]);
      continue;
    }
    const answers: string[] = [];
    for (const target of requests) {
      const response = await request(target);
      const answer = await response.text();
      expect([target, response.status, answer]).toEqual([target, 200, answer]);
      answers.push(answer);
    }
    for (const example of examplesBelow(operation.responses?.["200"])) {
      const json = JSON.stringify(example);
      expect(
        answers.some((answer) => answer.includes(json)),
        `${path}: no answer has ${json}`,
      ).toBe(true);
    }
    ran.push(path);
  }
  expect(ran).toEqual(
    expect.arrayContaining(["/v1/articles", "/v1/stories", "/v1/changes", "/llms.txt", "/docs"]),
  );
});
