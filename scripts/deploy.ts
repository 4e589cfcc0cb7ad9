// The whole deployment: resources, Worker, token, migrations, seeds, and a request to the result.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unstable_readConfig } from "wrangler";
import { z } from "zod";
import { parseConfig } from "../src/config.ts";
import { parseArguments } from "./arguments.ts";
import { findCaptures } from "./capture-files.ts";
import { request, untilRead, uploadAll } from "./instance.ts";
import { ROOT, runWrangler } from "./wrangler.ts";

const USAGE = `Usage: npm run deploy [-- --dry-run]

Deploys to the Cloudflare account of \`npx wrangler login\` or CLOUDFLARE_API_TOKEN. ADMIN_TOKEN is the
token of the protected routes; if it is not set, the first deployment generates and prints one.
--dry-run validates the configuration and prints the steps.`;

const READ_SECONDS = 300;
/** The queues of wrangler.toml: `wrangler deploy` does not create a queue that is only consumed. */
const QUEUES = ["broadsheet-captures", "broadsheet-captures-dead"];

const { values } = parseArguments(USAGE, { options: { "dry-run": { type: "boolean" } } });

type Deployment = { url?: string; token?: string | undefined };

type Step = { readonly title: string; readonly run: (deployment: Deployment) => Promise<void> };

const steps: readonly Step[] = [
  { title: "find the Cloudflare account", run: findAccount },
  { title: `create the queues ${QUEUES.join(" and ")}`, run: createQueues },
  { title: "choose the token ADMIN_TOKEN", run: chooseToken },
  { title: "create KV, D1 and R2; upload the Worker, its cron trigger and the token", run: upload },
  { title: "apply the migrations to the remote database", run: migrate },
  { title: "push seeds/ and wait until they are read", run: pushSeeds },
  { title: "request one article", run: requestArticle },
];

await step("validate the configuration and the bundle", async () => {
  const { vars } = unstable_readConfig({ config: join(ROOT, "wrangler.toml") });
  const { error } = parseConfig({ ...vars, ADMIN_TOKEN: process.env["ADMIN_TOKEN"] });
  if (error) throw error;
  await runWrangler(["deploy", "--dry-run"]);
});
const deployment: Deployment = { token: process.env["ADMIN_TOKEN"] };
for (const { title, run } of steps) {
  if (values["dry-run"]) console.log(`would  ${title}`);
  else await step(title, () => run(deployment));
}
if (deployment.url) console.log(`\nBroadsheet is deployed: ${deployment.url}/v1/articles`);

async function step(title: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
    console.log(`ok     ${title}`);
  } catch (error) {
    console.error(`FAILED ${title}\n${error instanceof Error ? error.message : String(error)}`);
    console.error("\nCorrect this and run `npm run deploy` again; completed steps are kept.");
    process.exit(1);
  }
}

async function findAccount(): Promise<void> {
  const output = await runWrangler(["whoami"]);
  if (/not authenticated/i.test(output)) {
    throw new Error(
      "You are not logged in. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN.",
    );
  }
}

async function createQueues(): Promise<void> {
  for (const queue of QUEUES) {
    try {
      await runWrangler(["queues", "info", queue]);
    } catch {
      await runWrangler(["queues", "create", queue]);
    }
  }
}

/** Keeps the token of an earlier deployment unless ADMIN_TOKEN is set. */
async function chooseToken(deployment: Deployment): Promise<void> {
  if (deployment.token !== undefined) return;
  // A new token is only for an account that does not have this Worker yet; other errors are not ignored.
  const secrets = await runWrangler(["secret", "list"]).catch((error: unknown) => {
    if (error instanceof Error && /not found|does not exist|10007/i.test(error.message)) return "";
    throw error;
  });
  if (secrets.includes("ADMIN_TOKEN")) return;
  deployment.token = randomBytes(24).toString("base64url");
  console.log(`       ADMIN_TOKEN is ${deployment.token}\n       Save it: it is not shown again.`);
}

async function upload(deployment: Deployment): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  try {
    const secrets = join(folder, "secrets.json");
    await writeFile(secrets, JSON.stringify({ ADMIN_TOKEN: deployment.token }), { mode: 0o600 });
    const options = deployment.token === undefined ? [] : ["--secrets-file", secrets];
    const output = await runWrangler(["deploy", ...options]);
    const [url] = /https:\/\/\S+\.workers\.dev/.exec(output) ?? [];
    if (url === undefined) throw new Error(`wrangler's output has no address:\n${output}`);
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
  const rejected: string[] = [];
  await uploadAll({ url, token }, files, ({ name }, upload) => {
    if (upload.result === "rejected") rejected.push(`${name}: ${upload.reason}`);
  });
  if (rejected.length > 0) throw new Error(rejected.join("\n"));
  const names = files.map(({ name }) => name);
  const rows = await untilRead({ url, token }, names, READ_SECONDS);
  const waiting = rows.filter(({ status }) => status === "waiting");
  if (waiting.length > 0) {
    throw new Error(`${waiting.length} captures are not read after ${READ_SECONDS} s.`);
  }
}

async function requestArticle({ url }: Deployment): Promise<void> {
  if (url === undefined) throw new Error("The deployment has no address.");
  const response = await request({ url, token: "" }, "/v1/articles?limit=1");
  const list = z.object({ items: z.array(z.object({ id: z.string() })) });
  const { items } = list.parse(await response.json());
  const [first] = items;
  if (!first) throw new Error("The deployment has no article yet.");
  const one = await request({ url, token: "" }, `/v1/articles/${first.id}`);
  console.log(`       ${z.object({ title: z.string() }).parse(await one.json()).title}`);
}
