import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { duplicateExports, literalSpreads, spreadsIntoCalls } from "./syntax-rules.ts";

/**
 * Rules of the architecture that no linter knows. Takes the project's folder and returns each violation as a
 * sentence that begins with the file's name. Reads files; runs nothing.
 */

/** A layer imports only from itself and from earlier layers. */
const LAYERS =
  "text schema reader article story search answers formats log.ts storage parameters model ingest config.ts services delivery http web mcp api.ts app.ts index.ts".split(
    " ",
  );
/** Layers without access to bindings, the network, the clock or chance: all before the log. */
const PURE = new Set(LAYERS.slice(0, LAYERS.indexOf("log.ts")));
/** Pages and MCP are siblings: what both need belongs to `services` or `http`. */
const SIBLINGS = new Set(["web", "mcp"]);
/** Adapters only translate and read. Whatever decides on a write belongs to a layer that they share. */
const ADAPTERS = new Set(["parameters", "http", ...SIBLINGS]);
/** What adapters import from storage besides types and constants: functions that read, and writes without a decision. */
const READS = /^(?:check|count|find|get|is|list|parse|quote|read)[A-Z]|^createBatchLoader$/;
const PLAIN_WRITES = new Set(
  "deleteWebhook endRebuild putNewObject withdrawAllUnlisted".split(" "),
);

/** What the code of a layer must not contain, and why. Comments are ignored. */
const FORBIDDEN: readonly {
  readonly applies: (layer: string) => boolean;
  readonly patterns: readonly RegExp[];
  readonly because: string;
}[] = [
  {
    applies: (layer) => PURE.has(layer),
    patterns: [
      /\b(?:KVNamespace|D1Database|R2Bucket|Queue|Env|ExecutionContext)\b/,
      /\bfetch\s*\(/,
      /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b/,
      /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/,
      /\bprocess\b|\bglobalThis\b/,
      /\bfrom "(?:node:(?!crypto")|cloudflare:)/,
    ],
    because: "a pure layer uses no binding, network, clock, chance or platform",
  },
  {
    applies: (layer) => layer === "storage" || layer === "model",
    patterns: [/\bEnv\b/],
    because: "a storage function takes the one binding that it uses",
  },
  {
    applies: (layer) => layer === "services",
    patterns: [/"hono(?:\/[^"]*)?"/, /\b(?:Response|Request|Context|Env)\b/],
    because: "a service knows nothing of HTTP and takes the bindings that it uses",
  },
  {
    // As a value, zod's namespace keeps a bundler from leaving out the translations of its messages.
    applies: () => true,
    patterns: [/import\s+(?:z\b|\{[^}]*\bz\b[^}]*\})\s*(?:,[^;]*)?from "zod(?:\/v4)?"/],
    because: "`import * as z` lets the bundler leave out what is unused",
  },
];

/** Spells the reader's classes of letters: an engine spends a new Worker's time on each \p{…} that it compiles. */
const EXPRESSIONS = "src/text/expressions.ts";
/** The reader, and what it uses of `text`: a new Worker's first capture waits for their expressions. */
const COMPILED_FOR_READING = /^src\/(?:reader\/|text\/sentences\.ts$)/;
const TEMPLATES = /\b(?:\w*[eE]xpression|arabic|String\.raw)`[^`]*`/g;
const CLASS_IN_LITERAL = /(?<!\\)\\p\{/;
const CLASS_IN_CONSTRUCTOR = /new RegExp\(\s*(?:String\.raw)?["'`][^"'`]*p\{/;

const COMMENT = /^[ \t]*\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm;
/** Parts of a comment that quote code. */
const QUOTED = /@example[\s\S]*|`[^`]*`|\{@link\s[^}]*\}|@param \w+/g;
/** A replacement of names once changed the prose, too. */
const IDENTIFIER = /(?<![\w./:@#-])[a-z]{2,}[A-Z]\w*/g;

/** Names that do not say what is in a file. */
const VAGUE = /(^|\/)(utils?|helpers?|lib|common|misc|types)(\.ts)?(\/|$)/;

/** Every TypeScript and JavaScript file of src, scripts and tests, except tables in a `data` folder. */
const MAX_FILE_LINES = 250;
const CODE_FOLDERS = ["src", "scripts", "tests"];
const CODE = /\.(?:tsx?|mjs)$/;
/** Tables, and the texts of the site: a language has one file, so that a translator sees all of it. */
const DATA = /(?:^|\/)data\/|^src\/web\/text\//;

const READER = "src/reader/";

/** The reader once grew without anybody noticing. */
const BUDGETS = [
  { folder: READER, lines: 3_600, files: 44 },
  { folder: "src/reader/credits/", lines: 450, files: 8 },
];

export type Source = {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
};

/** Every violation in the src, scripts and tests of the project in `root`. */
export function violations(root: string): string[] {
  const sources = CODE_FOLDERS.flatMap((folder) => sourcesIn(root, folder));
  const ours = sources.filter(({ path }) => path.startsWith("src/"));
  return [
    ...ours.flatMap(checkLayer),
    ...ours.filter(({ path }) => COMPILED_FOR_READING.test(path)).flatMap(checkExpressions),
    ...ours.flatMap(checkComments),
    ...ours.filter(({ path }) => path.startsWith(READER)).flatMap(spreadsIntoCalls),
    ...sources.flatMap(literalSpreads),
    ...sources.flatMap(checkFile),
    ...checkBudgets(ours),
    ...duplicateExports(ours),
  ];
}

function sourcesIn(root: string, folder: string): Source[] {
  let paths: string[] = [];
  try {
    paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return paths
    .filter((path) => CODE.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, folder, path), "utf8");
      const code = text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "$1");
      return { path: join(folder, path).split(sep).join("/"), text, code };
    });
}

function checkLayer({ path, code }: Source): string[] {
  const layer = layerOf(path);
  const rank = LAYERS.indexOf(layer);
  if (rank === -1) return [`${path}: ${layer} is not a layer; see LAYERS in scripts/rules.ts.`];
  const imports = importsOf(code, path).flatMap((target) => {
    const other = layerOf(target);
    if (LAYERS.indexOf(other) > rank) return [`${path}: imports ${target}, a later layer.`];
    return other !== layer && SIBLINGS.has(layer) && SIBLINGS.has(other)
      ? [`${path}: imports ${target}; web and mcp do not import from each other.`]
      : [];
  });
  const names = FORBIDDEN.filter(({ applies }) => applies(layer)).flatMap(({ patterns, because }) =>
    patterns.flatMap((pattern) => {
      const [match] = pattern.exec(code) ?? [];
      return match === undefined ? [] : [`${path}: has \`${match}\`, but ${because}.`];
    }),
  );
  return [...imports, ...names, ...(ADAPTERS.has(layer) ? checkWrites(path, code) : [])];
}

function checkWrites(path: string, code: string): string[] {
  return [...code.matchAll(/\bimport \{([^}]*)\} from "[^"]*\/storage\//g)]
    .flatMap(([, names = ""]) => names.match(/(?<!\w|type )[a-z]\w*/g) ?? [])
    .filter((name) => name !== "type" && !READS.test(name) && !PLAIN_WRITES.has(name))
    .map((name) => `${path}: imports ${name} from storage. What decides on a write is a service.`);
}

function layerOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function importsOf(code: string, path: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, specifier = ""]) =>
    relative(".", join(dirname(path), specifier))
      .split(sep)
      .join("/"),
  );
}

function checkExpressions({ path, code }: Source): string[] {
  return CLASS_IN_LITERAL.test(code.replace(TEMPLATES, "")) || CLASS_IN_CONSTRUCTOR.test(code)
    ? [`${path}: has \\p{…} in an expression; the tags of ${EXPRESSIONS} compile faster.`]
    : [];
}

function checkComments({ path, text }: Source): string[] {
  return (text.match(COMMENT) ?? [])
    .flatMap((comment) => comment.replace(QUOTED, "").match(IDENTIFIER) ?? [])
    .map((name) => `${path}: has the identifier ${name} in a comment. Put it between backticks.`);
}

function checkFile({ path, text }: Source): string[] {
  const lines = linesOf(text);
  const found: string[] = [];
  if (VAGUE.test(path)) found.push(`${path}: the name does not say what is in the file.`);
  if (lines > MAX_FILE_LINES && !DATA.test(path)) {
    found.push(`${path}: has ${lines} lines; ${MAX_FILE_LINES} are allowed. Split it.`);
  }
  return found;
}

function checkBudgets(sources: readonly Source[]): string[] {
  return BUDGETS.flatMap(({ folder, lines, files }) => {
    const within = sources.filter(({ path }) => path.startsWith(folder));
    const total = within.reduce((sum, { text }) => sum + linesOf(text), 0);
    return total <= lines && within.length <= files
      ? []
      : [
          `${folder}: has ${total} lines in ${within.length} files; ${lines} in ${files} are allowed.`,
        ];
  });
}

function linesOf(text: string): number {
  return text.split("\n").length - 1;
}
