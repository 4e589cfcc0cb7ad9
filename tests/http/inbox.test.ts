import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AUTHORIZED, freshInstance, readPages, request } from "../instance.ts";

type Item = {
  name: string;
  seenAt: string;
  metadata: Record<string, string>;
  content: string | null;
};

async function list(query = ""): Promise<{ items: Item[]; next: string | null }> {
  const response = await request(`/v1/inbox${query}`, { headers: AUTHORIZED });
  expect(response.status).toBe(200);
  return response.json();
}

async function restore(items: unknown) {
  const headers = { ...AUTHORIZED, "Content-Type": "application/json" };
  const body = JSON.stringify({ items });
  const response = await request("/v1/inbox", { method: "POST", headers, body });
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of its response
  return { status: response.status, json: await response.json<any>() };
}

const ITEM = {
  name: "town/bridge.txt",
  seenAt: "2025-08-01T12:00:00.000Z",
  metadata: { source: "The Bugle", note: "é" },
  content: btoa("\u0000\u00ff text"),
};

test("what is restored is listed as it was, and an object that exists is left as it is", async () => {
  expect(await restore([ITEM])).toEqual({ status: 200, json: { stored: 1, existing: 0 } });
  const other = { ...ITEM, content: btoa("other") };
  expect(await restore([other])).toEqual({ status: 200, json: { stored: 0, existing: 1 } });
  expect(await list()).toEqual({ items: [ITEM], next: null });
});

test("an address of a backup is restored without its user and password", async () => {
  await restore([{ ...ITEM, metadata: { url: "https://user:secret@host.example/a" } }]);
  const customMetadata = { url: "https://host.example/a", "seen-at": ITEM.seenAt };
  expect((await env.INBOX.head(ITEM.name))?.customMetadata).toEqual(customMetadata);
});

test("the time of a restored object is that of its first upload, and never later than the upload", async () => {
  const late = { ...ITEM, name: "late.txt", seenAt: "2999-01-01T00:00:00.000Z" };
  await restore([late]);
  const uploaded = (await env.INBOX.head("late.txt"))?.uploaded.toISOString();
  expect((await list()).items).toEqual([{ ...late, seenAt: uploaded }]);
});

test("pages of any size have every object once, in order", async () => {
  const names = fc.uniqueArray(fc.stringMatching(/^(?:comments\/|removals\/)?[a-z\u00e9]{1,8}$/), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 5 }), async (names, limit) => {
      await freshInstance();
      await Promise.all(names.map((name) => env.INBOX.put(name, name)));
      const pages = await readPages<Item>(`/v1/inbox?limit=${limit}`, { headers: AUTHORIZED });
      expect(pages.filter(({ length }) => length > limit)).toEqual([]);
      const listed = pages.flat().map(({ name, content }) => [name, content]);
      const stored = (await env.INBOX.list()).objects.map(({ key }) => key);
      const toBase64 = (text: string) => Buffer.from(text).toString("base64");
      expect(listed).toEqual(stored.map((name) => [name, toBase64(name)]));
    }),
    { numRuns: 10 },
  );
});

test("a page ends before 8 MiB, and an object that is larger has no content", async () => {
  const mebibytes = (n: number) => "x".repeat(n * 1_048_576);
  await env.INBOX.put("a", mebibytes(5));
  await env.INBOX.put("b", mebibytes(4));
  await env.INBOX.put("c", `${mebibytes(8)}x`);
  await env.INBOX.put("d", "d");
  const pages = await readPages<Item>("/v1/inbox?limit=100", { headers: AUTHORIZED });
  const lengths = pages.map((items) =>
    items.map(({ name, content }) => [name, content?.length ?? null]),
  );
  const base64 = (n: number) => 4 * Math.ceil((n * 1_048_576) / 3);
  expect(lengths).toEqual([[["a", base64(5)]], [["b", base64(4)]], [["c", null]], [["d", 4]]]);
});

test.each([
  ["no list", "x", "/body/items"],
  ["41 objects", Array.from({ length: 41 }, () => ITEM), "/body/items"],
  ["an empty name", [{ ...ITEM, name: "" }], "/body/items/0/name"],
  ["a name of 513 bytes", [{ ...ITEM, name: `x${"é".repeat(256)}` }], "/body/items/0/name"],
  ["a name with a NUL", [{ ...ITEM, name: "a\0b.txt" }], "/body/items/0/name"],
  ["a name with an empty segment", [ITEM, { ...ITEM, name: "a//b.txt" }], "/body/items/1/name"],
  ["an invalid time", [{ ...ITEM, seenAt: "yesterday" }], "/body/items/0/seenAt"],
  ["metadata that is no text", [{ ...ITEM, metadata: { a: 1 } }], "/body/items/0/metadata/a"],
  [
    "too much metadata",
    [{ ...ITEM, metadata: { a: "x".repeat(8_193) } }],
    "/body/items/0/metadata/a",
  ],
  ["content that is not base64", [ITEM, { ...ITEM, content: "?" }], "/body/items/1/content"],
  ["no content", [{ ...ITEM, content: null }], "/body/items/0/content"],
])("%s is a 400 with a pointer, and nothing is stored", async (_, items, pointer) => {
  const { status, json } = await restore(items);
  expect([status, json.errors[0].pointer]).toEqual([400, pointer]);
  expect((await list()).items).toEqual([]);
});

test("an object of 8 MiB is restored", async () => {
  const content = "eHh4".repeat(2_796_202);
  expect((await restore([{ ...ITEM, content }])).json).toEqual({ stored: 1, existing: 0 });
  expect((await env.INBOX.head(ITEM.name))?.size).toBe(8_388_606);
});

test("a body above 16 MiB is a 413", async () => {
  const { status, json } = await restore("x".repeat(16_777_216));
  expect([status, json.errors[0].pointer]).toEqual([413, "/body"]);
});
