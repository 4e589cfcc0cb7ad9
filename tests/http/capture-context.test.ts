import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import {
  AUTHORIZED,
  expectProblem,
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
    ["Bridge reopens", "l-echo-100", "2025-07-30T12:00:00.000Z", "second", "metadata"],
    ["Ferry sails", "the-bugle", null, "hour", "relative"],
  ]);
});

const SUPPLIED = {
  Source: "The%20Herald",
  Byline: "Zo%C3%AB%20Berg",
  Category: "World",
  Tags: "glass%20bridge,EU",
  Standfirst: "Trains%20cross%20again.",
  Language: "en-GB",
  "Modified-At": "2025-07-31T08:00:00+02:00",
  "Published-At": "2025-07-30T20:46:00-05:00",
  Image: "https://herald.example/a%20b.jpg",
  "Is-Paywalled": "true",
};

test("what is sent with a page is in its row, in the article, in its filters and in its sightings", async () => {
  const kept = {
    byline: "Zoë Berg",
    category: "World",
    standfirst: "Trains cross again.",
    modifiedAt: "2025-07-31T06:00:00.000Z",
    image: "https://herald.example/a%20b.jpg",
  };
  const row = {
    ...kept,
    source: "The Herald",
    publishedAt: "2025-07-31T01:46:00.000Z",
    tags: ["glass bridge", "EU"],
    isPaywalled: true,
  };
  const response = await put("a.txt", "Kwilu\n\nMasi 19\n", SUPPLIED);
  expect(await response.json()).toMatchObject(row);
  expect(await untilRead(1)).toMatchObject([{ ...row, language: "en", problem: null }]);
  const article = {
    ...kept,
    language: "en",
    publishedAt: row.publishedAt,
    publishedOn: "2025-07-30",
    flags: ["paywalled", "truncated"],
    hashtags: [
      { tag: "EU", origin: "page" },
      { tag: "GlassBridge", origin: "page" },
    ],
  };
  const filters =
    "byline=Zo%C3%AB+Berg&category=world&hashtag=glassbridge&language=en&flag=paywalled";
  expect(await listArticles(filters)).toMatchObject([article]);
  const [{ id = "" } = {}] = await listArticles();
  const names = ["source", "byline", "category", "hashtags", "standfirst", "modifiedAt", "image"];
  expect(await (await request(`/v1/articles/${id}/sightings`)).json()).toMatchObject({
    items: [
      {
        ...kept,
        hashtags: ["GlassBridge", "EU"],
        bases: Object.fromEntries([...names, "language"].map((name) => [name, "metadata"])),
      },
    ],
  });
});

test("a context of more than 6 KiB is a 400, or loses its largest fields and says so", async () => {
  const [byline, standfirst] = ["橋".repeat(200), "橋".repeat(500)];
  const wide = { Byline: encodeURIComponent(byline), Standfirst: encodeURIComponent(standfirst) };
  const detail =
    "The context has more than 6144 bytes, percent-encoded. Send less in standfirst, or omit it.";
  const refused = await put("a.txt", page({}), wide);
  await expectProblem(refused, 400, "/header/standfirst", detail);
  expect(await readCaptureRows()).toEqual([]);
  await put("a.txt", page({}), { ...wide, Prefer: "handling=lenient" });
  expect(await untilRead(1)).toMatchObject([
    { byline, standfirst: null, problem: { code: "standfirst", detail } },
  ]);
  const metadata = (await env.INBOX.head("a.txt"))?.customMetadata;
  expect(metadata).toEqual({ byline, dropped: "standfirst" });
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

const DATE =
  "an RFC 3339 time or date from 1900 to 2999, at most a day after the page was saved or uploaded. Send the time of publication";

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
        detail: `The published-at "2025-08-03T12:00:01Z" must be ${DATE}, or omit it.`,
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

const CAPTURED_AT = "captured-at must be an RFC 3339 time such as 2025-08-01T12:00:00Z.";
const CONTENT_LOCATION =
  "content-location must be an http or https address of up to 2048 characters.";
const PUBLISHED_AT =
  "published-at must be an RFC 3339 time such as 2025-08-01T12:00:00Z, or a day such as 2025-08-01.";
const BAD_SOURCE =
  "source must be the outlet's name in ASCII, with % and all other characters percent-encoded as UTF-8.";

test.each([
  ["Captured-At", "yesterday", CAPTURED_AT],
  ["Captured-At", "2025-08-01", CAPTURED_AT],
  ["Content-Location", "ftp://x/y", CONTENT_LOCATION],
  ["Content-Location", "page", CONTENT_LOCATION],
  ["Published-At", "today", PUBLISHED_AT],
  ["Source", "100% News", BAD_SOURCE],
  ["Source", "%FF", BAD_SOURCE],
  ["Source", "Écho", BAD_SOURCE],
])(
  "the header %s: %s is a 400 problem, also in a lenient request",
  async (header, value, detail) => {
    for (const prefer of ["", "handling=lenient"]) {
      const response = await put("a.txt", page({}), { [header]: value, Prefer: prefer });
      await expectProblem(response, 400, `/header/${header.toLowerCase()}`, detail);
    }
    expect((await env.INBOX.list()).objects).toEqual([]);
    expect(await readCaptureRows()).toEqual([]);
  },
);

const SOURCE = "a name of 1 to 200 visible characters. Send the name of the article's outlet";
const TAGS = "1 to 30 names of up to 100 visible characters. Send a list of tags";
const STANDFIRST = "a text of 1 to 500 visible characters. Send the text below the headline";
const LANGUAGE = "a BCP 47 tag such as pt-BR. Send the language of the text";
const IMAGE = "an http or https address of up to 2048 characters. Send the main image's address";
const FLAG = "true or false. Send whether a paywall hides some of the text";

test.each([
  ["Published-At", "2999-01-01", "2999-01-01", DATE],
  ["Source", "x".repeat(201), "x".repeat(50), SOURCE],
  ["Source", "", "", SOURCE],
  ["Source", "a%0Ab", "a\\nb", SOURCE],
  ["Tags", "a,%FF", "a,%FF", TAGS],
  ["Tags", Array(31).fill("a").join(), Array(25).fill("a,").join(""), TAGS],
  ["Standfirst", "x".repeat(501), "x".repeat(50), STANDFIRST],
  ["Language", "English", "English", LANGUAGE],
  ["Image", "javascript:a", "javascript:a", IMAGE],
  ["Is-Paywalled", "maybe", "maybe", FLAG],
])(
  "the header %s: %s is a 400 problem, and unknown in a lenient request",
  async (header, value, shown, rule) => {
    const [code, context] = [header.toLowerCase(), { [header]: value }];
    const detail = `The ${code} "${shown}" must be ${rule}, or omit it.`;
    const response = await put("a.txt", page({}), context);
    await expectProblem(response, 400, `/header/${code}`, detail);
    expect(await readCaptureRows()).toEqual([]);
    await put("a.txt", page({}), { ...context, Prefer: "handling=lenient" });
    expect(await untilRead(1)).toMatchObject([{ tags: null, problem: { code, detail } }]);
  },
);
