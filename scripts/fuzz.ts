// Runs ten times as many random requests, captures and schedules as `npm test`, with new seeds each time.
import { spawnSync } from "node:child_process";
import { parseArguments } from "./arguments.ts";
import { ROOT } from "./wrangler.ts";

const TESTS = [
  "tests/http/fuzz.test.ts",
  "tests/reader/read-capture.fuzz.test.ts",
  "tests/reader/pipeline.property.test.ts",
  "tests/ingest/convergence.test.ts",
];

parseArguments("Usage: npm run fuzz", {});
const { status } = spawnSync("vitest", ["run", "--config", "tests/vitest.config.ts", ...TESTS], {
  cwd: ROOT,
  env: { ...process.env, FUZZ: "10" },
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
