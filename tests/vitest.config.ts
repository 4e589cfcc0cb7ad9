import { existsSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import "../scripts/assets.ts";

// wrangler.toml requires it; as a variable of the process it is found where a secret would be.
process.env["ADMIN_TOKEN"] = "local";

// Miniflare's stores are files of the temporary folder, and each commit would wait for a disk: some
// four fifths of a test. Tests that run programs there keep theirs, as memory may not run any.
const TMPDIR = tmpdir();
const MEMORY = "/dev/shm";
const ROOM = 1_000_000_000;
if (existsSync(MEMORY)) {
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize >= ROOM) process.env["TMPDIR"] = MEMORY;
}

const root = join(import.meta.dirname, "..");
const migrations = await readD1Migrations(join(root, "src/storage/catalogue/migrations"));

/** Milliseconds: a busy machine is no failure, and what hangs still ends. */
const PATIENT = 30_000;

/** What these test is pure, though what stands beside it is not. */
const PURE = "tests/{http/{comment-draft,links,negotiation,parameters},web/dating}.test.ts";

/**
 * Three projects: pure code and scripts run in Node, all that touches a binding runs in workerd on
 * Miniflare's KV, D1, R2 and queues, as wrangler.toml binds them, and readers use a browser on what
 * `npm start` serves.
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
          env: { TMPDIR },
          isolate: false,
          maxWorkers: "100%",
          testTimeout: PATIENT,
          hookTimeout: PATIENT,
          include: [
            "tests/{text,reader,article,story,search,answers,formats,model,scripts,faults}/**/*.test.ts",
            PURE,
          ],
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
          maxWorkers: "100%",
          testTimeout: PATIENT,
          hookTimeout: PATIENT,
          include: ["tests/{inbox,catalogue,newsstand,ingest,http,mcp,web}/**/*.test.ts"],
          exclude: [PURE],
          setupFiles: ["tests/each-file.ts"],
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          maxWorkers: "100%",
          testTimeout: PATIENT,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
