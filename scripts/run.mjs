// node scripts/run.mjs COMMAND …: every npm script begins here, on any Node and with nothing installed yet. Installs
// what package-lock.json names if that has changed, and runs the command; npm puts the `node` of
// node_modules/.bin before the host's. The content of the lock is compared, because a checkout changes dates.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const lock = readFileSync(new URL("package-lock.json", root), "utf8");
const stamp = new URL("node_modules/.installed-from-lock", root);
/** Has a file for each command that runs, named by the id of its process. */
const running = new URL("node_modules/.running/", root);

if (!isInstalled()) {
  const id = existsSync(running) && readdirSync(running).find(isAlive);
  if (id && id !== String(process.pid)) {
    console.error(
      `package-lock.json has changed, and a command runs with the installed packages: process ${id}. Stop it (for example \`npm start\`), and run this command again.`,
    );
    process.exit(1);
  }
  console.error("Installing the packages of package-lock.json (once, and again when it changes) …");
  const status = npm("ci", "--no-audit", "--no-fund", "--loglevel=error");
  if (status !== 0) {
    console.error("npm ci failed; its output is above. Correct this and run the command again.");
    process.exit(status ?? 1);
  }
  if (!hasPackagedNode()) {
    // Some versions and settings of npm ignore allowScripts in package.json and run no install scripts; the
    // package `node` needs its own.
    npm("rebuild", "node", "--foreground-scripts");
  }
  if (!hasPackagedNode()) {
    console.error(
      "The install script of the package `node` did not run. Allow install scripts of node, esbuild and workerd, and run the command again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

let child;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  // A terminal sends the signal to the command as well; a second signal would stop it without cleaning up.
  process.on(signal, () => process.stdin.isTTY || child?.kill(signal));
}
mkdirSync(running, { recursive: true });
const mark = new URL(String(process.pid), running);
writeFileSync(mark, "");
process.on("exit", () => rmSync(mark, { force: true }));
const [command, ...args] = process.argv.slice(2);
child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" });
child.on("error", (error) => {
  console.error(error.message);
  process.exitCode = 127;
});
child.on("exit", (status) => {
  process.exitCode = status ?? 1;
});

function npm(...args) {
  const stdio = ["ignore", 2, 2];
  return spawnSync("npm", args, { cwd: root, stdio, shell: process.platform === "win32" }).status;
}

function isInstalled() {
  try {
    return readFileSync(stamp, "utf8") === lock;
  } catch {
    return false;
  }
}

function isAlive(id) {
  try {
    return process.kill(Number(id), 0);
  } catch {
    return false;
  }
}

function hasPackagedNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const node = fileURLToPath(new URL(`node_modules/node/bin/${name}`, root));
  return spawnSync(node, ["--version"]).status === 0;
}
