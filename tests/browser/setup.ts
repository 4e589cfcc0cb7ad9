import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startServer } from "../../scripts/local-server.ts";
import { ROOT } from "../../scripts/wrangler.ts";
import { type Chromium, findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    chromium: Chromium;
    /** Where the server is, without a slash at the end. */
    url: string;
  }
}

/** Starts what `npm start` starts, with the seeds read, on stores of its own; all files share it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), "broadsheet-browser-"));
  const [server, chromium] = await Promise.all([
    startServer(join(ROOT, "scripts/start.ts"), state),
    findChromium(),
  ]);
  project.provide("url", server.url);
  project.provide("chromium", chromium);
  return async () => {
    await server.stop();
    await rm(state, { recursive: true, force: true });
  };
}
