// Runs Broadsheet on this machine: migrates, serves, ingests seeds/ and whatever is dropped there.
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join, relative, resolve, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { RELEASE_LEASES } from "../src/storage/catalogue/leases.ts";
import { type CaptureFile, captureOf, findCaptures, isCapture } from "./captures-on-disk.ts";
import { type Instance, request, untilRead, uploadAll } from "./upload.ts";
import { watchFiles } from "./watch-files.ts";
import { ROOT, runWrangler, startWrangler } from "./wrangler.ts";

const PORT = process.env["PORT"] ?? "8787";
const STATE = resolve(process.env["STATE_DIR"] ?? join(ROOT, ".wrangler/state"));
const SEEDS = join(ROOT, "seeds");
const INSTANCE: Instance = { url: `http://127.0.0.1:${PORT}`, token: "local" };

const START_SECONDS = 60;
const READ_SECONDS = 60;
/** The cron; locally nothing else runs it. More often than deployed, since here nobody pays for it. */
const CRON_MILLISECONDS = 60 * 1000;
/** Budgets of the Free plan, which are nothing here. */
const UNPAID = ["KV_WRITES_PER_DAY", "D1_ROWS_PER_DAY", "QUEUE_OPERATIONS_PER_DAY"];

await demandPort();
const isFirstStart = !existsSync(STATE);
await runWrangler(["d1", "migrations", "apply", "CATALOGUE", "--local", "--persist-to", STATE]);
if (!isFirstStart) await releaseLeases();
const server = startWrangler(
  [
    ["dev", "--port", PORT, "--ip", "127.0.0.1", "--persist-to", STATE],
    ["--log-level", "error", "--show-interactive-dev-session=false"],
    UNPAID.flatMap((budget) => ["--var", `${budget}:${Number.MAX_SAFE_INTEGER}`]),
    ["--var", "RATE_LIMITS:off"],
  ].flat(),
  { stdio: ["ignore", "inherit", "inherit"], env: { ADMIN_TOKEN: INSTANCE.token } },
);
let stopping = false;
server.on("exit", (code) => {
  if (!stopping) console.error("The server stopped; its message is above.");
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
console.log(`Broadsheet serves on http://localhost:${PORT}; reading seeds/ …`);
// Watch first, then look: what is dropped meanwhile is seen by one of the two.
const pending = new Map<string, CaptureFile>();
let work = Promise.resolve();
watchFiles(SEEDS, take);
await runCron();
for (const file of await findCaptures([SEEDS])) pending.set(file.name, file);
await ingestPending();
console.log(`
  read       http://localhost:${PORT}
  moderate   http://localhost:${PORT}/desk, with the token "${INSTANCE.token}"
  articles   http://localhost:${PORT}/v1/articles
  reference  http://localhost:${PORT}/docs
  captures   curl -H "Authorization: Bearer local" http://localhost:${PORT}/v1/captures

Drop a capture into seeds/ and it is read at once. Ctrl-C stops all.`);
setInterval(() => void runCron(), CRON_MILLISECONDS);

/** Ends here where the port is taken: another server would answer all that is asked of ours. */
async function demandPort(): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(Number(PORT), "127.0.0.1"), "listening");
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!isTaken) throw error;
    console.error(
      `Port ${PORT} is taken. Stop what serves there, or choose another: PORT=${Number(PORT) + 1} npm start`,
    );
    process.exit(1);
  }
  probe.close();
  await once(probe, "close");
}

/** Messages are held in memory: none has outlived the server that leased what waits. */
async function releaseLeases(): Promise<void> {
  const database = ["d1", "execute", "CATALOGUE", "--local", "--persist-to", STATE];
  await runWrangler([...database, "--yes", "--command", RELEASE_LEASES]);
}

/** Takes what was written in seeds/: a capture, or the context of one. */
function take(path: string): void {
  const capture = captureOf(path);
  const within = relative(SEEDS, capture);
  if (!isCapture(within)) return;
  const name = within.split(sep).join("/");
  pending.set(name, { name, path: capture });
  void ingestPending();
}

async function runCron(): Promise<void> {
  await request(INSTANCE, "/v1/ingest", { method: "POST" }).catch((error: unknown) => {
    console.error("The round failed:", error instanceof Error ? error.message : error);
  });
}

async function untilServing(): Promise<void> {
  const end = Date.now() + START_SECONDS * 1000;
  while (Date.now() < end) {
    const healthy = await fetch(`${INSTANCE.url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await wait(50);
  }
  console.error(`The server is not healthy after ${START_SECONDS} s; its messages are above.`);
  process.exit(1);
}

/** One batch after the other: what changes while one is under way is in the next. */
function ingestPending(): Promise<void> {
  work = work.then(drain).catch((error: unknown) => {
    console.error("  failed   ", error instanceof Error ? error.message : error);
  });
  return work;
}

/** Uploads what has changed, waits until it is read, and says what became of it. */
async function drain(): Promise<void> {
  const files = [...pending.values()];
  pending.clear();
  const stored: string[] = [];
  await uploadAll(
    INSTANCE,
    files,
    ({ name }, uploaded) => {
      if (uploaded.result === "stored") stored.push(name);
      if (uploaded.result === "refused") console.error(`  refused   ${name}: ${uploaded.why}`);
    },
    { again: true },
  );
  for (const { name, status, problem } of await untilRead(INSTANCE, stored, READ_SECONDS)) {
    const why = problem ? `: ${problem.detail}` : "";
    console.log(`  ${status.padEnd(9)} ${name}${why}`);
  }
}
