import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";
import { runScript } from "./start-script.ts";

test("the tables in docs/operations.md are those that npm run costs computes", async () => {
  const { stdout } = await runScript("scripts/costs.ts");
  expect(stdout).toContain("| KV writes a month | 100 | 10,000 | 1,000,000 | 30,000 |");
  expect(readFileSync(join(ROOT, "docs/operations.md"), "utf8")).toContain(stdout.trim());
});
