import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freePort } from "../../scripts/local-server.ts";
import { ROOT } from "../../scripts/wrangler.ts";
import { page } from "../pages.ts";

/** `npm start` is killed with every process that it started, and is started again on the same stores. */

const CAPTURES = 100;
const HEADERS = { Authorization: "Bearer local", "Captured-At": "2025-08-01T12:00:00Z" };
const NAMES = Array.from({ length: CAPTURES }, (_, n) => `page-${String(n).padStart(3, "0")}.txt`);
const SHARED = 40;

let state = "";
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), "broadsheet-killed-"));
});
afterEach(() => rm(state, { recursive: true, force: true }));

/** Every tenth capture shows an article of another one, so that the order of reading could matter. */
function textOf(name: string, n: number): string {
  const card = {
    title: `Shared ${n % SHARED}`,
    body: `The story of event ${n % SHARED} has an end.`,
  };
  return page({ title: `Title of ${name}`, cards: n % 10 === 0 ? [card] : [] });
}

async function start(): Promise<{ url: string; kill: () => Promise<void> }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [join(ROOT, "scripts/start.ts"), "--empty"], {
    env: { ...process.env, PORT: String(port), STATE_DIR: join(state, "stores") },
    stdio: "ignore",
    detached: true, // Its group has every process that it starts.
  });
  const exit = once(server, "exit");
  const kill = async () => {
    if (server.pid !== undefined) process.kill(-server.pid, "SIGKILL");
    await exit;
  };
  await vi.waitFor(async () => expect((await fetch(`${url}/health`)).status).toBe(200), {
    timeout: 120_000,
    interval: 100,
  });
  return { url, kill };
}

type Status = {
  readonly captures: Readonly<Record<"waiting" | "read" | "rejected", number>>;
  readonly unpublished: number;
};

async function readStatus(url: string): Promise<Status> {
  const response = await fetch(`${url}/v1/status`, { headers: HEADERS });
  return (await response.json()) as Status;
}

/** Puts captures four at a time. Returns the names that the server accepted before it was killed. */
async function putAll(url: string, names: readonly string[]): Promise<string[]> {
  const accepted: string[] = [];
  const left = names.values();
  const put = async () => {
    for (const name of left) {
      const body = textOf(name, NAMES.indexOf(name));
      const init = { method: "PUT", body, headers: HEADERS };
      const response = await fetch(`${url}/v1/captures/${name}`, init).catch(() => null);
      if (response?.status === 202) accepted.push(name);
    }
  };
  await Promise.all([put(), put(), put(), put()]);
  return accepted;
}

async function readAll<Item>(url: string, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | null = path; next !== null; ) {
    const response: Response = await fetch(url + next);
    items.push(...((await response.json()) as { items: Item[] }).items);
    next = /<([^>]*)>; rel="next"/.exec(response.headers.get("Link") ?? "")?.[1] ?? null;
  }
  return items;
}

test("of 100 captures none is lost or read twice if the server is killed while it reads them", async () => {
  const first = await start();
  const putting = putAll(first.url, NAMES);
  await vi.waitFor(
    async () => expect((await readStatus(first.url)).captures.read).toBeGreaterThan(CAPTURES / 4),
    { timeout: 120_000, interval: 50 },
  );
  await first.kill();
  const accepted = await putting;
  expect(accepted.length).toBeGreaterThan(CAPTURES / 4);

  const second = await start();
  try {
    await putAll(
      second.url,
      NAMES.filter((name) => !accepted.includes(name)),
    );
    await vi.waitFor(
      async () => {
        const { captures, unpublished } = await readStatus(second.url);
        expect([captures.waiting, captures.rejected, unpublished]).toEqual([0, 0, 0]);
      },
      { timeout: 240_000, interval: 100 },
    );
    type Titled = { readonly id: string; readonly title: string };
    const articles = await readAll<Titled>(second.url, "/v1/articles?limit=100&fields=title");
    const titles = articles.map(({ title }) => title);
    const shared = new Set(NAMES.flatMap((_, n) => (n % 10 === 0 ? `Shared ${n % SHARED}` : [])));
    expect(titles.toSorted()).toEqual(
      [...NAMES.map((name) => `Title of ${name}`), ...shared].toSorted(),
    );

    type Change = { readonly edition: number; readonly kind: string; readonly article: string };
    const changes = await readAll<Change>(second.url, "/v1/changes?since=0&limit=100");
    const replayed = new Set<string>();
    for (const [n, { edition, kind, article }] of changes.entries()) {
      expect(edition).toBe(n + 1);
      expect([kind, replayed.has(article)]).toEqual([kind, kind !== "created"]);
      if (kind === "created") replayed.add(article);
      if (kind === "merged" || kind === "removed") replayed.delete(article);
    }
    expect([...replayed].toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
  } finally {
    await second.kill();
  }
}, 300_000);
