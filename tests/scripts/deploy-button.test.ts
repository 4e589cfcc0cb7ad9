import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { configOf } from "../../scripts/deployment-config.ts";
import { ROOT } from "../../scripts/wrangler.ts";
import { parseConfig } from "../../src/schema/variables.ts";

/** What the Deploy to Cloudflare button reads (https://developers.cloudflare.com/workers/platform/deploy-buttons/). */

const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const config = configOf(parse(read("wrangler.toml")), {});
const suggested = parseEnv(read(".dev.vars.example"));
const { cloudflare, scripts } = JSON.parse(read("package.json"));

test("the button asks for the required secrets and for nothing else", () => {
  expect({ required: Object.keys(suggested) }).toEqual(config["secrets"]);
});

test("no value that the button suggests works, so that none is deployed", () => {
  for (const [name, value] of Object.entries(suggested)) {
    expect(parseConfig({ [name]: value }).error?.message).toContain(`${name} must `);
  }
});

test("the button deploys with our script, which applies the migrations", () => {
  expect(scripts.deploy).toBe("node scripts/run.mjs node scripts/deploy.ts");
  expect(scripts.build).toBeUndefined();
});

test("every resource that the button creates has a description", () => {
  const bindings = [config.d1_databases, config["r2_buckets"], config.kv_namespaces];
  const names = [...bindings, config.queues["producers"]].flatMap((list) =>
    JSON.parse(JSON.stringify(list)).map(({ binding }: { binding: string }) => binding),
  );
  expect(Object.keys(cloudflare.bindings).sort()).toEqual(
    [...Object.keys(suggested), ...names].sort(),
  );
});
