import { join } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..");
const migrations = await readD1Migrations(join(root, "src/catalogue/migrations"));

/**
 * Two projects: pure code and scripts run in Node, all that touches a binding runs in workerd on
 * Miniflare's KV, D1, R2 and queues, as wrangler.toml binds them.
 */
export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: "node",
          include: ["tests/{capture,article,scripts}/**/*.test.ts"],
        },
      },
      {
        root,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: join(root, "wrangler.toml") },
            miniflare: { bindings: { ADMIN_TOKEN: "local", MIGRATIONS: migrations } },
          }),
        ],
        test: {
          name: "workers",
          include: ["tests/{inbox,catalogue,newsstand,ingest,http}/**/*.test.ts"],
        },
      },
    ],
  },
});
