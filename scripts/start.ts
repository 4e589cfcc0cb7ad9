// Runs Broadsheet on this machine: migrates, serves, ingests seeds/ and whatever is dropped there.
import { join, relative, resolve, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { watch } from "chokidar";
import { captureOf, findCaptures, isCapture } from "./captures-on-disk.ts";
import { type Instance, untilRead, uploadAll } from "./upload.ts";
import { ROOT, runWrangler, startWrangler } from "./wrangler.ts";

const PORT = process.env["PORT"] ?? "8787";
const STATE = resolve(process.env["STATE_DIR"] ?? join(ROOT, ".wrangler/state"));
const SEEDS = join(ROOT, "seeds");
const INSTANCE: Instance = { url: `http://127.0.0.1:${PORT}`, token: "local" };

const START_SECONDS = 60;
const READ_SECONDS = 60;
/** wrangler.toml's cron; locally nothing else runs it. */
const CRON_MILLISECONDS = 5 * 60 * 1000;
/** A file counts as written when it has not grown for so long. */
const SETTLED_MILLISECONDS = 100;

await runWrangler(["d1", "migrations", "apply", "CATALOGUE", "--local", "--persist-to", STATE]);
const server = startWrangler(
  [
    ["dev", "--port", PORT, "--ip", "127.0.0.1", "--persist-to", STATE],
    ["--log-level", "error", "--show-interactive-dev-session=false"],
  ].flat(),
  { stdio: ["ignore", "inherit", "inherit"], env: { ADMIN_TOKEN: INSTANCE.token } },
);
let stopping = false;
server.on("exit", (code) => {
  if (!stopping) console.error("The server stopped; its message is above.");
  process.exit(stopping ? 0 : (code ?? 1));
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    stopping = true;
    server.kill("SIGTERM");
  });
}

await untilServing();
console.log(`Broadsheet serves on http://localhost:${PORT}; reading seeds/ …`);
await ingest(await findCaptures([SEEDS]));
console.log(`
  articles   http://localhost:${PORT}/v1/articles
  captures   curl -H "Authorization: Bearer local" http://localhost:${PORT}/v1/captures

Drop a capture into seeds/ and it is read at once. Ctrl-C stops all.`);

watch(SEEDS, {
  ignoreInitial: true,
  awaitWriteFinish: { stabilityThreshold: SETTLED_MILLISECONDS, pollInterval: 20 },
}).on("all", (event, path) => {
  const capture = captureOf(path);
  if ((event !== "add" && event !== "change") || !isCapture(capture)) return;
  const name = relative(SEEDS, capture).split(sep).join("/");
  ingest([{ name, path: capture }]).catch((error: unknown) => console.error(error));
});

setInterval(() => {
  fetch(`${INSTANCE.url}/cdn-cgi/local/scheduled`).catch((error: unknown) => console.error(error));
}, CRON_MILLISECONDS);

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
  console.error(`The server is not healthy after ${START_SECONDS} s. Is port ${PORT} taken?`);
  server.kill("SIGTERM");
}

/** Uploads captures, waits until they are read, and says what became of those that are new. */
async function ingest(files: Awaited<ReturnType<typeof findCaptures>>): Promise<void> {
  const stored: string[] = [];
  await uploadAll(INSTANCE, files, ({ name }, uploaded) => {
    if (uploaded.result === "stored") stored.push(name);
    if (uploaded.result === "refused") console.error(`  refused   ${name}: ${uploaded.why}`);
  });
  for (const { name, status, problem } of await untilRead(INSTANCE, stored, READ_SECONDS)) {
    const why = status === "rejected" && problem ? `: ${problem.detail}` : "";
    console.log(`  ${status.padEnd(9)} ${name}${why}`);
  }
}
