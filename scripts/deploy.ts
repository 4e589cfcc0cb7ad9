// The whole deployment: resources, Worker, token, migrations, seeds, and a look at the result.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unstable_readConfig } from "wrangler";
import { z } from "zod";
import { parseConfig } from "../src/config.ts";
import { parseArguments } from "./arguments.ts";
import { findCaptures } from "./captures-on-disk.ts";
import { request, untilRead, uploadAll } from "./upload.ts";
import { ROOT, runWrangler } from "./wrangler.ts";

const USAGE = `Usage: npm run deploy [-- --dry-run]

Deploys to the Cloudflare account that \`npx wrangler login\` (or CLOUDFLARE_API_TOKEN) gives. The
token of the routes that need one is ADMIN_TOKEN of the environment; at the first deployment one is
made and shown if that is not set. --dry-run validates the configuration and shows the steps.`;

const READ_SECONDS = 300;
/** The queues of wrangler.toml; deploying does not make one that is only consumed. */
const QUEUES = ["broadsheet-captures", "broadsheet-captures-dead"];

const { values } = parseArguments(USAGE, {
  options: { "dry-run": { type: "boolean" }, help: { type: "boolean", short: "h" } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

type Deployment = { url?: string; token?: string | undefined };

type Step = { readonly says: string; readonly run: (deployment: Deployment) => Promise<void> };

const steps: readonly Step[] = [
  { says: "find the Cloudflare account", run: findAccount },
  { says: `make the queues ${QUEUES.join(" and ")}`, run: makeQueues },
  { says: "choose the token ADMIN_TOKEN", run: chooseToken },
  { says: "make KV, D1 and R2, upload the Worker, its cron and the token", run: upload },
  { says: "apply the migrations to the remote database", run: migrate },
  { says: "push seeds/ and wait until they are read", run: pushSeeds },
  { says: "ask the deployment for one article", run: askForArticle },
];

await step("validate the configuration and the bundle", async () => {
  const { vars } = unstable_readConfig({ config: join(ROOT, "wrangler.toml") });
  const { error } = parseConfig({ ...vars, ADMIN_TOKEN: process.env["ADMIN_TOKEN"] });
  if (error) throw error;
  await runWrangler(["deploy", "--dry-run"]);
});
const deployment: Deployment = { token: process.env["ADMIN_TOKEN"] };
for (const { says, run } of steps) {
  if (values["dry-run"]) console.log(`would  ${says}`);
  else await step(says, () => run(deployment));
}
if (deployment.url) console.log(`\nBroadsheet is at ${deployment.url}/v1/articles`);

async function step(says: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    console.log(`ok     ${says}`);
  } catch (error) {
    console.error(`FAILED ${says}\n${error instanceof Error ? error.message : String(error)}`);
    console.error("\nMend that and run `npm run deploy` again; what is done already is kept.");
    process.exit(1);
  }
}

async function findAccount(): Promise<void> {
  const answer = await runWrangler(["whoami"]);
  if (/not authenticated/i.test(answer)) {
    throw new Error("Nobody is logged in. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN.");
  }
}

async function makeQueues(): Promise<void> {
  for (const queue of QUEUES) {
    try {
      await runWrangler(["queues", "info", queue]);
    } catch {
      await runWrangler(["queues", "create", queue]);
    }
  }
}

/** Keeps the token of an earlier deployment unless ADMIN_TOKEN names another. */
async function chooseToken(deployment: Deployment): Promise<void> {
  if (deployment.token !== undefined) return;
  // Only an account that has no such Worker yet may be given a new token.
  const secrets = await runWrangler(["secret", "list"]).catch((error: unknown) => {
    if (error instanceof Error && /not found|does not exist|10007/i.test(error.message)) return "";
    throw error;
  });
  if (secrets.includes("ADMIN_TOKEN")) return;
  deployment.token = randomBytes(24).toString("base64url");
  console.log(`       ADMIN_TOKEN is ${deployment.token}\n       Keep it; it is not shown again.`);
}

async function upload(deployment: Deployment): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  try {
    const secrets = join(folder, "secrets.json");
    await writeFile(secrets, JSON.stringify({ ADMIN_TOKEN: deployment.token }), { mode: 0o600 });
    const known = deployment.token === undefined ? [] : ["--secrets-file", secrets];
    const output = await runWrangler(["deploy", ...known]);
    const [url] = /https:\/\/\S+\.workers\.dev/.exec(output) ?? [];
    if (url === undefined) throw new Error(`No address was found in wrangler's answer:\n${output}`);
    deployment.url = url;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function migrate(): Promise<void> {
  await runWrangler(["d1", "migrations", "apply", "CATALOGUE", "--remote"]);
}

async function pushSeeds({ url, token }: Deployment): Promise<void> {
  if (url === undefined || token === undefined) {
    console.log("       skipped: set ADMIN_TOKEN to the deployment's token to push seeds/");
    return;
  }
  const files = await findCaptures([join(ROOT, "seeds")]);
  const refused: string[] = [];
  await uploadAll({ url, token }, files, ({ name }, uploaded) => {
    if (uploaded.result === "refused") refused.push(`${name}: ${uploaded.why}`);
  });
  if (refused.length > 0) throw new Error(refused.join("\n"));
  const names = files.map(({ name }) => name);
  const rows = await untilRead({ url, token }, names, READ_SECONDS);
  const waiting = rows.filter(({ status }) => status === "waiting");
  if (waiting.length > 0) {
    throw new Error(`${waiting.length} captures still wait after ${READ_SECONDS} s.`);
  }
}

async function askForArticle({ url }: Deployment): Promise<void> {
  if (url === undefined) throw new Error("The deployment has no address.");
  const response = await request({ url, token: "" }, "/v1/articles?limit=1");
  const list = z.object({ items: z.array(z.object({ id: z.string() })) });
  const { items } = list.parse(await response.json());
  const [first] = items;
  if (!first) throw new Error("The deployment has no article yet.");
  const one = await request({ url, token: "" }, `/v1/articles/${first.id}`);
  console.log(`       ${z.object({ title: z.string() }).parse(await one.json()).title}`);
}
