import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../../scripts/wrangler.ts";

/**
 * The script runs in a temporary project with a fake `npm` that records its calls and creates node_modules,
 * because a real installation takes longer than all other tests together.
 */
let project = "";
beforeEach(async () => {
  // Programs may be executed here, as they may not be in every folder for temporary files.
  project = await mkdtemp(join(ROOT, "node_modules/broad sheet é-"));
  await mkdir(join(project, "scripts"));
  await mkdir(join(project, "bin"));
  await copyFile(join(ROOT, "scripts/run.mjs"), join(project, "scripts/run.mjs"));
  await writeFile(join(project, "package-lock.json"), "lock 1");
});
afterEach(() => rm(project, { recursive: true }));

async function fakeNpm(node: "works" | "works after rebuild" | "never works"): Promise<void> {
  const bin = "node_modules/node/bin";
  const lay = [
    `mkdir -p ${bin} node_modules/.bin`,
    `printf '#!/bin/sh\\n[ "$1" = --version ] || { echo "ours: $*"; exit 3; }\\n' > ${bin}/node`,
    `chmod +x ${bin}/node`,
    "ln -s ../node/bin/node node_modules/.bin/node",
  ].join("\n");
  const script = [
    "#!/bin/sh",
    'echo "$1" >> calls',
    'if [ "$1" = ci ]; then rm -rf node_modules; mkdir node_modules; fi',
    node === "works" ? lay : "",
    node === "works after rebuild" ? `if [ "$1" = rebuild ]; then ${lay}; fi` : "",
    "exit 0",
  ];
  await writeFile(join(project, "bin/npm"), script.join("\n"));
  await chmod(join(project, "bin/npm"), 0o755);
}

/** Runs a command as npm does, which puts node_modules/.bin first in PATH. */
function run(...command: readonly string[]) {
  const path = [join(project, "node_modules/.bin"), join(project, "bin"), process.env["PATH"]];
  const options = {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, PATH: path.join(delimiter) },
  } as const;
  return spawnSync(process.execPath, [join(project, "scripts/run.mjs"), ...command], options);
}

function install() {
  return run("true");
}

async function calls(): Promise<string[]> {
  const text = await readFile(join(project, "calls"), "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

test("packages are installed once, and again when the content of the lock file changes", async () => {
  await fakeNpm("works");
  expect(install().status).toBe(0);
  expect(install().status).toBe(0);
  expect(await calls()).toEqual(["ci"]);

  await writeFile(join(project, "package-lock.json"), "lock 1");
  install();
  expect(await calls()).toEqual(["ci"]);

  await writeFile(join(project, "package-lock.json"), "lock 2");
  install();
  expect(await calls()).toEqual(["ci", "ci"]);
});

test("the packages of a command that runs are not replaced", async () => {
  await fakeNpm("works");
  install();
  const script = [join(project, "scripts/run.mjs"), "sh", "-c", "echo ready; read _"];
  const child = spawn(process.execPath, script);
  await once(child.stdout, "data");
  await writeFile(join(project, "package-lock.json"), "lock 2");
  const { status, stderr } = install();
  expect([status, stderr]).toEqual([
    1,
    `package-lock.json has changed, and a command runs with the installed packages: process ${child.pid}. Stop it (for example \`npm start\`), and run this command again.\n`,
  ]);
  child.stdin.end();
  await once(child, "exit");
  expect(install().status).toBe(0);
  expect(await calls()).toEqual(["ci", "ci"]);
});

test("the command runs on the installed node with its arguments, and its status is returned", async () => {
  await fakeNpm("works");
  const { status, stdout } = run("node", "scripts/start.ts", "a b");
  expect([status, stdout]).toEqual([3, "ours: scripts/start.ts a b\n"]);
});

test("a command that does not exist is reported and fails", async () => {
  await fakeNpm("works");
  const { status, stderr } = run("vitst");
  expect(status).toBe(127);
  expect(stderr).toContain("vitst");
});

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "%s is passed to the command, which decides on the status",
  async (signal) => {
    await fakeNpm("works");
    install();
    const script = `trap 'echo stopping; exit 5' ${signal.slice(3)}; echo ready; while :; do sleep 0.01; done`;
    const child = spawn(process.execPath, [join(project, "scripts/run.mjs"), "sh", "-c", script]);
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out === "ready\n") child.kill(signal);
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, out]).toEqual([5, "ready\nstopping\n"]);
  },
);

test("packages are installed again after node_modules is deleted", async () => {
  await fakeNpm("works");
  install();
  await rm(join(project, "node_modules"), { recursive: true });
  install();
  expect(await calls()).toEqual(["ci", "ci"]);
});

test("if npm ran no install scripts, the script of node is run", async () => {
  await fakeNpm("works after rebuild");
  expect(install().status).toBe(0);
  expect(await calls()).toEqual(["ci", "rebuild"]);
});

test("if node cannot be installed, the command fails with advice and tries again the next time", async () => {
  await fakeNpm("never works");
  const { status, stderr } = install();
  expect(status).toBe(1);
  expect(stderr).toContain("Allow install scripts of node, esbuild and workerd");
  install();
  expect(await calls()).toEqual(["ci", "rebuild", "ci", "rebuild"]);
});
