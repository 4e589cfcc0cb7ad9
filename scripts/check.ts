// All that CI asks besides the tests. Every step runs, so that one look shows all that is wrong.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { lstat, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { documentFaults } from "./document-rules.ts";
import { violations } from "./rules.ts";
import { ROOT } from "./wrangler.ts";

type Outcome = { readonly ok: boolean; readonly output: string };

/** By its path: another TypeScript that a tool brings along may be the one in .bin. */
const TSC = "node_modules/typescript/bin/tsc";

/** Of the Worker, static assets aside. */
const MOST_BYTES = 900_000;

/** Of a checkout, so that it can be cloned and looked through in little time. */
const MOST_FILES = 1_100;
const MOST_FILE_BYTES = 8 * 1024 * 1024;

const FILES = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];

const bundle = await mkdtemp(join(tmpdir(), "broadsheet-"));
const steps: readonly (readonly [name: string, run: () => Promise<Outcome>])[] = [
  ["format and lint", () => run("biome", "ci", "--error-on-warnings")],
  ["types of src", () => run("node", TSC, "-p", ".")],
  ["types of scripts", () => run("node", TSC, "-p", "scripts")],
  ["types of tests", () => run("node", TSC, "-p", "tests")],
  ["imports and purity", async () => outcomeOf(violations(ROOT))],
  ["documents", documents],
  ["unused code", () => run("knip")],
  ["size of a checkout", checkout],
  ["OpenAPI lint and generated client", () => run("node", "scripts/contract.ts")],
  ["evidence of the patterns", () => run("node", "scripts/patterns.ts")],
  ["versions of reader and projections", () => run("node", "scripts/versions.ts")],
  ["quality of the reader", () => run("node", "scripts/quality.ts", "--check")],
  ["dependency audit", audit],
  ["bundle", bundled],
];

for (const [name, step] of steps) {
  const start = performance.now();
  const { ok, output } = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? "ok  " : "FAIL"}  ${name} (${seconds} s)`);
  for (const [skip] of output.matchAll(/^skipped: .*/gm)) console.log(`      ${skip}`);
  if (!ok) {
    console.log(output.trim().replace(/^/gm, "      "));
    process.exitCode = 1;
  }
}
await rm(bundle, { recursive: true });

/** What a deployment uploads, and whether it stays small. */
async function bundled(): Promise<Outcome> {
  const outcome = await run("wrangler", "deploy", "--dry-run", "--outdir", bundle);
  if (!outcome.ok) return outcome;
  const { size } = await stat(join(bundle, "index.js"));
  console.log(`      The Worker has ${size} bytes; ${MOST_BYTES} are allowed.`);
  return { ok: size <= MOST_BYTES, output: "The Worker is too large." };
}

/** Length of the README, and relative links of every document. */
async function documents(): Promise<Outcome> {
  const outcome = await run("git", ...FILES, "*.md");
  if (!outcome.ok) return outcome;
  const paths = outcome.output
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(ROOT, path)));
  return outcomeOf(documentFaults(ROOT, paths));
}

/** All that git knows or would add; a file that was deleted and not committed yet counts no more. */
async function checkout(): Promise<Outcome> {
  const outcome = await run("git", ...FILES);
  if (!outcome.ok) return outcome;
  const sizes = await Promise.all(
    outcome.output
      .split("\0")
      .filter((path) => path !== "")
      .map((path) => lstat(join(ROOT, path)).catch(() => null)),
  );
  const files = sizes.filter((entry) => entry !== null);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const output = `A checkout has ${files.length} files and ${bytes} bytes; ${MOST_FILES} and ${MOST_FILE_BYTES} are allowed.`;
  return { ok: files.length <= MOST_FILES && bytes <= MOST_FILE_BYTES, output };
}

function outcomeOf(faults: readonly string[]): Outcome {
  return { ok: faults.length === 0, output: faults.join("\n") };
}

/** Known holes of high severity fail; a registry that does not answer is said and passed over. */
async function audit(): Promise<Outcome> {
  const { output } = await run("npm", "audit", "--json", "--audit-level=high");
  const report: { metadata?: { vulnerabilities?: { high?: number; critical?: number } } } =
    parsed(output);
  const found = report.metadata?.vulnerabilities;
  if (!found) {
    console.log("      The registry gives no audit; nothing was checked.");
    return { ok: true, output: "" };
  }
  return { ok: (found.high ?? 0) + (found.critical ?? 0) === 0, output };
}

function parsed(json: string) {
  try {
    return JSON.parse(json.slice(json.indexOf("{"))) ?? {};
  } catch {
    return {};
  }
}

function run(command: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" },
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => {
      resolve({ ok: code === 0, output: stripVTControlCharacters(output) });
    });
  });
}
