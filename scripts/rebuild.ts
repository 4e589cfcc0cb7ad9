// Rebuilds the corpus of a running or deployed instance from its inbox, and reports what changed.
import { isDeepStrictEqual } from "node:util";
import { currentRebuildSchema, type RebuildState } from "../src/schema/rebuild.ts";
import { fail, parseArguments } from "./arguments.ts";
import { followReading } from "./follow-reading.ts";
import { requestJson } from "./inbox.ts";
import { instanceAt, LOCAL } from "./instance.ts";

const USAGE = `Usage: npm run rebuild [-- --to URL]

Rebuilds catalogue, search index and newsstand of ${LOCAL} or of a deployment from
the inbox. The instance serves its present corpus meanwhile. Reads the token from ADMIN_TOKEN; locally
it is "local". The exit code is 0 if every document and redirect is the same as before, and 1 if not.
A rebuild stops if more than 20 articles and more than 1 % of all would be removed.
An interrupted command can be run again: a rebuild that is in progress continues.`;

const PATH = "/v1/rebuild";

const { values } = parseArguments(USAGE, {
  options: { to: { type: "string", default: LOCAL } },
});
const instance = instanceAt(values.to, "npm run rebuild -- …");

try {
  const before = await readState();
  await requestJson(instance, PATH, { method: "POST" });
  await followReading(instance, async () => {
    const state = await readState();
    if (state?.state === "running") return `${state.read} read, ${state.waiting} waiting`;
    report(isDeepStrictEqual(state, before) ? null : state);
    return null;
  });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function report(result: Exclude<RebuildState, { state: "running" }> | null): void {
  if (!result) {
    console.log("The rebuild was cancelled.");
    process.exitCode = 1;
    return;
  }
  const { state, same, changed, missing, added, redirectsChanged } = result;
  if (state === "stopped") {
    console.log(
      `The rebuild stopped: ${missing} of ${same + changed + missing} articles would be removed. Does the bucket have all ` +
        `captures? Run the command again once it has, request POST ${instance.url}/v1/rebuild?missing=accept if the ` +
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

async function readState(): Promise<RebuildState | null> {
  return currentRebuildSchema.parse(await requestJson(instance, PATH)).rebuild;
}
