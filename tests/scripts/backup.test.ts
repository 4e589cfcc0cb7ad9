import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readArchive } from "../../scripts/archive.ts";
import { Deployment } from "../delivery/deployment.ts";
import { page } from "../pages.ts";
import { prose } from "../prose.ts";
import { runScript } from "./start-script.ts";

let [source, target, folder] = [] as unknown as [Deployment, Deployment, string];
beforeEach(async () => {
  [source, target] = await Promise.all([Deployment.start(), Deployment.start()]);
  folder = await mkdtemp(join(tmpdir(), "broadsheet-backup-"));
}, 60_000);
afterEach(async () => {
  await Promise.all([source.stop(), target.stop()]);
  await rm(folder, { recursive: true });
});

async function run(script: "backup" | "restore", args: readonly string[], token = "local") {
  const { code, out } = await runScript(`scripts/${script}.ts`, args, { ADMIN_TOKEN: token });
  return { code, out };
}

const urlOf = async ({ miniflare }: Deployment) => (await miniflare.ready).href;
const inboxOf = ({ miniflare }: Deployment) => miniflare.getR2Bucket("INBOX");
const backUp = async (file: string) => run("backup", [file, "--from", await urlOf(source)]);
const restore = async (file: string) => run("restore", [file, "--to", await urlOf(target)]);

/** What a deployment shows, without times that follow the order of arrival. */
async function readCorpus(deployment: Deployment) {
  const get = async (path: string) => (await deployment.request(path)).json;
  const { items } = await get("/v1/articles?limit=100");
  const documents: Record<string, unknown> = {};
  for (const { id } of items) {
    const { updatedAt: _, firstSeenAt: __, ...document } = await get(`/v1/articles/${id}`);
    documents[id] = document;
  }
  const db = await deployment.db();
  const ids = await db.prepare("SELECT id FROM ids ORDER BY id").all<{ id: string }>();
  const led: Record<string, unknown> = {};
  const base = await urlOf(deployment);
  for (const { id } of ids.results) {
    const { status, headers } = await fetch(`${base}v1/articles/${id}`, { redirect: "manual" });
    led[id] = [status, headers.get("Location")];
  }
  const { items: changes } = await get("/v1/changes?since=0&limit=100");
  const mirror: Record<string, string> = {};
  for (const { kind, article, version } of changes) {
    if (kind === "created" || kind === "updated") mirror[article] = version;
    else delete mirror[article];
  }
  const { items: comments } = await get("/v1/comments?limit=100");
  return { documents, order: items.map(({ id }: { id: string }) => id), led, mirror, comments };
}

const CAPTURES = {
  "a.txt": page({ title: "Ferry sails", body: [prose(1, 60)], cards: [{ title: "Goats return" }] }),
  "b.txt": page({
    title: "Bells ring",
    cards: [{ title: "Ferry sails", body: `${prose(1, 60).slice(0, 200)}…` }],
  }),
  "c/é, d.txt": page({ title: "Bridge reopens", cards: [{ title: "Wind turns" }] }),
  "e.txt": page({ title: "Mill burns", body: [prose(9, 50)] }),
  "zero.txt": "",
};

/** Captures, comments in every state, and removals of both kinds. */
async function fill(): Promise<void> {
  await (await inboxOf(source)).put("dated.txt", page({ title: "Dated" }), {
    customMetadata: { "captured-at": "2025-08-01T12:00:00Z", source: "The Gazette", other: "ü" },
  });
  await source.ingest(CAPTURES);
  await source.request("/v1/ingest", "POST");
  await vi.waitFor(async () => {
    const { json } = await source.request("/v1/status");
    expect(json).toMatchObject({ captures: { waiting: 0, read: 5, rejected: 1 }, unpublished: 0 });
  });
  const { json } = await source.request("/v1/articles?limit=100");
  const id = (title: string): string =>
    json.items.find((item: { title: string }) => item.title === title).id;
  for (const [n, status] of (["approved", "rejected", null] as const).entries()) {
    const comment = { name: "Ann", text: `Comment ${n}` };
    const sent = await source.request(`/v1/articles/${id("Bells ring")}/comments`, "POST", comment);
    expect(sent.status).toBe(202);
    if (status !== null) await source.request(`/v1/comments/${sent.json.id}`, "PATCH", { status });
  }
  expect((await source.request(`/v1/articles/${id("Wind turns")}`, "DELETE")).status).toBe(204);
  const textGone = await source.request(`/v1/articles/${id("Mill burns")}?scope=text`, "DELETE");
  expect(textGone.status).toBe(204);
}

test("a restored deployment has the same documents, redirects, removals and comments", async () => {
  await fill();
  // An earlier version can have other migrations.
  await (await source.db()).exec("UPDATE d1_migrations SET name = '0001_catalogue.sql'");
  const file = join(folder, "backup.tar.gz");
  expect(await backUp(file)).toEqual({
    code: 0,
    out: expect.stringContaining("has 11 objects of http"),
  });
  const restored = await restore(file);
  expect(restored).toEqual({
    code: 0,
    out: expect.stringContaining("11 objects were stored"),
  });
  const corpus = await readCorpus(source);
  await vi.waitFor(async () => expect(await readCorpus(target)).toEqual(corpus), 10_000);
  const statuses = Object.values(corpus.led).map((led) => (led as [number])[0]);
  expect(new Set(statuses)).toEqual(new Set([200, 301, 410]));
  expect(corpus.comments).toHaveLength(3);

  // What a document says of its arrival is as before where one capture has the article.
  const seen = async (deployment: Deployment) => {
    const { json } = await deployment.request("/v1/articles?source=the-gazette");
    return json.items.map(({ firstSeenAt }: { firstSeenAt: string }) => firstSeenAt);
  };
  expect(await seen(target)).toEqual(await seen(source));

  const again = join(folder, "again.tar.gz");
  await run("backup", [again, "--from", await urlOf(target)]);
  const objects = async (path: string) => {
    const tar = gunzipSync(await readFile(path)).toString("latin1");
    return /"indexSha256":"[0-9a-f]+"/.exec(tar)?.[0];
  };
  expect(await objects(again)).toEqual(await objects(file));
}, 120_000);

/** Objects of the inbox of the target. */
async function names(): Promise<string[]> {
  return (await (await inboxOf(target)).list()).objects.map(({ key }) => key);
}

async function readWhole(file: string): Promise<void> {
  for await (const _ of readArchive(file));
}

test("an archive that is damaged, incomplete or newer, or is none, is rejected before anything is stored", async () => {
  await (await inboxOf(source)).put("a.txt", CAPTURES["a.txt"]);
  await (await inboxOf(source)).put("b.txt", CAPTURES["b.txt"]);
  const file = join(folder, "backup.tar.gz");
  expect((await backUp(file)).code).toBe(0);
  const whole = await readFile(file);
  const tar = gunzipSync(whole).toString("latin1");
  const repack = (text: string) => gzipSync(Buffer.from(text, "latin1"));
  const beginning = tar.slice(0, tar.indexOf("manifest.json"));
  const edits = [
    ["Ferry sails", "Ferry sinks", "inbox/a.txt is not what its checksum says"],
    ['"name":"a.txt"', '"name":"c.txt"', "inbox/a.txt is not what its"],
    ['"seenAt":"2', '"seenAt":"1', "its objects are not those of its manifest"],
    ['{"format":1', '{"format":2', "written by a newer version of Broadsheet."],
  ] as const;
  const cases: [Buffer, string][] = [
    ...edits.map(([from, to, fault]): [Buffer, string] => [repack(tar.replace(from, to)), fault]),
    [whole.subarray(0, -100), "is damaged or incomplete: unexpected end of file. Use"],
    [repack(beginning + "\0".repeat(1024)), "it has no manifest. Use another backup, or make"],
    [Buffer.from("text"), "is damaged or incomplete: incorrect header check. Use"],
    [repack("text"), "is damaged or incomplete: Unexpected end of data. Use"],
  ];
  const damaged = join(folder, "damaged.tar.gz");
  for (const [bytes, message] of cases) {
    await writeFile(damaged, bytes);
    await expect(readWhole(damaged)).rejects.toThrow(message);
  }
  const said = expect.stringContaining(cases.at(-1)?.[1] ?? "");
  expect(await restore(damaged)).toEqual({ code: 2, out: said });
  await (await target.db()).exec("UPDATE d1_migrations SET name = '0001_catalogue.sql'");
  const older = await restore(file);
  expect(older).toEqual({ code: 2, out: expect.stringContaining("is older than the backup") });
  expect(await names()).toEqual([]);
}, 120_000);

test("an interrupted restore continues, and a target with anything else is left as it is", async () => {
  const inbox = await inboxOf(source);
  for (let n = 0; n < 45; n++) await inbox.put(`${n}.txt`, page({ title: `Report ${n}` }));
  await inbox.put("removals/0123456789abcdef0123.json", '{"ids":["0123456789abcdef0123"]}');
  const file = join(folder, "backup.tar.gz");
  expect((await backUp(file)).code).toBe(0);
  const { items } = (await source.request("/v1/inbox?limit=40")).json;
  const parts = { items: [items[3], items[30]] };
  expect((await target.request("/v1/inbox", "POST", parts)).json).toEqual({
    stored: 2,
    existing: 0,
  });

  await (await inboxOf(target)).put("other.txt", page({ title: "Other" }));
  expect(await restore(file)).toEqual({
    code: 2,
    out: expect.stringContaining(`is not empty: it has other.txt, which ${file} lacks`),
  });
  expect(await names()).toHaveLength(3);
  await (await inboxOf(target)).delete("other.txt");
  const restored = await restore(file);
  expect(restored).toEqual({ code: 0, out: expect.stringContaining("44 objects were stored in") });
  expect(restored.out).toContain(
    "Restored: 45 captures are read, 0 rejected, and 0 wait; 45 articles.",
  );
  expect((await restore(file)).out).toContain("0 objects were stored in");

  const changed = { ...items[3], content: btoa("other") };
  await (await inboxOf(target)).delete(changed.name);
  await target.request("/v1/inbox", "POST", { items: [changed] });
  expect((await restore(file)).out).toContain(`it has ${changed.name}, which ${file} lacks or has`);
}, 120_000);

test("a backup says what it leaves out, which a restore repeats, and what keeps it from being written", async () => {
  const inbox = await inboxOf(source);
  await inbox.put("large.txt", "x".repeat(8_388_609));
  for (const name of ["small.txt", "a//b.txt"]) await inbox.put(name, CAPTURES["a.txt"]);
  const file = join(folder, "backup.tar.gz");
  const leftOut = `"a//b.txt" is left out. A name must not contain an empty segment, \`.\` or \`..\`. Copy it from bucket to bucket.
"large.txt" is left out. It is larger than 8 MiB. Copy it from bucket to bucket.\n`;
  expect(await backUp(file)).toEqual({
    code: 1,
    out: `${file} has 1 objects of ${await urlOf(source)}.\n${leftOut}`,
  });
  expect(await restore(file)).toEqual({ code: 1, out: expect.stringContaining(leftOut) });
  expect(await names()).toEqual(["small.txt"]);
  expect(await backUp(file)).toEqual({
    code: 2,
    out: `${file} exists already. Name a new file.\n`,
  });
  const other = join(folder, "other.tar.gz");
  const denied = await run("backup", [other, "--from", await urlOf(source)], "wrong");
  expect(denied).toEqual({ code: 2, out: expect.stringContaining("Set ADMIN_TOKEN to the token") });
  const nowhere = await backUp(join(folder, "none/backup.tar.gz"));
  expect(nowhere).toEqual({
    code: 2,
    out: expect.stringContaining("No backup was written. ENOENT"),
  });
  expect(await readdir(folder)).toEqual(["backup.tar.gz"]);
}, 120_000);
