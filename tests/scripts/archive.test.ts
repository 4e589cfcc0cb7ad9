import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeArchive } from "../../scripts/archive.ts";
import { Deployment } from "../delivery/deployment.ts";
import { page } from "../pages.ts";
import { runScript } from "./start-script.ts";

const seenAt = "2025-08-01T12:00:00.000Z";
const ABOUT = { createdAt: seenAt, url: "", status: { migrations: [] } };

/** Writes an archive in a new folder, and returns its path. */
async function archive(names: readonly string[], bytes = Buffer.from(page({ title: "Ferry" }))) {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-archive-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "backup.tar.gz");
  const objects = names.map((name) => ({ name, seenAt, metadata: {}, bytes }));
  async function* pages() {
    yield { objects, omitted: [] };
  }
  return { folder, file, written: writeArchive(file, ABOUT, pages()) };
}

test("an archive that can't be read back is no backup", async () => {
  // GET /v1/inbox returns no such object.
  const { folder, file, written } = await archive(["a.txt"], Buffer.alloc(16_777_217));
  await expect(written).rejects.toThrow(
    `${file}.part is damaged or incomplete: inbox/a.txt does not belong in it.`,
  );
  expect(await readdir(folder)).toEqual(["backup.tar.gz.part"]);
});

test("objects whose names no capture can have are left out where an earlier archive is restored, and named", async () => {
  const { file, written } = await archive(["a\0b.txt", "c\0é.txt", "d.txt"]);
  await written;
  const target = await Deployment.start();
  onTestFinished(() => target.stop());
  const url = (await target.miniflare.ready).href;
  const token = { ADMIN_TOKEN: "local" };
  const restored = await runScript("scripts/restore.ts", [file, "--to", url], token);
  const rest =
    "A name must not contain control characters or invisible characters. Copy it from bucket to bucket.\n";
  const stderr = String.raw`"a\u0000b.txt" is left out. ${rest}"c\u0000é.txt" is left out. ${rest}`;
  expect(restored).toMatchObject({ code: 1, stderr });
  const { objects } = await (await target.miniflare.getR2Bucket("INBOX")).list();
  expect(objects.map(({ key }) => key)).toEqual(["d.txt"]);
}, 120_000);
