import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript-5";

/**
 * Rules of the architecture that no linter knows. A breach is a sentence with the file's name.
 */

/** Imports go from a layer to itself or to an earlier one. */
const LAYERS = [
  "text",
  "schema",
  "reader",
  "article",
  "story",
  "search",
  "answers",
  "formats",
  "storage",
  "model",
  "ingest",
  "config.ts",
  "services",
  "http",
  "web",
  "mcp",
  "api.ts",
  "app.ts",
  "index.ts",
];
const PURE = new Set([
  "text",
  "schema",
  "reader",
  "article",
  "story",
  "search",
  "answers",
  "formats",
]);
const STORES = new Set(["storage", "model"]);

/** What a pure layer must not name, and why. */
const IMPURE: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\b(KVNamespace|D1Database|R2Bucket|Queue|Env|ExecutionContext)\b/, "a binding"],
  [/\bfetch\s*\(/, "the network"],
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/, "a clock"],
  [/\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, "chance"],
  [/\bprocess\b|\bglobalThis\b/, "its surroundings"],
  [/\bfrom "(node:(?!crypto")|cloudflare:)/, "the platform"],
];

/** Where the reader's classes of letters are spelled: an engine takes a new Worker's time for each \p{…} that it meets. */
const SPELLS = "text/expressions.ts";
/** What the reader uses of the layer before it: a new Worker's first capture waits for these expressions, too. */
const READERS = /^(?:reader\/|text\/sentences\.ts$)/;
const TEMPLATES = /\b(?:\w*[eE]xpression|arabic|String\.raw)`[^`]*`/g;
const CLASS_IN_LITERAL = /(?<!\\)\\p\{/;
const CLASS_MADE = /new RegExp\(\s*(?:String\.raw)?["'`][^"'`]*p\{/;

/** zod's namespace as a value, of which a bundler can leave nothing out: translations of messages above all. */
const ZOD_WHOLE = /import\s+(?:z\b|\{[^}]*\bz\b[^}]*\})\s*(?:,[^;]*)?from "zod(?:\/v4)?"/;

/** Names that say nothing of what is in a file. */
const NAMELESS = /(^|\/)(utils?|helpers?|lib|common|misc|types)(\.ts)?(\/|$)/;

/** What a folder may have at most, with all folders in it: the reader once grew without anybody noticing. */
const BUDGETS = [
  { folder: "reader/", lines: 3_600, files: 44 },
  { folder: "reader/credits/", lines: 450, files: 8 },
] as const;

/** Every breach in the sources below `src`, as sentences. */
export function breaches(src: string): string[] {
  const paths = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") || path.endsWith(".tsx"))
    .sort();
  return [...paths.flatMap((path) => breachesOf(src, path)), ...overBudget(src, paths)];
}

function overBudget(src: string, paths: readonly string[]): string[] {
  return BUDGETS.flatMap(({ folder, lines, files }) => {
    const within = paths.filter((path) => path.split(sep).join("/").startsWith(folder));
    const found = within
      .map((path) => readFileSync(join(src, path), "utf8").split("\n").length - 1)
      .reduce((sum, count) => sum + count, 0);
    return found <= lines && within.length <= files
      ? []
      : [
          `${folder}: has ${found} lines in ${within.length} files; ${lines} in ${files} are allowed.`,
        ];
  });
}

function breachesOf(src: string, path: string): string[] {
  const name = path.split(sep).join("/");
  const layer = layerOf(name);
  const rank = LAYERS.indexOf(layer);
  if (rank === -1) return [`${name}: there is no layer ${layer}; see LAYERS in scripts/rules.ts.`];

  const code = withoutComments(readFileSync(join(src, path), "utf8"));
  const found: string[] = [];
  for (const target of importsOf(code, src, path)) {
    if (LAYERS.indexOf(layerOf(target)) > rank) {
      found.push(`${name}: imports ${target}, which lies to the right of it.`);
    }
  }
  if (PURE.has(layer)) {
    for (const [pattern, what] of IMPURE) {
      const match = pattern.exec(code);
      if (match) found.push(`${name}: names \`${match[0]}\`; a pure layer must not know ${what}.`);
    }
  }
  if (STORES.has(layer) && /\bEnv\b/.test(code)) {
    found.push(`${name}: takes Env; a store's functions take the one binding that they use.`);
  }
  const hasClass = CLASS_IN_LITERAL.test(code.replace(TEMPLATES, "")) || CLASS_MADE.test(code);
  if (READERS.test(name) && hasClass) {
    found.push(`${name}: has \\p{…} in an expression of its own; ${SPELLS} spells it for less.`);
  }
  if (layer === "reader") {
    for (const spread of spreadsInCalls(code)) {
      found.push(
        `${name}: passes \`${spread}\` to a call; a page can have more of them than a call takes.`,
      );
    }
  }
  if (ZOD_WHOLE.test(code)) {
    found.push(
      `${name}: imports z from zod; \`import * as z\` lets the Worker have only what is used.`,
    );
  }
  if (NAMELESS.test(name)) found.push(`${name}: a name must say what is in the file.`);
  return found;
}

/** What calls in `code` get spread as their arguments and could be longer than it is written. */
function spreadsInCalls(code: string): string[] {
  const spreads: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      for (const argument of node.arguments ?? []) {
        if (!ts.isSpreadElement(argument) || isBounded(argument.expression)) continue;
        spreads.push(argument.getText().replace(/\s+/g, " "));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("", code, ts.ScriptTarget.Latest, true));
  return spreads;
}

/** Whether an array is a literal without spreads, one of two such, or a constant in capitals. */
function isBounded(array: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(array)) return isBounded(array.expression);
  if (ts.isConditionalExpression(array)) {
    return isBounded(array.whenTrue) && isBounded(array.whenFalse);
  }
  if (ts.isArrayLiteralExpression(array)) return !array.elements.some(ts.isSpreadElement);
  return ts.isIdentifier(array) && /^[A-Z][A-Z\d_]*$/.test(array.text);
}

function layerOf(name: string): string {
  return name.split("/")[0] ?? "";
}

/** Files below `src` that `code` imports, as paths from there. */
function importsOf(code: string, src: string, path: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, specifier = ""]) =>
    relative(src, join(src, dirname(path), specifier))
      .split(sep)
      .join("/"),
  );
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "$1");
}
