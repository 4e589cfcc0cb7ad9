// Runs ten times as many random requests, captures and schedules as `npm test`, with new seeds each time.
import { spawn } from "node:child_process";
import { ROOT } from "./wrangler.ts";

const TESTS = [
  "tests/http/fuzz.test.ts",
  "tests/reader/read-capture.fuzz.test.ts",
  "tests/reader/pipeline.property.test.ts",
  "tests/ingest/convergence.test.ts",
];

const child = spawn("vitest", ["run", "--config", "tests/vitest.config.ts", ...TESTS], {
  cwd: ROOT,
  env: { ...process.env, FUZZ: "10" },
  stdio: "inherit",
  shell: process.platform === "win32",
});
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
