import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { ROOT } from "../../scripts/wrangler.ts";

/** Starts a script, such as scripts/push.ts. `said` has everything that it has printed so far; `out` is both streams. */
export function startScript(
  path: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = {},
) {
  const child = spawn(process.execPath, [resolve(ROOT, path), ...args], {
    env: { ...process.env, ...env },
  });
  const said = { out: "", stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
      said.out += text;
    });
  }
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, said, code };
}

/** Runs a script to its end. */
export async function runScript(...args: Parameters<typeof startScript>) {
  const { said, code } = startScript(...args);
  return { code: await code, ...said };
}
