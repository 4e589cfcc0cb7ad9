import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { DERIVATION } from "../../src/reader/derivation.ts";
import { leaseAgain } from "../../src/storage/catalogue/leases.ts";
import {
  AUTHORIZED,
  expectProblem,
  freshInstance,
  ingest,
  put,
  readCaptureRows,
  request,
  requestWith,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";

beforeEach(freshInstance);

const MEBIBYTE = 1_048_576;

async function expectNothingStored(): Promise<void> {
  expect((await env.INBOX.list()).objects).toEqual([]);
  expect(await readCaptureRows()).toEqual([]);
}

test("a capture is accepted as waiting, then read, and stays as it was put", async () => {
  const text = page({ title: "Bridge reopens", cards: [{ title: "Ferry sails" }] });
  const response = await put("town/bridge.txt", text, {
    "Captured-At": "2025-08-01T14:00:00+02:00",
    "Content-Location": "https://www.daily8.com/en/article/0123",
  });
  expect(response.status).toBe(202);
  expect(await response.json()).toMatchObject({
    name: "town/bridge.txt",
    status: "waiting",
    problem: null,
    capturedAt: "2025-08-01T12:00:00.000Z",
    url: "https://www.daily8.com/en/article/0123",
    size: new TextEncoder().encode(text).length,
    readAt: null,
    layout: null,
    sightings: null,
  });
  const [row] = await untilRead(1);
  expect(row).toMatchObject({
    status: "read",
    layout: "article",
    language: "en",
    sightings: 2,
    readerVersion: DERIVATION,
  });
  expect(await (await env.INBOX.get("town/bridge.txt"))?.text()).toBe(text);
  const one = await request("/v1/captures/town%2Fbridge.txt", { headers: AUTHORIZED });
  expect(await one.json()).toEqual(row);
});

test("a capture of exactly 1 MiB is stored, one byte more is a 413 and nothing is stored", async () => {
  expect((await put("b.txt", "x".repeat(MEBIBYTE + 1))).status).toBe(413);
  await expectNothingStored();
  expect((await put("a.txt", "x".repeat(MEBIBYTE))).status).toBe(202);
});

test("a body that does not say its length is cut off at 1 MiB, and nothing is stored", async () => {
  const chunk = new Uint8Array(65_536).fill(0x78);
  let chunks = 0;
  const stream = new ReadableStream({
    pull(controller) {
      if (chunks++ < 17) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const response = await put("b.txt", stream);
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({
    status: 413,
    title: "Content Too Large",
    detail: "A capture has at most 1048576 bytes; nothing was stored.",
  });
  await expectNothingStored();
});

test("the limit is configuration", async () => {
  const init = { method: "PUT", body: "0123456789", headers: AUTHORIZED };
  const response = await requestWith({ MAX_CAPTURE_BYTES: "9" }, "/v1/captures/a.txt", init);
  expect(response.status).toBe(413);
});

test.each([
  ["../x", "A name must not contain an empty segment, `.` or `..`."],
  ["n".repeat(600), "A name can have at most 512 bytes."],
  ["a\nb", "A name must not contain control characters or invisible characters."],
])("the name %j is a 400 problem that names the field", async (name, detail) => {
  const response = await put(name, page({}));
  await expectProblem(response, 400, "/path/name", detail);
  await expectNothingStored();
});

const HOUR = 60 * 60 * 1000;
const invalid = (time: string) =>
  `The captured-at "${time}" must be an RFC 3339 time from 1900 to 2999, at most a day after the page was saved or uploaded. Send the time of capture, or omit it.`;

test("a Captured-At more than a day in the future is a 400 problem, less than that is stored", async () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
  for (const time of [inHours(25), "2999-01-01T00:00:00Z"]) {
    const response = await put("a.txt", page({}), { "Captured-At": time });
    await expectProblem(response, 400, "/header/captured-at", invalid(time));
  }
  await expectNothingStored();
  const time = inHours(23);
  const response = await put("a.txt", page({}), { "Captured-At": time });
  expect(response.status).toBe(202);
  expect(await response.json()).toMatchObject({ capturedAt: time });
});

test("with handling=lenient such a time counts as unknown, and the capture's problem says so", async () => {
  for (const [name, time] of [
    ["a.txt", "2999-01-01T00:00:00Z"],
    ["b.txt", "9999-01-01T00:00:00Z"],
  ] as const) {
    const headers = { "Captured-At": time, Prefer: "respond-async, handling=lenient" };
    const response = await put(name, page({ title: name }), headers);
    expect(response.status).toBe(202);
  }
  expect(await untilRead(2)).toMatchObject([
    {
      name: "a.txt",
      status: "read",
      capturedAt: null,
      problem: { code: "captured-at", detail: invalid("2999-01-01T00:00:00Z") },
    },
    { name: "b.txt", status: "read", capturedAt: null, problem: { code: "captured-at" } },
  ]);
  const odd = { "Captured-At": "yesterday", Prefer: "handling=lenient" };
  expect((await put("c.txt", page({}), odd)).status).toBe(400);
});

test("the list is by name, filtered by status and paged", async () => {
  for (const name of ["c.txt", "a.txt", "b.txt"]) await put(name, page({ title: name }));
  await put("bad.txt", "");
  await untilRead(4);
  const names = async (query: string) => (await readCaptureRows(query)).map(({ name }) => name);
  expect(await names("&status=read")).toEqual(["a.txt", "b.txt", "c.txt"]);
  expect(await names("&status=rejected")).toEqual(["bad.txt"]);
  expect(await names("&status=waiting")).toEqual([]);

  const first = await request("/v1/captures?limit=3", { headers: AUTHORIZED });
  const { items, next } = await first.json<{ items: { name: string }[]; next: string }>();
  expect(items.map(({ name }) => name)).toEqual(["a.txt", "b.txt", "bad.txt"]);
  expect(first.headers.get("Link")).toBe(
    `</v1/captures?limit=3&cursor=${next}>; rel="next", </v1/captures?limit=3>; rel="first", </v1/captures?limit=3>; rel="self", </openapi.json>; rel="service-desc"`,
  );
  expect(await names(`&cursor=${next}`)).toEqual(["c.txt"]);
});

test("rejected captures can be listed with the last rejection first, a page at a time", async () => {
  for (const [n, name] of ["b.txt", "c.txt", "a.txt"].entries()) {
    await put(name, "");
    await untilRead(n + 1);
  }
  const list = async (query: string) => {
    const path = `/v1/captures?sort=rejection${query}`;
    const response = await request(path, { headers: AUTHORIZED });
    return response.json<{ items: { name: string }[]; next: string | null }>();
  };
  const first = await list("&limit=2");
  expect(first.items.map(({ name }) => name)).toEqual(["a.txt", "c.txt"]);
  const rest = await list(`&limit=2&cursor=${first.next}`);
  expect([rest.items.map(({ name }) => name), rest.next]).toEqual([["b.txt"], null]);
  expect((await list("&status=read")).items).toEqual([]);
  const other = await request(`/v1/captures?cursor=${first.next}`, { headers: AUTHORIZED });
  expect(other.status).toBe(400);
});

test("a capture's text is returned as the reader decodes it, or why it is none", async () => {
  const text = (name: string) => request(`/v1/captures/${name}/text`, { headers: AUTHORIZED });
  await put(
    "town/old.txt",
    new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x66, 0x65, 0x72, 0x6d, 0xe9]),
  );
  const old = await text("town%2Fold.txt");
  expect([old.status, await old.text()]).toEqual([200, "café fermé"]);
  expect(old.headers.get("Content-Type")).toBe("text/plain; charset=UTF-8");
  await put("binary.txt", "\u0001");
  const detail =
    "The capture is not text: it holds control characters. Save the page's text instead.";
  expect(await (await text("binary.txt")).json()).toMatchObject({ status: 404, detail });
  expect((await text("none.txt")).status).toBe(404);
});

test("captures can be selected by name, and by status as well", async () => {
  for (const name of ["a.txt", "b, c.txt", "d.txt"]) await put(name, page({ title: name }));
  await put("bad.txt", "");
  await untilRead(4);
  const names = async (query: string) => (await readCaptureRows(query)).map(({ name }) => name);
  const all = encodeURIComponent('none.txt,d.txt,"b, c.txt",bad.txt,d.txt');
  expect(await names(`&names=${all}`)).toEqual(["b, c.txt", "bad.txt", "d.txt"]);
  expect(await names(`&names=${all}&status=rejected`)).toEqual(["bad.txt"]);
  expect(await names("&names=")).toEqual([]);
  const many = Array.from({ length: 101 }, (_, i) => `${i}.txt`).join(",");
  const response = await request(`/v1/captures?names=${many}`, { headers: AUTHORIZED });
  await expectProblem(response, 400, "/query/names", "names takes up to 100 names.");
});

test("a status that there is none of and a foreign cursor are 400 problems", async () => {
  for (const query of ["status=done", "cursor=!"]) {
    const response = await request(`/v1/captures?${query}`, { headers: AUTHORIZED });
    expect(response.status).toBe(400);
  }
});

test("captures are queued again in the order of their rejections, so that each has its turn", async () => {
  await ingest({ "a.txt": "" });
  await put("b.txt", "");
  await untilRead(2);
  const until = "2030-01-01T00:15:00.000Z";
  const lease = () => leaseAgain(env.CATALOGUE, { names: null, limit: 1 }, until);
  expect(await lease()).toMatchObject([{ name: "a.txt" }]);
  expect(await lease()).toMatchObject([{ name: "b.txt" }]);
});

test("a rejected or waiting capture is queued again, one that was read is not", async () => {
  await ingest({ "a.txt": "", "b/c.txt": "", "read.txt": page({}) });
  const again = (path: string) => request(path, { method: "POST", headers: AUTHORIZED });
  const one = await again("/v1/captures/b%2Fc.txt/retry");
  expect([one.status, await one.json()]).toMatchObject([
    202,
    { name: "b/c.txt", status: "waiting" },
  ]);
  const read = await again("/v1/captures/read.txt/retry");
  expect([read.status, await read.json()]).toMatchObject([202, { status: "read" }]);
  expect((await again("/v1/captures/none/retry")).status).toBe(404);
  const all = await again("/v1/ingest?retry=rejected");
  expect([all.status, await all.json()]).toMatchObject([202, { enqueued: 1 }]);
  expect((await again("/v1/ingest?retry=all")).status).toBe(400);
  const rows = await untilRead(3);
  expect(rows.map(({ status }) => status)).toEqual(["rejected", "rejected", "read"]);
});
