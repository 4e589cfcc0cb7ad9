import { expect, test } from "vitest";
import { violations } from "../../scripts/rules.ts";
import { ROOT } from "../../scripts/wrangler.ts";
import { writeFiles } from "./written-files.ts";

/** Returns the violations in a project that has these files. */
async function violationsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  return violations(await writeFiles(files));
}

test("this project follows every rule", () => {
  expect(violations(ROOT)).toEqual([]);
});

test("a layer imports from itself and from earlier layers only", async () => {
  const files = {
    "src/article/a.ts": 'import { b } from "../storage/b.ts";\nexport * from "./c.ts";\n',
    "src/storage/b.ts": 'import { a } from "../article/a.ts";\n',
  };
  expect(await violationsIn(files)).toEqual([
    "src/article/a.ts: imports src/storage/b.ts, a later layer.",
  ]);
});

test("dynamic imports and imports of types count", async () => {
  const files = {
    "src/storage/a.ts": 'const a = await import("../http/b.ts");\n',
    "src/storage/b.ts": 'import type { C } from "../ingest/c.ts";\n',
  };
  expect(await violationsIn(files)).toEqual([
    "src/storage/a.ts: imports src/http/b.ts, a later layer.",
    "src/storage/b.ts: imports src/ingest/c.ts, a later layer.",
  ]);
});

test("web and mcp do not import from each other", async () => {
  const files = {
    "src/mcp/a.ts": 'import { b } from "../web/b.ts";\nimport { c } from "../http/c.ts";\n',
  };
  expect(await violationsIn(files)).toEqual([
    "src/mcp/a.ts: imports src/web/b.ts; web and mcp do not import from each other.",
  ]);
});

test("http, web, mcp and parameters import from storage what reads, and no function that writes", async () => {
  const files = {
    "src/parameters/a.ts": 'import { MAX, isB, type c } from "../storage/b.ts";\n',
    "src/services/a.ts": 'import { commit } from "../storage/b.ts";\n',
    "src/web/a.ts":
      'import type { b } from "../storage/b.ts";\nimport {\n  commit,\n  listB,\n} from "../storage/inbox/b.ts";\n',
  };
  expect(await violationsIn(files)).toEqual([
    "src/web/a.ts: imports commit from storage. What decides on a write is a service.",
  ]);
});

test("parameters do not import from services", async () => {
  expect(
    await violationsIn({ "src/parameters/a.ts": 'import { b } from "../services/b.ts";\n' }),
  ).toEqual(["src/parameters/a.ts: imports src/services/b.ts, a later layer."]);
});

test("a file belongs to a known layer", async () => {
  expect(await violationsIn({ "src/stuff/a.ts": "" })).toEqual([
    "src/stuff/a.ts: stuff is not a layer; see LAYERS in scripts/rules.ts.",
  ]);
});

test.each([
  ["reader", "D1Database"],
  ["reader", "fetch ("],
  ["schema", "Date.now"],
  ["article", "new Date()"],
  ["article", "Math.random"],
  ["formats", "process"],
  ["search", 'from "node:fs"', 'import { readFile } from "node:fs"'],
  ["storage", "Env"],
  ["model", "Env"],
  ["services", '"hono"', 'import { html } from "hono"'],
  ["services", '"hono/html"', 'import { html } from "hono/html"'],
  ["services", "Response"],
  ["services", "Request"],
  ["services", "Context"],
  ["services", "Env"],
])("a file of %s must not have %s", async (layer, name, code = `f(${name} x)`) => {
  const [violation = "", ...others] = await violationsIn({ [`src/${layer}/a.ts`]: code });
  const shown = name.replace(/ from ".*/, "").replace(/^from "node:fs"$/, 'from "node:');
  expect(violation.startsWith(`src/${layer}/a.ts: has \`${shown}\`, but `)).toBe(true);
  expect(others).toEqual([]);
});

test("comments, a given date, node:crypto and names that only contain a forbidden one are allowed", async () => {
  const code = [
    "// Date.now() would be wrong here",
    "/** never fetch() */",
    'import { createHash } from "node:crypto";',
    "const d = new Date(now);",
  ];
  const files = {
    "src/article/a.ts": code.join("\n"),
    "src/services/b.ts":
      "// No Response here.\nconst b: MessageContext = findRequestedArticle();\n",
  };
  expect(await violationsIn(files)).toEqual([]);
});

test("zod is imported with `* as`, or as types", async () => {
  const files = {
    "src/http/a.ts": 'import { z } from "zod";\n',
    "src/http/b.ts": 'import { type ZodType, z } from "zod/v4";\n',
    "src/http/c.ts": 'import z from "zod";\n',
    "src/http/d.ts": 'import * as z from "zod";\n',
    "src/http/e.ts": 'import type { ZodType } from "zod";\n',
  };
  const found = await violationsIn(files);
  expect(found.map((violation) => violation.split(":")[0])).toEqual([
    "src/http/a.ts",
    "src/http/b.ts",
    "src/http/c.ts",
  ]);
});

test("the reader spells classes of letters with the tags of expressions.ts", async () => {
  const files = {
    "src/reader/a.ts": "export const A = /^\\p{Lu}/u;\n",
    "src/reader/b.ts": 'export const B = expression`^\\p{Lu}`;\nexport const C = "\\\\p{L}";\n',
    "src/reader/d.ts": "export const E = new RegExp(String.raw`^\\p{L}`, 'u');\n",
    "src/article/c.ts": "export const D = /^\\p{Lu}/u;\n",
  };
  expect(await violationsIn(files)).toEqual(
    ["a", "d"].map(
      (name) =>
        `src/reader/${name}.ts: has \\p{…} in an expression; the tags of src/text/expressions.ts compile faster.`,
    ),
  );
});

test("identifiers in comments are between backticks", async () => {
  const files = {
    "src/article/a.ts":
      "/** The firstValue wording; `firstValue` and {@link firstValue} are code. */\nf(aB); // too many to connectPairs\n",
    "src/http/b.ts": 'if (accept === "*/*") inForm(); // 350 kB, see https://a.example/readMe\n',
  };
  expect(await violationsIn(files)).toEqual([
    "src/article/a.ts: has the identifier firstValue in a comment. Put it between backticks.",
    "src/article/a.ts: has the identifier connectPairs in a comment. Put it between backticks.",
  ]);
});

test("a name says what is in the file, and a file has at most 250 lines, tables aside", async () => {
  const files = {
    "src/http/utils.ts": "",
    "tests/http/long.test.ts": "\n".repeat(251),
    "tests/http/short.test.ts": "\n".repeat(250),
    "src/reader/data/words.ts": "\n".repeat(251),
  };
  expect(await violationsIn(files)).toEqual([
    "src/http/utils.ts: the name does not say what is in the file.",
    "tests/http/long.test.ts: has 251 lines; 250 are allowed. Split it.",
  ]);
});

test("a folder stays within its budget", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`src/reader/credits/a${i}.ts`, "\n"]),
  );
  expect(await violationsIn(files)).toEqual([
    "src/reader/credits/: has 9 lines in 9 files; 450 in 8 are allowed.",
  ]);
});

test("no literal is spread, and no array of unknown length is spread into a call of the reader", async () => {
  const code = `found.push(...matches);
Math.max(0, ...sizes.values());
words.push(...LABELS, ...(c ? [c] : []));
f([...matches], { ...options, ...(c && { c }) });
function f(...rest: readonly string[]) { return (...others: string[]) => others; }
`;
  const files = {
    "src/reader/a.ts": code,
    "src/article/a.ts": code,
    "tests/b.ts": 'f({ ...{ a, b }, ...(c && { c }) }, [...["a"], ...d]);\n',
  };
  expect(await violationsIn(files)).toEqual([
    "src/reader/a.ts: spreads `...matches` into a call, which can exceed its arguments.",
    "src/reader/a.ts: spreads `...sizes.values()` into a call, which can exceed its arguments.",
    "tests/b.ts: spreads a literal, `...{ a, b }`. Write its elements in place.",
    'tests/b.ts: spreads a literal, `...["a"]`. Write its elements in place.',
  ]);
});

test("no two files of src export declarations under the same name", async () => {
  const files = {
    "src/article/a.ts": "export const [one] = [1];\nexport type Two = 1;\nexport class Three {}\n",
    "src/article/b.ts":
      "export function four(): void {}\nexport interface Two {}\nconst four5 = 1;\n",
    "src/http/c.ts":
      "export enum Three {}\nexport async function four() {}\nexport const two = 2, four5 = 5;\n",
    "scripts/d.ts": "export const two = 2;\n",
  };
  expect(await violationsIn(files)).toEqual([
    "src/article/a.ts, src/article/b.ts: export the same name, `Two`. Rename one.",
    "src/article/a.ts, src/http/c.ts: export the same name, `Three`. Rename one.",
    "src/article/b.ts, src/http/c.ts: export the same name, `four`. Rename one.",
  ]);
});
