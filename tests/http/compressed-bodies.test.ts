import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { put, readCaptureRows, request } from "../instance.ts";

function compress(text: string): Promise<ArrayBuffer> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(compressed).arrayBuffer();
}

test("a compressed body is a 415 that says what to send, and nothing is stored", async () => {
  const gzip = { "Content-Encoding": "gzip" };
  const stored = await put("a.txt", await compress("Bridge reopens\n"), gzip);
  expect([stored.status, stored.headers.get("Accept-Encoding")]).toEqual([415, "identity"]);
  expect(await stored.json()).toMatchObject({
    detail: "The body is encoded with gzip. Send it without Content-Encoding.",
    errors: [{ pointer: "/header/content-encoding" }],
  });
  const headers = { ...gzip, "Content-Type": "application/json" };
  for (const path of ["/v1/ask", `/v1/articles/${"0".repeat(20)}/comments`]) {
    const init = { method: "POST", headers, body: await compress('{"question":"Who?"}') };
    expect((await request(path, init)).status).toBe(415);
  }
  expect((await env.INBOX.list()).objects).toEqual([]);
  expect(await readCaptureRows()).toEqual([]);
});

test("the coding `identity` changes nothing", async () => {
  const body = "Bridge reopens\n";
  expect((await put("a.txt", body, { "Content-Encoding": "identity" })).status).toBe(202);
});
