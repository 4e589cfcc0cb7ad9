import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";

/** A copy of the project, whose wrangler.toml a test may change. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-deploy-"));
  for (const name of ["scripts", "src", "package.json"]) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["LEASE_SECONDS", "abc"],
  ["AI_TEXT_MODEL", ""],
])("a deployment with %s = %j stops with the name of the variable", async (name, value) => {
  const original = await readFile(join(ROOT, "wrangler.toml"), "utf8");
  await writeFile(join(folder, "wrangler.toml"), `${original}\n[vars]\n${name} = "${value}"\n`);
  const script = join(folder, "scripts/deploy.ts");
  const { status, stderr } = spawnSync(process.execPath, [script, "--dry-run"], {
    encoding: "utf8",
    env: { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false" },
  });
  expect(stderr).toContain("FAILED validate the configuration and the bundle");
  expect(stderr).toContain(`The configuration is invalid. ${name}: `);
  expect(status).toBe(1);
});
