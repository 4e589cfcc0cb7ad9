// node scripts/run.mjs COMMAND …: what every npm script does first, on whatever Node the host has and with
// nothing installed yet. Brings node_modules to what package-lock.json says, and then runs the command;
// npm finds `node` in node_modules/.bin before the host's. The lock's content is compared, not its date,
// since a checkout sets dates as it likes.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const lock = readFileSync(new URL("package-lock.json", root), "utf8");
const stamp = new URL("node_modules/.installed-from-lock", root);

if (!isInstalled()) {
  console.error("Installing what package-lock.json names (once, and again when it changes) …");
  // The environment of the running script must not reach the one it starts: npm passes its own
  // options on in npm_config_*, `--silent` among them.
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed; its message is above. Mend that and run the command again.");
    process.exit(status ?? 1);
  }
  if (!rightNode()) {
    // An npm that runs no install scripts without approval leaves out the step that puts Node 24
    // in place; allowScripts in package.json approves it, older and stricter set-ups need this.
    spawnSync("npm", ["rebuild", "node", "--foreground-scripts"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
  }
  if (!rightNode()) {
    console.error(
      "The package `node` could not set itself up: its install script did not run. Allow install scripts of node, esbuild and workerd, and run the command again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

let child;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  // A terminal tells the command by itself, and twice is once too often: the second ends it at once.
  process.on(signal, () => process.stdin.isTTY || child?.kill(signal));
}
const [command, ...args] = process.argv.slice(2);
child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" });
child.on("error", (error) => {
  console.error(error.message);
  process.exitCode = 127;
});
child.on("exit", (status) => {
  process.exitCode = status ?? 1;
});

function isInstalled() {
  try {
    return readFileSync(stamp, "utf8") === lock;
  } catch {
    return false;
  }
}

function rightNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const node = fileURLToPath(new URL(`node_modules/node/bin/${name}`, root));
  return spawnSync(node, ["--version"]).status === 0;
}
