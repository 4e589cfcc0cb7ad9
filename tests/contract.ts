import { type Schema, Validator } from "@cfworker/json-schema";
import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import { createApp } from "../src/app.ts";
import { describeApi } from "../src/http/discovery/openapi-document.ts";
import { findMessageFaults } from "./plain-messages.ts";

/** Validates every response against the OpenAPI document. */

type Answer = {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
};

type Body = {
  readonly example?: unknown;
  readonly schema: {
    readonly properties?: Readonly<Record<string, { example?: unknown }>>;
    readonly required?: readonly string[];
  };
};

export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: { readonly example?: unknown };
};

export type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly requestBody?: {
    readonly description?: string;
    readonly content: Readonly<Record<string, Body>>;
  };
  readonly responses: Readonly<Record<string, Answer>>;
};

export type Contract = {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

type Problem = {
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
};

/** The document as it is served, with nothing in it but JSON. */
export const CONTRACT: Contract = JSON.parse(
  JSON.stringify(await describeApi(createApp().described)),
);

/** Every answer has these, whatever it is; they are not in the document for each. */
const ALWAYS = {
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const PROBLEM = "application/problem+json";
const validators = new Map<string, Validator>();

/** Throws, with what differs, unless the answer is one that the document gives for the request. */
export async function expectInContract(request: Request, response: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  const label = `${request.method} ${pathname.slice(0, 80)} ${response.status}`;
  expect(response.headers.get("Cache-Control"), `${label}: Cache-Control`).not.toBeNull();
  for (const [name, value] of Object.entries(ALWAYS)) {
    expect(response.headers.get(name), `${label}: ${name}`).toBe(value);
  }
  if (request.method === "OPTIONS" && response.status === 204) {
    return expect(response.headers.get("Allow"), label).toBe(allowedAt(pathname));
  }
  const answer = answerOf(request.method, pathname, response);
  if (!answer) throw new Error(`${label} is not in the document.`);
  for (const name of Object.keys(answer.headers ?? {})) {
    expect(response.headers.get(name), `${label}: ${name}`).not.toBeNull();
  }
  if (request.method === "HEAD") return expect(await response.text(), label).toBe("");
  const isTrimmed = new URL(request.url).searchParams.has("fields");
  const content = withItems(answer.content, isTrimmed ? TRIMMED : FULL);
  await expectContent(label, content, response);
}

const FULL = { $ref: "#/components/schemas/ArticleItem" };
const TRIMMED = {
  ...CONTRACT.components.schemas["TrimmedArticle"],
  unevaluatedProperties: false,
};

/** The answer of a list of articles, with the one of its two kinds of items that the request asks for. */
function withItems(content: Answer["content"], item: Schema): Answer["content"] {
  const page = content?.["application/json"]?.schema;
  const listed = page?.properties?.["items"];
  if (typeof listed !== "object" || !JSON.stringify(listed).includes(FULL.$ref)) return content;
  const items = { type: "array" as const, items: item };
  const schema = { ...page, properties: { ...page?.properties, items } };
  return { ...content, "application/json": { schema } };
}

async function expectContent(
  label: string,
  content: Answer["content"],
  response: Response,
): Promise<void> {
  const text = await response.text();
  if (content === undefined) return expect(text, `${label} has a body`).toBe("");
  const type = (response.headers.get("Content-Type") ?? "").split(";")[0] ?? "";
  const named = Object.entries(content).find(([name]) => name.split(";")[0] === type);
  if (!named) throw new Error(`${label}: ${type} is not in the document.`);
  // The parser throws unless every row has as many fields as the header.
  if (type === "text/csv") return expect(parse(text)[0], label).not.toHaveLength(0);
  if (!/[/+]json$/.test(type)) return;
  const { schema } = named[1];
  const { valid, errors } = validatorOf(schema).validate(JSON.parse(text));
  const faults = errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
  expect(valid ? [] : faults, `${label} ${text.slice(0, 400)}`).toEqual([]);
  if (type === PROBLEM) expectPlain(label, JSON.parse(text));
}

/** Every message is plain English, and what is said of an invalid field names it. */
function expectPlain(label: string, { status, detail, errors }: Problem): void {
  const messages = errors ?? [{ pointer: "", detail }];
  for (const { pointer, detail } of messages) {
    const steps = pointer.split("/").slice(2);
    const name = steps.findLast((step) => !/^\d+$/.test(step)) ?? "";
    const given = name.slice(0, 50).replaceAll("~1", "/").replaceAll("~0", "~");
    const faults = findMessageFaults(detail, status === 400 ? given : null);
    expect(faults, `${label}: ${detail}`).toEqual([]);
  }
}

/** The declared answer; what no operation stands for is a problem. */
function answerOf(method: string, path: string, response: Response): Answer | undefined {
  const found = operationsAt(path);
  const methods = found.flatMap((operations) => Object.keys(operations));
  const name = method === "HEAD" ? "get" : method.toLowerCase();
  const operation = found.map((operations) => operations[name]).find((each) => each);
  if (operation) return operation.responses[response.status];
  const expected = methods.length > 0 ? 405 : 404;
  if (response.status === 429) return problemWith("Retry-After");
  if (response.status !== expected) return undefined;
  return expected === 405 ? problemWith("Allow") : problemWith();
}

function operationsAt(path: string): readonly Contract["paths"][string][] {
  return Object.entries(CONTRACT.paths)
    .filter(([template]) => fits(template, path))
    .map(([, operations]) => operations);
}

/** The value of `Allow`, in the order of the document. */
function allowedAt(path: string): string {
  const methods = operationsAt(path).flatMap((operations) => Object.keys(operations));
  const all = methods.flatMap((method) => (method === "get" ? ["get", "head"] : [method]));
  return [...new Set([...all, "options"])].join(", ").toUpperCase();
}

function problemWith(...headers: readonly string[]): Answer {
  return {
    headers: Object.fromEntries(headers.map((name) => [name, {}])),
    content: { [PROBLEM]: { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

/** Whether a path is one of a template's: `/v1/articles/x` of `/v1/articles/{id}`. */
function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((step, i) => (step.startsWith("{") ? given[i] !== "" : step === given[i]))
  );
}

function validatorOf(schema: Schema): Validator {
  const key = JSON.stringify(schema);
  const known = validators.get(key);
  if (known) return known;
  const { components } = CONTRACT;
  const made = new Validator({ ...schema, components }, "2020-12", false);
  validators.set(key, made);
  return made;
}
