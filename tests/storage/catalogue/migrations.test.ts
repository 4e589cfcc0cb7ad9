import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

test("the migrations after the baseline only add or rename, because the version before runs until it is replaced", () => {
  const [baseline, ...later] = env.MIGRATIONS;
  expect(baseline?.name).toBe("0014_baseline.sql");
  for (const { name, queries } of later) {
    for (const sql of queries) {
      const statement = sql.replace(/--.*$/gm, "").trim();
      expect([name, statement]).toEqual([
        name,
        expect.stringMatching(/^(CREATE|ALTER TABLE \w+ (ADD|RENAME)|INSERT|UPDATE)/i),
      ]);
    }
  }
});
