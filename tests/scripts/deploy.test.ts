import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createFakeDeployment, type FakeDeployment } from "./fake-deployment.ts";
import { EMPTY_ACCOUNT, LIST_MIGRATIONS } from "./fake-wrangler.ts";

// Each deployment starts more than ten processes, which takes long while other tests run.
vi.setConfig({ testTimeout: 240_000 });

let project: FakeDeployment;

/** Responds as a deployment does to the smoke test; deploy-seeds.test.ts has a real one. */
let server: Server;
let url: string;
/** Tokens that open its protected routes; "" is none. */
const accepted = new Set<string>();

beforeAll(async () => {
  project = await createFakeDeployment();
  server = createServer(({ url: path, headers }, response) => {
    const given = headers.authorization?.replace("Bearer ", "") ?? "";
    response.statusCode = path === "/v1/status" && !accepted.has(given) ? 401 : 200;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});

beforeEach(async () => {
  accepted.clear();
  accepted.add("a-token-of-an-account");
  await project.change({ ...EMPTY_ACCOUNT, targets: ["schedule: */5 * * * *", url] });
});

afterAll(async () => {
  server.close();
  await project.remove();
});

const TOKEN = { ADMIN_TOKEN: "a-token-of-an-account" };
const READS = ["deploy --dry-run", "whoami", LIST_MIGRATIONS];
const callsAfterwards = async () => {
  const { calls } = await project.account();
  await project.change({ calls: [] });
  return calls;
};

test("the first deployment creates what the account lacks, and applies the migrations before the code", async () => {
  const { status, output } = await project.deploy([], TOKEN);
  expect(output).toContain(`Broadsheet is deployed: ${url}`);
  expect(status).toBe(0);
  expect(await project.account()).toMatchObject({
    queues: ["broadsheet-captures", "broadsheet-captures-dead", "broadsheet-deliveries"],
    databases: ["broadsheet-catalogue"],
    namespaces: ["broadsheet-newsstand"],
    workers: { broadsheet: { ADMIN_TOKEN: "a-token-of-an-account" } },
  });
  expect(await callsAfterwards()).toEqual([
    ...READS,
    "queues info broadsheet-captures",
    "queues create broadsheet-captures",
    "queues info broadsheet-captures-dead",
    "queues create broadsheet-captures-dead",
    "queues info broadsheet-deliveries",
    "queues create broadsheet-deliveries",
    "d1 list --json",
    "d1 create broadsheet-catalogue",
    "d1 list --json",
    "kv namespace list",
    "kv namespace create broadsheet-newsstand",
    "kv namespace list",
    "d1 migrations apply CATALOGUE --remote",
    "deploy",
  ]);
});

test("a later deployment creates nothing, and keeps the token", async () => {
  await project.deploy([], TOKEN);
  await callsAfterwards();
  const { status, output } = await project.deploy();
  expect(status).toBe(0);
  expect(output).toContain("not with the token, because ADMIN_TOKEN is not set");
  expect((await project.account()).workers).toEqual({ broadsheet: TOKEN });
  expect(await callsAfterwards()).toEqual([
    ...READS,
    "secret list",
    "queues info broadsheet-captures",
    "queues info broadsheet-captures-dead",
    "queues info broadsheet-deliveries",
    "d1 list --json",
    "kv namespace list",
    "d1 migrations apply CATALOGUE --remote",
    "deploy",
  ]);
});

test("the token that the first deployment generates is printed and set", async () => {
  // The server does not know the token, so the smoke test with it fails.
  const { status, output } = await project.deploy();
  const [, printed] = /ADMIN_TOKEN is (\S{32})\n/.exec(output) ?? [];
  expect((await project.account()).workers).toEqual({ broadsheet: { ADMIN_TOKEN: printed } });
  expect(output).toContain(`GET ${url}/v1/status with a token is 401, not 200: `);
  expect(status).toBe(1);
});

test("a deployment can be repeated after a failure at any step", async () => {
  const commands = [
    "whoami",
    "d1 execute",
    "queues create broadsheet-captures-dead",
    "d1 list",
    "d1 create",
    "kv namespace list",
    "kv namespace create",
    "d1 migrations",
    "deploy",
  ];
  for (const broken of commands) {
    await project.change({ broken });
    const { status, output } = await project.deploy([], TOKEN);
    expect(output).toContain(`wrangler ${broken}`);
    expect(output).toContain("run `npm run deploy` again");
    expect(status).toBe(1);
    expect((await project.account()).workers).toEqual({});
  }
  await project.change({ broken: null });
  expect((await project.deploy([], TOKEN)).status).toBe(0);
  expect(await project.account()).toMatchObject({
    queues: ["broadsheet-captures", "broadsheet-captures-dead", "broadsheet-deliveries"],
    databases: ["broadsheet-catalogue"],
    namespaces: ["broadsheet-newsstand"],
    workers: { broadsheet: { ADMIN_TOKEN: "a-token-of-an-account" } },
  });
});

test("no token is generated when the secrets cannot be listed", async () => {
  await project.change({ broken: "secret list" });
  const { status, output } = await project.deploy();
  expect(output).not.toContain("ADMIN_TOKEN is");
  expect(status).toBe(1);
});

test("protected routes that are open fail the deployment", async () => {
  accepted.add("");
  const { status, output } = await project.deploy([], TOKEN);
  expect(output).toContain(`GET ${url}/v1/status without a token is 200, not 401: `);
  expect(status).toBe(1);
});

test("a deployment without an address says how to get one", async () => {
  await project.change({ targets: ["schedule: */5 * * * *"] });
  const { status, output } = await project.deploy([], TOKEN);
  expect(output).toContain("it has no address. Give it a custom domain in wrangler.toml");
  expect(status).toBe(1);
});

test.each([
  ["två ord av många tecken", "takes letters"],
  ["fifteen-letters", "must have at least 16 characters."],
])("the token %j is rejected before anything is created", async (token, reason) => {
  const { status, output } = await project.deploy([], { ADMIN_TOKEN: token });
  expect(output).toContain(`The configuration is invalid. ADMIN_TOKEN ${reason}`);
  expect(status).toBe(1);
  expect(await callsAfterwards()).toEqual([]);
});

test.each([
  ["LEASE_SECONDS", "abc"],
  ["AI_TEXT_MODEL", ""],
])("a deployment with %s = %j stops with the name of the variable", async (name, value) => {
  const file = join(project.folder, "wrangler.toml");
  const original = await readFile(file, "utf8");
  await writeFile(file, `${original}\n[vars]\n${name} = "${value}"\n`);
  const { status, output } = await project.deploy(["--dry-run"]);
  await writeFile(file, original);
  expect(output).toContain("FAILED validate the configuration and the bundle");
  expect(output).toContain(`The configuration is invalid. ${name} `);
  expect(status).toBe(1);
});

test("without a login nothing is created, and the error says how to log in", async () => {
  await project.change({ loggedIn: false });
  const { status, output } = await project.deploy([], TOKEN);
  expect(output).toContain("You are not logged in. Run `npx wrangler login`");
  expect(status).toBe(1);
  expect(await callsAfterwards()).toEqual(["deploy --dry-run", "whoami"]);
});

test("seeds need the token, which a deployment that has one does not reveal", async () => {
  await project.deploy([], TOKEN);
  await callsAfterwards();
  const { status, output } = await project.deploy(["--with-seeds"]);
  expect(output).toContain("Set ADMIN_TOKEN to the deployment's token, which --with-seeds needs.");
  expect(status).toBe(1);
  expect(await callsAfterwards()).toEqual([...READS, "secret list"]);
});

test.each([[[]], [["--dry-run"]]])(
  "a database with the migrations of an earlier version stops %j before any change",
  async (args) => {
    const before = { databases: ["broadsheet-catalogue"], migrations: ["0001_catalogue.sql"] };
    await project.change(before);
    const { status, output } = await project.deploy(args);
    expect(output).toContain("FAILED check the migrations of the database broadsheet-catalogue\n");
    expect(output).toContain('Follow "A new database" in docs/operations.md');
    expect(output).not.toContain("ADMIN_TOKEN is");
    expect(status).toBe(1);
    expect(await callsAfterwards()).toEqual(READS);
    expect(await project.account()).toMatchObject({ ...before, queues: [], workers: {} });
  },
);

test("a dry run prints the steps and touches nothing", async () => {
  await project.change({ loggedIn: false });
  const { status, output } = await project.deploy(["--dry-run", "--with-seeds"]);
  expect(output).toBe(`ok     validate the configuration and the bundle
would  find the Cloudflare account
would  check the migrations of the database broadsheet-catalogue
would  choose the token ADMIN_TOKEN
would  create the queues broadsheet-captures, broadsheet-captures-dead, broadsheet-deliveries
would  create the database broadsheet-catalogue and the KV namespace
would  apply the migrations to the remote database
would  create R2; upload the Worker, its cron trigger and the token
would  request the deployment: health, reference, protected routes
would  push seeds/
`);
  expect(status).toBe(0);
  expect(await callsAfterwards()).toEqual(["deploy --dry-run", "whoami"]);
});
