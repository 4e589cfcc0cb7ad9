import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "../../pages.ts";
import { startProject } from "../project.ts";
import { startPush } from "./start-push.ts";

test("--watch uploads what is in a folder and what is saved there, each once", async () => {
  const project = await startProject();
  onTestFinished(project.remove);
  const folder = join(project.folder, "saved");
  await mkdir(folder);
  const save = (name: string, text: string) => writeFile(join(folder, name), text);
  const watch = () => startPush([folder, "--watch", "--to", project.url]);
  const stored = async (name: string, push = watch()) => {
    await vi.waitFor(() => expect(push.output()).toContain(`stored ${name}\n`), 30_000);
    return push;
  };
  await save("1.txt", page({ title: "Watched first" }));
  const first = await stored("1.txt");
  await save("3.txt.crdownload", page({ title: "Watched third" }));
  await save("2.txt", "");
  await save("2.txt", page({ title: "Watched second" }));
  (await stored("2.txt", first)).child.kill("SIGINT");
  const { code, out } = await first.ended;
  expect([code, out.split("\n").at(-2)]).toEqual([0, "2 stored, 0 unchanged, 0 rejected."]);
  await rename(join(folder, "3.txt.crdownload"), join(folder, "3.txt"));
  const second = await stored("3.txt");
  second.child.kill("SIGINT");
  expect((await second.ended).out).toContain("1 stored, 2 unchanged, 0 rejected.");
}, 90_000);
