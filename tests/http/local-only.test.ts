import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AUTHORIZED, requestWith } from "../instance.ts";

/** What `npm start` sets; tests/scripts/start.test.ts sends such requests to it. */

const ask = (url: string, init: RequestInit, LOCAL_ONLY = "on") =>
  requestWith({ LOCAL_ONLY }, url, init);

const HERE = "http://localhost:8787";
const PUT = { method: "PUT", body: "Bridge reopens\n\nTrains run again.\n" };
const from = (Origin: string) => ({ ...PUT, headers: { ...AUTHORIZED, Origin } });

test.each([
  "https://evil.example",
  "null",
  "http://localhost.evil.example",
  "http://127.0.0.1.nip.io",
])(
  "a page of the origin %s can neither write nor use the token, and is told why",
  async (origin) => {
    const response = await ask(`${HERE}/v1/captures/a.txt`, from(origin));
    expect(response.status).toBe(403);
    expect((await response.json<{ detail: string }>()).detail).toBe(
      `This instance runs with a token that everyone knows. It accepts writes and the token only if they are sent to localhost, and by no other site's page. This request was sent to http://localhost:8787 by ${origin}.`,
    );
    const headers = { ...AUTHORIZED, Origin: origin };
    expect((await ask(`${HERE}/v1/captures`, { headers })).status).toBe(403);
    const question = { method: "POST", body: "{}", headers: { Origin: origin } };
    for (const path of ["/v1/ask", "/mcp", "/articles/x/comments"]) {
      expect((await ask(HERE + path, question)).status).toBe(403);
    }
    expect((await env.INBOX.list()).objects).toEqual([]);
  },
);

test("a host whose name was made to lead to this computer is told why", async () => {
  const response = await ask("http://evil.example:8787/v1/captures/a.txt", {
    ...PUT,
    headers: AUTHORIZED,
  });
  expect(response.status).toBe(403);
  expect((await response.json<{ detail: string }>()).detail).toMatch(
    / This request was sent to http:\/\/evil\.example:8787 by http:\/\/evil\.example:8787\.$/,
  );
  const read = await ask("http://evil.example:8787/v1/status", { headers: AUTHORIZED });
  expect(read.status).toBe(403);
  expect((await env.INBOX.list()).objects).toEqual([]);
});

test.each([HERE, "http://127.0.0.1:8787", "http://[::1]:8787"])(
  "a program, and a page of this computer, use %s as before",
  async (url) => {
    const response = await ask(`${url}/v1/captures/a.txt`, { ...PUT, headers: AUTHORIZED });
    expect(response.status).toBe(202);
    expect((await ask(`${url}/v1/captures/b.txt`, from("http://localhost:3000"))).status).toBe(202);
  },
);

test("every site may read what is public", async () => {
  const headers = { Origin: "https://evil.example" };
  expect((await ask(`${HERE}/v1/articles`, { headers })).status).toBe(200);
  expect((await ask(`${HERE}/v1/articles`, { method: "OPTIONS", headers })).status).toBe(204);
});

test("a deployment, which has a token of its own, has no such limit", async () => {
  const url = "https://broadsheet.example/v1/captures/a.txt";
  expect((await ask(url, from("https://reader.example"), "off")).status).toBe(202);
});
