// Everything that CI checks besides the tests. Every step runs, so that one run shows all problems.
import { execFile } from "node:child_process";
import { existsSync, lstatSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { parseArguments } from "./arguments.ts";
import { documentViolations } from "./document-rules.ts";
import { violations } from "./rules.ts";
import { ROOT } from "./wrangler.ts";

type Result = { readonly ok: boolean; readonly output: string };

/** By its path, because node_modules/.bin may have the TypeScript of another package. */
const TSC = "node_modules/typescript/bin/tsc";

/** Size of the Worker without static assets. */
const MAX_WORKER_BYTES = 1_280_000;

/** A repository that is quick to clone and to look through. */
const MAX_FILES = 1_200;
const MAX_CHECKOUT_BYTES = 8 * 1024 * 1024;

parseArguments("Usage: npm run check", {});
const bundle = await mkdtemp(join(tmpdir(), "broadsheet-"));
const steps: readonly (readonly [name: string, run: () => Promise<Result>])[] = [
  ["format and lint", () => run("biome", "ci", "--error-on-warnings")],
  ["types of src", () => run("node", TSC, "-p", ".")],
  ["types of the desk", () => run("node", TSC, "-p", "src/web/desk")],
  ["types of scripts", () => run("node", TSC, "-p", "scripts")],
  ["types of tests", () => run("node", TSC, "-p", "tests")],
  ["rules of the sources", async () => toResult(violations(ROOT))],
  ["rules of the documents", checkDocuments],
  ["unused code", () => run("knip")],
  ["size of a checkout", checkSize],
  ["OpenAPI document and generated types", () => run("node", "scripts/openapi.ts")],
  ["support of the patterns", () => run("node", "scripts/patterns.ts")],
  ["version of what captures are read into", () => run("node", "scripts/versions.ts")],
  [
    "quality of the reader, stories, search and answers",
    () => run("node", "scripts/quality.ts", "--check"),
  ],
  ["dependency audit", audit],
  ["bundle", bundleWorker],
];

for (const [name, step] of steps) {
  const start = performance.now();
  const { ok, output } = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? "ok  " : "FAIL"}  ${name} (${seconds} s)`);
  for (const [line] of output.matchAll(/^skipped: .*/gm)) console.log(`      ${line}`);
  if (!ok) {
    console.log(output.trim().replace(/^/gm, "      "));
    process.exitCode = 1;
  }
}
await rm(bundle, { recursive: true });

async function bundleWorker(): Promise<Result> {
  const result = await run("wrangler", "deploy", "--dry-run", "--outdir", bundle);
  if (!result.ok) return result;
  const { size } = await stat(join(bundle, "index.js"));
  console.log(`      The Worker has ${size} bytes; ${MAX_WORKER_BYTES} are allowed.`);
  return { ok: size <= MAX_WORKER_BYTES, output: "The Worker is too large." };
}

async function checkDocuments(): Promise<Result> {
  return toResult(documentViolations(ROOT, await listFiles("*.md")));
}

async function checkSize(): Promise<Result> {
  const paths = await listFiles();
  const bytes = paths.reduce((sum, path) => sum + lstatSync(join(ROOT, path)).size, 0);
  const output = `A checkout has ${paths.length} files and ${bytes} bytes; ${MAX_FILES} and ${MAX_CHECKOUT_BYTES} are allowed.`;
  return { ok: paths.length <= MAX_FILES && bytes <= MAX_CHECKOUT_BYTES, output };
}

/** Files that git tracks or would add, without those that are deleted and not committed yet. */
async function listFiles(...patterns: readonly string[]): Promise<string[]> {
  const options = ["-z", "--cached", "--others", "--exclude-standard"];
  const { ok, output } = await run("git", "ls-files", ...options, ...patterns);
  if (!ok) throw new Error(output);
  return output.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)));
}

function toResult(found: readonly string[]): Result {
  return { ok: found.length === 0, output: found.join("\n") };
}

/** Fails for known vulnerabilities of high severity. A registry that cannot be reached does not fail the check. */
async function audit(): Promise<Result> {
  const { output } = await run("npm", "audit", "--json", "--audit-level=high");
  const report: { metadata?: { vulnerabilities?: { high?: number; critical?: number } } } =
    parseJson(output);
  const counts = report.metadata?.vulnerabilities;
  if (!counts) return { ok: true, output: "skipped: the registry returned no audit" };
  return { ok: (counts.high ?? 0) + (counts.critical ?? 0) === 0, output };
}

function parseJson(json: string) {
  try {
    return JSON.parse(json.slice(json.indexOf("{"))) ?? {};
  } catch {
    return {};
  }
}

function run(command: string, ...args: readonly string[]): Promise<Result> {
  const env = { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" };
  const shell = process.platform === "win32";
  return new Promise((resolve) => {
    execFile(command, args, { cwd: ROOT, env, shell, maxBuffer: 1 << 28 }, (error, out, log) => {
      const output = stripVTControlCharacters(out + log) || (error?.message ?? "");
      resolve({ ok: error === null, output });
    });
  });
}
