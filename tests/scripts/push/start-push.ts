import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../../scripts/wrangler.ts";

/** Runs `npm run push`. `output` is everything that it has printed so far. */
export function startPush(args: readonly string[], token = "local") {
  const env = { ...process.env, ADMIN_TOKEN: token };
  const child = spawn(process.execPath, [join(ROOT, "scripts/push.ts"), ...args], { env });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
  }
  const ended = new Promise<{ code: number | null; out: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, out }));
  });
  return { child, ended, output: () => out };
}
