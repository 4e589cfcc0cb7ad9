import { beforeAll, describe, expect, test } from "vitest";
import API from "../../docs/api.md?raw";
import OPERATIONS from "../../docs/operations.md?raw";
import WEBHOOKS from "../../docs/webhooks.md?raw";
import README from "../../README.md?raw";
import {
  AUTHORIZED,
  freshInstance,
  ingestAll,
  keepInstance,
  request,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { SEEDS } from "../seeds.ts";

/**
 * The curls of a document, one after the other as somebody would paste them, against an instance that has
 * read seeds/. Each must succeed or have the status that a comment behind it gives; an answer that the
 * document prints must be the one that is given.
 */

/** With the number of answers that each prints. */
const DOCUMENTS = [
  { name: "README.md", text: README, answers: 1 },
  { name: "docs/api.md", text: API, answers: 3 },
  { name: "docs/operations.md", text: OPERATIONS, answers: 0 },
  { name: "docs/webhooks.md", text: WEBHOOKS, answers: 0 },
];

type Command = {
  readonly line: string;
  /** Variable that takes the first id of the answer. */
  readonly variable: string | null;
  readonly status: number | null;
  readonly printed: string;
};

const HOST = "localhost:8787";
/** What `@page.txt` is. */
const FILES: Readonly<Record<string, string>> = { "@page.txt": page({ title: "Kites rise" }) };

/** What differs from one corpus to the next, or with the order in which seeds were read. */
const VARIES: Readonly<Record<string, unknown>> = {
  edition: expect.any(Number),
  epoch: expect.stringMatching(/^[0-9a-f]{16}$/),
  article: expect.stringMatching(/^[0-9a-f]{20}$/),
  version: expect.stringMatching(/^[0-9a-f]{20}$/),
  at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
};

const ASSIGNED =
  /^(\w+)=(?:\$\((curl .*?) \| grep -o '\[0-9a-f\]\\\{20\\\}'(?: \| head -1)?\)|(\w+))/;

const variables = new Map<string, string>();

/** Commands of a document's code blocks: a line, those that a `\` joins to it, and what is printed below. */
function commandsOf(block: string): Command[] {
  const text = block.replaceAll(/\\\n\s*/g, "");
  const [first = "", ...rest] = text.split("\n");
  if (first.startsWith("$ curl ")) return [commandOf(first.slice(2), rest.join("\n"))];
  return text.split("\n").flatMap((line) => {
    const isCommand = line.startsWith("curl ") || ASSIGNED.test(line);
    return isCommand ? [commandOf(line, "")] : [];
  });
}

function commandOf(line: string, printed: string): Command {
  const [, variable = null] = ASSIGNED.exec(line) ?? [];
  const [, status] = / # (\d{3})\b/.exec(line) ?? [];
  return { line, variable, status: status === undefined ? null : Number(status), printed };
}

/** A shell's words; variables are replaced but for those in single quotes. */
function wordsOf(command: string): string[] {
  const [text = ""] = command.split(/ +# /);
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    [...word.matchAll(/'([^']*)'|"([^"]*)"|([^'"]+)/g)]
      .map(([, single, double, bare]) => single ?? expanded(double ?? bare ?? ""))
      .join(""),
  );
}

function expanded(text: string): string {
  return text.replace(/\$(\w+)/g, (_, name: string) => {
    const value = variables.get(name);
    if (value === undefined) throw new Error(`The document sets no $${name} before it uses it.`);
    return value;
  });
}

function run(command: string): Promise<Response> {
  const [, ...words] = wordsOf(command);
  const headers = new Headers();
  let [path, method, body]: [string, string | undefined, string | undefined] = [
    "",
    undefined,
    undefined,
  ];
  while (words.length > 0) {
    const word = words.shift() ?? "";
    if (word === "-s") continue;
    if (word.startsWith(HOST)) path = word.slice(HOST.length);
    else if (word === "-o") words.shift();
    else if (word === "-X") method = words.shift();
    else if (word === "-H") {
      const [name = "", value = ""] = (words.shift() ?? "").split(/: (.*)/);
      headers.set(name, value === "Bearer local" ? AUTHORIZED.Authorization : value);
    } else if (word === "-d") body = words.shift();
    else if (word === "--data-binary") body = FILES[words.shift() ?? ""];
    else throw new Error(`This test knows no ${word} of curl: ${command}`);
  }
  return request(path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers,
    ...(body !== undefined && { body }),
  });
}

/** What an answer must be by what the document prints of it, where `…` is what was left out. */
function expectedOf(printed: unknown, name: string): unknown {
  if (VARIES[name]) return VARIES[name];
  if (Array.isArray(printed)) return printed.map((each) => expectedOf(each, name));
  if (typeof printed === "string" && printed.endsWith("…")) {
    return expect.toSatisfy((given) => String(given).startsWith(printed.slice(0, -1)));
  }
  if (typeof printed !== "object" || printed === null) return printed;
  const { "…": rest, ...members } = printed as Record<string, unknown>;
  const expected = Object.fromEntries(
    Object.entries(members).map(([key, value]) => [key, expectedOf(value, key)]),
  );
  return rest === undefined ? expected : expect.objectContaining(expected);
}

describe.each(DOCUMENTS)("$name", ({ text: document, answers }) => {
  const blocks = [...document.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)];
  const commands = blocks.flatMap(([, block = ""]) => commandsOf(block));

  beforeAll(async () => {
    variables.clear();
    await freshInstance();
    keepInstance();
    await ingestAll(SEEDS);
  });

  test("every curl is run", () => {
    const written = document.match(/^.*\bcurl ['"\w-]*(?:localhost|-[A-Zs] )/gm);
    const ran = commands.filter(({ line }) => line.includes("curl "));
    expect(ran).toHaveLength(written?.length ?? 0);
    expect(ran.filter(({ printed }) => printed !== "")).toHaveLength(answers);
  });

  test("every curl works in its place, and answers as the document says", async () => {
    for (const { line, variable, status, printed } of commands) {
      const [, , curl, value] = ASSIGNED.exec(line) ?? [];
      if (variable !== null && value !== undefined) {
        variables.set(variable, value);
        continue;
      }
      const response = await run(curl ?? line);
      const text = await response.text();
      const json = printed === "" ? null : JSON.parse(printed.replaceAll(", …}", ',"…":true}'));
      const expected = status ?? json?.status;
      if (expected === undefined) expect([line, response.ok, text]).toEqual([line, true, text]);
      else expect([line, response.status]).toEqual([line, expected]);
      if (json !== null) expect(JSON.parse(text), line).toEqual(expectedOf(json, ""));
      const [id = ""] = /[0-9a-f]{20}/.exec(text) ?? [];
      if (variable !== null) variables.set(variable, id);
      if (line.includes("page.txt") && status === 202) await untilRead(SEEDS.length + 1);
    }
  });
});
