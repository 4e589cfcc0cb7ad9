import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export const ROOT = join(import.meta.dirname, "..");
const BIN = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** wrangler stops when the channel to the process that started it closes, even if that process was killed. */
const STOP_WITH_PARENT =
  "data:text/javascript,process.on('disconnect',()=>process.kill(process.pid)).channel.unref()";

/** Starts wrangler in the project's folder, with the Node that runs this script. */
export function startWrangler(
  args: readonly string[],
  output: "inherit" | "pipe",
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, ["--import", STOP_WITH_PARENT, BIN, ...args], {
    cwd: ROOT,
    stdio: ["ignore", output, output, "ipc"],
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_HIDE_BANNER: "true",
      ...env,
    },
  });
}

/**
 * Runs wrangler without questions and returns what it prints on stdout. Throws an error with all of its output
 * if it fails.
 */
export async function runWrangler(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = startWrangler(args, "pipe", { CI: "true", ...env });
  const [printed, log, code] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve)),
  ]);
  if (code !== 0) throw new Error(`wrangler ${args.join(" ")} failed:\n${(printed + log).trim()}`);
  return printed;
}

/** Whether our migrations can follow those of a database, which `applied` names: ours, and later ones, follow our first. */
export function canMigrate(applied: string): boolean {
  const [first = ""] = readdirSync(join(ROOT, "src/storage/catalogue/migrations")).toSorted();
  return !applied.includes(".sql") || applied.includes(first);
}
