import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { breaches } from "../../scripts/rules.ts";

let src = "";
beforeEach(async () => {
  src = await mkdtemp(join(tmpdir(), "broadsheet-rules-"));
});
afterEach(() => rm(src, { recursive: true }));

async function source(path: string, code: string): Promise<void> {
  await mkdir(dirname(join(src, path)), { recursive: true });
  await writeFile(join(src, path), code);
}

test("this project's own sources keep every rule", () => {
  expect(breaches(join(import.meta.dirname, "../../src"))).toEqual([]);
});

test("an import to the right is a breach, one to the left or within the layer is none", async () => {
  await source("article/a.ts", 'import { b } from "../storage/b.ts";\nexport * from "./c.ts";\n');
  await source("storage/b.ts", 'import { a } from "../article/a.ts";\n');
  expect(breaches(src)).toEqual([
    "article/a.ts: imports storage/b.ts, which lies to the right of it.",
  ]);
});

test("dynamic and type imports count too", async () => {
  await source("storage/a.ts", 'const a = await import("../http/b.ts");\n');
  await source("storage/b.ts", 'import type { C } from "../ingest/c.ts";\n');
  expect(breaches(src)).toHaveLength(2);
});

test.each([
  ["D1Database", "a binding"],
  ["const r = await fetch (url)", "the network"],
  ["Date.now()", "a clock"],
  ["new Date()", "a clock"],
  ["Math.random()", "chance"],
  ["process.env", "its surroundings"],
  ['import { readFile } from "node:fs"', "the platform"],
])("a pure layer that says %j is a breach", async (code, what) => {
  await source("reader/a.ts", code);
  expect(breaches(src)).toHaveLength(1);
  expect(breaches(src)[0]).toContain(`a pure layer must not know ${what}.`);
});

test("comments, given dates and node:crypto are no breach of purity", async () => {
  const code = [
    "// Date.now() would be wrong here",
    "/** never fetch() */",
    'import { createHash } from "node:crypto";',
    "const d = new Date(now);",
  ];
  await source("article/a.ts", code.join("\n"));
  expect(breaches(src)).toEqual([]);
});

test("a store that takes Env, a name that says nothing and an unknown layer are breaches", async () => {
  await source("storage/a.ts", "function put(env: Env) {}");
  await source("http/utils.ts", "");
  await source("stuff/a.ts", "");
  expect(breaches(src)).toEqual([
    "http/utils.ts: a name must say what is in the file.",
    "storage/a.ts: takes Env; a store's functions take the one binding that they use.",
    "stuff/a.ts: there is no layer stuff; see LAYERS in scripts/rules.ts.",
  ]);
});

test("zod's namespace as a value is a breach, one that is imported with `* as` is none", async () => {
  await source("http/a.ts", 'import { z } from "zod";\n');
  await source("http/b.ts", 'import { type ZodType, z } from "zod/v4";\n');
  await source("http/c.ts", 'import z from "zod";\n');
  await source("http/d.ts", 'import * as z from "zod";\n');
  await source("http/e.ts", 'import type { ZodType } from "zod";\n');
  expect(breaches(src)).toEqual(
    ["a", "b", "c"].map(
      (name) =>
        `http/${name}.ts: imports z from zod; \`import * as z\` lets the Worker have only what is used.`,
    ),
  );
});

test("a class of letters in an expression of the reader's own is a breach, one that is spelled is none", async () => {
  await source("reader/a.ts", "export const A = /^\\p{Lu}/u;\n");
  await source(
    "reader/b.ts",
    'export const B = expression`^\\p{Lu}`;\nexport const C = "\\\\p{L}";\n',
  );
  await source("reader/d.ts", "export const E = new RegExp(String.raw`^\\p{L}`, 'u');\n");
  await source("article/c.ts", "export const D = /^\\p{Lu}/u;\n");
  expect(breaches(src)).toEqual([
    "reader/a.ts: has \\p{…} in an expression of its own; text/expressions.ts spells it for less.",
    "reader/d.ts: has \\p{…} in an expression of its own; text/expressions.ts spells it for less.",
  ]);
});

test.each([
  ["found.push(...matches);", "...matches"],
  ["Math.max(0, ...sizes.values());", "...sizes.values()"],
  ["new Both(...[first, ...others]);", "...[first, ...others]"],
])("an array that a page can make long is not spread into a call: %s", async (code, spread) => {
  await source("reader/a.ts", code);
  expect(breaches(src)).toEqual([
    `reader/a.ts: passes \`${spread}\` to a call; a page can have more of them than a call takes.`,
  ]);
});

test("a spread of a literal, of a constant, into an array or of rest parameters is none", async () => {
  const code = [
    "words.push(...LABELS, ...[a, b], ...(c ? [c] : []));",
    "f([...matches], { ...options });",
    "function f(...rest: readonly string[]) { return (...others: string[]) => others; }",
  ];
  await source("reader/a.ts", code.join("\n"));
  await source("article/a.ts", "found.push(...matches);");
  expect(breaches(src)).toEqual([]);
});
