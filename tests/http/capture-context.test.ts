import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import {
  AUTHORIZED,
  freshInstance,
  listArticles,
  put,
  readCaptureRows,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";

beforeEach(freshInstance);

test("the outlet and the time that are sent with a page are those of its main article only", async () => {
  const cards = [{ title: "Ferry sails", outlet: "The Bugle" }];
  const context = { Source: "L%27%C3%89cho 100%25", "Published-At": "2025-07-30T14:00:00+02:00" };
  const response = await put("a.txt", page({ title: "Bridge reopens", cards }), context);
  const supplied = { source: "L'Écho 100%", publishedAt: "2025-07-30T12:00:00.000Z" };
  expect(await response.json()).toMatchObject(supplied);
  expect(await untilRead(1)).toMatchObject([{ status: "read", ...supplied }]);
  expect((await env.INBOX.head("a.txt"))?.customMetadata).toEqual({
    source: "L'Écho 100%",
    "published-at": "2025-07-30T14:00:00+02:00",
  });
  const articles = await listArticles();
  expect(
    articles.map(({ title, source, publishedAt, dating }) => [
      title,
      source?.id,
      publishedAt,
      dating.precision,
      dating.basis,
    ]),
  ).toEqual([
    ["Ferry sails", "the-bugle", null, "hour", "relative"],
    ["Bridge reopens", "l-echo-100", "2025-07-30T12:00:00.000Z", "second", "metadata"],
  ]);
});

test("the user and the password of an address are neither stored nor returned", async () => {
  const metadata = { url: "https://user:secret@host.example/b?c=d" };
  await env.INBOX.put("b.txt", page({ title: "Goats" }), { customMetadata: metadata });
  const address = { "Content-Location": "https://user:secret@host.example/a" };
  const response = await put("a.txt", page({}), address);
  expect(await response.json()).toMatchObject({ url: "https://host.example/a" });
  await runCron();
  await untilRead(2);
  expect((await listArticles()).map(({ url }) => url).toSorted()).toEqual([
    "https://host.example/a",
    "https://host.example/b?c=d",
  ]);
  expect((await env.INBOX.head("a.txt"))?.customMetadata?.["url"]).toBe("https://host.example/a");
  expect((await env.INBOX.head("b.txt"))?.customMetadata).toEqual(metadata);
  const rows = ["captures", "sightings", "articles"].map((table) => {
    return env.CATALOGUE.prepare(`SELECT * FROM ${table}`).all();
  });
  const inbox = request("/v1/inbox", { headers: AUTHORIZED }).then((listed) => listed.text());
  const all = JSON.stringify([await Promise.all(rows), await readCaptureRows(), await inbox]);
  expect(all).toContain("host.example/b");
  expect(all).not.toContain("secret");
});

test("the same page with another outlet is read again", async () => {
  await put("a.txt", page({}), { Source: "The Bugle", "Published-At": "2025-07-30" });
  await untilRead(1);
  await put("a.txt", page({}), { Source: "The Herald" });
  await untilRead(1);
  expect(await listArticles()).toMatchObject([
    { source: { id: "the-herald" }, publishedOn: null, dating: { basis: "unknown" } },
  ]);
});

test("metadata of an S3 client that can't be used counts as unknown, and the capture's problem says so", async () => {
  const stored = (metadata: Record<string, string>) =>
    env.INBOX.put("a.txt", page({}), { customMetadata: metadata });
  await stored({ "captured-at": "2025-08-01T12:00:00Z", "published-at": "2025-08-03T12:00:01Z" });
  await runCron();
  expect(await untilRead(1)).toMatchObject([
    {
      capturedAt: "2025-08-01T12:00:00.000Z",
      publishedAt: null,
      problem: {
        code: "published-at",
        detail:
          'The time of publication, "2025-08-03T12:00:01Z", is more than a day after the page was saved. Send the time when the article was published, or omit it.',
      },
    },
  ]);
  await stored({ source: " ", "published-at": "2025-08-03" });
  await runCron();
  expect(await untilRead(1)).toMatchObject([
    { source: null, publishedAt: "2025-08-03", problem: { code: "source" } },
  ]);
  expect(await listArticles()).toMatchObject([{ source: null, publishedOn: "2025-08-03" }]);
});

const BAD_SOURCE =
  "Source must be the outlet's name in ASCII, with % and all other characters percent-encoded as UTF-8.";
const LONG_SOURCE =
  "The source must be a name of 1 to 200 visible characters. Send the name of the article's outlet, or omit it.";

test.each([
  [
    "Published-At",
    "today",
    "Published-At must be an RFC 3339 time or date such as 2025-08-01T12:00:00Z or 2025-08-01.",
  ],
  [
    "Published-At",
    "2999-01-01",
    'The time of publication, "2999-01-01", is more than a day after the page was saved. Send the time when the article was published, or omit it.',
  ],
  ["Source", "100% News", BAD_SOURCE],
  ["Source", "%FF", BAD_SOURCE],
  ["Source", "Écho", BAD_SOURCE],
  ["Source", "x".repeat(201), LONG_SOURCE],
  ["Source", "", LONG_SOURCE],
  ["Source", "a%0Ab", LONG_SOURCE],
])("the header %s: %s is a 400 problem that names it", async (header, value, detail) => {
  const response = await put("a.txt", page({}), { [header]: value });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ pointer: `/header/${header.toLowerCase()}`, detail }],
  });
  expect(await readCaptureRows()).toEqual([]);
});
