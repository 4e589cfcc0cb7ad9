// Uploads captures, records and saved pages to a running or deployed instance.
import { fail, parseArguments } from "./arguments.ts";
import { InstanceError, instanceAt, LOCAL, untilRead } from "./instance.ts";
import { capturesIn } from "./push/captures-in.ts";
import { findInputs } from "./push/inputs.ts";
import { startProgress } from "./push/progress.ts";
import { batchesOf, type Upload, uploadAll } from "./uploads.ts";

const PATIENCE_MINUTES = 10;
const USAGE = `Usage: npm run push -- PATH… [--to URL] [--wait] [--date=published|captured]

Uploads captures (.txt), records (.jsonl: one JSON object per line, with a text) and saved pages (.html), or
all of these in a folder, to ${LOCAL} or to the URL of a deployment. Each file can be compressed
with gzip; NAME.json beside a text or page gives its context. Reads the token from ADMIN_TOKEN; locally
it is "local". --wait waits until everything is read, and prints what was rejected. --date says which time
a record's date is: of the capture of its page (the default), or of publication.
Captures that are already there are not sent again, so an interrupted push can be run again. A push waits
up to ${PATIENCE_MINUTES} minutes for an unavailable instance. The exit code is 1 if anything was rejected.`;

const { values, positionals } = parseArguments(USAGE, {
  options: {
    to: { type: "string", default: LOCAL },
    wait: { type: "boolean", default: false },
    date: { type: "string", default: "captured" },
  },
  allowPositionals: true,
});
if (positionals.length === 0) fail(USAGE);
const { date } = values;
if (date !== "published" && date !== "captured") {
  fail(`--date ${date} is not known. Write --date=published or --date=captured.`);
}
const instance = {
  ...instanceAt(values.to, "npm run push -- …"),
  patienceSeconds: PATIENCE_MINUTES * 60,
  onWait: (reason: string, seconds: number) =>
    progress.print(`waiting ${Math.ceil(seconds)} s: ${reason}`),
};
const { inputs, skipped } = await findInputs(positionals).catch((error) => fail(error.message));
if (inputs.length === 0) fail(`There are no captures in ${positionals.join(", ")}.`);
const counts: Record<Upload["result"], number> = { stored: 0, unchanged: 0, rejected: 0 };
const progress = startProgress(inputs.reduce((sum, { size }) => sum + size, 0));
process.once("SIGINT", () => finish("Interrupted.", 130));
process.once("SIGTERM", () => finish("Interrupted.", 143));
let isSent = false;
/** How often each reason was given to leave something out. */
const others = new Map<string, number>();
const captures = async function* () {
  const onMalformed = (origin: string, reason: string) => isSent || reject(origin, reason);
  const onSkipped = (reason: string) => isSent || others.set(reason, (others.get(reason) ?? 0) + 1);
  const callbacks = { onMalformed, onSkipped, onBytes: progress.addBytes };
  for (const input of inputs) yield* capturesIn(input, { date, timeZone: null, ...callbacks });
};
try {
  await uploadAll(instance, captures(), ({ origin }, upload) => {
    progress.addCapture();
    if (upload.result === "rejected") reject(origin, upload.reason);
    else counts[upload.result] += 1;
  });
  if (values.wait) await waitUntilRead();
  finish();
} catch (error) {
  if (error instanceof InstanceError) finish(`Stopped: ${error.message}`, 1);
  progress.stop();
  throw error;
}

function reject(origin: string, reason = "The capture was rejected."): void {
  counts.rejected += 1;
  progress.print(`rejected ${origin}: ${reason}`);
}

/** Reads the inputs again for the names, because to remember them needs memory. */
async function waitUntilRead(): Promise<void> {
  progress.print("Everything is sent. Waiting until it is read …");
  isSent = true;
  for await (const batch of batchesOf(captures())) {
    const origins = new Map(batch.map(({ name, origin }) => [name, origin]));
    for (const row of await untilRead(instance, [...origins.keys()], Number.POSITIVE_INFINITY)) {
      const { name, status, problem } = row;
      if (status === "rejected") reject(origins.get(name) ?? name, problem?.detail);
    }
  }
}

/** Restores the terminal, prints what was done and how to continue, and exits. */
function finish(why?: string, code = counts.rejected > 0 ? 1 : 0): never {
  progress.stop();
  if (skipped.length > 0) console.log(`Skipped ${skipped.length} files, such as ${skipped[0]}.`);
  for (const [reason, count] of others) console.log(`Skipped ${count}: ${reason}.`);
  const { stored, unchanged, rejected } = counts;
  const rate = `${progress.rate()} per second`;
  console.log(`${stored} stored, ${unchanged} unchanged, ${rejected} rejected. ${rate}.`);
  if (why) console.log(`${why}\nRun the same command to continue; it sends nothing twice.`);
  process.exit(code);
}
