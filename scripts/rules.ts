import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * Rules of the architecture that no linter knows. A breach is a sentence with the file's name.
 */

/** Imports go from a layer to itself or to an earlier one. */
const LAYERS = [
  "reader",
  "article",
  "story",
  "search",
  "answers",
  "formats",
  "inbox",
  "catalogue",
  "newsstand",
  "ingest",
  "model",
  "config.ts",
  "http",
  "web",
  "mcp",
  "api.ts",
  "app.ts",
  "client.ts",
  "index.ts",
];
const PURE = new Set(["reader", "article", "story", "search", "answers", "formats"]);
const STORES = new Set(["inbox", "catalogue", "newsstand", "model"]);

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
const SPELLS = "reader/expressions.ts";
const TEMPLATES = /\b(?:\w*[eE]xpression|arabic|String\.raw)`[^`]*`/g;
const CLASS_IN_LITERAL = /(?<!\\)\\p\{/;
const CLASS_MADE = /new RegExp\(\s*(?:String\.raw)?["'`][^"'`]*p\{/;

/** Names that say nothing of what is in a file. */
const NAMELESS = /(^|\/)(utils?|helpers?|lib|common|misc|types)(\.ts)?(\/|$)/;

/** Every breach in the sources below `src`, as sentences. */
export function breaches(src: string): string[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") || path.endsWith(".tsx"))
    .sort()
    .flatMap((path) => breachesOf(src, path));
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
  if (layer === "reader" && name !== SPELLS && hasClass) {
    found.push(`${name}: has \\p{…} in an expression of its own; ${SPELLS} spells it for less.`);
  }
  if (NAMELESS.test(name)) found.push(`${name}: a name must say what is in the file.`);
  return found;
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
