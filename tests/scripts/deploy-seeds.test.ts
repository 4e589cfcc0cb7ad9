import { readdirSync } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, runWrangler } from "../../scripts/wrangler.ts";
import { page } from "../pages.ts";
import { createFakeDeployment, type FakeDeployment } from "./fake-deployment.ts";
import { type RunningProject, startProject } from "./project.ts";

/** The deployment is what `npm start` serves; the account in which it is deployed is not real. */
let deployed: RunningProject;
let project: FakeDeployment;

beforeAll(async () => {
  [deployed, project] = await Promise.all([startProject(), createFakeDeployment()]);
  await project.change({ targets: [deployed.url] });
  // Otherwise the token "local" would be too short.
  await appendFile(join(project.folder, "wrangler.toml"), '[vars]\nLOCAL_ONLY = "on"\n');
}, 120_000);

afterAll(async () => {
  await deployed.remove();
  await project.remove();
});

async function titlesOf(query: string): Promise<string[]> {
  const response = await fetch(`${deployed.url}/v1/articles?${query}`);
  const { items }: { items: { title: string }[] } = await response.json();
  return items.map(({ title }) => title);
}

async function totalCaptures(): Promise<number> {
  const response = await fetch(`${deployed.url}/v1/captures?limit=100`, {
    headers: { Authorization: "Bearer local" },
  });
  const { items }: { items: unknown[] } = await response.json();
  return items.length;
}

test("seeds reach a deployment with --with-seeds only, and the cron reads a seed file that is put in the bucket", async () => {
  const token = { ADMIN_TOKEN: "local" };
  expect(await project.deploy([], token)).toMatchObject({ status: 0 });
  expect(await totalCaptures()).toBe(1);

  expect(await project.deploy(["--with-seeds"], token)).toMatchObject({ status: 0 });
  const seeds = readdirSync(join(ROOT, "seeds")).filter((name) => name.endsWith(".txt"));
  expect(await totalCaptures()).toBe(1 + seeds.length);

  const file = join(project.folder, "seeds/new.txt");
  await writeFile(file, page({ title: "Ferries run on Sundays" }));
  await runWrangler(
    [
      ["r2", "object", "put", "broadsheet-inbox/new.txt", "--file", file],
      ["--local", "--persist-to", join(deployed.folder, "state")],
    ].flat(),
  );
  expect(await titlesOf("q=title:sundays")).toEqual([]);
  const cron = await fetch(`${deployed.url}/cdn-cgi/handler/scheduled`);
  expect(await cron.text()).toBe("ok");
  await expect
    .poll(() => titlesOf("q=title:sundays"), { timeout: 30_000 })
    .toEqual(["Ferries run on Sundays"]);
}, 180_000);
