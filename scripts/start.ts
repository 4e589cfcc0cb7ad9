// Runs Broadsheet locally: applies the migrations, starts the server, and ingests seeds/ and what is added to it.
import { once } from "node:events";
import { statfs } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { fail, parseArguments } from "./arguments.ts";
import {
  type CaptureFile,
  captureFor,
  findCaptures,
  isCapture,
  toPending,
} from "./capture-files.ts";
import { createFrontServer } from "./front-server.ts";
import { type Instance, request, untilRead } from "./instance.ts";
import { prepareDatabase, reserveState, setDatabaseAside } from "./state-folder.ts";
import { uploadAll } from "./uploads.ts";
import { watchFiles } from "./watch-files.ts";
import { ROOT, runWrangler, startWrangler } from "./wrangler.ts";

const USAGE = `Usage: npm start [-- --empty]

Serves Broadsheet at http://localhost:8787, and reads seeds/ and every capture that is added to it; --empty
serves only what is stored. PORT, STATE_DIR and SEEDS_DIR set another port and other folders.`;
const { values } = parseArguments(USAGE, { options: { empty: { type: "boolean" } } });
const PORT = process.env["PORT"] ?? "8787";
if (!/^\d+$/.test(PORT) || Number(PORT) < 1 || Number(PORT) > 65_535) {
  fail(`PORT is "${PORT}". Set it to a number from 1 to 65535: PORT=8788 npm start`);
}
const STATE = resolve(process.env["STATE_DIR"] ?? join(ROOT, ".wrangler/state"));
const SEEDS = resolve(process.env["SEEDS_DIR"] ?? join(ROOT, "seeds"));
const INSTANCE: Instance = { url: `http://127.0.0.1:${PORT}`, token: "local" };

const START_SECONDS = 60;
const READ_SECONDS = 60;
/** wrangler does not run cron triggers locally. Here they cost nothing and run more often than when deployed. */
const CRON_MILLISECONDS = 60 * 1000;
/** About what SQLite's log takes. Below this, objects can't be stored although small changes of the database still can. */
const MIN_FREE_BYTES = 4 * 1024 * 1024;
/** Budgets of the Free plan, which do not apply locally. */
const BUDGETS = ["KV_WRITES_PER_DAY", "D1_ROWS_PER_DAY", "QUEUE_OPERATIONS_PER_DAY"];

let wranglerPort: number | null = null;
await listenInFront();
const database = reserveState(STATE);
if (database === "in use") {
  console.error(
    `Another \`npm start\` uses ${STATE}. Stop it, or choose another folder: STATE_DIR=… PORT=${PORT} npm start`,
  );
  process.exit(1);
}
if (database === "damaged" || database === "of another version") {
  console.log(
    `The database in ${STATE} is ${database}, so it is moved aside there, and everything is read again from the inbox. The journal starts anew, and webhooks are ${database === "damaged" ? "not " : ""}kept.`,
  );
  setDatabaseAside(STATE);
}
await runWrangler(["d1", "migrations", "apply", "CATALOGUE", "--local", "--persist-to", STATE]);
const kept = prepareDatabase(STATE);
if (kept) console.log(`The former database is kept as ${kept}.`);
const server = startWrangler(
  [
    ["dev", "--port", "0", "--ip", "127.0.0.1", "--persist-to", STATE],
    ["--log-level", "error", "--show-interactive-dev-session=false"],
    BUDGETS.flatMap((budget) => ["--var", `${budget}:${Number.MAX_SAFE_INTEGER}`]),
    ["--var", "RATE_LIMITS:off", "--var", "LOCAL_ONLY:on"],
    ["--var", `RUN_SECONDS:${CRON_MILLISECONDS / 1000}`],
  ].flat(),
  "inherit",
  // wrangler would store a trace of each request, and delete none.
  { ADMIN_TOKEN: INSTANCE.token, X_LOCAL_OBSERVABILITY: "false" },
);
server.on("message", (ready) => {
  wranglerPort = z.object({ port: z.int() }).parse(JSON.parse(String(ready))).port;
});
let stopping = false;
server.on("exit", (code) => {
  if (!stopping) console.error("The server stopped; its output is above.");
  process.exit(stopping ? 0 : (code ?? 1));
});
process.on("exit", () => server.kill("SIGTERM"));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    stopping = true;
    server.kill("SIGTERM");
  });
}

await untilServing();
console.log(
  `Broadsheet is running at http://localhost:${PORT}${values.empty ? "." : "; reading seeds/ …"}`,
);
// Watching starts before listing, so that no file that is added in between is missed.
const pending = new Map<string, CaptureFile>();
let ingesting = Promise.resolve();
if (!values.empty) watchFiles(SEEDS, addPending);
await runCron();
if (!values.empty) {
  for (const file of await findCaptures([SEEDS])) pending.set(file.name, file);
  await ingestPending();
}
console.log(`
  read       http://localhost:${PORT}
  moderate   http://localhost:${PORT}/desk, with the token "${INSTANCE.token}"
  articles   http://localhost:${PORT}/v1/articles
  reference  http://localhost:${PORT}/docs
  captures   curl -H "Authorization: Bearer local" http://localhost:${PORT}/v1/captures

${values.empty ? "Add captures with npm run push." : "Captures that you add to seeds/ are read at once."} Press Ctrl-C to stop.`);
setInterval(() => void runCron(), CRON_MILLISECONDS);

/** Exits if the port is in use: another server would receive the requests that are meant for this one. */
async function listenInFront(): Promise<void> {
  try {
    await once(
      createFrontServer(() => wranglerPort).listen(Number(PORT), "127.0.0.1"),
      "listening",
    );
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    console.error(
      `Port ${PORT} is in use. Stop the other server, or choose another port: PORT=${Number(PORT) + 1} npm start`,
    );
    process.exit(1);
  }
}

/** Ingests a file that was written in seeds/: a capture, or the context of one. */
function addPending(path: string): void {
  const capture = captureFor(path);
  const within = relative(SEEDS, capture);
  if (!isCapture(within)) return;
  const name = within.split(sep).join("/");
  pending.set(name, { name, path: capture });
  void ingestPending();
}

/** On a full disk no run starts, so that `/health` reports that runs are late. */
async function runCron(): Promise<void> {
  const { bavail, bsize } = await statfs(STATE);
  if (bavail * bsize < MIN_FREE_BYTES) {
    console.error(`The disk of ${STATE} is full: no scheduled run starts. Free space on it.`);
    return;
  }
  await request(INSTANCE, "/v1/ingest", { method: "POST" }).catch((error: unknown) => {
    console.error("The scheduled run failed:", error instanceof Error ? error.message : error);
  });
}

async function untilServing(): Promise<void> {
  const end = Date.now() + START_SECONDS * 1000;
  while (Date.now() < end) {
    const response = await fetch(`${INSTANCE.url}/health`).catch(() => null);
    // An instance with a fault serves what it can, and says what is wrong.
    if (response?.headers.get("Content-Type")?.includes("json")) return;
    await wait(50);
  }
  console.error(`The server did not start within ${START_SECONDS} s; its output is above.`);
  process.exit(1);
}

/** Batches run one after another; what changes during one is in the next. */
function ingestPending(): Promise<void> {
  ingesting = ingesting.then(ingestBatch).catch((error: unknown) => {
    console.error("  failed   ", error instanceof Error ? error.message : error);
  });
  return ingesting;
}

/** Uploads the pending files, waits until they are read, and prints the result of each. */
async function ingestBatch(): Promise<void> {
  const files = [...pending.values()];
  pending.clear();
  const stored: string[] = [];
  await uploadAll(INSTANCE, files.map(toPending), ({ name }, upload) => {
    if (upload.result === "stored") stored.push(name);
    if (upload.result === "rejected") console.error(`  rejected  ${name}: ${upload.reason}`);
  });
  for (const { name, status, problem } of await untilRead(INSTANCE, stored, READ_SECONDS)) {
    const reason = problem ? `: ${problem.detail}` : "";
    console.log(`  ${status.padEnd(9)} ${name}${reason}`);
  }
}
