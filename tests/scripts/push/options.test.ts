import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { Deployment } from "../../delivery/deployment.ts";
import { page } from "../../pages.ts";
import { runScript, startScript } from "../start-script.ts";

const TOKEN = { ADMIN_TOKEN: "local" };
const TEXT = "The council opened the old bridge on Friday, after nine weeks of repairs. ".repeat(5);
const html = (path: string) =>
  `<title>Old bridge reopens</title><link rel="canonical" href="https://bugle.example/${path}"><meta property="og:site_name" content="The Bugle"><p>${TEXT}</p>`;

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-push-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test("a dry run sends nothing, and reports fields, faults, and what is rejected with the reason", async () => {
  const folder = await temporaryFolder();
  const files = { one: html("one"), two: html("two"), again: html("one"), empty: "<p>" };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, `${name}.html`), text);
  await writeFile(join(folder, "short.txt"), "Brief\n\nIt is open.\n");
  const args = [folder, "--dry-run", "--to", "http://127.0.0.1:1"];
  const { code, out } = await runScript("scripts/push.ts", args, TOKEN);
  expect(code).toBe(1);
  // The examples depend on which page is parsed first.
  const lines = out.split("\n").map((line) => line.replace(/ +such as .*/, "").trim());
  expect(lines.filter((line) => line !== "").toSorted()).toEqual([
    "1   A page with another address has the same text.",
    "1   The article has no outlet.",
    "1   The headline has fewer than 12 characters.",
    "1   The page has no text.",
    "1   The text has fewer than 50 words.",
    "3   The article has no date.",
    "4 captures: 3 articles, 1 repeated, 0 cards of other articles",
    "Likeliest faults",
    "Rejected",
    "with author     0     0 %",
    "with date       0     0 %",
    "with language   3   100 %   text 3",
    "with outlet     2    67 %   meta 2",
  ]);
});

test("--watch uploads what is in a folder and what is saved there, each once", async () => {
  const deployment = await Deployment.start();
  onTestFinished(() => deployment.stop());
  const url = (await deployment.miniflare.ready).origin;
  const folder = await temporaryFolder();
  const save = (name: string, text: string) => writeFile(join(folder, name), text);
  const watch = () => startScript("scripts/push.ts", [folder, "--watch", "--to", url], TOKEN);
  const stored = async (name: string, push = watch()) => {
    await vi.waitFor(() => expect(push.said.out).toContain(`stored ${name}\n`), 30_000);
    return push;
  };
  await save("1.txt", page({ title: "Watched first" }));
  const first = await stored("1.txt");
  await save("3.txt.crdownload", page({ title: "Watched third" }));
  await save("2.txt", "");
  await save("2.txt", page({ title: "Watched second" }));
  (await stored("2.txt", first)).child.kill("SIGINT");
  expect([await first.code, first.said.out.split("\n").at(-2)]).toEqual([
    0,
    "2 stored, 0 unchanged, 0 rejected.",
  ]);
  await rename(join(folder, "3.txt.crdownload"), join(folder, "3.txt"));
  const second = await stored("3.txt");
  second.child.kill("SIGINT");
  await second.code;
  expect(second.said.out).toContain("1 stored, 2 unchanged, 0 rejected.");
}, 90_000);
