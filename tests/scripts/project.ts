import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";
import { page } from "../pages.ts";

const LINKED = ["src", "assets", "node_modules", "wrangler.toml", "tsconfig.json", "package.json"];

/** A copy of the project in which `npm start` runs, with one seed in its seeds/. */
export type RunningProject = {
  readonly folder: string;
  readonly url: string;
  readonly server: ChildProcess;
  /** All that it has printed so far. */
  readonly output: () => string;
  readonly remove: () => Promise<void>;
};

/** Starts it and waits until it says that it is ready. A copy, so that no drop changes our seeds/. */
export async function startProject(): Promise<RunningProject> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-start-"));
  for (const name of LINKED) await symlink(join(ROOT, name), join(folder, name));
  await cp(join(ROOT, "scripts"), join(folder, "scripts"), { recursive: true });
  await mkdir(join(folder, "seeds"));
  await writeFile(join(folder, "seeds/first.txt"), page({ title: "The first seed" }));

  const port = await freePort();
  const server = spawn(process.execPath, [join(folder, "scripts/start.ts")], {
    env: { ...process.env, PORT: String(port), STATE_DIR: join(folder, "state") },
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  await vi.waitFor(() => expect(output).toContain("Ctrl-C stops all."), {
    timeout: 60_000,
    interval: 50,
  });
  const remove = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode === null && server.kill("SIGTERM")) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, url: `http://127.0.0.1:${port}`, server, output: () => output, remove };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
