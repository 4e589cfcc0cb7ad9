// Writes the inbox of a running or deployed instance to one file.
import { existsSync } from "node:fs";
import { z } from "zod";
import { writeArchive } from "./archive.ts";
import { fail, parseArguments } from "./arguments.ts";
import { describeOmitted, readInbox, requestJson } from "./inbox.ts";
import { instanceAt, LOCAL } from "./instance.ts";

const USAGE = `Usage: npm run backup -- FILE.tar.gz [--from URL]

Writes all captures, comments and removals of ${LOCAL} or of a deployment to a new file, with
checksums, the variables and the applied migrations, and without secrets and webhooks.
Reads the token from ADMIN_TOKEN; locally it is "local".`;

const { values, positionals } = parseArguments(USAGE, {
  options: { from: { type: "string", default: LOCAL } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) fail(USAGE);
if (existsSync(file)) fail(`${file} exists already. Name a new file.`);
const instance = instanceAt(values.from, "npm run backup -- …");

try {
  const schema = z.looseObject({ migrations: z.array(z.string()) });
  const status = schema.parse(await requestJson(instance, "/v1/status"));
  const about = { createdAt: new Date().toISOString(), url: values.from, status };
  const { objectCount, omitted } = await writeArchive(file, about, readInbox(instance));
  console.log(`${file} has ${objectCount} objects of ${values.from}.`);
  for (const name of omitted) {
    console.error(describeOmitted(name));
    process.exitCode = 1;
  }
} catch (error) {
  fail(`No backup was written. ${error instanceof Error ? error.message : error}`);
}
