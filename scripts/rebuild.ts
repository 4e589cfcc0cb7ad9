// Rebuilds the corpus of a running or deployed instance from its inbox, and reports what changed.
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { rebuildSchema } from "../src/schema/rebuild.ts";
import { fail, parseArguments } from "./arguments.ts";
import { instanceAt, LOCAL } from "./instance.ts";

const USAGE = `Usage: npm run rebuild [-- --to URL]

Rebuilds catalogue, search index and newsstand of ${LOCAL} or of a deployment from
the inbox. The instance serves its present corpus meanwhile. Reads the token from ADMIN_TOKEN; locally
it is "local". The exit code is 0 if every document and redirect is the same as before, and 1 if not.
A rebuild stops if more than 20 articles and more than 1 % of all would be removed.
An interrupted command can be run again: a rebuild that is in progress continues.`;

/** A deployment whose daily budget of rows is used up continues on the next day. */
const IDLE_SECONDS = 120;
/** Each request counts the captures that are read, which costs a deployment rows. */
const POLL_SECONDS = { local: 0.5, remote: 15 };

const response = z.object({ rebuild: rebuildSchema.nullable() });
type Rebuild = z.infer<typeof rebuildSchema>;

const { values } = parseArguments(USAGE, {
  options: { to: { type: "string", default: LOCAL } },
});
const { url, token, isLocal } = instanceAt(values.to, "npm run rebuild -- …");

const before = await readState();
await send("POST");
let lastLine = "";
let idleSince = Date.now();
for (;;) {
  const rebuild = await readState();
  if (rebuild?.state !== "running") {
    report(isDeepStrictEqual(rebuild, before) ? null : rebuild);
    break;
  }
  const line =
    rebuild?.state === "running" ? `${rebuild.read} read, ${rebuild.waiting} waiting` : "";
  if (line !== lastLine) {
    console.log(line);
    [lastLine, idleSince] = [line, Date.now()];
  }
  if (Date.now() - idleSince > IDLE_SECONDS * 1000) {
    console.log(
      `No capture was read for ${IDLE_SECONDS} s. Scheduled runs continue the rebuild, on the next day (UTC) if ` +
        "the budget of rows is used up. Run the command again to see its progress.",
    );
    process.exitCode = 1;
    break;
  }
  await wait(POLL_SECONDS[isLocal ? "local" : "remote"] * 1000);
}

function report(result: Exclude<Rebuild, { state: "running" }> | null): void {
  if (!result) {
    console.log("The rebuild was cancelled.");
    process.exitCode = 1;
    return;
  }
  const { state, same, changed, missing, added, redirectsChanged } = result;
  if (state === "stopped") {
    console.log(
      `The rebuild stopped: ${missing} of ${same + changed + missing} articles would be removed. Does the bucket have all ` +
        `captures? Run the command again once it has, request POST ${url}/v1/rebuild?missing=accept if the ` +
        "articles may be removed, or DELETE /v1/rebuild to cancel.",
    );
    process.exitCode = 1;
    return;
  }
  console.log(
    `Rebuilt: ${same} articles are the same, ${changed} changed, ${missing} are missing, ${added} are new; ` +
      `${redirectsChanged} ids redirect elsewhere. The journal has a new epoch.`,
  );
  if (changed + missing + added + redirectsChanged > 0) process.exitCode = 1;
}

async function readState(): Promise<Rebuild | null> {
  return response.parse(await send("GET")).rebuild;
}

async function send(method: "GET" | "POST"): Promise<unknown> {
  const path = "/v1/rebuild";
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(new URL(path, url), { method, headers }).catch(() => null);
  if (!response)
    fail(`${url} cannot be reached. Start it with npm start, or name another with --to.`);
  if (!response.ok)
    fail(`${method} ${path} failed with ${response.status}: ${await response.text()}`);
  return response.json();
}
