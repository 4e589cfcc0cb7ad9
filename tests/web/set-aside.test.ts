import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AUTHORIZED, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { PAYLOADS } from "../xss-payloads.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { FERRY, idOf } from "./visits.ts";

const AD = "Advertisement";

/** Puts a capture of one article, waits until it is read, and gives the article's path. */
async function read(text: string): Promise<string> {
  await put("a.txt", text);
  await untilRead(1);
  return `/articles/${await idOf("Ferry sails")}`;
}

function ferryWith(...body: readonly string[]): string {
  return page({ title: "Ferry sails", body });
}

/** What an article's page says of its text besides. */
async function notesOf(html: string): Promise<string[]> {
  const notes = await textOf(html, "article > p.note");
  return notes.filter((note) => note.includes("set aside"));
}

/** Has the catalogue say that these byte ranges of the only capture were set aside. */
async function setAside(...spans: readonly (readonly [from: number, to: number])[]): Promise<void> {
  let end = 0;
  const packed = spans.flatMap(([from, to]) => {
    const gap = from - end;
    end = to;
    return [gap, to - from];
  });
  await env.CATALOGUE.prepare(
    "UPDATE sightings SET spans = json_set(spans, '$.setAside', json(?1))",
  )
    .bind(JSON.stringify({ link: packed }))
    .run();
}

test("an article's page says that one line was set aside, or how many were, and leads to them", async () => {
  const path = await read(ferryWith(FERRY[0], AD, FERRY[1]));
  const html = await pageAt(path);
  expect(await notesOf(html)).toEqual(["1 line was set aside: show"]);
  expect(await attributesOf(html, "article > p.note a", "href")).toEqual([`${path}/set-aside`]);

  await setAside([1, 2], [3, 4], [5, 6]);
  expect(await notesOf(await pageAt(path))).toEqual(["3 lines were set aside: show"]);
});

test("an article without text that was set aside does not mention it", async () => {
  const path = await read(ferryWith(...FERRY));
  expect(await notesOf(await pageAt(path))).toEqual([]);
  expect(await textOf(await pageAt(`${path}/set-aside`), "main > p")).toEqual([
    "Article: Ferry sails",
    "Nothing was set aside when its text was read.",
  ]);
});

test("what was set aside is quoted from the capture, with the reason and the bytes", async () => {
  const text = ferryWith(FERRY[0], AD, FERRY[1]);
  const html = await pageAt(`${await read(text)}/set-aside`);
  expect(await textOf(html, "h1")).toEqual(["What was set aside"]);
  expect(await textOf(html, "main > p")).toEqual([
    "Article: Ferry sails",
    "1 line was set aside when its text was read from the saved page.",
  ]);
  expect(await textOf(html, "blockquote")).toEqual([AD]);
  expect(await attributesOf(html, "blockquote", "dir")).toEqual(["auto"]);
  const from = text.indexOf(AD);
  expect(await textOf(html, "p.note")).toEqual([
    `Reason: advertisement; bytes ${from}–${from + AD.length}`,
  ]);
});

test.each([
  ["gone", "This page is no longer stored, so the lines cannot be quoted."],
  ["replaced", "This page was replaced after it was read, so the lines cannot be quoted."],
] as const)("of a capture that is %s only reasons and bytes are shown", async (what, sentence) => {
  const text = ferryWith(FERRY[0], AD, FERRY[1]);
  const path = await read(text);
  if (what === "gone") await env.INBOX.delete("a.txt");
  else await env.INBOX.put("a.txt", text.replace(AD, "Nobody's lines"));
  const html = await pageAt(`${path}/set-aside`);
  expect((await textOf(html, "main > p"))[1]).toBe(
    `1 line was set aside when its text was read from the saved page. ${sentence}`,
  );
  expect(await textOf(html, "blockquote")).toEqual([]);
  const from = text.indexOf(AD);
  expect(await textOf(html, "p.note")).toEqual([
    `Reason: advertisement; bytes ${from}–${from + AD.length}`,
  ]);
});

test("a capture that was put again with the same bytes is quoted", async () => {
  const text = ferryWith(FERRY[0], AD, FERRY[1]);
  const path = await read(text);
  await env.INBOX.put("a.txt", text, { customMetadata: { url: "https://a.example/1" } });
  expect(await textOf(await pageAt(`${path}/set-aside`), "blockquote")).toEqual([AD]);
});

test("of very many lines 100 are shown, and of a very long one 500 characters", async () => {
  const path = await read(ferryWith(`${"a".repeat(499)}😀 and more.`));
  const start = ferryWith("").indexOf("\n", 1) + 1;
  await setAside(
    [start, start + 600],
    ...Array.from({ length: 150 }, (_, n) => [start + n, start + n + 1] as const),
  );
  const html = await pageAt(`${path}/set-aside`);
  const quoted = await textOf(html, "blockquote");
  expect(quoted).toHaveLength(100);
  expect(quoted[0]).toBe(`${"a".repeat(499)} …`);
  const last = (await textOf(html, "main > p")).at(-1);
  expect(last).toBe("The first 100 are shown here. Reasons and bytes of all as JSON");
  expect((await attributesOf(html, "main > p a", "href")).at(-1)).toBe(`/v1${path}/sightings`);
});

test("what was set aside is text, whatever it holds", async () => {
  const text = ferryWith(...FERRY, ...PAYLOADS.map((payload) => `They said ${payload} to us.`));
  const path = await read(text);
  // All of it is ASCII, so an index is a byte.
  const at = PAYLOADS.map((payload) => text.indexOf(`${payload} to us`));
  await setAside(...PAYLOADS.map(({ length }, n) => [at[n] ?? 0, (at[n] ?? 0) + length] as const));
  const html = await pageAt(`${path}/set-aside`);
  expect(await textOf(html, "blockquote")).toEqual(PAYLOADS.map(escaped));
  expect(await textOf(html, "script, img, iframe, svg, [onfocus]")).toEqual([]);
});

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

test("an article's page counts what was set aside also where it lists other captures", async () => {
  const path = await read(ferryWith(FERRY[0], AD, FERRY[1]));
  // Copies that lost nothing: by ingest they would take seconds.
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25)
       INSERT INTO captures (name, version, etag, size, uploaded_at, status, leased_until, edition)
       SELECT 'copy-' || i, '', '', 0, '', 'read', '', 0 FROM n`,
    ),
    env.CATALOGUE.prepare(
      `INSERT INTO sightings
       SELECT c.name, 0, 'card', s.wording, json_remove(s.spans, '$.setAside'), s.dating, s.earliest,
         s.latest, s.width, NULL, NULL, NULL
       FROM captures c, sightings s WHERE c.name LIKE 'copy-%' AND s.capture = 'a.txt'`,
    ),
  ]);
  const [more] = await attributesOf(await pageAt(path), "#evidence a[rel=next]", "href");
  const html = await pageAt(more ?? "");
  expect(await textOf(html, "#evidence ul code")).not.toContain("a.txt");
  expect(await notesOf(html)).toEqual(["1 line was set aside: show"]);
});

test("the address of a merged article leads on, and one of nothing is a 404", async () => {
  const old = await read(ferryWith(FERRY[0], AD, FERRY[1]));
  const card = { title: "Ferry sails", body: FERRY.join(" ") };
  await put("card.txt", page({ title: "Goats", cards: [card] }));
  await untilRead(2);
  const now = `/articles/${await idOf("Ferry sails")}`;
  expect(now).not.toBe(old);
  const moved = await request(`${old}/set-aside`);
  expect([moved.status, moved.headers.get("Location")]).toEqual([301, `${now}/set-aside`]);
  expect((await request(`/articles/${"0".repeat(20)}/set-aside`)).status).toBe(404);
  expect((await request("/articles/goats/set-aside")).status).toBe(404);
  await request(`/v1${now}`, { method: "DELETE", headers: AUTHORIZED });
  expect((await request(`${now}/set-aside`)).status).toBe(410);
});
