// Ten times the requests that the fuzz test of `npm test` makes, from another seed each time.
import { spawn } from "node:child_process";
import { ROOT } from "./wrangler.ts";

const child = spawn(
  "vitest",
  ["run", "--config", "tests/vitest.config.ts", "tests/http/fuzz.test.ts"],
  {
    cwd: ROOT,
    env: { ...process.env, FUZZ_REQUESTS: "10000" },
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
