import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort, startServer } from "../../scripts/local-server.ts";
import { ROOT, runWrangler } from "../../scripts/wrangler.ts";
import { page } from "../pages.ts";
import { type RunningProject, startProject } from "./project.ts";
import { runScript, startScript } from "./start-script.ts";

/** The tests share a server, because it takes seconds to start. Each uses its own captures. */
let project: RunningProject;
beforeAll(async () => {
  project = await startProject();
}, 70_000);
afterAll(() => project.remove());

/** For what `npm start` does by itself. */
const SOON = { timeout: 10_000, interval: 50 };

async function titles(filter = ""): Promise<string[]> {
  const response = await fetch(`${project.url}/v1/articles?limit=100${filter}`);
  return (await response.text()).match(/(?<="title":")[^"]+/g) ?? [];
}

test("the captures in seeds/ are served when the server reports that it is ready", async () => {
  expect(project.output()).toContain("read      first.txt");
  expect(await titles()).toContain("The first seed");
  expect(project.output()).toContain(`${project.url.replace("127.0.0.1", "localhost")}/desk, with`);
});

test("the client of docs/api.md lists articles of a running server", async () => {
  const document = await readFile(join(ROOT, "docs/api.md"), "utf8");
  const [, code = ""] = /^```ts\n(.*?)^```$/ms.exec(document) ?? [];
  const client = join(project.folder, "client.ts");
  await writeFile(client, code.replace("http://localhost:8787", project.url));
  const said = { stdout: "null The first seed\n", stderr: "" };
  expect(await runScript(client)).toMatchObject(said);
});

test("the files of /docs are served as static assets, and routes by the Worker", async () => {
  for (const file of ["docs.js", "docs.css", "swagger-ui/swagger-ui-bundle.js"]) {
    const response = await fetch(`${project.url}/docs/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("Content-Type")).toMatch(/^text\/(javascript|css); charset=utf-8$/);
  }
  const page = await fetch(`${project.url}/docs`);
  expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  for (const path of ["/docs/nothing.js", "/_headers", "/v1/nothing"]) {
    const response = await fetch(project.url + path);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  }
});

test("pages of other sites, and names that were made to lead here, can neither write nor use the token", async () => {
  const { port } = new URL(project.url);
  const send = (headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const path = "/v1/captures/foreign.txt";
      const all = { Authorization: "Bearer local", ...headers };
      const options = { host: "127.0.0.1", port, path, method: "PUT", headers: all };
      request(options, async (response) => {
        resolve({ status: response.statusCode, body: await text(response) });
      })
        .on("error", reject)
        .end(page({ title: "Foreign" }));
    });
  const foreign = await send({ Origin: "https://evil.example" });
  expect(foreign.status).toBe(403);
  expect(foreign.body).toContain("by https://evil.example.");
  const rebound = await send({
    Host: `evil.example:${port}`,
    Origin: `http://evil.example:${port}`,
  });
  expect(rebound.status).toBe(403);
  expect(rebound.body).toContain(`was sent to http://evil.example:${port} by`);
  const disguised = await send({
    Host: `evil.example:${port}`,
    "MF-Original-URL": `http://localhost:${port}/v1/captures/foreign.txt`,
  });
  expect(disguised.status).toBe(403);
  expect((await send({ Host: `localhost:${port}` })).status).toBe(202);
});

test("the server listens on the loopback address alone", async () => {
  const { port } = new URL(project.url);
  const others = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).flatMap(({ address, internal }) => (internal ? [] : address)),
  );
  for (const address of others) {
    const socket = connect({ host: address, port: Number(port) });
    const result = await new Promise((resolve) => {
      socket.on("connect", () => resolve("connected")).on("error", () => resolve("refused"));
    });
    socket.destroy();
    expect(result).toBe("refused");
  }
});

test("a capture that is added to seeds/ is served, and read again when its context is added", async () => {
  const seed = join(project.folder, "seeds/dropped.txt");
  await writeFile(seed, page({ title: "Dropped", cards: [{ title: "Dropped card" }] }));
  await vi.waitFor(async () => expect(await titles()).toContain("Dropped card"), SOON);
  await writeFile(`${seed}.json`, '{"capturedAt":"2025-08-01T12:00:00Z"}');
  const dated = "&from=2025-07-01&to=2025-08-01";
  await vi.waitFor(async () => expect(await titles(dated)).toEqual(["Dropped card"]), SOON);
});

test("a capture that cannot be read is reported with the reason", async () => {
  await writeFile(join(project.folder, "seeds/binary.bin"), new Uint8Array([0, 1, 2, 3]));
  await vi.waitFor(
    () => expect(project.output()).toContain("rejected  binary.bin: The capture is not text"),
    SOON,
  );
});

test("the server exits before it does anything if the port is in use", async () => {
  const { port } = new URL(project.url);
  const state = join(project.folder, "state-of-another");
  const { code, output } = await startInVain({ PORT: port, STATE_DIR: state });
  const next = Number(port) + 1;
  expect(output).toEqual([
    "",
    `Port ${port} is in use. Stop the other server, or choose another port: PORT=${next} npm start\n`,
  ]);
  expect(code).toBe(1);
  expect(existsSync(state)).toBe(false);
});

test.each(["abc", "0", "70000"])("the port %j is an error", async (port) => {
  const { code, output } = await startInVain({ PORT: port });
  const message = `PORT is "${port}". Set it to a number from 1 to 65535: PORT=8788 npm start\n`;
  expect([code, output[1]]).toEqual([2, message]);
});

/** Runs `npm start` until it ends. */
async function startInVain(env: Record<string, string>) {
  const script = join(project.folder, "scripts/start.ts");
  const { code, stdout, stderr } = await runScript(script, [], env);
  return { code, output: [stdout, stderr] };
}

test("a second server on the stores of another one is refused", async () => {
  const port = await freePort();
  const state = join(project.folder, "state");
  expect(await startInVain({ PORT: String(port), STATE_DIR: state })).toEqual({
    code: 1,
    output: [
      "",
      `Another \`npm start\` uses ${state}. Stop it, or choose another folder: STATE_DIR=… PORT=${port} npm start\n`,
    ],
  });
});

// These are last, because they stop the shared server.
test("an interrupt stops the server and every process that it started", async () => {
  const { server, url } = project;
  const ended = new Promise<number | null>((resolve) => server.on("exit", resolve));
  server.kill("SIGINT");
  expect(await ended).toBe(0);
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
});

test("captures that waited when the server stopped are read after the next start, whatever their lease, and seeds are not with --empty", async () => {
  const state = join(project.folder, "state");
  const database = ["d1", "execute", "CATALOGUE", "--local", "--persist-to", state, "--yes"];
  const sql = `INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until)
    VALUES ('lost.txt', '', '', 0, '', 'waiting', '2999-01-01T00:00:00.000Z')`;
  await runWrangler([...database, "--command", sql]);
  await writeFile(join(project.folder, "seeds/unread.txt"), page({ title: "Unread" }));
  await using server = await startServer(
    join(project.folder, "scripts/start.ts"),
    state,
    "--empty",
  );
  const row = async (name = "lost.txt") => {
    const headers = { Authorization: "Bearer local" };
    return (await fetch(`${server.url}/v1/captures/${name}`, { headers })).json();
  };
  await vi.waitFor(
    async () => expect(await row()).toMatchObject({ problem: { code: "missing" } }),
    SOON,
  );
  expect(await row("unread.txt")).toMatchObject({ status: 404 });
}, 90_000);

/** Names the first migration differently, once no server uses the database. */
async function renameMigration(state: string): Promise<void> {
  const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
  const file = (await readdir(folder)).find((name) => /^[0-9a-f]+\.sqlite$/.test(name)) ?? "";
  using database = new DatabaseSync(join(folder, file), { timeout: 20_000 });
  database.exec("UPDATE d1_migrations SET name = '0003_earlier.sql' WHERE id = 1");
}

test("the inbox is read again if an earlier version's migrations differ, although the first start is killed, and removals stay", async () => {
  const state = join(project.folder, "state");
  const script = join(project.folder, "scripts/start.ts");
  const before = await startServer(script, state);
  const headers = { Authorization: "Bearer local" };
  const list = await (await fetch(`${before.url}/v1/articles?q=first`)).text();
  const [id] = /(?<="id":")[0-9a-f]{20}/.exec(list) ?? [];
  const removal = await fetch(`${before.url}/v1/articles/${id}`, { method: "DELETE", headers });
  expect(removal.status).toBe(204);
  const body = JSON.stringify({ url: "http://127.0.0.1:9/", events: ["article.created"] });
  const json = { ...headers, "Content-Type": "application/json" };
  const sent = { method: "POST", body, headers: json };
  expect((await fetch(`${before.url}/v1/webhooks`, sent)).status).toBe(201);
  // Without the chance to stop what it started, which has to stop nevertheless.
  before.process.kill("SIGKILL");
  await renameMigration(state);

  const killed = startScript(script, [], { PORT: String(await freePort()), STATE_DIR: state });
  await once(killed.child.stdout, "data");
  killed.child.kill("SIGKILL");
  expect(killed.said.stdout).toContain(
    `The database in ${state} is of another version, so it is moved aside`,
  );
  await rm(join(project.folder, "seeds/dropped.txt"));
  await using after = await startServer(script, state);
  await vi.waitFor(
    async () =>
      expect(await (await fetch(`${after.url}/v1/articles?q=dropped`)).text()).toContain(
        "Dropped card",
      ),
    SOON,
  );
  expect((await fetch(`${after.url}/v1/articles/${id}`)).status).toBe(410);
  const kept = await (await fetch(`${after.url}/v1/webhooks`, { headers })).text();
  expect(kept).toContain("http://127.0.0.1:9/");
  const [aside = ""] = (await readdir(state)).filter((name) => /^database-until-/.test(name));
  expect(await readdir(join(state, aside))).toEqual(["d1", "kv"]);
}, 180_000);
