import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { getCaptures, InstanceError, request } from "../../scripts/instance.ts";

let server: Server;
afterEach(() => server.close());

/** A client of a server that responds as given, and what it waited for. */
async function clientOf(listener: RequestListener, patienceSeconds = 60) {
  server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const waits: string[] = [];
  const { port } = server.address() as AddressInfo;
  const onWait = (reason: string, seconds: number) => waits.push(`${seconds} s: ${reason}`);
  return { waits, url: `http://127.0.0.1:${port}`, token: "t", patienceSeconds, onWait };
}

test("a client waits for the time that Retry-After gives, and then tries again", async () => {
  const responses: [number, Record<string, string>][] = [
    [429, { "Retry-After": "0" }],
    [503, { "Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT" }],
    [200, {}],
  ];
  const client = await clientOf((_, response) => {
    const [status = 500, headers = {}] = responses.shift() ?? [];
    response.writeHead(status, headers).end('{"detail":"Too busy."}');
  });
  expect((await request(client, "/")).status).toBe(200);
  expect(client.waits).toEqual(["0 s: Too busy.", "0 s: Too busy."]);
});

test("a pause that is longer than the patience is an error that names it", async () => {
  let requests = 0;
  const client = await clientOf((_, response) => {
    requests += 1;
    response.writeHead(503, { "Retry-After": "3600" }).end('{"detail":"The budget is spent."}');
  });
  await expect(request(client, "/")).rejects.toThrow(
    new InstanceError("The budget is spent. It asks for a pause of 3600 s."),
  );
  expect(requests).toBe(1);
});

test("a 401 is an error at once, which says what to do", async () => {
  let requests = 0;
  const client = await clientOf((_, response) => {
    requests += 1;
    response.writeHead(401).end('{"detail":"The token is wrong."}');
  });
  await expect(request(client, "/")).rejects.toThrow(
    new InstanceError(`The token is wrong. Set ADMIN_TOKEN to the token of ${client.url}.`),
  );
  expect(requests).toBe(1);
});

test("a server that cannot be reached is an error when the patience is over", async () => {
  const client = await clientOf(() => {}, 0);
  await new Promise((resolve) => server.close(resolve));
  await expect(request(client, "/")).rejects.toThrow(
    `${client.url} cannot be reached. Is it running?`,
  );
});

test("captures are requested by name, up to 100 at once, and fewer if the names are long", async () => {
  const sizes: number[] = [];
  const client = await clientOf((incoming, response) => {
    const { searchParams } = new URL(incoming.url ?? "", "http://localhost");
    sizes.push(searchParams.get("names")?.match(/"[^"]*"|[^,]+/g)?.length ?? 0);
    response.end('{"items":[]}');
  });
  await getCaptures(
    client,
    Array.from({ length: 250 }, (_, i) => `${i}, a.txt`),
  );
  expect(sizes).toEqual([100, 100, 50]);
  sizes.length = 0;
  await getCaptures(
    client,
    Array.from({ length: 50 }, (_, i) => `${i}-${"é".repeat(200)}`),
  );
  expect(sizes).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
});
