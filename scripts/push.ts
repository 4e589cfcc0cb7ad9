// Uploads captures, records and saved pages to a running or deployed instance.
import { statSync } from "node:fs";
import { fail, parseArguments } from "./arguments.ts";
import type { PendingCapture } from "./capture-files.ts";
import { type Instance, InstanceError, instanceAt, LOCAL, untilRead } from "./instance.ts";
import { capturesIn } from "./push/captures-in.ts";
import { findInputs, type Input } from "./push/inputs.ts";
import { format, formatRate, startProgress } from "./push/progress.ts";
import { countReasons } from "./push/reasons.ts";
import { startSurvey } from "./push/survey.ts";
import { watchInputs } from "./push/watch.ts";
import { batchesOf, forEach, type Upload, uploadAll } from "./uploads.ts";

const PATIENCE_MINUTES = 10;
const USAGE = `Usage: npm run push -- PATH… [--to URL] [--wait] [--dry-run] [--date=published|captured] [--timezone NAME]
       npm run push -- --watch FOLDER… [--to URL]

Uploads captures (.txt), records (.jsonl: one JSON object per line, with a text) and saved pages (.html), or
all of these in a folder, to ${LOCAL} or to the URL of a deployment. Each file can be compressed
with gzip; NAME.json beside a text or page gives its context. Reads the token from ADMIN_TOKEN; locally
it is "local". --wait waits until everything is read, and prints what was rejected. --dry-run sends
nothing, and reports what an instance would have, what it would reject, and the likeliest faults. --watch
uploads what is in the folders and what is then saved there, until Ctrl-C. --date says which time a
record's date is: of the capture of its page (the default), or of publication; --timezone, such as
Europe/London, is that of times without an offset.
Captures that are already there are not sent again, so an interrupted push can be run again. A push waits
up to ${PATIENCE_MINUTES} minutes for an unavailable instance, and --watch as long as it takes. The exit code is 1 if
anything was rejected.`;

const { values, positionals } = parseArguments(USAGE, {
  options: {
    to: { type: "string", default: LOCAL },
    wait: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
    date: { type: "string", default: "captured" },
    timezone: { type: "string" },
  },
  allowPositionals: true,
});
if (positionals.length === 0) fail(USAGE);
const { date, timezone } = values;
if (date !== "published" && date !== "captured") {
  fail(`--date ${date} is not known. Write --date=published or --date=captured.`);
}
try {
  new Intl.DateTimeFormat("en", { timeZone: timezone });
} catch {
  fail(`--timezone ${timezone} is not known. Write a name such as Europe/London or UTC.`);
}
for (const path of values.watch ? positionals : []) {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) fail(`${path} is not a folder to watch.`);
}

const [rejected, skipped] = [countReasons(), countReasons()];
const sent = { stored: 0, unchanged: 0 };
const counts = { totalBytes: 0, bytes: 0, read: 0, done: 0 };
const survey = values["dry-run"] ? startSurvey() : null;
const progress = startProgress(counts);
/** Why the instance is waited for. */
let delay: string | null = null;
let isSent = false;
process.on("exit", progress.stop);
const interrupt = (code: number) => (values.watch ? finish() : finish("Interrupted.", code));
process.once("SIGINT", () => interrupt(130));
process.once("SIGTERM", () => interrupt(143));
try {
  const instance = survey ? null : patientInstance();
  if (values.watch) progress.print(`Watching ${positionals.join(", ")}. Press Ctrl-C to stop.`);
  for await (const found of values.watch ? watchInputs(positionals) : [await findAll()]) {
    counts.totalBytes += found.inputs.reduce((sum, { size }) => sum + size, 0);
    for (const path of found.skipped) skipped.add("a part of a saved page", path);
    if (instance) await uploadAll(instance, capturesOf(found.inputs), addUpload);
    else await forEach(capturesOf(found.inputs), addToSurvey);
    if (values.wait && instance) await waitUntilRead(instance, found.inputs);
  }
  finish();
} catch (error) {
  if (error instanceof InstanceError) finish(`Stopped: ${error.message}`, 1);
  throw error;
}

function patientInstance(): Instance {
  const patienceSeconds = values.watch ? Number.POSITIVE_INFINITY : PATIENCE_MINUTES * 60;
  const onWait = (reason: string, seconds: number) => {
    // Several requests wait at a time, each several times.
    if (reason !== delay) progress.print(`waiting ${Math.ceil(seconds)} s: ${reason}`);
    delay = reason;
  };
  return { ...instanceAt(values.to, "npm run push -- …"), patienceSeconds, onWait };
}

async function findAll() {
  const found = await findInputs(positionals).catch((error) => fail(error.message));
  if (found.inputs.length === 0) fail(`There are no captures in ${positionals.join(", ")}.`);
  return found;
}

async function* capturesOf(inputs: readonly Input[]): AsyncGenerator<PendingCapture> {
  const options = {
    date: date === "published" ? "published" : "captured",
    timeZone: timezone ?? null,
    onBytes: (bytes: number) => {
      counts.bytes += bytes;
    },
    onMalformed: (origin: string, reason: string) => isSent || reject(origin, reason),
    onSkipped: (reason: string, origin: string) => isSent || skipped.add(reason, origin),
  } as const;
  for (const input of inputs) {
    for await (const capture of capturesIn(input, options)) {
      counts.read += 1;
      yield capture;
    }
  }
}

function addUpload(capture: PendingCapture, upload: Upload): void {
  delay = null;
  counts.done += 1;
  if (upload.result === "rejected") leaveOut(capture, upload.reason);
  else sent[upload.result] += 1;
  if (values.watch && upload.result === "stored") progress.print(`stored ${capture.name}`);
}

async function addToSurvey(capture: PendingCapture): Promise<void> {
  const { origin, load } = capture;
  const reason = await load().then(
    (capture) => survey?.add(origin, capture),
    (error: Error) => error.message,
  );
  counts.done += 1;
  if (reason) leaveOut(capture, reason);
}

/** A crawl has pages that are no articles, which is no fault. */
function leaveOut({ origin, isCrawled }: PendingCapture, reason: string): void {
  if (isCrawled && /^The page /.test(reason)) skipped.add(reason, origin);
  else reject(origin, reason);
}

function reject(origin: string, reason = "The capture was rejected."): void {
  rejected.add(reason, origin);
  if (!survey) progress.print(`rejected ${origin}: ${reason}`);
}

/** Reads the inputs again for the names, because to remember them needs memory. */
async function waitUntilRead(instance: Instance, inputs: readonly Input[]): Promise<void> {
  progress.stop();
  progress.print("Everything is sent. Waiting until it is read …");
  isSent = true;
  for await (const batch of batchesOf(capturesOf(inputs))) {
    const origins = new Map(batch.map(({ name, origin }) => [name, origin]));
    for (const row of await untilRead(instance, [...origins.keys()], Number.POSITIVE_INFINITY)) {
      const { name, status, problem } = row;
      if (status === "rejected") reject(origins.get(name) ?? name, problem?.detail);
    }
  }
  isSent = false;
}

/** Restores the terminal, prints what was done and how to continue, and exits. */
function finish(why?: string, code = rejected.total() > 0 ? 1 : 0): never {
  progress.stop();
  const [stored, unchanged, no] = [sent.stored, sent.unchanged, rejected.total()].map(format);
  const rate = !values.watch ? ` ${formatRate(progress.rate())} per second.` : "";
  console.log(
    survey?.toText() ?? `${stored} stored, ${unchanged} unchanged, ${no} rejected.${rate}`,
  );
  process.stdout.write(rejected.toText("Rejected") + skipped.toText("Skipped"));
  if (why) console.log(`${why}\nRun the same command to continue; it sends nothing twice.`);
  process.exit(code);
}
