// Rebuilds the corpus of a running or deployed instance from its inbox, and says whether it is the same.
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { fail, parseArguments } from "./arguments.ts";
import { instanceAt, LOCAL } from "./instance.ts";

const USAGE = `Usage: npm run rebuild [-- --to URL]

Makes catalogue, search index and newsstand anew from the inbox, while the instance goes on serving:
${LOCAL} or the URL of a deployment. The token is ADMIN_TOKEN of the environment, locally "local".
Ends with 0 where every document and every redirect is as it was before, with 1 where one is not.
Run it again after a break: a rebuild that is under way goes on.`;

/** A deployment's day may have no rows left: then the rebuild goes on the next day. */
const PATIENCE_SECONDS = 120;
/** Each look counts the captures that were read, which a deployment pays for. */
const POLL_SECONDS = { local: 0.5, remote: 15 };

const finished = z.object({
  state: z.literal("finished"),
  at: z.string(),
  same: z.int(),
  changed: z.int(),
  missing: z.int(),
  added: z.int(),
  redirectsChanged: z.int(),
});
const running = z.object({ state: z.literal("running"), read: z.int(), waiting: z.int() });
const answer = z.object({
  rebuild: z.discriminatedUnion("state", [running, finished]).nullable(),
});

const { values } = parseArguments(USAGE, {
  options: {
    to: { type: "string", default: LOCAL },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  console.error(USAGE);
  process.exit(0);
}
const { url, token, isLocal } = instanceAt(values.to, "npm run rebuild -- …");

const before = await readState();
await ask("/v1/rebuild", "POST");
let last = "";
let quietSince = Date.now();
for (;;) {
  const rebuild = await readState();
  if (
    rebuild?.state === "finished" &&
    !(before?.state === "finished" && before.at === rebuild.at)
  ) {
    report(rebuild);
    break;
  }
  const line =
    rebuild?.state === "running" ? `${rebuild.read} read, ${rebuild.waiting} waiting` : "";
  if (line !== last) {
    console.log(line);
    [last, quietSince] = [line, Date.now()];
  }
  if (Date.now() - quietSince > PATIENCE_SECONDS * 1000) {
    console.log(
      "Nothing was read for two minutes. The rebuild goes on with the scheduled runs, on the next day (UTC) " +
        "where this one has no rows left; run the command again to see how far it is.",
    );
    process.exitCode = 1;
    break;
  }
  await wait(POLL_SECONDS[isLocal ? "local" : "remote"] * 1000);
}

function report({
  same,
  changed,
  missing,
  added,
  redirectsChanged,
}: z.infer<typeof finished>): void {
  console.log(
    `Rebuilt: ${same} articles are the same, ${changed} changed, ${missing} are missing, ${added} are new; ` +
      `${redirectsChanged} ids lead elsewhere. The journal has a new epoch.`,
  );
  if (changed + missing + added + redirectsChanged > 0) process.exitCode = 1;
}

async function readState(): Promise<z.infer<typeof answer>["rebuild"]> {
  return answer.parse(await ask("/v1/rebuild", "GET")).rebuild;
}

async function ask(path: string, method: "GET" | "POST"): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(new URL(path, url), { method, headers }).catch(() => null);
  if (!response)
    fail(`${url} does not answer. Start it with npm start, or name another with --to.`);
  if (!response.ok) fail(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
