// Fills an empty instance from a backup.
import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { findNameError } from "../src/parameters/capture-name.ts";
import { isRemovalName } from "../src/storage/inbox/removals.ts";
import { readArchive } from "./archive.ts";
import { fail, parseArguments } from "./arguments.ts";
import { followReading } from "./follow-reading.ts";
import { describeOmitted, readInbox, requestJson, storeObjects } from "./inbox.ts";
import { instanceAt, LOCAL } from "./instance.ts";

const USAGE = `Usage: npm run restore -- FILE.tar.gz [--to URL]

Checks a backup, and stores its captures, comments and removals in ${LOCAL} or in a
deployment, whose inbox must be empty. After an interruption, run the same command again: it continues.
Reads the token from ADMIN_TOKEN; locally it is "local".`;

const statusSchema = z.object({
  captures: z.object({ waiting: z.int(), read: z.int(), rejected: z.int() }),
  articles: z.int(),
  migrations: z.array(z.string()),
});

const { values, positionals } = parseArguments(USAGE, {
  options: { to: { type: "string", default: LOCAL } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) fail(USAGE);
if (!existsSync(file)) fail(`${file} does not exist.`);
const instance = instanceAt(values.to, "npm run restore -- …");

try {
  await check(file);
  // No capture is stored before the removals of its articles: they would be public until a removal is read.
  const removals = await store(file, isRemovalName);
  const others = await store(file, (name) => !isRemovalName(name));
  console.log(`${removals + others} objects were stored in ${values.to}.`);
  await ingest();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** Reads the whole archive and compares it with the target. Fails before anything is stored. */
async function check(file: string): Promise<void> {
  const { migrations } = await readStatus();
  const target = objectsOf(instance);
  // Both are in the same order, so a target that lacks nothing of the archive but its end, or parts, is matched here.
  let present = await target.next();
  for await (const { objects, manifest } of readArchive(file)) {
    for (const object of objects) {
      if (isDeepStrictEqual(present.value, object)) present = await target.next();
    }
    const newest = migrations.at(-1) ?? "";
    const unknown = manifest?.status.migrations.filter((name) => name > newest) ?? [];
    if (unknown.length > 0) {
      fail(
        `${values.to} is older than the backup: it lacks ${unknown.join(", ")}. Update it first.`,
      );
    }
    // An earlier version put objects of any name in a backup.
    const refused = objects.map(({ name }) => name).filter(findNameError);
    for (const name of [...refused, ...(manifest?.omitted ?? [])]) {
      console.error(describeOmitted(name));
      process.exitCode = 1;
    }
  }
  if (present.done) return;
  const { name } = present.value;
  fail(
    `${values.to} is not empty: it has ${name}, which ${file} lacks or has in another form. Nothing was stored. Use an empty deployment.`,
  );
}

async function* objectsOf(...target: Parameters<typeof readInbox>) {
  for await (const { objects } of readInbox(...target)) yield* objects;
}

async function store(file: string, isWanted: (name: string) => boolean): Promise<number> {
  let stored = 0;
  for await (const { objects } of readArchive(file)) {
    stored += await storeObjects(
      instance,
      objects.filter(({ name }) => isWanted(name) && findNameError(name) === null),
    );
  }
  return stored;
}

/** Lets the target look through its inbox, and waits until it has read every capture. */
async function ingest(): Promise<void> {
  // A sweep that had begun before everything was stored reaches the end first; the next one sees every object.
  for (let sweeps = 0; sweeps < 2; ) {
    const run = await requestJson(instance, "/v1/ingest", { method: "POST" });
    if (z.object({ complete: z.boolean() }).parse(run).complete) sweeps++;
  }
  await followReading(instance, async () => {
    const { captures, articles } = await readStatus();
    const { waiting, read, rejected } = captures;
    const state = `${read} captures are read, ${rejected} rejected, and ${waiting} wait; ${articles} articles.`;
    if (waiting > 0) return state;
    console.log(`Restored: ${state}`);
    return null;
  });
}

async function readStatus(): Promise<z.infer<typeof statusSchema>> {
  return statusSchema.parse(await requestJson(instance, "/v1/status"));
}
