import type { ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { Deployment, TIMEOUTS } from "../../delivery/deployment.ts";
import { page } from "../../pages.ts";
import { runScript, startScript } from "../start-script.ts";

/** The tests share a deployment. Each uses its own captures. */
let deployment: Deployment;
let url: string;
let folder: string;
beforeAll(async () => {
  deployment = await Deployment.start();
  url = (await deployment.miniflare.ready).origin;
}, TIMEOUTS.hookTimeout);
afterAll(() => deployment.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-push-"));
  return () => rm(folder, { recursive: true });
});

const pushTo = (to: string, args: readonly string[], token = "local") =>
  runScript("scripts/push.ts", [...args, "--to", to], { ADMIN_TOKEN: token });
const push = (...args: readonly string[]) => pushTo(url, args);

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function getArticles(query: string): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${url}/v1/articles?limit=100&${query}`);
  const { items } = (await response.json()) as { items: Record<string, unknown>[] };
  return items;
}

/** Passes whole requests on to the server, counts those that store a capture, and calls `onPut` after each. */
async function startProxy(onPut: (count: number) => void) {
  const puts: string[] = [];
  let pending = 0;
  const proxy = createServer(async (incoming, response) => {
    const body = await buffer(incoming).catch(() => null);
    // The client ended before it had sent all of it.
    if (body === null) return;
    const { method = "GET", headers, url: path = "" } = incoming;
    const { authorization = "", ...sent } = headers;
    const isPut = method === "PUT";
    if (isPut) puts.push(path);
    pending += 1;
    const answer = await fetch(url + path, {
      method,
      headers: { authorization, ...pick(sent, ["prefer", "content-location"]) },
      ...(isPut && { body: Uint8Array.from(body) }),
    });
    response.writeHead(answer.status).end(await answer.text());
    pending -= 1;
    if (isPut) onPut(puts.length);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => proxy.once("listening", resolve));
  const { port } = proxy.address() as AddressInfo;
  const untilIdle = () => vi.waitFor(() => expect(pending).toBe(0), { timeout: 10_000 });
  return { url: `http://127.0.0.1:${port}`, puts, untilIdle, close: () => proxy.close() };
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
  );
}

const records = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      title: `${name} ${i}`,
      text: `The council of ${name} voted on Monday for number ${i}.`,
      url: `https://bugle.example/${name}/${i}`,
    }),
  ).join("\n");

test("captures are stored once, and what cannot be loaded is rejected with the reason", async () => {
  await mkdir(join(folder, "captures"));
  await file("captures/one.txt", page({ title: "Pushed" }));
  const context = { tags: ["a b", "ü, é"], byline: "Zoë Berg", isPaywalled: false };
  const image = { image: "https://bugle.example/é a.jpg" };
  await file("captures/one.txt.json", JSON.stringify({ ...context, ...image, language: "en" }));
  await file("captures/odd.txt", page({ title: "Odd" }));
  await file("captures/odd.txt.json", "{");
  await file("captures/far.txt", page({ title: "Far" }));
  await file("captures/far.txt.json", '{"capturedAt":"2999-01-01T00:00:00Z","source":" "}');
  const first = await push(join(folder, "captures"));
  expect(first.code).toBe(1);
  expect(first.out).toContain("odd.txt.json is not valid JSON.");
  expect(first.out).toContain("2 stored, 0 unchanged, 1 rejected.");
  expect((await push(join(folder, "captures"))).out).toContain(
    "0 stored, 2 unchanged, 1 rejected.",
  );
  const [far, one] = await Promise.all(
    ["far.txt", "one.txt"].map(async (name) => {
      const headers = { Authorization: "Bearer local" };
      return (await fetch(`${url}/v1/captures/${name}`, { headers })).json();
    }),
  );
  expect(far).toMatchObject({ capturedAt: null, source: null });
  expect(one).toMatchObject({ ...context, image: "https://bugle.example/%C3%A9%20a.jpg" });
});

test("--wait reports with file and line what was rejected when it was read", async () => {
  const path = await file("w.jsonl", `${records("Waterside", 2)}\n{"text":"\\u0000"}\n{}\n`);
  const { code, out } = await push(path, "--wait");
  expect(code).toBe(1);
  expect(out).toContain(`rejected ${path}:3: The capture is not text`);
  expect(out).toContain(`rejected ${path}:4: The record has no text`);
  expect(out).toContain("3 stored, 0 unchanged, 2 rejected.");
  expect(await getArticles("q=waterside")).toHaveLength(2);
});

test("saved pages become articles with their headline, outlet, date, address and paragraphs", async () => {
  const { code, out } = await push(join(import.meta.dirname, "pages"), "--wait");
  expect(out).toContain("3 stored, 0 unchanged, 0 rejected.");
  expect(code).toBe(0);
  const found = [
    ...(await getArticles("source=the-bugle-online")),
    ...(await getArticles("language=ar")),
  ];
  expect(found).toMatchObject([
    {
      title: "Old bridge reopens after winter repairs",
      source: { name: "The Bugle Online" },
      url: "https://bugle.example/news/old-bridge",
      publishedAt: "2025-08-01T07:30:00.000Z",
      dating: { basis: "metadata" },
    },
    {
      title: "بلدية المرفأ تعيد فتح الجسر القديم",
      source: { name: "صوت الميناء" },
      url: "https://mina.example/akhbar/jisr",
      publishedAt: "2025-08-02T06:00:00.000Z",
    },
  ]);
  const response = await fetch(`${url}/v1/articles/${found[0]?.["id"]}`);
  const { body } = (await response.json()) as { body: unknown };
  expect(body).toEqual([
    { type: "caption", text: "The bridge on Friday. Photo: Ada Berg" },
    {
      type: "paragraph",
      text: "The council opened the old bridge at Riverton on Friday, after nine weeks of repairs to its two piers.",
    },
    {
      type: "paragraph",
      text: "Traffic will be limited to one lane until the spring, the council said in a statement on its site.",
    },
    { type: "heading", text: "What comes next" },
    {
      type: "paragraph",
      text: "More work is planned for the autumn, and it will cost less than the first part did, officials said.",
    },
    { type: "list-item", text: "North pier: October" },
    { type: "list-item", text: "South pier: November" },
  ]);
});

test.each(["SIGKILL", "SIGINT"] as const)(
  "a push that %s ends sends nothing twice when it is run again",
  async (signal) => {
    const path = await file(`${signal}.jsonl`, records(`Harbour${signal}`, 70));
    let child: ChildProcess | undefined;
    const proxy = await startProxy((count) => {
      if (count >= 52 && !child?.killed) child?.kill(signal);
    });
    const env = { ADMIN_TOKEN: "local" };
    const first = startScript("scripts/push.ts", [path, "--to", proxy.url], env);
    child = first.child;
    const code = await first.code;
    if (signal === "SIGINT") {
      expect(code).toBe(130);
      expect(first.said.out).toMatch(/\d+ stored, 0 unchanged, 0 rejected/);
      expect(first.said.out).toContain("Run the same command to continue; it sends nothing twice.");
    }
    await proxy.untilIdle();
    expect(proxy.puts.length).toBeLessThan(70);
    const second = await pushTo(proxy.url, [path]);
    proxy.close();
    expect(second.code).toBe(0);
    expect(proxy.puts).toHaveLength(70);
    expect(new Set(proxy.puts)).toHaveLength(70);
  },
);

test("a page that was crawled daily for a month is one article with a sighting for each day", async () => {
  const body = "The council opened the old bridge on Friday, after nine weeks. ".repeat(9);
  const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Daily bridge</title><p>${body}`;
  const crawl = Array.from({ length: 31 }, (_, i) => {
    const date = new Date(Date.UTC(2021, 0, 1 + i, 6)).toISOString();
    const header = `WARC-Target-URI: https://daily.example/\r\nWARC-Date: ${date}`;
    return `WARC/1.1\r\nWARC-Type: response\r\n${header}\r\nContent-Length: ${page.length}\r\n\r\n${page}\r\n\r\n`;
  });
  const path = await file("daily ..%2F é.warc", crawl.join(""));
  expect((await push(path, "--wait")).out).toContain("31 stored, 0 unchanged, 0 rejected.");
  expect((await push(path)).out).toContain("0 stored, 31 unchanged, 0 rejected.");
  const [article, ...others] = await getArticles("q=daily");
  expect(others).toEqual([]);
  expect(article).toMatchObject({ url: "https://daily.example/" });
  const sightings = `${url}/v1/articles/${article?.["id"]}/sightings?limit=100`;
  expect(await (await fetch(sightings)).json()).toMatchObject({ items: { length: 31 } });
});

test("a file that holds no article is refused, and nothing of it is sent", async () => {
  const { code, out } = await push(await file("x.csv", "id,name,price\n1,a,2\n2,b,3\n3,c,4\n"));
  expect(code).toBe(1);
  expect(out).toContain("This is a table without a column of the text: name it `text`.");
});

test("a wrong token stops the push at the first response", async () => {
  const path = await file("t.jsonl", records("Token", 10));
  const proxy = await startProxy(() => {});
  const { code, out } = await pushTo(proxy.url, [path], "wrong");
  proxy.close();
  expect(code).toBe(1);
  expect(out).toContain(`Set ADMIN_TOKEN to the token of ${proxy.url}.`);
  expect(out).toContain("0 stored, 0 unchanged, 0 rejected.");
  expect(proxy.puts).toEqual([]);
});

test("wrong arguments, and a folder without captures, are errors that say what to do", async () => {
  const cases: [string[], string][] = [
    [[], "Usage: npm run push"],
    [["none.txt"], "There is no file or folder none.txt."],
    [
      ["x", "--date", "read"],
      "--date read is not known. Write --date=published or --date=captured.",
    ],
    [["x", "--timezone", "Mars/Base"], "--timezone Mars/Base is not known. Write a name such as"],
    [["package.json", "--watch"], "package.json is not a folder to watch."],
    [[folder], `There are no captures in ${folder}.`],
  ];
  const results = await Promise.all(cases.map(([args]) => push(...args)));
  expect(results).toMatchObject(
    cases.map(([, out]) => ({ code: 2, out: expect.stringContaining(out) })),
  );
});
