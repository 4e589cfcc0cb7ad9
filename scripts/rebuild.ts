// Lets a running or deployed instance read its whole inbox again, and reports what changed.
import { currentRebuildSchema, type RebuildState } from "../src/schema/rebuild.ts";
import { fail, parseArguments } from "./arguments.ts";
import { followReading } from "./follow-reading.ts";
import { requestJson } from "./inbox.ts";
import { instanceAt, LOCAL } from "./instance.ts";

const USAGE = `Usage: npm run rebuild [-- --to URL]

Reads the whole inbox of ${LOCAL} or of a deployment again, which serves its corpus meanwhile. Reads the
token from ADMIN_TOKEN; locally it is "local". The exit code is 0 if every document is the same as before, and 1 if not.
It stops if more than 20 captures and more than 1 % of all are no longer in the inbox.
An interrupted command can be run again: it continues.`;

const PATH = "/v1/rebuild";

const { values } = parseArguments(USAGE, {
  options: { to: { type: "string", default: LOCAL } },
});
const instance = instanceAt(values.to, "npm run rebuild -- …");

try {
  await requestJson(instance, PATH, { method: "POST" });
  await followReading(instance, async () => {
    const state = await readState();
    if (state?.state === "running") {
      // Scheduled runs enqueue what is read again. This is one, which locally costs nothing.
      if (instance.isLocal) await requestJson(instance, "/v1/ingest", { method: "POST" });
      return `${state.read} read, ${state.waiting} waiting`;
    }
    report(state);
    return null;
  });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function report(result: Exclude<RebuildState, { state: "running" }> | null): void {
  if (result?.state === "finished") {
    const { same, changed, missing, added, redirectsChanged } = result;
    console.log(
      `Read again: ${same} articles are the same, ${changed} changed, ${missing} are missing, of which ${redirectsChanged} ` +
        `redirect to another one, ${added} are new.`,
    );
    if (changed + missing + added === 0) return;
  } else if (result) {
    console.log(
      "The rebuild stopped, because the inbox no longer has many of the captures. Restore them and run the command again, " +
        `request POST ${instance.url}/v1/rebuild?missing=accept if their articles may be removed, or DELETE /v1/rebuild to cancel.`,
    );
  } else console.log("The rebuild was cancelled.");
  process.exitCode = 1;
}

async function readState(): Promise<RebuildState | null> {
  return currentRebuildSchema.parse(await requestJson(instance, PATH)).rebuild;
}
