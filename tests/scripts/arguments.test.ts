import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";

test("every command prints its usage for --help, and does nothing else", async () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const name of Object.keys(scripts).filter((name) => !/^(?:test|format)$/.test(name))) {
    // A command that fails rejects.
    const args = [join(ROOT, `scripts/${name}.ts`), "--help"];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run |)(?:--silent |)${name}\\b`));
    expect(stderr).toBe("");
  }
}, 90_000);
