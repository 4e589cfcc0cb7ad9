import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { argv, env, exit } from "node:process";

/**
 * Stands in for wrangler where a test deploys, because no test has a Cloudflare account. It keeps an account in a file
 * and prints what wrangler 4.156.2 prints (its source is the reference); commands that the test did not expect fail.
 */
export type FakeAccount = {
  loggedIn: boolean;
  queues: string[];
  databases: string[];
  /** Those that every database has; null without a table of migrations. */
  migrations: string[] | null;
  namespaces: string[];
  /** The Workers, each with its secrets; null where the value was kept. */
  workers: Record<string, Record<string, string>>;
  /** What wrangler reports as deployed: the address. */
  targets: string[];
  /** A command that fails. */
  broken: string | null;
  /** Every command, without `--config`. */
  calls: string[];
};

export const EMPTY_ACCOUNT: FakeAccount = {
  loggedIn: true,
  queues: [],
  databases: [],
  migrations: null,
  namespaces: [],
  workers: {},
  targets: [],
  broken: null,
  calls: [],
};

export const LIST_MIGRATIONS =
  "d1 execute CATALOGUE --remote --json --command SELECT name FROM d1_migrations";
if (env["FAKE_ACCOUNT"] !== undefined) runCommand(env["FAKE_ACCOUNT"]);

function runCommand(file: string): void {
  const account: FakeAccount = JSON.parse(readFileSync(file, "utf8"));
  const args = argv.slice(2);
  const option = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const config = JSON.parse(readFileSync(option("--config") ?? "", "utf8"));
  const secrets = option("--secrets-file");
  const command = args.join(" ");
  account.calls.push(command);
  const print = (output: unknown) =>
    console.log(typeof output === "string" ? output : JSON.stringify(output, null, 2));
  const fail = (message: string) => {
    writeFileSync(file, JSON.stringify(account));
    console.error(`✘ [ERROR] ${message}`);
    exit(1);
  };
  const isBroken = account.broken !== null && command.startsWith(account.broken);
  if (isBroken && command !== "deploy --dry-run") fail("The API failed.");

  const named = (list: string) => args.slice(0, -1).join(" ") === list && args.at(-1);
  const info = named("queues info");
  const newQueue = named("queues create");
  const newDatabase = named("d1 create");
  const newNamespace = named("kv namespace create");
  const worker = account.workers[config.name];
  if (command === "deploy --dry-run") print("--dry-run: exiting now.");
  else if (command === "whoami") {
    print(
      account.loggedIn
        ? "You are logged in with an API Token."
        : "You are not authenticated. Please run `wrangler login`.",
    );
  } else if (info) {
    if (!account.queues.includes(info)) fail(`Queue "${info}" does not exist.`);
    print(`Queue Name: ${info}`);
  } else if (newQueue) account.queues.push(newQueue);
  else if (command === "d1 list --json") {
    print(account.databases.map((name) => ({ uuid: `uuid-of-${name}`, name })));
  } else if (newDatabase) account.databases.push(newDatabase);
  else if (command === "kv namespace list") {
    print(account.namespaces.map((title) => ({ id: `id-of-${title}`, title })));
  } else if (newNamespace) {
    if (account.namespaces.includes(newNamespace)) fail("A namespace with this title exists.");
    account.namespaces.push(newNamespace);
  } else if (command === "secret list") {
    if (!worker) fail(`Worker "${config.name}" not found.\n\nIf this is a new Worker, …`);
    print(Object.keys(worker ?? {}).map((name) => ({ name, type: "secret_text" })));
  } else if (/^d1 (?:migrations|execute)/.test(command)) {
    const [{ database_name: database, migrations_dir: folder }] = config.d1_databases;
    if (!account.databases.includes(database)) fail(`Couldn't find a D1 DB named '${database}'`);
    if (command === "d1 migrations apply CATALOGUE --remote") {
      account.migrations = readdirSync(folder);
    } else if (command !== LIST_MIGRATIONS) fail(`Unknown command: ${command}`);
    else if (!account.migrations) fail('{"error":{"text":"no such table: d1_migrations"}}');
    else print([{ results: account.migrations.map((name) => ({ name })), success: true }]);
  } else if (command === "deploy") {
    const given = secrets === undefined ? {} : JSON.parse(readFileSync(secrets, "utf8"));
    if (!worker && given.ADMIN_TOKEN === undefined) {
      fail("The following required secrets have not been set: ADMIN_TOKEN");
    }
    account.workers[config.name] = { ...worker, ...given };
    const entry = {
      type: "deploy",
      version: 1,
      worker_name: config.name,
      targets: account.targets,
    };
    appendFileSync(env["WRANGLER_OUTPUT_FILE_PATH"] ?? "", `${JSON.stringify(entry)}\n`);
  } else fail(`Unknown command: ${command}`);
  writeFileSync(file, JSON.stringify(account));
}
