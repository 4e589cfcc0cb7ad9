import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startServer } from "../../scripts/local-server.ts";
import { ROOT } from "../../scripts/wrangler.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser is connected to. */
    browser: string;
    /** Where the server is, without a slash at the end. */
    url: string;
  }
}

/** Starts a browser, and what `npm start` starts, with the seeds read, on stores of its own; all files share them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), "broadsheet-browser-"));
  const [server, { executablePath, env }] = await Promise.all([
    startServer(join(ROOT, "scripts/start.ts"), state),
    findChromium(),
  ]);
  // Playwright's own switches: the package's would turn off what keeps sites apart.
  const browser = await chromium.launchServer({ executablePath, env: { ...process.env, ...env } });
  project.provide("url", server.url);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), server.stop()]);
    await rm(state, { recursive: true, force: true });
  };
}
