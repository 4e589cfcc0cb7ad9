// The whole deployment: resources, migrations, Worker, token, and requests to the result. Every step first looks
// at what exists, so a deployment that failed can be repeated.
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";
import { parseConfig } from "../src/config.ts";
import { parseArguments } from "./arguments.ts";
import { findCaptures } from "./capture-files.ts";
import { configOf, type DeploymentConfig } from "./deployment-config.ts";
import { type Instance, untilRead, uploadAll } from "./instance.ts";
import { smokeTest } from "./smoke-test.ts";
import { ROOT, runWrangler } from "./wrangler.ts";

const USAGE = `Usage: npm run deploy [-- --dry-run] [--env NAME] [--name NAME] [--with-seeds]

Deploys to the Cloudflare account of \`npx wrangler login\` or CLOUDFLARE_API_TOKEN. ADMIN_TOKEN is the
token of the protected routes; if it is not set, the first deployment generates and prints one.
--dry-run validates the configuration and prints the steps.
--env deploys the section [env.NAME] of wrangler.toml, which inherits the rest of the file.
--name deploys under another name. Every deployment has its own stores and queues.
--with-seeds pushes the invented captures of seeds/.`;

const READ_SECONDS = 300;

const { values } = parseArguments(USAGE, {
  options: {
    "dry-run": { type: "boolean" },
    env: { type: "string" },
    name: { type: "string" },
    "with-seeds": { type: "boolean" },
  },
});

type Deployment = { url?: string; token?: string | undefined };
type Step = { readonly title: string; readonly run: (deployment: Deployment) => Promise<void> };

const config = await step("validate the configuration and the bundle", async () => {
  const config = configOf(parse(await readFile(join(ROOT, "wrangler.toml"), "utf8")), values);
  const { error } = parseConfig({ ...config.vars, ADMIN_TOKEN: process.env["ADMIN_TOKEN"] });
  if (error) throw error;
  await writeFile(fileOf(config), JSON.stringify(config, null, 2));
  await runWrangler(["deploy", "--dry-run", "--config", fileOf(config)]);
  return config;
});

const [{ database_name: database }] = config.d1_databases;
const queues = config.queues.consumers.map(({ queue }) => queue);

const steps: readonly Step[] = [
  { title: "find the Cloudflare account", run: findAccount },
  { title: "choose the token ADMIN_TOKEN", run: chooseToken },
  { title: `create the queues ${queues.join(" and ")}`, run: createQueues },
  { title: `create the database ${database} and the KV namespace`, run: createStores },
  { title: "apply the migrations to the remote database", run: migrate },
  { title: "create R2; upload the Worker, its cron trigger and the token", run: upload },
  { title: "request the deployment: health, reference, protected routes", run: request },
  ...(values["with-seeds"]
    ? [{ title: "push seeds/ and wait until they are read", run: pushSeeds }]
    : []),
];

const deployment: Deployment = { token: process.env["ADMIN_TOKEN"] };
for (const { title, run } of steps) {
  if (values["dry-run"]) console.log(`would  ${title}`);
  else await step(title, () => run(deployment));
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

/** In the project's folder, because wrangler takes the paths in it relative to it. Git ignores it. */
function fileOf({ name }: DeploymentConfig): string {
  return join(ROOT, `wrangler.${name}.json`);
}

/** Runs a command of wrangler that concerns this deployment. */
function run(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runWrangler([...command, "--config", fileOf(config)], env);
}

async function findAccount(): Promise<void> {
  if (/not authenticated/i.test(await run(["whoami"]))) {
    throw new Error(
      "You are not logged in. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN.",
    );
  }
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
 * the KV namespace, because wrangler would create it again after a failed upload, which fails. Names the
 * namespace as wrangler does.
 */
async function createStores(): Promise<void> {
  const [d1] = config.d1_databases;
  if (d1["database_id"] === undefined) {
    await findOrCreate(["d1", "list", "--json"], ["d1", "create"], database);
  }
  const [kv] = config.kv_namespaces;
  const [list, create] = [
    ["kv", "namespace", "list"],
    ["kv", "namespace", "create"],
  ];
  kv.id ??= await findOrCreate(list, create, `${config.name}-newsstand`);
  await writeFile(fileOf(config), JSON.stringify(config, null, 2));
}

/** The id of the account's database or namespace of that name. */
async function findOrCreate(list: string[], create: string[], name: string): Promise<string> {
  const schema = z.array(
    z
      .union([
        z.object({ uuid: z.string(), name: z.string() }),
        z.object({ id: z.string(), title: z.string() }),
      ])
      .transform((row) =>
        "uuid" in row ? { id: row.uuid, name: row.name } : { id: row.id, name: row.title },
      ),
  );
  const find = async () =>
    schema.parse(JSON.parse(await run(list))).find((row) => row.name === name)?.id;
  const existing = await find();
  if (existing !== undefined) return existing;
  await run([...create, name]);
  const id = await find();
  if (id === undefined) throw new Error(`${name} was created, but the account does not list it.`);
  return id;
}

async function migrate(): Promise<void> {
  await run(["d1", "migrations", "apply", "CATALOGUE", "--remote"]);
}

async function upload(deployment: Deployment): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  try {
    const secrets = join(folder, "secrets.json");
    await writeFile(secrets, JSON.stringify({ ADMIN_TOKEN: deployment.token }), { mode: 0o600 });
    const options = deployment.token === undefined ? [] : ["--secrets-file", secrets];
    const output = join(folder, "output.ndjson");
    await run(["deploy", ...options], { WRANGLER_OUTPUT_FILE_PATH: output });
    deployment.url = addressIn(await readFile(output, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The address in wrangler's output file, which has a JSON object a line
 * (https://developers.cloudflare.com/workers/wrangler/system-environment-variables/): a custom domain, or else
 * the one of workers.dev.
 */
function addressIn(output: string): string {
  const entry = z.object({ type: z.string(), targets: z.array(z.string()).default([]) });
  const entries = output
    .split("\n")
    .flatMap((line) => (line && entry.parse(JSON.parse(line))) || []);
  const targets = entries.filter(({ type }) => type === "deploy").flatMap(({ targets }) => targets);
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

async function pushSeeds({ url, token }: Deployment): Promise<void> {
  const instance: Instance = z.object({ url: z.string(), token: z.string() }).parse({ url, token });
  const files = await findCaptures([join(ROOT, "seeds")]);
  const rejected: string[] = [];
  await uploadAll(instance, files, ({ name }, upload) => {
    if (upload.result === "rejected") rejected.push(`${name}: ${upload.reason}`);
  });
  if (rejected.length > 0) throw new Error(rejected.join("\n"));
  const names = files.map(({ name }) => name);
  const rows = await untilRead(instance, names, READ_SECONDS);
  const waiting = rows.filter(({ status }) => status === "waiting");
  if (waiting.length > 0) {
    throw new Error(`${waiting.length} captures are not read after ${READ_SECONDS} s.`);
  }
}
