// The whole deployment: resources, migrations, Worker, token, and requests to the result. Every step first looks
// at what exists, so a deployment that failed can be repeated.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";
import { parseConfig } from "../src/schema/variables.ts";
import { parseArguments } from "./arguments.ts";
import { configOf, type DeploymentConfig } from "./deployment-config.ts";
import { smokeTest } from "./smoke-test.ts";
import { canMigrate, ROOT, runWrangler } from "./wrangler.ts";

const USAGE = `Usage: npm run deploy [-- --dry-run] [--env NAME] [--name NAME] [--with-seeds]

Deploys to the Cloudflare account of \`npx wrangler login\` or CLOUDFLARE_API_TOKEN. ADMIN_TOKEN is the
token of the protected routes; if it is not set, the first deployment generates and prints one.
--dry-run validates the configuration, checks the database if you are logged in, and prints the steps.
--env deploys the section [env.NAME] of wrangler.toml, which inherits the rest of the file.
--name deploys under another name. Every deployment has its own stores and queues.
--with-seeds pushes the invented captures of seeds/.`;

const { values } = parseArguments(USAGE, {
  options: {
    "dry-run": { type: "boolean" },
    env: { type: "string" },
    name: { type: "string" },
    "with-seeds": { type: "boolean" },
  },
});

const MIGRATE = ["d1", "migrations", "apply", "CATALOGUE", "--remote"];
const QUERY = ["d1", "execute", "CATALOGUE", "--remote", "--json", "--command"];
const LIST_MIGRATIONS = [...QUERY, "SELECT name FROM d1_migrations"];

type Deployment = { url?: string; token?: string | undefined };
type Step = { readonly title: string; readonly run: (deployment: Deployment) => Promise<unknown> };

const config = await step("validate the configuration and the bundle", async () => {
  const config = configOf(parse(await readFile(join(ROOT, "wrangler.toml"), "utf8")), values);
  const { error } = parseConfig({ ...config.vars, ADMIN_TOKEN: process.env["ADMIN_TOKEN"] });
  if (error) throw error;
  await runWrangler(["deploy", "--dry-run", "--config", await write(config)]);
  return config;
});

const [{ database_name: database }] = config.d1_databases;
const queues = config.queues.consumers.map(({ queue }) => queue);

const steps: readonly Step[] = [
  { title: "find the Cloudflare account", run: findAccount },
  { title: `check the migrations of the database ${database}`, run: checkMigrations },
  { title: "choose the token ADMIN_TOKEN", run: chooseToken },
  { title: `create the queues ${queues.join(", ")}`, run: createQueues },
  { title: `create the database ${database} and the KV namespace`, run: createStores },
  { title: "apply the migrations to the remote database", run: () => run(MIGRATE) },
  { title: "create R2; upload the Worker, its cron trigger and the token", run: upload },
  { title: "request the deployment: health, reference, protected routes", run: request },
  ...(values["with-seeds"] ? [{ title: "push seeds/", run: pushSeeds }] : []),
];

const deployment: Deployment = { token: process.env["ADMIN_TOKEN"] };
const canRead = values["dry-run"] && (await isLoggedIn().catch(() => false));
for (const { title, run } of steps) {
  if (!values["dry-run"] || (canRead && run === checkMigrations)) {
    await step(title, () => run(deployment));
  } else console.log(`would  ${title}`);
}
if (deployment.url) console.log(`\nBroadsheet is deployed: ${deployment.url}`);

async function step<Result>(title: string, run: () => Promise<Result>): Promise<Result> {
  try {
    const result = await run();
    console.log(`ok     ${title}`);
    return result;
  } catch (error) {
    console.error(`FAILED ${title}\n${error instanceof Error ? error.message : String(error)}`);
    console.error("\nCorrect this and run `npm run deploy` again; completed steps are kept.");
    process.exit(1);
  }
}

/** Writes the file of a deployment beside wrangler.toml, because paths in it are relative to it. Git ignores it. */
async function write(config: DeploymentConfig): Promise<string> {
  const file = join(ROOT, `wrangler.${config.name}.json`);
  await writeFile(file, JSON.stringify(config, null, 2));
  return file;
}

/** Runs a command of wrangler that concerns this deployment. */
async function run(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runWrangler([...command, "--config", await write(config)], env);
}

async function isLoggedIn(): Promise<boolean> {
  return !/not authenticated/i.test(await run(["whoami"]));
}

async function findAccount(): Promise<void> {
  if (await isLoggedIn()) return;
  throw new Error("You are not logged in. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN.");
}

/** Fails before anything is changed if the database is there and our migrations cannot follow those that it has. */
async function checkMigrations(): Promise<void> {
  const applied = await run(LIST_MIGRATIONS).catch((error: unknown) => {
    if (/Couldn't find a D1 DB|no such table: d1_migrations/.test(String(error))) return "";
    throw error;
  });
  if (canMigrate(applied)) return;
  throw new Error(
    `The database ${database} is of an earlier version, whose migrations this version cannot continue. Nothing was ` +
      'changed. Follow "A new database" in docs/operations.md, which says how to keep everything.',
  );
}

/** Keeps the token of an earlier deployment unless ADMIN_TOKEN is set. */
async function chooseToken(deployment: Deployment): Promise<void> {
  if (deployment.token !== undefined) return;
  // A new token is only for an account that does not have this Worker yet; other errors are not ignored.
  const secrets = await run(["secret", "list"]).catch((error: unknown) => {
    if (error instanceof Error && /Worker "[^"]*".* not found/.test(error.message)) return "";
    throw error;
  });
  if (!secrets.includes('"ADMIN_TOKEN"')) {
    deployment.token = randomBytes(24).toString("base64url");
    // Printed before it is set, so that no failure in between hides a token that is in use.
    console.log(
      `       ADMIN_TOKEN is ${deployment.token}\n       Save it: it is not shown again.`,
    );
  } else if (values["with-seeds"]) {
    throw new Error("Set ADMIN_TOKEN to the deployment's token, which --with-seeds needs.");
  }
}

async function createQueues(): Promise<void> {
  // `wrangler deploy` does not create a queue that is only consumed.
  for (const queue of queues) {
    await run(["queues", "info", queue]).catch(() => run(["queues", "create", queue]));
  }
}

/**
 * Creates what `wrangler deploy` would create as well: the database, so that migrations come before code, and
 * the KV namespace under the same name, because wrangler would create it again after a failed upload.
 */
async function createStores(): Promise<void> {
  const [[d1], [kv]] = [config.d1_databases, config.kv_namespaces];
  d1.database_id ??= await findOrCreate(["d1", "list", "--json"], ["d1", "create"], database);
  const [list, create] = ["list", "create"].map((command) => ["kv", "namespace", command]);
  kv.id ??= await findOrCreate(list ?? [], create ?? [], `${config.name}-newsstand`);
}

/** The id of the account's database or namespace of that name. */
async function findOrCreate(list: string[], create: string[], name: string): Promise<string> {
  const rows = z.array(
    z.object({ uuid: z.string(), id: z.string(), name: z.string(), title: z.string() }).partial(),
  );
  const find = async () => {
    const all = rows.parse(JSON.parse(await run(list)));
    const row = all.find((row) => (row.name ?? row.title) === name);
    return row?.uuid ?? row?.id;
  };
  const existing = await find();
  if (existing !== undefined) return existing;
  await run([...create, name]);
  return z.string(`The account does not list ${name}, which was created.`).parse(await find());
}

async function upload(deployment: Deployment): Promise<void> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  const folder = temporary.path;
  const secrets = join(folder, "secrets.json");
  await writeFile(secrets, JSON.stringify({ ADMIN_TOKEN: deployment.token }), { mode: 0o600 });
  const options = deployment.token === undefined ? [] : ["--secrets-file", secrets];
  const output = join(folder, "output.ndjson");
  await run(["deploy", ...options], { WRANGLER_OUTPUT_FILE_PATH: output });
  deployment.url = addressIn(await readFile(output, "utf8"));
}

/**
 * The address in wrangler's output file, which has a JSON object a line
 * (https://developers.cloudflare.com/workers/wrangler/system-environment-variables/): a custom domain, or else
 * the one of workers.dev.
 */
function addressIn(output: string): string {
  const entry = z.object({ targets: z.array(z.string()).default([]) });
  const lines = output.split("\n").filter((line) => line !== "");
  const targets = lines.flatMap((line) => entry.parse(JSON.parse(line)).targets);
  const domain = targets.find((target) => target.includes(" (custom domain"))?.split(" ")[0];
  const url = domain ? `https://${domain}` : targets.find((target) => /^https?:/.test(target));
  if (url !== undefined) return url;
  throw new Error(
    "The Worker is uploaded, but it has no address. Give it a custom domain in wrangler.toml, or remove " +
      "workers_dev = false.",
  );
}

async function request({ url, token }: Deployment): Promise<void> {
  await smokeTest(z.string().parse(url), token);
  if (token === undefined) console.log("       not with the token, because ADMIN_TOKEN is not set");
}

async function pushSeeds({ url = "", token = "" }: Deployment): Promise<void> {
  const push = [join(ROOT, "scripts/push.ts"), join(ROOT, "seeds"), "--to", url];
  const env = { ...process.env, ADMIN_TOKEN: token };
  const { status } = spawnSync(process.execPath, push, { stdio: "inherit", env });
  if (status !== 0) throw new Error("The output of the push is above.");
}
