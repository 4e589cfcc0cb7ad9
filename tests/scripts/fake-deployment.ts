import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/wrangler.ts";
import { EMPTY_ACCOUNT, type FakeAccount } from "./fake-wrangler.ts";
import { runScript } from "./start-script.ts";

/** A copy of the project, whose scripts/deploy.ts runs fake-wrangler.ts instead of wrangler. */
export type FakeDeployment = {
  readonly folder: string;
  /** Runs `npm run deploy -- ARGS`. */
  readonly deploy: (args?: readonly string[], env?: Record<string, string>) => Promise<Outcome>;
  readonly account: () => Promise<FakeAccount>;
  readonly change: (changes: Partial<FakeAccount>) => Promise<void>;
  readonly remove: () => Promise<void>;
};

type Outcome = { readonly status: number | null; readonly output: string };

export async function createFakeDeployment(): Promise<FakeDeployment> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-deploy-"));
  for (const name of ["scripts", "src", "seeds", "package.json", "wrangler.toml"]) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await linkPackages(folder);
  const file = join(folder, "account.json");
  const account = async () => JSON.parse(await readFile(file, "utf8"));
  const change = async (changes: Partial<FakeAccount>) =>
    writeFile(file, JSON.stringify({ ...(await account()), ...changes }));
  await writeFile(file, JSON.stringify(EMPTY_ACCOUNT));

  const deploy = async (args: readonly string[] = [], env: Record<string, string> = {}) => {
    const given = { ADMIN_TOKEN: undefined, FAKE_ACCOUNT: file, ...env };
    const { code, out } = await runScript(join(folder, "scripts/deploy.ts"), args, given);
    return { status: code, output: out };
  };
  return { folder, deploy, account, change, remove: () => rm(folder, { recursive: true }) };
}

/** Links every package; of wrangler, all but the command. */
async function linkPackages(folder: string): Promise<void> {
  const [from, to] = [join(ROOT, "node_modules"), join(folder, "node_modules")];
  await mkdir(join(to, "wrangler/bin"), { recursive: true });
  for (const name of await readdir(from)) {
    if (name !== "wrangler") await symlink(join(from, name), join(to, name));
  }
  for (const name of ["package.json", "wrangler-dist"]) {
    await symlink(join(from, "wrangler", name), join(to, "wrangler", name));
  }
  const command = join(ROOT, "tests/scripts/fake-wrangler.ts");
  await writeFile(join(to, "wrangler/bin/wrangler.js"), `import(${JSON.stringify(command)});\n`);
}
