import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";
import { runScript } from "./start-script.ts";

test("every command prints its usage for --help, and does nothing else", async () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const name of Object.keys(scripts).filter((name) => !/^(?:test|format)$/.test(name))) {
    const { code, stdout, stderr } = await runScript(`scripts/${name}.ts`, ["--help"]);
    expect([name, code]).toEqual([name, 0]);
    expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run |)(?:--silent |)${name}\\b`));
    expect(stderr).toBe("");
  }
}, 90_000);
