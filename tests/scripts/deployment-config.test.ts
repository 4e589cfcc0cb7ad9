import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { expect, test, vi } from "vitest";
import { configOf } from "../../scripts/deployment-config.ts";
import { ROOT } from "../../scripts/wrangler.ts";
import { runScript } from "./start-script.ts";

// Each deployment starts more than ten processes, which takes long while other tests run.
vi.setConfig({ testTimeout: 240_000 });

const WRANGLER_TOML = readFileSync(join(ROOT, "wrangler.toml"), "utf8");

/** The configuration that wrangler.toml and `added` give. */
function configWith(added: string, options: Parameters<typeof configOf>[1] = {}) {
  return configOf(parse(WRANGLER_TOML + added), options);
}

const CUSTOM_DOMAIN = { pattern: "news.example.com", custom_domain: true };

test("without options the configuration is wrangler.toml's", () => {
  expect(configWith("")).toEqual({ ...parse(WRANGLER_TOML), vars: {} });
});

test("a deployment under another name has its own resources and rate limits", () => {
  const { ratelimits, ...config } = configWith("", { name: "bulletin" });
  expect(config).toMatchObject({
    name: "bulletin",
    d1_databases: [{ binding: "CATALOGUE", database_name: "bulletin-catalogue" }],
    r2_buckets: [{ binding: "INBOX", bucket_name: "bulletin-inbox" }],
    queues: {
      producers: [
        { binding: "CAPTURES", queue: "bulletin-captures" },
        { binding: "DELIVERIES", queue: "bulletin-deliveries" },
      ],
      consumers: [
        { queue: "bulletin-captures", dead_letter_queue: "bulletin-captures-dead" },
        { queue: "bulletin-captures-dead" },
        { queue: "bulletin-deliveries" },
      ],
    },
    triggers: { crons: ["*/5 * * * *"] },
  });
  expect(JSON.stringify(ratelimits)).not.toMatch(/880[123]/);
});

test("an environment inherits what its section does not replace, and is named after it", () => {
  const staging = `
[vars]
KV_WRITES_PER_DAY = 900
RETENTION_DAYS = 30
[env.staging]
routes = [{ pattern = "staging.example.com", custom_domain = true }]
[env.staging.vars]
KV_WRITES_PER_DAY = 50`;
  expect(configWith(staging, { env: "staging" })).toMatchObject({
    name: "broadsheet-staging",
    vars: { KV_WRITES_PER_DAY: 50, RETENTION_DAYS: 30 },
    routes: [{ pattern: "staging.example.com", custom_domain: true }],
    d1_databases: [{ database_name: "broadsheet-staging-catalogue" }],
    kv_namespaces: [{ binding: "NEWSSTAND" }],
  });
});

test("a custom domain stays with the deployment that wrangler.toml names", () => {
  const domain = `routes = [${"{ pattern = 'news.example.com', custom_domain = true }"}]\nworkers_dev = false\n`;
  const toml = parse(domain + WRANGLER_TOML);
  expect(configOf(toml, {})).toMatchObject({ routes: [CUSTOM_DOMAIN], workers_dev: false });
  const other = configOf(toml, { name: "bulletin" });
  expect(other["routes"]).toBeUndefined();
  expect(other["workers_dev"]).toBeUndefined();
});

test("ids that the Deploy button wrote are kept for its deployment and for no other", () => {
  const toml = parse(
    WRANGLER_TOML.replace('binding = "NEWSSTAND"', 'binding = "NEWSSTAND"\nid = "n1"').replace(
      'binding = "CATALOGUE"',
      'binding = "CATALOGUE"\ndatabase_id = "d1"',
    ),
  );
  expect(configOf(toml, {})).toMatchObject({
    kv_namespaces: [{ id: "n1" }],
    d1_databases: [{ database_id: "d1" }],
  });
  expect(JSON.stringify(configOf(toml, { name: "bulletin" }))).not.toMatch(/"(database_)?id":/);
});

test("a resource that two deployments would share is an error", () => {
  const toml = parse(WRANGLER_TOML.replace("broadsheet-inbox", "archive"));
  expect(() => configOf(toml, { name: "bulletin" })).toThrow(
    "The deployments broadsheet and bulletin would share archive",
  );
});

test("an environment that wrangler.toml does not have is an error that names it", () => {
  expect(() => configWith("", { env: "staging" })).toThrow(
    "wrangler.toml has no section [env.staging].",
  );
});

test("wrangler accepts the configuration of a second deployment", async () => {
  const args = ["--dry-run", "--name", "test-bulletin"];
  const { stdout, stderr } = await runScript("scripts/deploy.ts", args);
  rmSync(join(ROOT, "wrangler.test-bulletin.json"));
  expect(stderr).toBe("");
  expect(stdout).toContain("create the database test-bulletin-catalogue");
});
