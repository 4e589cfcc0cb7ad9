import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";

test("the tables in docs/operations.md are those that npm run costs computes", () => {
  const { stdout } = spawnSync(process.execPath, [join(ROOT, "scripts/costs.ts")], {
    encoding: "utf8",
  });
  expect(stdout).toContain("| KV writes a month | 100 | 10,000 | 1,000,000 | 30,000 |");
  expect(readFileSync(join(ROOT, "docs/operations.md"), "utf8")).toContain(stdout.trim());
});
