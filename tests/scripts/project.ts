import type { ChildProcess } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../scripts/local-server.ts";
import { ROOT } from "../../scripts/wrangler.ts";
import { page } from "../pages.ts";

const LINKED = ["src", "assets", "node_modules", "wrangler.toml", "tsconfig.json", "package.json"];

/** A copy of the project in which `npm start` runs, with one seed in its seeds/. */
export type RunningProject = {
  readonly folder: string;
  readonly url: string;
  readonly server: ChildProcess;
  /** Everything that it has printed so far. */
  readonly output: () => string;
  readonly remove: () => Promise<void>;
};

/** Starts the copy and waits until it is ready. Tests add files to its seeds/, not to ours. */
export async function startProject(): Promise<RunningProject> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-start-"));
  for (const name of LINKED) await symlink(join(ROOT, name), join(folder, name));
  await cp(join(ROOT, "scripts"), join(folder, "scripts"), { recursive: true });
  await mkdir(join(folder, "seeds"));
  await writeFile(join(folder, "seeds/first.txt"), page({ title: "The first seed" }));

  const { url, process, output, stop } = await startServer(
    join(folder, "scripts/start.ts"),
    join(folder, "state"),
  );
  const remove = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, url, server: process, output, remove };
}
