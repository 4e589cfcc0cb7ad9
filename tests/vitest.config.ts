import { existsSync, statfsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import "../scripts/assets.ts";

// wrangler.toml requires this secret; wrangler also takes it from the environment.
process.env["ADMIN_TOKEN"] = "token-of-the-tests";

// Stores are in the temporary folder, where waiting for a disk takes about four fifths of a test.
const MEMORY = "/dev/shm";
const MIN_FREE_BYTES = 1_000_000_000;
if (existsSync(MEMORY)) {
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize >= MIN_FREE_BYTES) process.env["TMPDIR"] = MEMORY;
}

const root = join(import.meta.dirname, "..");

// Tests start scripts and wrangler some hundred times, which takes half as long with their code compiled.
process.env["NODE_COMPILE_CACHE"] = join(root, "node_modules/.cache/compiled");

/** One more than there are cores, because tests of processes and of pages mostly wait. */
const MAX_WORKERS = availableParallelism() + 1;
const migrations = await readD1Migrations(join(root, "src/storage/catalogue/migrations"));

/** Long enough for a busy machine, and short enough to stop a test that hangs. */
const TIMEOUT_MILLISECONDS = 30_000;

/** Tests of pure code and of scripts. */
const NODE = [
  "tests/{text,schema,parameters,reader,article,story,search,answers,formats,model,scripts,delivery}/**/*.test.ts",
  "tests/faults/{killed,corrupt-catalogue}.test.ts",
  "tests/{http/{comment-draft,negotiation,parameters,reference},web/dating}.test.ts",
];
const BROWSER = "tests/browser/**/*.test.ts";

/**
 * Three projects: pure code and scripts run in Node; whatever uses a binding runs in workerd, on
 * Miniflare's KV, D1, R2 and queues as wrangler.toml binds them; a browser visits what `npm start` serves.
 * The second takes every test that the others do not, so that a new folder of tests is never left out.
 */
export default defineConfig({
  test: {
    silent: "passed-only",
    provide: { fuzz: Number(process.env["FUZZ"] ?? 1) },
    projects: [
      {
        root,
        test: {
          name: "node",
          isolate: false,
          maxWorkers: MAX_WORKERS,
          testTimeout: TIMEOUT_MILLISECONDS,
          hookTimeout: TIMEOUT_MILLISECONDS,
          include: NODE,
        },
      },
      {
        root,
        plugins: [
          cloudflareTest({
            verbose: false,
            wrangler: { configPath: join(root, "wrangler.toml") },
            miniflare: {
              bindings: { MIGRATIONS: migrations, RETRY_SECONDS: 0, RATE_LIMITS: "off" },
            },
          }),
        ],
        test: {
          name: "workers",
          isolate: false,
          maxWorkers: MAX_WORKERS,
          testTimeout: TIMEOUT_MILLISECONDS,
          hookTimeout: TIMEOUT_MILLISECONDS,
          include: ["tests/**/*.test.ts"],
          exclude: [...NODE, BROWSER],
          setupFiles: ["tests/reset-stores.ts"],
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: [BROWSER],
          globalSetup: ["tests/browser/setup.ts"],
          maxWorkers: MAX_WORKERS,
          testTimeout: TIMEOUT_MILLISECONDS,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
